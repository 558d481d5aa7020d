import type { ReactNode } from 'react';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useSeries } from './use-series';
import { ChartsView } from './view';

export default function ChartsPage(): ReactNode {
  const agencyId = useAgency();
  return (
    <ReadingPage title="图表" opened={useSeries(agencyId)} noAgency={!agencyId}>
      {(series) => <ChartsView series={series} />}
    </ReadingPage>
  );
}
