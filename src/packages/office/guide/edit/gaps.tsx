import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { GuideDesk } from '@/contract/guide';
import { Card } from '@/components/card';

/** 指南还缺: what the law asks and nobody has said, with its article. */
export function Gaps({ items }: Pick<GuideDesk, 'items'>): ReactNode {
  const gaps = items.filter(({ value }) => value === undefined);
  if (gaps.length === 0) return null;
  return (
    <Card title={`指南还缺${gaps.length}项`}>
      {gaps.map(({ fact, label, article }) => <View key={fact} className="text">{label}<View className="faint">{article}</View></View>)}
    </Card>
  );
}
