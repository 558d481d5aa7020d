import { useEffect, type ReactNode } from 'react';
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { GUIDE_SECTIONS } from '@/domain/guide/section';
import { scrollToPart } from '@/services/scroll';
import { go, LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useGuide } from './use-guide';
import { GuideView } from './view';

/** The section of the address comes to the top once it is there. */
function useOpenedAt(part: string | undefined, ready: boolean): void {
  useEffect(() => {
    if (ready && part && Object.keys(GUIDE_SECTIONS).includes(part)) Taro.nextTick(() => scrollToPart(`guide-${part}`));
  }, [part, ready]);
}

export default function GuidePage(): ReactNode {
  const agencyId = useAgency();
  const { on, part } = useRouter().params;
  const opened = useGuide(agencyId, on);
  useOpenedAt(part, opened.reading.kind === 'ready');
  useShareAppMessage(() => ({ title: '政府信息公开指南', path: LINKS.guide(agencyId ?? '', { on }) }));
  return (
    <ReadingPage
      title="公开指南"
      opened={opened}
      noAgency={!agencyId}
      elsewhere={{ label: '看现在的一版', to: LINKS.guide(agencyId ?? '') }}
      bar={({ agency }) => <BottomBar><Action onTap={() => go(LINKS.application(agency.successor?.id ?? agency.id))}>我要申请</Action></BottomBar>}
    >
      {(guide) => <GuideView guide={guide} />}
    </ReadingPage>
  );
}
