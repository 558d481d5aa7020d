import { useId, type ReactNode } from 'react';
import { formatDate, parseCivilDate } from '@/domain/calendar/civil-date';
import { Frame } from '../field/frame';
import { daysBack, NOT_CHOSEN, type DayFieldProps } from './props';

/** A question answered by one of the last days, each written out with its weekday. */
export function DayField({ label, value, onChange, hint, error, from, to }: DayFieldProps): ReactNode {
  const id = useId();
  return (
    <Frame
      id={id} label={label} value="" onChange={() => undefined} hint={hint} error={error}
      caption={<label className="field__label head" htmlFor={id}>{label}</label>}
    >
      <select
        id={id} className="field__input num" value={value ?? ''} aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(parseCivilDate(event.target.value))}
      >
        <option value="">{NOT_CHOSEN}</option>
        {daysBack(from, to).map((day) => <option key={day} value={day}>{formatDate(day)}</option>)}
      </select>
    </Frame>
  );
}
