import type { ReactNode } from 'react';
import { addDays, parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { LetterAsk } from '@/domain/letter/asks';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import { LIMITS } from '@/contract/limits';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { AddFiles, FileList } from './add-files';
import type { FilePicking } from './case-files';
import { CORRECTION_RESULTS, type LetterProblems, type TypedLetter } from './filled';

interface LetterFieldsProps {
  readonly asks: readonly LetterAsk[];
  readonly typed: TypedLetter;
  readonly problems: LetterProblems;
  readonly today: CivilDate;
  readonly picking: FilePicking;
  readonly onChange: (typed: TypedLetter) => void;
}

const WAYS = (Object.keys(SERVICE_WAYS) as ServiceWay[]).map((value) => ({ value, label: SERVICE_WAYS[value].label }));
const KINDS = [{ value: 'organization', label: '单位' }, { value: 'person', label: '个人' }] as const;
const RESULTS = (Object.keys(CORRECTION_RESULTS) as (keyof typeof CORRECTION_RESULTS)[]).map((value) => ({ value, label: CORRECTION_RESULTS[value] }));

/** Longer ago than any request for correction that is still open. */
const DAYS_BACK = 60;

function Recipient({ typed, problems, onChange }: LetterFieldsProps): ReactNode {
  return (
    <>
      <Choice label="收件的是" options={KINDS} value={typed.organization ? 'organization' : 'person'} onChange={(kind) => onChange({ ...typed, organization: kind === 'organization' })} />
      <Field label={typed.organization ? '单位名称' : '姓名'} value={typed.name} error={problems.name} onChange={(name) => onChange({ ...typed, name })} />
      <Field label="收件地址" optional value={typed.address} hint="写在送达记录里，加密保存" onChange={(address) => onChange({ ...typed, address })} />
    </>
  );
}

function Correction({ typed, problems, today, onChange }: LetterFieldsProps): ReactNode {
  const elsewhere = typed.result === 'passedOn' || typed.result === 'referred';
  return (
    <>
      <DayField label="收到更正申请的日期" value={parseCivilDate(typed.receivedOn)} from={addDays(today, -DAYS_BACK)} to={today} error={problems.receivedOn} onChange={(day) => onChange({ ...typed, receivedOn: day ?? '' })} />
      <Field label="要求更正的内容" multiline value={typed.asked} limit={LIMITS.factCharacters} error={problems.asked} onChange={(asked) => onChange({ ...typed, asked })} />
      <Choice label="处理结果" options={RESULTS} value={typed.result} error={problems.result} onChange={(result) => onChange({ ...typed, result })} />
      {elsewhere ? <Field label="有权更正的行政机关" value={typed.agency} error={problems.agency} hint="写明名称和电话" onChange={(agency) => onChange({ ...typed, agency })} /> : null}
      <Field label="理由" multiline value={typed.reasons} limit={LIMITS.reasonsCharacters} error={problems.reasons} onChange={(reasons) => onChange({ ...typed, reasons })} />
    </>
  );
}

/** 还要填的: what no case stores and this letter needs. */
export function LetterFields(props: LetterFieldsProps): ReactNode {
  const { asks, typed, problems, picking, onChange } = props;
  if (asks.length === 0) return null;
  const { attachments } = typed;
  return (
    <Card title="还要填的">
      {asks.includes('recipient') ? <Recipient {...props} /> : null}
      {asks.includes('atStake') ? (
        <Field
          label="涉及的信息" multiline value={typed.atStake} limit={LIMITS.factCharacters} error={problems.atStake}
          hint="对方看得到；不要写申请人的姓名和联系方式" placeholder="例如：贵单位2024年报送的施工方案"
          onChange={(atStake) => onChange({ ...typed, atStake })}
        />
      ) : null}
      {asks.includes('payment') ? (
        <Field
          label="缴纳方式" multiline value={typed.payment} limit={LIMITS.factCharacters} error={problems.payment}
          hint="写明在哪里缴、怎样拿财政票据" placeholder="例如：凭缴款码到代收银行缴纳，领取财政票据"
          onChange={(payment) => onChange({ ...typed, payment })}
        />
      ) : null}
      {asks.includes('recordCorrection') ? <Correction {...props} /> : null}
      {asks.includes('way') ? <Choice label="准备怎样送达（不选，按申请人要的途径）" options={WAYS} value={typed.way} onChange={(way) => onChange({ ...typed, way })} /> : null}
      {asks.includes('attachments') ? (
        <>
          <FileList files={attachments} act="不要" onAct={({ uploadId }) => onChange({ ...typed, attachments: attachments.filter((file) => file.uploadId !== uploadId) })} />
          <AddFiles picking={picking} left={LIMITS.attachments - attachments.length} hint="随答复提供的文件，写进附件" />
        </>
      ) : null}
    </Card>
  );
}
