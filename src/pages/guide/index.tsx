import type { ReactNode } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { go, LINKS } from '../reading/links';
import { ReadingPage } from '../reading/reading-page';
import { useAgency } from '../reading/use-agency';
import { useAgencyHome } from '../reading/use-agency-home';
import { GuideView } from './view';

export default function GuidePage(): ReactNode {
  const agencyId = useAgency();
  useShareAppMessage(() => ({ title: '政府信息公开指南', path: LINKS.guide(agencyId ?? '') }));
  return (
    <ReadingPage
      title="公开指南"
      opened={useAgencyHome(agencyId)}
      noAgency={!agencyId}
      bar={({ agency }) => <BottomBar><Action onTap={() => go(LINKS.application(agency.id))}>我要申请</Action></BottomBar>}
    >
      {(home) => <GuideView home={home} />}
    </ReadingPage>
  );
}
