import { useId, type ReactNode } from 'react';
import { Picker, View } from '@tarojs/components';
import { aria } from '../aria';
import { Frame } from '../field/frame';
import type { PickFieldProps } from './props';
import './pick-field.scss';

/** A question answered by one line of a list that would be too long for the page. */
export function PickField<T extends string>({ label, options, value, onChange, notChosen, hint, error }: PickFieldProps<T>): ReactNode {
  const id = useId();
  const chosen = options.findIndex((option) => option.value === value);
  const shown = options[chosen]?.label ?? notChosen;
  return (
    <Frame id={id} label={label} value="" onChange={() => undefined} hint={hint} error={error} caption={<View className="field__label head">{label}</View>}>
      <Picker
        mode="selector" range={options.map((option) => option.label)} value={Math.max(0, chosen)}
        onChange={(event) => onChange(options[Number(event.detail.value)]?.value)}
      >
        <View className={chosen < 0 ? 'field__input pick-field pick-field--empty' : 'field__input pick-field'} {...aria({ role: 'button', label: [label, shown, error].filter(Boolean).join('，') })}>{shown}</View>
      </Picker>
    </Frame>
  );
}
