import { Fragment, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { countLabel, WORK_FILTERS, type WorkFilter } from '@/domain/agenda/shelf';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { NotBound } from '@/components/not-bound';
import { Pills } from '@/components/pills';
import { SearchBox } from '@/components/search-box';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { goHome, openInbox, openPost, toPublishing } from '../shared/routes';
import type { Desk } from '@/services/desks';
import { FoundList, WorkList } from './lists';
import type { At, WorkbenchModel } from './use-workbench';
import { countsWords, listTitle } from './words';
import { RareEntries, RegisterEntry } from './entries';
import { RegisterNotices } from './registers-card';
import { ReportEntry } from '../shared/report-entry';
import { PublishingEntry } from './publishing-card';
import { UrgesCard } from './urges-card';
import './workbench.scss';

/** More than these are not counted out. */
const MOST_SHOWN = 99;
const SAFE = '申请都在，没有丢。';
const FILTERS = ['open', 'mine', 'overdue', 'near', 'unconfirmed', 'applicant', 'consulting', 'closed'] as const satisfies readonly WorkFilter[];

function Head({ at, instant, reload }: { readonly at: At; readonly instant: Instant; readonly reload: () => Promise<void> }): ReactNode {
  const { desk, counts, shown, text } = at;
  return (
    <View className="workbench__head">
      <View className="row">
        <View className="title" {...heading()}>{text ? `查找“${text}”` : listTitle(shown, counts, desk)}</View>
        <TextLink onTap={() => void reload()}>刷新</TextLink>
      </View>
      <View className="soft">{`${formatDate(civilDateAt(instant))} · ${desk.agencyName}`}</View>
      {text ? null : <View className="soft">{`${countsWords(counts)}${desk.handles ? '' : '；你在这里只看，不办理'}`}</View>}
    </View>
  );
}

/** 消息, at the top while some are unread. */
function Messages({ unread }: Pick<At, 'unread'>): ReactNode {
  if (unread === 0) return null;
  return <Card cells><Cell title="消息" note="谁办了什么、哪件快到期" value={<Tag tone="near">{`${unread > MOST_SHOWN ? `${MOST_SHOWN}多` : unread}条没有读`}</Tag>} onTap={openInbox} /></Card>;
}

/** One line to look for a case; what is looked for stands in it until it is emptied. */
function Search({ text, search }: { readonly text: string; readonly search: (text: string) => void }): ReactNode {
  const [typed, setTyped] = useState(text);
  const change = (value: string) => {
    setTyped(value);
    if (value === '' && text !== '') search('');
  };
  return (
    <View className="workbench__search">
      <SearchBox label="查找申请" placeholder="编号、申请人、内容" value={typed} onChange={change} onSearch={() => search(typed)} />
      {text ? <TextLink onTap={() => change('')}>回到列表</TextLink> : null}
    </View>
  );
}

function Lines({ at, instant, moreRefused, loadMore }: { readonly at: At; readonly instant: Instant } & Pick<WorkbenchModel, 'moreRefused' | 'loadMore'>): ReactNode {
  const { pages, shown, desk, text, names, next } = at;
  return (
    <>
      {text ? <FoundList pages={pages} at={instant} text={text} names={names} /> : <WorkList pages={pages} at={instant} shown={shown} desk={desk} />}
      {moreRefused ? <Failed refused={moreRefused} onRetry={loadMore} /> : null}
      {next && !moreRefused ? <Action kind="ghost" onTap={loadMore}>再看一些</Action> : null}
    </>
  );
}

/** What was chosen last is on its way, or could not be reached. */
function Waiting({ model, reload }: Pick<WorkbenchModel, 'reload'> & { readonly model: Extract<WorkbenchModel['model'], { kind: 'ready' }> }): ReactNode {
  return model.behind ? <Failed refused={model.behind} safe={SAFE} onRetry={reload} /> : <Loading />;
}

/** 信息员: no applications, but the report with its days and what the county urges. */
function Writer({ desks }: { readonly desks: readonly Desk[] }): ReactNode {
  return (
    <>
      {desks.map((desk) => (
        <Fragment key={desk.agencyId}>
          {desks.length > 1 ? <View className="soft">{desk.agencyName}</View> : null}
          <UrgesCard desk={desk} />
          <ReportEntry agencyId={desk.agencyId} />
        </Fragment>
      ))}
      <NotBound onHome={goHome} onPost={openPost} {...(desks.length > 0 && { onPublishing: toPublishing })} />
    </>
  );
}

export function WorkbenchView({ model, wanted, show, choose, search, ...rest }: WorkbenchModel): ReactNode {
  const { reload } = rest;
  if (model.kind === 'loading') return <Loading>正在打开今天的事</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe={SAFE} onRetry={reload} />;
  const { desks, at, writes = [] } = model.value;
  if (!at) return <Writer desks={writes} />;
  const chosen = wanted.agencyId ?? at.desk.agencyId;
  const here = at.shown === wanted.shown && at.text === wanted.text && at.desk.agencyId === chosen;
  const places = desks.map((desk) => ({ value: desk.agencyId, label: desk.agencyName }));
  const filters = FILTERS.filter((filter) => filter !== 'mine' || at.desk.handles)
    .map((value) => ({ value, label: at.text ? WORK_FILTERS[value].label : `${WORK_FILTERS[value].label} ${countLabel(at.counts[value])}` }));
  return (
    <>
      {here && model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Head at={at} instant={model.at} reload={reload} />
      {places.length > 1 ? <Pills wrap label="单位" options={places} value={chosen} onChange={choose} /> : null}
      {wanted.text ? null : <Messages unread={at.unread} />}
      {wanted.text ? null : <UrgesCard key={`urges-${at.desk.agencyId}`} desk={at.desk} />}
      {wanted.text ? null : <PublishingEntry facts={at.publishing} today={civilDateAt(model.at)} agencyId={at.desk.agencyId} />}
      {wanted.text ? null : <ReportEntry key={`report-${at.desk.agencyId}`} agencyId={at.desk.agencyId} />}
      {wanted.text ? null : <RegisterNotices key={at.desk.agencyId} desk={at.desk} />}
      {wanted.text ? null : <RegisterEntry desk={at.desk} />}
      <Search key={wanted.text} text={wanted.text} search={search} />
      {wanted.text ? null : <Pills label="看哪些申请" options={filters} value={wanted.shown} onChange={show} />}
      {here ? <Lines at={at} instant={model.at} {...rest} /> : <Waiting model={model} reload={reload} />}
      <View className="workbench__home"><TextLink onTap={openInbox}>消息</TextLink><TextLink onTap={openPost}>我的岗位</TextLink><RareEntries desk={at.desk} /><TextLink onTap={goHome}>回到居民看的首页</TextLink></View>
    </>
  );
}
