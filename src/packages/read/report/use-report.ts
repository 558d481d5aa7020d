import { useCallback, useEffect, useMemo, useState } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import type { PublishedReport } from '@/contract/reports';
import { callCached } from '@/services/cloud';
import { sharePicture } from '@/services/save-picture';
import { sharedBy } from '@/services/shared';
import { LINKS } from '@/pages/reading/links';
import { useReading, type Opened } from '@/pages/reading/use-reading';
import { reportCard } from './card';

/** What an address without a year, or with one that no report can have, leads to. */
const NO_SUCH_YEAR: Refused = { ok: false, code: 'notFound', message: '没有这一年的年度报告，请从历年报告里选择。' };

/** One year's report of an agency. @param year as the address names it @param version an earlier one */
export function useReport(agencyId: string | undefined, year: number | undefined, version?: number): Opened<PublishedReport> {
  const read = useCallback(async () => {
    const reply = year === undefined ? NO_SUCH_YEAR : await callCached('public', 'getReport', { agencyId: agencyId ?? '', year, ...(version !== undefined && { version }) });
    return !reply.ok && reply.code === 'wrongInput' ? NO_SUCH_YEAR : reply;
  }, [agencyId, year, version]);
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}

/** Shared, the report opens on its own; a section or a cell that was chosen opens there. The card shows the year's numbers. */
export function useReportSharing(published: PublishedReport | undefined, year: number | undefined): void {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    if (published) void sharePicture(reportCard(published.agency.shortName, published.report)).then(setPicture);
  }, [published]);
  useShareAppMessage((request) => {
    const chosen = sharedBy(request);
    const card = picture ? { imageUrl: picture } : {};
    if (chosen) return { ...chosen, ...card };
    return published && year !== undefined
      ? { title: `${published.agency.shortName} ${year} 年政府信息公开工作年度报告`, path: LINKS.report(published.agency.id, year), ...card }
      : {};
  });
}
