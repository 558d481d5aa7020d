import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { useUrge } from './use-urge';
import { UrgeView } from './view';

/** 一次催办, for the agency that answers it and for the county. */
export default function UrgePage(): ReactNode {
  const { params: { agency = '', id = '' } } = useRouter();
  const urge = useUrge(agency, id);
  const { model, reload } = urge;
  return (
    <Page title="催办" bar={model.kind === 'ready' && model.value.mayAnswer ? <BottomBar><Action kind={model.value.state === 'settled' ? 'ghost' : 'primary'} onTap={urge.ask}>答复县里</Action></BottomBar> : undefined}>
      {model.kind === 'loading' ? <Loading>正在打开催办</Loading> : null}
      {model.kind === 'failed' ? <Failed refused={model.refused} safe="写的内容都在。" onRetry={reload} /> : null}
      {model.kind === 'ready' ? <>{model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}<UrgeView {...urge} urge={model.value} /></> : null}
    </Page>
  );
}
