import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Pills } from '@/components/pills';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { NotBound } from '../shared/not-bound';
import { goHome } from '../shared/routes';
import { ClosedList, OpenList } from './lists';
import type { Loaded, Shown, WorkbenchModel } from './use-workbench';
import { countsWords, openTitle } from './words';
import './workbench.scss';

const SHOWN = [{ value: 'open', label: '在办' }, { value: 'closed', label: '已办结' }] as const;
const SAFE = '申请都在，没有丢。';

type At = NonNullable<Loaded['at']>;

function Head({ at, instant, reload }: { readonly at: At; readonly instant: Instant; readonly reload: () => Promise<void> }): ReactNode {
  const { desk, work, shown } = at;
  const title: Record<Shown, string> = { open: openTitle(work, desk), closed: `已办结${work.counts.closed}件` };
  return (
    <View className="workbench__head">
      <View className="row">
        <View className="title" {...heading()}>{title[shown]}</View>
        <TextLink onTap={() => void reload()}>刷新</TextLink>
      </View>
      <View className="soft">{`${formatDate(civilDateAt(instant))} · ${work.agency.name}`}</View>
      <View className="soft">{`${countsWords(work)}${desk.handles ? '' : '；你在这里只看，不办理'}`}</View>
    </View>
  );
}

function Lines({ at, instant, moreRefused, loadMore }: { readonly at: At; readonly instant: Instant } & Pick<WorkbenchModel, 'moreRefused' | 'loadMore'>): ReactNode {
  const lists: Record<Shown, ReactNode> = {
    open: <OpenList work={at.work} at={instant} handles={at.desk.handles} />,
    closed: <ClosedList work={at.work} at={instant} />,
  };
  return (
    <>
      {lists[at.shown]}
      {moreRefused ? <Failed refused={moreRefused} onRetry={loadMore} /> : null}
      {at.work.next && !moreRefused ? <Action kind="ghost" onTap={loadMore}>再看一些</Action> : null}
    </>
  );
}

/** What was chosen last is on its way, or could not be reached. */
function Waiting({ model, reload }: Pick<WorkbenchModel, 'reload'> & { readonly model: Extract<WorkbenchModel['model'], { kind: 'ready' }> }): ReactNode {
  return model.behind ? <Failed refused={model.behind} safe={SAFE} onRetry={reload} /> : <Loading />;
}

export function WorkbenchView({ model, shown, agencyId, show, choose, ...rest }: WorkbenchModel): ReactNode {
  const { reload } = rest;
  if (model.kind === 'loading') return <Loading>正在打开今天的事</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe={SAFE} onRetry={reload} />;
  const { desks, at } = model.value;
  if (!at) return <NotBound />;
  const chosen = agencyId ?? at.desk.agencyId;
  const here = at.shown === shown && at.desk.agencyId === chosen;
  const places = desks.map((desk) => ({ value: desk.agencyId, label: desk.agencyName }));
  return (
    <>
      {here && model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Head at={at} instant={model.at} reload={reload} />
      {places.length > 1 ? <Pills wrap label="单位" options={places} value={chosen} onChange={choose} /> : null}
      <Pills label="看哪些申请" options={SHOWN} value={shown} onChange={show} />
      {here ? <Lines at={at} instant={model.at} {...rest} /> : <Waiting model={model} reload={reload} />}
      <View className="workbench__home"><TextLink onTap={goHome}>回到居民看的首页</TextLink></View>
    </>
  );
}
