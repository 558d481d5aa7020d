import type { ReactNode } from 'react';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { numberOf } from '@/pages/reading/route';
import { useAgency } from '@/pages/reading/use-agency';
import { useReport } from '@/packages/read/report/use-report';
import { FilesView } from './view';

/** A8 下载和引用. */
export default function FilesPage(): ReactNode {
  const { params } = useRouter();
  const agencyId = useAgency();
  const year = numberOf(params.year);
  useShareAppMessage(() => ({ title: `${year ?? ''} 年度报告：下载和引用`, path: LINKS.files(agencyId ?? '', year ?? 0) }));
  return (
    <ReadingPage title="下载和引用" opened={useReport(agencyId, year)} noAgency={!agencyId} elsewhere={{ label: '看历年报告', to: LINKS.reports(agencyId ?? '') }}>
      {(published) => <FilesView published={published} year={year ?? 0} />}
    </ReadingPage>
  );
}
