import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { NoticeImported } from '@/contract/county';
import { aria, heading } from '@/components/aria';
import { Icon } from '@/components/icon';
import { ChangedList } from './changed-list';

/** 已经导入: what it moved, and what is still to come. */
export function Done({ imported }: { readonly imported: NoticeImported }): ReactNode {
  const { year, items, left } = imported;
  const moved = items.length === 0 ? '在办案件的日期没有变化。' : `${items.length}件的日期变了，已经告诉经办人和申请人。`;
  return (
    <>
      <View className="notice__head" {...aria({ role: 'status' })}>
        <View className="title" {...heading()}><Icon name="check" /> {`${year}年放假安排已经导入`}</View>
        <View className="soft">{moved}</View>
        {left > 0 ? <View className="soft">{`还有${left}件夜里接着算，日期变了的到时候告诉他们；打开案件看到的已经是新的日期。`}</View> : null}
      </View>
      <ChangedList title="变动的期限" items={items} />
    </>
  );
}
