import type { ReactNode } from 'react';
import { useHomeAgency } from '../reading/use-agency';
import { FirstChoice } from './first-choice';
import { HomePageOf } from './home-page';

export default function HomePage(): ReactNode {
  const agencyId = useHomeAgency();
  return agencyId ? <HomePageOf agencyId={agencyId} /> : <FirstChoice />;
}
