import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { numberOf, textOf } from '@/pages/reading/route';
import { useAgency } from '@/pages/reading/use-agency';
import { useReport } from '../report/use-report';
import { PrintedView } from './view';

export default function PrintedPage(): ReactNode {
  const { params } = useRouter();
  const agencyId = useAgency();
  const year = numberOf(params.year);
  return (
    <ReadingPage
      title={year ? `官方样式 · ${year} 年` : '官方样式'}
      opened={useReport(agencyId, year)}
      noAgency={!agencyId}
      elsewhere={{ label: '看历年报告', to: LINKS.reports(agencyId ?? '') }}
      wide
    >
      {({ report }) => <PrintedView report={report} first={numberOf(params.table)} cell={textOf(params.cell)} />}
    </ReadingPage>
  );
}
