import type { ReactNode } from 'react';
import { ElderOffer } from '@/components/elder-offer';
import { ReadingPage } from '../reading/reading-page';
import { useHomePage } from './use-home-page';
import { HomeView } from './view';

/** 单位首页 of the agency chosen. */
export function HomePageOf({ agencyId }: { readonly agencyId: string }): ReactNode {
  return (
    <ReadingPage title="政府信息公开" tabs="residents" first={<ElderOffer />} opened={useHomePage(agencyId)}>
      {(home) => <HomeView home={home} />}
    </ReadingPage>
  );
}
