import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Words } from '../words';
import './facts.scss';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** Smaller, under the value. */
  readonly note?: ReactNode;
}

/** What is known, line by line: what it is, and the value, however long. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <View className="facts" {...aria({ role: 'list' })}>
      {facts.map(({ label, value, note }) => (
        <View key={label} className="facts__fact" {...aria({ role: 'listitem' })}>
          <View className="facts__label soft">{label}</View>
          <View className="facts__value break">
            <View><Words>{value}</Words></View>
            {note ? <View className="faint"><Words>{note}</Words></View> : null}
          </View>
        </View>
      ))}
    </View>
  );
}
