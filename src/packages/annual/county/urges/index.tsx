import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { URGE_MATTERS, urgeSign } from '@/domain/county/urge';
import type { Urge } from '@/contract/county-year';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useMore } from '@/services/use-more';
import { useReply } from '@/services/use-reply';
import { openUrge } from '../shared/routes-year';

const SHOWN = [{ value: 'open', label: '等答复的' }, { value: 'all', label: '全部' }] as const;

function Line({ urge }: { readonly urge: Urge }): ReactNode {
  const { agency, matter, why, by, events } = urge;
  const sign = urgeSign(urge);
  const sent = events[0];
  return (
    <Cell
      title={`${agency.name} · ${URGE_MATTERS[matter].label}`}
      note={<><View>{why}</View><View>{`${sent ? `${fullDay(civilDateAt(sent.at))}催，` : ''}${fullDay(by)}以前答复`}</View></>}
      value={<Tag tone={sign.tone}>{sign.words}</Tag>}
      onTap={() => openUrge(agency.id, urge.id)}
    />
  );
}

function List({ agencyId, of, only }: { readonly agencyId: string; readonly of: string | undefined; readonly only: 'open' | 'all' }): ReactNode {
  const ask = useCallback((cursor?: string) =>
    call('annual', 'urges', { agencyId, ...(of && { of }), ...(only === 'open' && { only }), ...(cursor && { cursor }) }), [agencyId, of, only]);
  const { model, reload } = useReply(ask);
  const { items, next, refused, loadMore } = useMore(model.kind === 'ready' ? model.value : undefined, ask);
  if (model.kind === 'loading') return <Loading>正在找催办</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  if (items.length === 0) {
    return <Empty title={only === 'open' ? '没有等答复的催办' : '还没有催办过'}>{only === 'open' ? '催了的都答复了或者办好了，或者还没有催过；以前的在“全部”里。' : '县里催办以后，催了谁、为什么、怎样答复，都记在这里。'}</Empty>;
  }
  return (
    <>
      <Card cells>{items.map((urge) => <Line key={urge.id} urge={urge} />)}</Card>
      {refused ? <Failed refused={refused} onRetry={loadMore} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={loadMore}>再看一些</Action> : null}
    </>
  );
}

/** 催办的经过: of the county, or of one agency. */
export default function UrgesPage(): ReactNode {
  const { params: { agency = '', of } } = useRouter();
  const [only, setOnly] = useState<'open' | 'all'>('open');
  return (
    <Page title="催办的经过">
      <View className="title" {...heading()}>催办和答复</View>
      <Pills label="看哪些催办" options={SHOWN} value={only} onChange={setOnly} />
      <List key={only} agencyId={agency} of={of} only={only} />
    </Page>
  );
}
