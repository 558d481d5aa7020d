import type { ReactNode } from 'react';
import { navigateTo } from '@tarojs/taro';
import { PIN_DIGITS } from '@/domain/people/pin';
import { Field } from '../field';
import { TextLink } from '../text-link';

interface PinFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong and what to do; under the field. */
  readonly error?: string;
  /** The answer to the last try: who has set no 签批密码 yet is led to where it is set. */
  readonly refused?: { readonly code: string };
  readonly label?: string;
  readonly hint?: string;
  readonly focusRequest?: number;
}

/** 签批密码: six digits that nobody beside the phone can read. Never kept on the phone. */
export function PinField({ value, onChange, error, refused, label = '签批密码', hint = `${PIN_DIGITS}位数字，证明是你本人`, focusRequest }: PinFieldProps): ReactNode {
  return (
    <>
      <Field
        label={label} type="pin" value={value} hint={hint} error={error} focusRequest={focusRequest}
        onChange={(typed) => onChange(typed.normalize('NFKC').replace(/\D/g, '').slice(0, PIN_DIGITS))}
      />
      {refused?.code === 'pinNotSet' ? <TextLink onTap={() => void navigateTo({ url: '/packages/office/pin/index' })}>去设置签批密码</TextLink> : null}
    </>
  );
}
