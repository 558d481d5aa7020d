import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { setElder, useSession } from '@/services/session';
import { Action } from '../action';
import { Card } from '../card';
import './elder-offer.scss';

/** 要不要长辈版: asked once, at the first start; later it is found under 我的. */
export function ElderOffer(): ReactNode {
  const { elder, elderAsked } = useSession();
  if (elder || elderAsked) return null;
  return (
    <Card>
      <View className="elder-offer__ask">字看着吃力吗？</View>
      <View className="soft">长辈版字更大，按钮更好按；以后在“我的”里随时能换。</View>
      <View className="row elder-offer__answers">
        <Action small onTap={() => setElder(true)}>打开长辈版</Action>
        <Action small kind="ghost" onTap={() => setElder(false)}>不用了</Action>
      </View>
    </Card>
  );
}
