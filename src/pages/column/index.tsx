import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { go, LINKS } from '../reading/links';
import { ReadingPage } from '../reading/reading-page';
import { useAgency } from '../reading/use-agency';
import { useAgencyHome } from '../reading/use-agency-home';
import { columnKind, COLUMNS } from './columns';
import { useRules } from './use-rules';
import { ColumnView } from './view';

export default function ColumnPage(): ReactNode {
  const agencyId = useAgency();
  const kind = columnKind(useRouter().params.kind);
  const { reading } = useRules(kind === 'rules' ? agencyId : undefined);
  return (
    <ReadingPage
      title={COLUMNS[kind].title}
      opened={useAgencyHome(agencyId)}
      noAgency={!agencyId}
      bar={({ agency }) => <BottomBar><Action onTap={() => go(LINKS.application(agency.id))}>我要申请</Action></BottomBar>}
    >
      {(home) => <ColumnView home={home} kind={kind} {...(reading.kind === 'ready' && { rules: reading.value })} />}
    </ReadingPage>
  );
}
