import { useId, type ReactNode } from 'react';
import { Picker, View } from '@tarojs/components';
import { formatDate, parseCivilDate } from '@/domain/calendar/civil-date';
import { aria } from '../aria';
import { Frame } from '../field/frame';
import type { DateFieldProps } from './props';
import './date-field.scss';

/** A question answered by choosing a day. */
export function DateField({ label, value, onChange, hint, error, from, to }: DateFieldProps): ReactNode {
  const id = useId();
  const shown = value ? formatDate(value) : '请选择日期';
  return (
    <Frame id={id} label={label} value="" onChange={() => undefined} hint={hint} error={error} caption={<View className="field__label head">{label}</View>}>
      <Picker mode="date" value={value ?? to ?? ''} start={from} end={to} onChange={(event) => onChange(parseCivilDate(event.detail.value))}>
        <View className={value ? 'field__input date-field' : 'field__input date-field date-field--empty'} {...aria({ role: 'button', label: `${label}，${shown}` })}>{shown}</View>
      </Picker>
    </Frame>
  );
}
