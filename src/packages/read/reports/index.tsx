import type { ReactNode } from 'react';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useReports } from './use-reports';
import { ReportsView } from './view';

export default function ReportsPage(): ReactNode {
  const agencyId = useAgency();
  return (
    <ReadingPage title="历年报告" opened={useReports(agencyId)} noAgency={!agencyId}>
      {(list) => <ReportsView list={list} />}
    </ReadingPage>
  );
}
