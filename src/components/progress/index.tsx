import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import './progress.scss';

/** How far one is: 第 3 步，共 7 步. */
export function Progress({ step, of }: { readonly step: number; readonly of: number }): ReactNode {
  return (
    <View className="progress" {...aria({ role: 'img', label: `第${step}步，共${of}步` })}>
      <View className="progress__done" style={{ width: `${Math.round((step / of) * 100)}%` }} />
    </View>
  );
}
