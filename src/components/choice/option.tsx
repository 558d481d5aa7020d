import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Tap } from '../tap';

export interface OptionProps {
  readonly kind: 'radio' | 'checkbox';
  /** Radios of one question share it. */
  readonly group: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

/** One row of a choice. */
export function Option({ kind, checked, onPick, children }: OptionProps): ReactNode {
  return (
    <Tap className="choice__option" role={kind} checked={checked} onTap={onPick}>
      <View className="choice__inner">
        <View className={`choice__mark choice__mark--${kind}${checked ? ' choice__mark--on' : ''}`} />
        <View className="grow">{children}</View>
      </View>
    </Tap>
  );
}
