import type { ReactNode } from 'react';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import { LIMITS } from '@/contract/limits';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { AddFiles, FileList } from './add-files';
import { useCaseFiles, type CaseFile } from './case-files';
import type { ServiceProblems, TypedService } from './service';
import { serviceDay } from './words';

const WAYS = (Object.keys(SERVICE_WAYS) as ServiceWay[]).map((value) => ({
  value, label: SERVICE_WAYS[value].label, ...(value === 'post' && { note: '挂号信、邮政特快专递；不能用其他快递' }),
}));

/** 邮件号 and 妥投日期 of a letter by post. */
export function PostFields({ typed, problem, today, onChange }: { readonly typed: TypedService; readonly problem: string | undefined; readonly today: CivilDate; readonly onChange: (typed: TypedService) => void }): ReactNode {
  const { mailNumber, deliveredOn, on } = typed;
  return (
    <>
      <Field label="邮件号" value={mailNumber} error={problem} hint="照邮政回执填写" placeholder="例如：XA12345678937" onChange={(next) => onChange({ ...typed, mailNumber: next })} />
      {on ? <DayField label="妥投日期" value={deliveredOn} from={on} to={today} hint="还不知道可以先不选，以后补上" onChange={(day) => onChange({ ...typed, deliveredOn: day })} /> : null}
    </>
  );
}

/** 送达证明: photos of the postal receipt or of the signed form. */
export function ProofFields({ id, proofs, onChange }: { readonly id: string; readonly proofs: readonly CaseFile[]; readonly onChange: (proofs: readonly CaseFile[]) => void }): ReactNode {
  const picking = useCaseFiles(id, 'seal', (file) => onChange([...proofs, file]));
  return (
    <>
      <FileList files={proofs} act="不要" onAct={({ uploadId }) => onChange(proofs.filter((file) => file.uploadId !== uploadId))} />
      <AddFiles picking={picking} left={LIMITS.proofs - proofs.length} hint="送达证明：邮政回执、签收的照片或者 pdf" />
    </>
  );
}

interface ServiceFieldsProps {
  readonly id: string;
  readonly typed: TypedService;
  readonly problems: ServiceProblems;
  /** The day of the letter: nothing is served before it. */
  readonly from: CivilDate;
  readonly today: CivilDate;
  readonly onChange: (typed: TypedService) => void;
}

/** How a letter was served, on which day, and what proves it. */
export function ServiceFields({ id, typed, problems, from, today, onChange }: ServiceFieldsProps): ReactNode {
  const { way, on, proofs } = typed;
  return (
    <>
      <Choice label="送达方式" options={WAYS} value={way} error={problems.way} onChange={(next) => onChange({ ...typed, way: next })} />
      {way && way !== 'online' ? <DayField label={serviceDay(way)} value={on} from={from} to={today} error={problems.on} onChange={(day) => onChange({ ...typed, on: day })} /> : null}
      {way === 'post' ? <PostFields typed={typed} problem={problems.mailNumber} today={today} onChange={onChange} /> : null}
      {way && way !== 'online' ? <ProofFields id={id} proofs={proofs} onChange={(next) => onChange({ ...typed, proofs: next })} /> : null}
    </>
  );
}
