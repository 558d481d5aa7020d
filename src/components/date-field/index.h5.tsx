import { useId, type ReactNode } from 'react';
import { parseCivilDate } from '@/domain/calendar/civil-date';
import { Frame } from '../field/frame';
import type { DateFieldProps } from './props';

/** A question answered by choosing a day; on the web the browser's own calendar. */
export function DateField({ label, value, onChange, hint, error, from, to }: DateFieldProps): ReactNode {
  const id = useId();
  return (
    <Frame
      id={id} label={label} value="" onChange={() => undefined} hint={hint} error={error}
      caption={<label className="field__label head" htmlFor={id}>{label}</label>}
    >
      <input
        id={id} className="field__input num" type="date" value={value ?? ''} min={from} max={to}
        aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(parseCivilDate(event.target.value))}
      />
    </Frame>
  );
}
