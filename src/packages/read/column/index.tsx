import { useEffect, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { go, LINKS, replaceBy } from '@/pages/reading/links';
import { bothOf } from '@/pages/reading/both';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { RULES_COLUMN } from './columns';
import { useRules } from './use-rules';
import { ColumnView } from './view';

/** 公开制度. */
export default function ColumnPage(): ReactNode {
  const agencyId = useAgency();
  const { kind } = useRouter().params;
  // 主动公开 stood here once; links that were shared then lead to the catalogue.
  const moved = kind === 'published' && agencyId !== undefined;
  useEffect(() => {
    if (moved) replaceBy(LINKS.catalogue(agencyId));
  }, [moved, agencyId]);
  const opened = bothOf(useAgencyHome(agencyId), useRules(agencyId));
  return (
    <ReadingPage
      title={RULES_COLUMN.title}
      opened={opened}
      noAgency={!agencyId}
      bar={([{ agency }]) => <BottomBar><Action onTap={() => go(LINKS.application(agency.id))}>我要申请</Action></BottomBar>}
    >
      {([home, rules]) => <ColumnView home={home} rules={rules} />}
    </ReadingPage>
  );
}
