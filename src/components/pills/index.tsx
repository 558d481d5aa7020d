import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Tap } from '../tap';
import './pills.scss';

interface PillsProps<T extends string> {
  /** What is switched, for a screen reader: 申请人类型. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** On as many lines as they need, where none may be overlooked. */
  readonly wrap?: boolean;
}

/** Switches between views of the same thing: 总计 · 自然人 · 商业企业 … Scrolls sideways when they are many, unless they `wrap`. */
export function Pills<T extends string>({ label, options, value, onChange, wrap }: PillsProps<T>): ReactNode {
  return (
    <View className={wrap ? 'pills pills--wrap' : 'pills'} {...aria({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <Tap
          key={option.value}
          className="pills__pill"
          role="radio"
          checked={option.value === value}
          onTap={() => onChange(option.value)}
        >
          <View className={option.value === value ? 'pills__word pills__word--on' : 'pills__word'}>{option.label}</View>
        </Tap>
      ))}
    </View>
  );
}
