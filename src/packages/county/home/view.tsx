import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { AgencyLoad, CountyOverview } from '@/contract/county';
import { Action } from '@/components/action';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Icon } from '@/components/icon';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { NotCounty } from '../shared/not-county';
import { goHome, openDesk, openInbox, openNotice, openPublishing, openRequests } from '../shared/routes';
import { byNeed, countsWords, findingWords, publishingOf, sumOf } from '../shared/words';
import type { CountyModel } from './use-county';
import './county.scss';

/** 要马上处理的: what it is, what to do, and the way there. */
function Alarms({ findings }: Pick<CountyOverview, 'findings'>): ReactNode {
  if (findings.length === 0) return null;
  return (
    <View className="county__alarms" {...aria({ role: 'alert' })}>
      <View className="head" {...heading()}><Icon name="alert" /> 要处理</View>
      {findings.map(({ message }) => <View key={message} className="county__alarm">{message}</View>)}
      {findings.some(({ code }) => code === 'noticeMissing') ? <View className="county__act"><Action small onTap={openNotice}>导入放假安排</Action></View> : null}
    </View>
  );
}

function AgencyCell({ agency }: { readonly agency: AgencyLoad }): ReactNode {
  const { name, counts } = agency;
  const { overdue, unconfirmed } = counts;
  const tag = overdue > 0 ? <Tag tone="late">{`逾期${overdue}件`}</Tag> : unconfirmed > 0 ? <Tag tone="near">{`待确认${unconfirmed}件`}</Tag> : undefined;
  return <Cell title={name} note={countsWords(counts)} value={tag} onTap={() => openDesk(agency.id)} />;
}

/** 要公开的信息, by agency. @source 条例 art. 26 */
function Publishing({ agencies, county }: Pick<CountyOverview, 'agencies' | 'county'>): ReactNode {
  const waiting = publishingOf(agencies);
  return (
    <Card cells title="要公开的信息">
      {waiting.map(({ id, name, words, publishing: { overdue } }) => (
        <Cell key={id} title={name} note={words} value={overdue > 0 ? <Tag tone="late">{`逾期${overdue}条`}</Tag> : undefined} onTap={() => openPublishing(id, overdue > 0 ? 'overdue' : 'due')} />
      ))}
      {waiting.length === 0 ? <Cell title="没有等着公开的" note="看各单位已经公开的、在审核的、撤回的" onTap={() => openPublishing(agencies.find(({ id }) => id !== county.id)?.id ?? county.id, 'due')} /> : null}
    </Card>
  );
}

function Overview({ overview, at, reload }: { readonly overview: CountyOverview; readonly at: Instant } & Pick<CountyModel, 'reload'>): ReactNode {
  const { county, agencies, findings, finding, coveredThrough } = overview;
  return (
    <>
      <View className="county__head">
        <View className="row">
          <View className="title" {...heading()}>{countsWords(sumOf(agencies))}</View>
          <TextLink onTap={() => void reload()}>刷新</TextLink>
        </View>
        <View className="soft">{`${formatDate(civilDateAt(at))} · ${county.name}所属${agencies.length}个单位`}</View>
      </View>
      <Alarms findings={findings} />
      <Card cells title="各单位">{byNeed(agencies).map((agency) => <AgencyCell key={agency.id} agency={agency} />)}</Card>
      <Publishing agencies={agencies} county={county} />
      <Card title="申请以前先找一找"><View className="soft">{findingWords(finding)}</View></Card>
      <Card cells>
        <Cell title="投诉举报" note="对各单位公开工作的投诉，还有更正、建议和意见" onTap={() => openRequests(county.id)} />
        <Cell title="放假安排" note={`期限按国务院办公厅的通知计算，已经有到${coveredThrough}年的`} onTap={openNotice} />
      </Card>
      <View className="county__home"><TextLink onTap={openInbox}>消息</TextLink><TextLink onTap={goHome}>回到居民看的首页</TextLink></View>
    </>
  );
}

export function CountyView({ model, reload }: CountyModel): ReactNode {
  if (model.kind === 'loading') return <Loading>正在打开全县的情况</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="申请都在，没有丢。" onRetry={reload} />;
  if (!model.value) return <NotCounty />;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Overview overview={model.value} at={model.at} reload={reload} />
    </>
  );
}
