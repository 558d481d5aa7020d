import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { articleLabel, art } from '@/domain/statute/article';
import { LIMITS } from '@/contract/limits';

const ITEMS = [
  ['证件号码', '个人用身份证，单位用统一社会信用代码。'],
  ['联系电话', '单位收到以后要和你确认。'],
  ['要什么信息', `名称、文号，或者是哪年哪村的什么事，${LIMITS.descriptionCharacters}字以内。`],
] as const;

/** 要准备的: what the law asks, and what nobody may ask. */
export function Prepare(): ReactNode {
  return (
    <Card title="先准备好三样">
      {ITEMS.map(([what, how]) => (
        <View key={what} className="prepare__item">
          <View>{what}</View>
          <View className="soft">{how}</View>
        </View>
      ))}
      <View className="faint">{`有照片、文件可以一起交，没有也行。不用写拿信息做什么用。依据：${articleLabel(art(29, 2))}。`}</View>
    </Card>
  );
}
