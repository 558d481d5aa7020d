import { useEffect, type ReactNode } from 'react';
import { ElderOffer } from '@/components/elder-offer';
import { chooseAgency } from '@/services/session';
import { onlyAgency } from '../agencies/tree';
import { useAgencies } from '../agencies/use-agencies';
import { AgenciesView } from '../agencies/view';
import { PageHead } from '../reading/page-head';
import { ReadingPage } from '../reading/reading-page';

/** The very first opening, without a link that names an agency: which office is meant? One office alone needs no question. */
export function FirstChoice(): ReactNode {
  const opened = useAgencies();
  const { reading } = opened;
  const only = reading.kind === 'ready' ? onlyAgency(reading.value) : undefined;
  useEffect(() => {
    if (only) chooseAgency(only.id);
  }, [only]);
  return (
    <ReadingPage title="政府信息公开" tabs="residents" first={<ElderOffer />} opened={opened}>
      {(agencies) => (
        <>
          <PageHead title="你想看哪个单位？">选一次就会记住，以后可以在首页换。</PageHead>
          <AgenciesView agencies={agencies} chosen={undefined} onChoose={chooseAgency} />
        </>
      )}
    </ReadingPage>
  );
}
