import { useEffect, useId, type ReactNode } from 'react';
import { Frame } from './frame';
import type { FieldProps } from './props';

const KINDS = {
  text: {},
  idcard: { autoCapitalize: 'characters', spellCheck: false },
  tel: { type: 'tel', inputMode: 'tel' },
  number: { inputMode: 'numeric' },
  amount: { inputMode: 'decimal' },
  email: { type: 'email', inputMode: 'email' },
  pin: { type: 'password', inputMode: 'numeric' },
} as const;

/** A question answered by typing; on the web a real control with a real label. */
export function Field(props: FieldProps): ReactNode {
  const id = useId();
  const { label, optional, value, onChange, onBlur, placeholder, type = 'text', multiline, autoFocus, error, notice, hint, autoComplete, focusRequest } = props;
  useEffect(() => {
    if (focusRequest) document.getElementById(id)?.focus();
  }, [focusRequest, id]);
  const caption = (
    <label className="field__label head" htmlFor={id}>
      {label}{optional ? <span className="field__optional faint">可以不填</span> : null}
    </label>
  );
  const shared = {
    id, value, placeholder, onBlur, autoFocus,
    autoComplete: autoComplete ?? 'off',
    'aria-invalid': error ? true : undefined,
    'aria-required': optional ? undefined : true,
    'aria-describedby': [error && `${id}-error`, !error && notice && `${id}-notice`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  };
  return (
    <Frame {...props} id={id} caption={caption}>
      {multiline
        ? <textarea {...shared} className="field__input field__input--area" rows={4} onChange={(event) => onChange(event.target.value)} />
        : <input {...KINDS[type]} {...shared} className="field__input" onChange={(event) => onChange(event.target.value)} />}
    </Frame>
  );
}
