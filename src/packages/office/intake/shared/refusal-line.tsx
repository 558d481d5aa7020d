import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Refused } from '@/contract/reply';
import { aria } from '@/components/aria';
import { Icon } from '@/components/icon';
import { referenceLine } from '@/services/failure';

/** Why it was not done, on what ground, and that what was typed is still there. */
export function RefusalLine({ refused }: { readonly refused: Pick<Refused, 'message' | 'article' | 'reference'> | undefined }): ReactNode {
  return (
    <View {...aria({ live: 'assertive' })}>
      {refused ? (
        <View className="intake__refused">
          <View className="head"><Icon name="alert" /> {refused.message}</View>
          <View className="soft">{`${refused.article ? `依据：${refused.article}。` : ''}填写的内容都在。`}</View>
          <View className="faint break">{referenceLine(refused)}</View>
        </View>
      ) : null}
    </View>
  );
}
