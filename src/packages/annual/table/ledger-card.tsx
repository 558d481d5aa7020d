import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { civilDate } from '@/domain/calendar/civil-date';
import type { Refused } from '@/contract/reply';
import { aria } from '@/components/aria';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Pills } from '@/components/pills';
import { Failed } from '@/components/state';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';
import { sizeWords } from '@/components/words/size';

const PERIODS = [
  { value: 'year', label: '全年', from: '01-01', to: '12-31' },
  { value: 'q1', label: '一季度', from: '01-01', to: '03-31' },
  { value: 'q2', label: '二季度', from: '04-01', to: '06-30' },
  { value: 'q3', label: '三季度', from: '07-01', to: '09-30' },
  { value: 'q4', label: '四季度', from: '10-01', to: '12-31' },
] as const;

/** 台账: the applications of a period as a workbook, for inspections. */
export function LedgerCard({ agencyId, year }: { readonly agencyId: string; readonly year: number }): ReactNode {
  const [period, setPeriod] = useState<(typeof PERIODS)[number]['value']>('year');
  const [done, setDone] = useState<string>();
  const [refused, setRefused] = useState<Pick<Refused, 'message' | 'reference'>>();
  const { from, to } = PERIODS.find(({ value }) => value === period) ?? PERIODS[0];
  const make = async () => {
    setDone(undefined);
    const reply = await call('papers', 'ledger', { agencyId, from: civilDate(`${year}-${from}`), to: civilDate(`${year}-${to}`) });
    if (!reply.ok) {
      setRefused(reply);
      return;
    }
    const { cases, url, name, bytes } = reply.value;
    const opened = await openFile(url, name);
    setRefused(opened ? undefined : { message: '台账已经做好，手机没有打开它，请换一台手机或者电脑再试。' });
    if (opened) setDone(`已经导出${cases}件，${sizeWords(bytes)}。`);
  };
  return (
    <Card title="台账">
      <View className="soft">{`${year}年收到的申请，一件一行；姓名只写一部分，还没有确认收到的排在最后。`}</View>
      <Pills wrap label="时间" options={PERIODS} value={period} onChange={(next) => { setPeriod(next); setDone(undefined); }} />
      <Action small kind="ghost" onTap={make}>导出台账（电子表格）</Action>
      <View className="soft" {...aria({ role: 'status', live: 'polite' })}>{done}</View>
      {refused ? <Failed refused={refused} safe="申请和统计都在，没有丢。" onRetry={make} /> : null}
    </Card>
  );
}
