import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './facts.scss';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known, line by line: what it is, and the value, however long. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <View className="lines">
      {facts.map(({ label, value }) => (
        <View key={label} className="lines__one">
          <View className="lines__label soft">{label}</View>
          <View className="lines__value break">{value}</View>
        </View>
      ))}
    </View>
  );
}
