import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { civilDateAt } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import { LIMITS } from '@/contract/limits';
import type { StaffCase } from '@/contract/staff';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { ToldFacts } from '@/components/told-facts';
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
      <Choice label="送达方式" options={WAYS} value={way} onChange={(next) => type({ ...typed, way: next })} error={problems.way} />
      {way && needsDay(way) ? (
        <DayField
          label={DAYS[SERVICE_WAYS[way].answeredOn]} value={answeredOn} error={problems.answeredOn}
          from={signed ? civilDateAt(signed.at) : today} to={today}
          hint="以这一天为答复日"
          onChange={(day) => type({ ...typed, answeredOn: day })}
        />
      ) : null}
    </>
  );
}

/** 答复所依据的事实, before it is reviewed or signed. */
function Basis({ current: { decision } }: Pick<StepFieldsProps, 'current'>): ReactNode {
  return decision?.facts ? <View className="case__basis"><ToldFacts facts={decision.facts} /></View> : null;
}

/** What a step asks for, and what it is about; most ask for nothing. */
export function StepFields({ step, ...props }: StepFieldsProps): ReactNode {
  const { typed, problems, attempts, type } = props.stepping;
  switch (step) {
    case 'reviewed': return <>
      <Basis {...props} />
      <Field
        label="审核意见" multiline value={typed.opinion} limit={LIMITS.opinionCharacters} error={problems.opinion}
        focusRequest={problems.opinion ? attempts : 0}
        hint="写明是否涉密、能不能公开；记入经过，申请人看不到"
        placeholder="例如：经保密审查，内容不涉密，可以公开"
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
    case 'signed': return <Basis {...props} />;
    case 'receiptConfirmed': return null;
  }
}
