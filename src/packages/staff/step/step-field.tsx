import type { ReactNode } from 'react';
import { addDays, parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { FilesField } from './files-field';
import type { FieldRow } from './forms';
import { heldBy, type KnownCase, type Typed } from './typed';

interface StepFieldProps {
  readonly field: FieldRow;
  readonly current: KnownCase;
  readonly today: CivilDate;
  readonly typed: Typed;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** How far ahead a day may be set; the law allows a delay of what is reasonable. */
const AHEAD = 366;

/** One question of a step. */
export function StepField({ field, current, today, typed, error, onChange }: StepFieldProps): ReactNode {
  const value = heldBy(field, typed, current, today);
  const { label, hint } = field;
  const shared = { label, ...(hint && { hint }), ...(error && { error }) };
  switch (field.kind) {
    case 'choice': return <Choice label={label} options={field.options(current)} value={value || undefined} error={error} onChange={onChange} />;
    case 'day': {
      const { receivedOn, submittedOn } = current.clock;
      const [from, to] = field.range === 'past' ? [receivedOn ?? submittedOn, today] : [today, addDays(today, AHEAD)];
      return <DayField {...shared} value={parseCivilDate(value)} from={from} to={to} onChange={(day) => onChange(day ?? '')} />;
    }
    case 'files': return <FilesField caseId={current.id} label={label} value={value} error={error} onChange={onChange} />;
    case 'number': return <Field {...shared} type="number" value={value} optional={field.optional} onChange={onChange} />;
    default: return (
      <Field {...shared} multiline value={value} limit={field.limit} optional={field.optional} {...(field.placeholder && { placeholder: field.placeholder })} onChange={onChange} />
    );
  }
}
