import { useCallback, useMemo } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import type { PublishedReport } from '@/contract/public';
import { callCached } from '@/services/cloud';
import { LINKS } from '../reading/links';
import { useReading, type Opened } from '../reading/use-reading';

/** One year's report of an agency. */
export function useReport(agencyId: string | undefined, year: number | undefined): Opened<PublishedReport> {
  const read = useCallback(() => callCached('public', 'getReport', { agencyId: agencyId ?? '', year: year ?? 0 }), [agencyId, year]);
  return useReading(useMemo(() => (agencyId && year !== undefined ? read : undefined), [agencyId, year, read]));
}

/** Shared, the report opens on its own. */
export function useReportSharing(agencyId: string | undefined, year: number | undefined): void {
  useShareAppMessage(() => (agencyId && year !== undefined
    ? { title: `${year} 年政府信息公开工作年度报告`, path: LINKS.report(agencyId, year) }
    : {}));
}
