import { useId, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Icon } from '../icon';
import { Option } from './option';
import type { CheckProps, ChoiceProps } from './props';
import './choice.scss';

function Wrong({ error }: { readonly error: string | undefined }): ReactNode {
  return <View className="choice__error" {...aria({ live: 'polite' })}>{error ? <><Icon name="alert" /> {error}</> : null}</View>;
}

/** One of several, each a row that is easy to hit. */
export function Choice<T extends string>({ label, labelUnseen, options, value, onChange, error }: ChoiceProps<T>): ReactNode {
  const group = useId();
  return (
    <View className="choice" {...aria({ role: 'radiogroup', label })}>
      {labelUnseen ? null : <View className="choice__label head" {...aria({ hidden: true })}>{label}</View>}
      <View className="choice__list">
        {options.map((option) => (
          <Option key={option.value} kind="radio" group={group} checked={option.value === value} onPick={() => onChange(option.value)}>
            <View>{option.label}</View>
            {option.note ? <View className="faint">{option.note}</View> : null}
          </Option>
        ))}
      </View>
      <Wrong error={error} />
    </View>
  );
}

/** A statement the user agrees to or not. */
export function Check({ label, note, checked, onChange, error }: CheckProps): ReactNode {
  const group = useId();
  return (
    <View className="choice">
      <View className="choice__list">
        <Option kind="checkbox" group={group} checked={checked} onPick={() => onChange(!checked)}>
          <View>{label}</View>
          {note ? <View className="faint">{note}</View> : null}
        </Option>
      </View>
      <Wrong error={error} />
    </View>
  );
}
