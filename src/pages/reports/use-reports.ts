import { useCallback, useMemo } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import type { ActionValue } from '@/contract/actions';
import { callCached } from '@/services/cloud';
import { LINKS } from '../reading/links';
import { useReading, type Opened } from '../reading/use-reading';

export type ReportList = ActionValue<'public', 'listReports'>;

/** 历年报告 of an agency, newest first. */
export function useReports(agencyId: string | undefined): Opened<ReportList> {
  const read = useCallback(() => callCached('public', 'listReports', { agencyId: agencyId ?? '' }), [agencyId]);
  useShareAppMessage(() => ({ title: '政府信息公开工作年度报告', path: LINKS.reports(agencyId ?? '') }));
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}
