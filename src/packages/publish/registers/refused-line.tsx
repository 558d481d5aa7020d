import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Refused } from '@/contract/reply';
import { aria } from '@/components/aria';
import { Icon } from '@/components/icon';
import { referenceLine } from '@/services/failure';
import './registers.scss';

/** Why it was not done, and that what was typed is still there. */
export const RefusedLine = ({ refused }: { readonly refused: Refused | undefined }): ReactNode => (
  <View {...aria({ live: 'assertive' })}>
    {refused ? (
      <View className="registers__refused">
        <View className="head"><Icon name="alert" /> {refused.message}</View>
        <View className="soft">{`${refused.article ? `依据：${refused.article}。` : ''}填写的内容都在。${referenceLine(refused)}`}</View>
      </View>
    ) : null}
  </View>
);

/** What is not clear of a line, or is wrong in it. */
export const Doubt = ({ children }: { readonly children: ReactNode }): ReactNode => <View className="registers__doubt"><Icon name="alert" /> {children}</View>;
