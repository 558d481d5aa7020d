import { useCallback, useMemo, type ReactNode } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import { callCached } from '@/services/cloud';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useReading } from '@/pages/reading/use-reading';
import { YearsView } from './view';

/** A5 历年对照: five years or more side by side. */
export default function YearsPage(): ReactNode {
  const agencyId = useAgency();
  const read = useCallback(() => callCached('public', 'reportSeries', { agencyId: agencyId ?? '' }), [agencyId]);
  const opened = useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
  useShareAppMessage(() => ({ title: '政府信息公开年报历年对照', path: LINKS.years(agencyId ?? '') }));
  return (
    <ReadingPage title="历年对照" opened={opened} noAgency={!agencyId} wide>
      {({ agency, reports }) => <YearsView agency={agency} reports={reports} />}
    </ReadingPage>
  );
}
