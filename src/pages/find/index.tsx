import { useState, type ReactNode } from 'react';
import { useDidShow } from '@tarojs/taro';
import { ReadingPage } from '../reading/reading-page';
import { useHomeAgency } from '../reading/use-agency';
import { useAgencyHome } from '../reading/use-agency-home';
import { takeFocus } from './focus';
import { useSearch } from './use-search';
import { FindView } from './view';

function FindPageOf({ agencyId }: { readonly agencyId: string | undefined }): ReactNode {
  const opened = useAgencyHome(agencyId);
  const { model, search } = useSearch(agencyId ?? '');
  const [ready, setReady] = useState(false);
  useDidShow(() => setReady(takeFocus()));
  return (
    <ReadingPage title="查信息" tabs="residents" opened={opened} noAgency={!agencyId}>
      {(home) => <FindView home={home} model={model} onSearch={search} focus={ready} />}
    </ReadingPage>
  );
}

export default function FindPage(): ReactNode {
  const agencyId = useHomeAgency();
  return <FindPageOf key={agencyId} agencyId={agencyId} />;
}
