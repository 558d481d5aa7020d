import type { ReactNode } from 'react';
import { chooseAgency, useSession } from '@/services/session';
import { goBackOrHome } from '../reading/links';
import { ReadingPage } from '../reading/reading-page';
import { useAgencies } from './use-agencies';
import { AgenciesView } from './view';

export default function AgenciesPage(): ReactNode {
  const { agencyId } = useSession();
  const choose = (id: string) => {
    chooseAgency(id);
    goBackOrHome();
  };
  return (
    <ReadingPage title="选择单位" opened={useAgencies()}>
      {(agencies) => <AgenciesView agencies={agencies} chosen={agencyId} onChoose={choose} />}
    </ReadingPage>
  );
}
