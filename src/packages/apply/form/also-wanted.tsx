import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { TextLink } from '@/components/text-link';
import type { FormControl } from './use-form';

/** 分开申请的其他几件, and the one tap that keeps them together after all. */
export function AlsoWanted({ form: { answers, now, update } }: { readonly form: FormControl }): ReactNode {
  const { alsoWanted } = answers;
  if (alsoWanted.length === 0) return null;
  const together = () => {
    const { description, alsoWanted: rest } = now();
    update({ description: [description, ...rest].join('\n'), alsoWanted: [] });
  };
  return (
    <Card title={`另外还有${alsoWanted.length}件，提交以后接着交`}>
      {alsoWanted.map((thing) => <View key={thing} className="text break">{thing}</View>)}
      <View className="soft">你的信息不用再填一遍。</View>
      <TextLink onTap={together}>不分开了，合成一件</TextLink>
    </Card>
  );
}
