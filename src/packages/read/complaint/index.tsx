import type { ReactNode } from 'react';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { ComplaintView } from './view';

export default function ComplaintPage(): ReactNode {
  const agencyId = useAgency();
  const opened = useAgencyHome(agencyId);
  const parentId = opened.reading.kind === 'ready' ? opened.reading.value.agency.parentId : undefined;
  const { reading: county } = useAgencyHome(parentId);
  return (
    <ReadingPage title="投诉建议" opened={opened} noAgency={!agencyId}>
      {(home) => <ComplaintView home={home} county={county.kind === 'ready' ? county.value : undefined} />}
    </ReadingPage>
  );
}
