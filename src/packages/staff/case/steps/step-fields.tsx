import type { ReactNode } from 'react';
import { civilDateAt } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import { LIMITS } from '@/contract/limits';
import type { StaffCase } from '@/contract/staff';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { AnswerText } from '../../shared/answer-text';
import { PostFields, ProofFields } from '../../letters/service-fields';
import { SecrecyQuestion } from './secrecy-question';
import { needsDay, type SheetStep } from './steps';
import type { Stepping } from './use-step';

interface StepFieldsProps {
  readonly step: SheetStep;
  readonly current: StaffCase;
  readonly today: CivilDate;
  readonly stepping: Stepping;
}

const WAYS = (Object.keys(SERVICE_WAYS) as ServiceWay[]).map((value) => ({ value, label: SERVICE_WAYS[value].label }));
const DAYS = { posting: '交邮日期', signing: '签收日期', opening: '答复日' } as const;

function Service({ current, today, stepping: { typed, problems, type } }: Omit<StepFieldsProps, 'step'>): ReactNode {
  const { way, answeredOn } = typed;
  const signed = current.timeline.find((entry) => entry.type === 'signed');
  return (
    <>
      <Choice label="送达方式" options={current.intake?.paper ? WAYS.filter(({ value }) => value !== 'online') : WAYS} value={way} onChange={(next) => type({ ...typed, way: next })} error={problems.way} />
      {way && needsDay(way) ? (
        <DayField
          label={DAYS[SERVICE_WAYS[way].answeredOn]} value={answeredOn} error={problems.answeredOn}
          from={signed ? civilDateAt(signed.at) : today} to={today}
          hint="以这一天为答复日"
          onChange={(day) => type({ ...typed, answeredOn: day })}
        />
      ) : null}
      {way === 'post' ? (
        <PostFields
          typed={{ mailNumber: typed.mailNumber ?? '', proofs: [], ...(answeredOn && { on: answeredOn }), ...(typed.deliveredOn && { deliveredOn: typed.deliveredOn }) }}
          problem={problems.mailNumber} today={today} onChange={({ mailNumber, deliveredOn }) => type({ ...typed, mailNumber, deliveredOn })}
        />
      ) : null}
      {way && needsDay(way) ? <ProofFields id={current.id} proofs={typed.proofs ?? []} onChange={(proofs) => type({ ...typed, proofs })} /> : null}
    </>
  );
}

/** What a step asks for, and what it is about; most ask for nothing. */
export function StepFields({ step, ...props }: StepFieldsProps): ReactNode {
  const { typed, problems, attempts, type } = props.stepping;
  switch (step) {
    case 'reviewed': return <>
      <AnswerText sheet={props.current.sheet} />
      {props.current.reviewing === 'legality' ? null : <SecrecyQuestion stepping={props.stepping} />}
      <Field
        label="审核意见" multiline value={typed.opinion} limit={LIMITS.opinionCharacters} error={problems.opinion}
        focusRequest={problems.opinion && !problems.touches ? attempts : 0}
        hint={props.current.reviewing === 'legality' ? '写明依据、程序、救济途径对不对；记入经过，申请人看不到' : '写明能不能公开、为什么；记入经过，申请人看不到'}
        placeholder={props.current.reviewing === 'legality' ? '例如：依据准确，程序合法，救济途径正确' : '例如：经保密审查，内容不涉密，可以公开'}
        onChange={(opinion) => type({ ...typed, opinion })}
      />
    </>;
    case 'returned': return (
      <Field
        label="退回原因" multiline value={typed.reason} limit={LIMITS.opinionCharacters} error={problems.reason}
        focusRequest={problems.reason ? attempts : 0}
        hint="写明要改什么；记入经过，申请人看不到"
        onChange={(reason) => type({ ...typed, reason })}
      />
    );
    case 'served': return <Service {...props} />;
    case 'signed': return <AnswerText sheet={props.current.sheet} />;
    case 'receiptConfirmed': return props.current.intake?.needsContact ? <>
      <DayField
        label="哪一天和申请人确认的" value={typed.confirmedOn ?? props.today} from={props.current.clock.submittedOn} to={props.today} error={problems.on}
        hint="双方确认的那一天是收到申请之日；以前联系上的选那一天" onChange={(confirmedOn) => type({ ...typed, confirmedOn })}
      />
      <Field
        label="怎么和申请人确认的" multiline value={typed.contact ?? ''} limit={LIMITS.factCharacters} error={problems.contact}
        focusRequest={problems.contact ? attempts : 0}
        hint="写明时间、电话、谁接的"
        placeholder="例如：10点打申请人手机，本人接听，确认收到"
        onChange={(contact) => type({ ...typed, contact })}
      />
    </> : null;
  }
}
