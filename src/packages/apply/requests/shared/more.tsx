import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { Failed } from '@/components/state';
import type { Further } from './use-pages';

/** The end of a list, or the way on. */
export function More({ next, refused, loadMore }: Further): ReactNode {
  if (refused) return <Failed refused={refused} safe="上面的都在。" onRetry={loadMore} />;
  return next ? <Action kind="ghost" onTap={loadMore}>再看20件</Action> : <View className="faint centre">都在这里了</View>;
}
