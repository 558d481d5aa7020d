import { useCallback, useMemo } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import type { ActionValue } from '@/contract/actions';
import { callCached } from '@/services/cloud';
import { LINKS } from '@/pages/reading/links';
import { useReading, type Opened } from '@/pages/reading/use-reading';

export type ReportSeries = ActionValue<'public', 'reportSeries'>;

/** Every report of an agency, oldest first. */
export function useSeries(agencyId: string | undefined): Opened<ReportSeries> {
  const read = useCallback(() => callCached('public', 'reportSeries', { agencyId: agencyId ?? '' }), [agencyId]);
  useShareAppMessage(() => ({ title: '政府信息公开图表', path: LINKS.charts(agencyId ?? '') }));
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}
