import { useCallback, useMemo, useState } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import type { ReportList } from '@/contract/reports';
import { call, callCached } from '@/services/cloud';
import { LINKS } from '@/pages/reading/links';
import { useReading, type Opened } from '@/pages/reading/use-reading';

/** 历年报告 of an agency, newest first: the first page. */
export function useReports(agencyId: string | undefined): Opened<ReportList> {
  const read = useCallback(() => callCached('public', 'listReports', { agencyId: agencyId ?? '' }), [agencyId]);
  useShareAppMessage(() => ({ title: '政府信息公开工作年度报告', path: LINKS.reports(agencyId ?? '') }));
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}

interface MoreReports {
  readonly reports: ReportList['reports'];
  /** There are earlier ones. */
  readonly more: boolean;
  readonly refused: Refused | undefined;
  readonly load: () => Promise<void>;
}

/** The pages after the first, added one by one; gone when the first page is read anew and has changed. */
export function useMoreReports(first: ReportList): MoreReports {
  const [added, setAdded] = useState<{ readonly to: ReportList; readonly pages: readonly ReportList[] }>({ to: first, pages: [] });
  const [refused, setRefused] = useState<Refused>();
  const pages = added.to === first ? [first, ...added.pages] : [first];
  const next = pages[pages.length - 1]?.next;
  return {
    reports: pages.flatMap(({ reports }) => reports), more: next !== undefined, refused,
    load: async () => {
      if (next === undefined) return;
      const reply = await call('public', 'listReports', { agencyId: first.agency.id, before: next });
      setRefused(reply.ok ? undefined : reply);
      if (reply.ok) setAdded({ to: first, pages: [...pages.slice(1), reply.value] });
    },
  };
}
