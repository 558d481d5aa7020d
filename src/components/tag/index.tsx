import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './tag.scss';

interface TagProps {
  /** late: overdue or due today · near: soon · done: finished · calm: everything else */
  readonly tone: 'late' | 'near' | 'done' | 'calm';
  /** Always a word; the colour only repeats it. */
  readonly children: ReactNode;
}

export function Tag({ tone, children }: TagProps): ReactNode {
  return <View className={`tag tag--${tone}`}>{children}</View>;
}
