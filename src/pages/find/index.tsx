import type { ReactNode } from 'react';
import { ReadingPage } from '../reading/reading-page';
import { useHomeAgency } from '../reading/use-agency';
import { useAgencyHome } from '../reading/use-agency-home';
import { useSearch } from './use-search';
import { FindView } from './view';

function FindPageOf({ agencyId }: { readonly agencyId: string | undefined }): ReactNode {
  const opened = useAgencyHome(agencyId);
  const search = useSearch(agencyId ?? '');
  return (
    <ReadingPage title="查信息" tabs="residents" opened={opened} noAgency={!agencyId}>
      {(home) => <FindView home={home} search={search} />}
    </ReadingPage>
  );
}

export default function FindPage(): ReactNode {
  const agencyId = useHomeAgency();
  return <FindPageOf key={agencyId} agencyId={agencyId} />;
}
