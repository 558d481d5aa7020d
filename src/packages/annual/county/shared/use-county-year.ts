import { useCallback, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { CountyYear } from '@/contract/county-year';
import type { Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { rememberStaffTabs } from '@/services/staff-tabs';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { ofCounty } from './of-county';

export interface CountyModel {
  /** Nothing: this person does not work for the county office. */
  readonly model: ReplyModel<CountyYear | undefined>;
  /** What was chosen; while it is on its way, what is shown may still be another. */
  readonly year: number | undefined;
  readonly chooseYear: (year: number) => void;
  readonly reload: () => Promise<void>;
}

async function load(year: number | undefined): Promise<Reply<CountyYear | undefined>> {
  const found = await ofCounty((agencyId) => call('annual', 'countyYear', { agencyId, ...(year !== undefined && { year }) }));
  if (found.ok && found.value) rememberStaffTabs('county');
  return found;
}

/** 全县一年: alarms, and how every agency stands. */
export function useCountyYear(): CountyModel {
  const [year, setYear] = useState<number>();
  const { model, reload } = useReply(useCallback(() => load(year), [year]));
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  return { model, year, chooseYear: setYear, reload };
}
