import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import './state.scss';

/** Something is on its way; says what. */
export function Loading({ children = '正在打开' }: { readonly children?: string }): ReactNode {
  return (
    <View className="state" {...aria({ role: 'status', live: 'polite', busy: true })}>
      <View className="state__spinner weui-primary-loading" {...aria({ hidden: true })} />
      <View className="soft">{`${children}……`}</View>
    </View>
  );
}
