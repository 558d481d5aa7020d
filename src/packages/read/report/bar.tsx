import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublishedReport } from '@/contract/reports';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { cellKey } from '@/domain/report/form-cells';
import { scrollToPart } from '@/services/scroll';
import { go, LINKS } from '@/pages/reading/links';
import { CONTENTS_ID } from './contents';
import { hitWords } from './find';
import type { Find } from './use-find';

/** At the thumb: from hit to hit while one looks for something, else contents and the printed form. */
export function ReportBar({ published: { agency }, year, find }: { readonly published: PublishedReport; readonly year: number; readonly find: Find }): ReactNode {
  if (find.words.length > 0 && find.hits.length > 0) {
    return (
      <BottomBar note={hitWords(find)}>
        <Action kind="ghost" onTap={() => find.step(-1)}>上一处</Action>
        <Action onTap={() => find.step(1)}>下一处</Action>
      </BottomBar>
    );
  }
  return (
    <BottomBar>
      <View className="reader__to-contents"><Action kind="ghost" onTap={() => scrollToPart(CONTENTS_ID)}>目录</Action></View>
      <Action kind="ghost" onTap={() => go(LINKS.printed(agency.id, year, undefined, find.cell && cellKey(find.cell)))}>按官方样式查看</Action>
    </BottomBar>
  );
}
