import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { CountyOverview } from '@/contract/county';
import type { Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { rememberStaffTabs } from '@/services/staff-tabs';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { supervised } from '../shared/county';

export interface CountyModel {
  /** No overview: this person does not work for the county office. */
  readonly model: ReplyModel<CountyOverview | undefined>;
  readonly reload: () => Promise<void>;
}

async function load(): Promise<Reply<CountyOverview | undefined>> {
  const office = await supervised();
  if (!office.ok) return office;
  if (!office.value) return { ...office, value: undefined };
  const overview = await call('staff', 'countyOverview', { agencyId: office.value.agencyId });
  if (overview.ok) rememberStaffTabs('county');
  return !overview.ok && overview.code === 'forbidden' ? { ...office, value: undefined } : overview;
}

/** 全县: alarms, and how every agency stands. */
export function useCounty(): CountyModel {
  const { model, reload } = useReply(load);
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  return { model, reload };
}
