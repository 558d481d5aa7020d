import { useId, type ReactNode } from 'react';
import { Picker, View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { aria } from '../aria';
import { Frame } from '../field/frame';
import { daysBack, NOT_CHOSEN, type DayFieldProps } from './props';
import './day-field.scss';

/** A question answered by one of the last days, each written out with its weekday. */
export function DayField({ label, value, onChange, hint, error, from, to }: DayFieldProps): ReactNode {
  const id = useId();
  const days = daysBack(from, to);
  const shown = value ? formatDate(value) : NOT_CHOSEN;
  return (
    <Frame id={id} label={label} value="" onChange={() => undefined} hint={hint} error={error} caption={<View className="field__label head">{label}</View>}>
      <Picker
        mode="selector" range={days.map(formatDate)} value={Math.max(0, value ? days.indexOf(value) : 0)}
        onChange={(event) => onChange(days[Number(event.detail.value)])}
      >
        <View className={value ? 'field__input day-field' : 'field__input day-field day-field--empty'} {...aria({ role: 'button', label: `${label}，${shown}` })}>{shown}</View>
      </Picker>
    </Frame>
  );
}
