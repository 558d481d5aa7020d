import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ChangedCase } from '@/contract/county';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { openCase } from '../shared/routes';
import { changeWords } from '../shared/words';

/** 变动的期限: case by case, which date becomes which. */
export function ChangedList({ title, items }: { readonly title: string; readonly items: readonly ChangedCase[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <Card cells title={title}>
      {items.map(({ id, number, agencyShortName, dates }) => (
        <Cell
          key={id} onTap={() => openCase(id)}
          title={<View className="num">{`${agencyShortName} · ${number}`}</View>}
          note={dates.map((date) => <View key={date.name} className="soft">{`${date.name}：${changeWords(date)}`}</View>)}
        />
      ))}
    </Card>
  );
}
