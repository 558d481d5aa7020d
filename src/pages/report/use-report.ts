import { useCallback, useMemo } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import type { PublishedReport } from '@/contract/reports';
import type { Refused } from '@/contract/reply';
import { callCached } from '@/services/cloud';
import { LINKS } from '../reading/links';
import { useReading, type Opened } from '../reading/use-reading';

/** What an address without a year, or with one that no report can have, leads to. */
const NO_SUCH_YEAR: Refused = { ok: false, code: 'notFound', message: '没有这一年的年度报告，请从历年报告里选择。' };

/** One year's report of an agency. @param year as the address names it */
export function useReport(agencyId: string | undefined, year: number | undefined): Opened<PublishedReport> {
  const read = useCallback(async () => {
    const reply = year === undefined ? NO_SUCH_YEAR : await callCached('public', 'getReport', { agencyId: agencyId ?? '', year });
    return !reply.ok && reply.code === 'wrongInput' ? NO_SUCH_YEAR : reply;
  }, [agencyId, year]);
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}

/** Shared, the report opens on its own. */
export function useReportSharing(agencyId: string | undefined, year: number | undefined): void {
  useShareAppMessage(() => (agencyId && year !== undefined
    ? { title: `${year} 年政府信息公开工作年度报告`, path: LINKS.report(agencyId, year) }
    : {}));
}
