import { useCallback, useMemo, type ReactNode } from 'react';
import { useShareAppMessage } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { go, LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useReading } from '@/pages/reading/use-reading';
import { callCached } from '@/services/cloud';
import { CatalogueView } from './view';

/** 主动公开目录 of an agency. */
export default function CataloguePage(): ReactNode {
  const agencyId = useAgency();
  const read = useCallback(() => callCached('public', 'itemsByCategory', { agencyId: agencyId ?? '' }), [agencyId]);
  const opened = useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
  const { reading } = opened;
  useShareAppMessage(() => ({ title: reading.kind === 'ready' ? `${reading.value.agency.shortName}主动公开的信息` : '主动公开', path: LINKS.catalogue(agencyId ?? '') }));
  return (
    <ReadingPage
      title="主动公开" opened={opened} noAgency={!agencyId}
      bar={({ agency }) => <BottomBar><Action onTap={() => go(LINKS.application(agency.id))}>我要申请</Action></BottomBar>}
    >
      {(catalogue) => <CatalogueView {...catalogue} />}
    </ReadingPage>
  );
}
