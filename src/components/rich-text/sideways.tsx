import type { ReactNode } from 'react';
import { ScrollView } from '@tarojs/components';
import { aria } from '../aria';

export interface SidewaysProps {
  readonly children: ReactNode;
}

/** What may be wider than the page moves sideways in a frame of its own. */
export const Sideways = ({ children }: SidewaysProps): ReactNode =>
  <ScrollView className="rich-text__table" scrollX {...aria({ role: 'group', label: '表格，可以左右滑动' })}>{children}</ScrollView>;
