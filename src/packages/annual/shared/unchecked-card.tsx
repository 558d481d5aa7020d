import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { uncheckedTodo, type Unchecked } from '@/domain/report-work/findings/unchecked';
import { Card } from '@/components/card';
import { TextLink } from '@/components/text-link';
import { openImport } from './routes';

/** 没有和上年核对的, said before anybody takes “没有发现问题” for “核对过了”; `agencyId` for whoever may import. */
export function UncheckedCard({ unchecked, agencyId }: { readonly unchecked: Unchecked; readonly agencyId?: string | undefined }): ReactNode {
  const { year, checks } = unchecked;
  return (
    <Card title={`${year}年的年报不在这里，没有和上年核对`}>
      <View className="soft">没有核对的：</View>
      {checks.map((words) => <View key={words} className="text">{`· ${words}`}</View>)}
      <View className="soft">{uncheckedTodo(unchecked)}</View>
      {agencyId === undefined ? null : <TextLink onTap={() => openImport(agencyId)}>{`导入${year}年的年报`}</TextLink>}
    </Card>
  );
}
