import { useId, type ReactNode } from 'react';
import { Frame } from '../field/frame';
import type { PickFieldProps } from './props';

/** A question answered by one line of a list that would be too long for the page; on the web a real control. */
export function PickField<T extends string>({ label, options, value, onChange, notChosen, hint, error }: PickFieldProps<T>): ReactNode {
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
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      >
        <option value="">{notChosen}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Frame>
  );
}
