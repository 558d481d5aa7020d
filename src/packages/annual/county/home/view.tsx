import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { CountyYear } from '@/contract/county-year';
import { Action } from '@/components/action';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Icon } from '@/components/icon';
import { Pills } from '@/components/pills';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { NotCounty } from '../shared/not-county';
import { goHome, openInbox, openNotice, openRequests } from '../shared/routes';
import { openChecks, openFound, openOperation, openRanking, openReportDates, openRollUp, openUrges, openYearReport } from '../shared/routes-year';
import { lightsWords, sumOfLights } from '../shared/standing-words';
import { Agencies } from './agencies';
import type { CountyModel } from '../shared/use-county-year';
import './county.scss';

/** 要马上处理的: what it is, what to do, and the way there. */
function Alarms({ findings }: Pick<CountyYear, 'findings'>): ReactNode {
  if (findings.length === 0) return null;
  return (
    <View className="county__alarms" {...aria({ role: 'alert' })}>
      <View className="head" {...heading()}><Icon name="alert" /> 要处理</View>
      {findings.map(({ message }) => <View key={message} className="county__alarm">{message}</View>)}
      {findings.some(({ code }) => code === 'noticeMissing') ? <View className="county__act"><Action small onTap={openNotice}>导入放假安排</Action></View> : null}
    </View>
  );
}

/** 每天封存: whoever keeps the number outside can have it compared later. */
const Sealed = ({ seal }: Pick<CountyYear, 'seal'>): ReactNode => (seal
  ? <Cell title="办理记录的封存" note={`${formatDate(seal.day)}的已经封存，封存号 ${seal.digest}。请抄在本单位的登记本上，以后可以据此核对有没有人改过记录。`} />
  : null);

function Entries({ county, coveredThrough, reportYear, seal }: Pick<CountyYear, 'county' | 'coveredThrough' | 'reportYear' | 'seal'>): ReactNode {
  return (
    <>
      <Card cells title="年报">
        <Cell title={`本县${reportYear}年的年报`} note="由各单位的表加起来起草，县政府的经办人、信息员编写" onTap={() => openYearReport(county.id, reportYear)} />
        <Cell title="乡镇年报的期限" note="没有另定的，和部门一样" onTap={() => openReportDates(county.id, reportYear)} />
        <Cell title="汇总" note="任选几个单位，表二、表三、表四加起来，点开看由谁加成" onTap={openRollUp} />
        <Cell title="核对" note="一年里所有公布的年报：勾稽、和上年、文字和表" onTap={openChecks} />
        <Cell title="排名" note="按期答复、逾期、主动公开、年报公布早晚" onTap={openRanking} />
      </Card>
      <Card cells>
        <Cell title="催办的经过" note="催了谁、为什么、到哪天、怎样答复" onTap={() => openUrges(county.id)} />
        <Cell title="投诉举报" note="对各单位公开工作的投诉，还有更正、建议和意见" onTap={() => openRequests(county.id)} />
        <Cell title="放假安排" note={`期限按国务院办公厅的通知计算，已经有到${coveredThrough}年的`} onTap={openNotice} />
        <Cell title="申请以前先找一找" note="找到已经公开的，省了多少件申请" onTap={openFound} />
        <Cell title="运行情况" note="定时任务、积压、密钥、办了多少次、出没出错" onTap={openOperation} />
        <Sealed seal={seal} />
      </Card>
    </>
  );
}

function Overview({ county, at, reload }: { readonly county: CountyYear; readonly at: Instant } & Pick<CountyModel, 'reload'>): ReactNode {
  const { agencies, findings, uncounted } = county;
  return (
    <>
      <View className="county__head">
        <View className="row">
          <View className="title" {...heading()}>{lightsWords(sumOfLights(agencies))}</View>
          <TextLink onTap={() => void reload()}>刷新</TextLink>
        </View>
        <View className="soft">{`${formatDate(civilDateAt(at))} · ${county.county.name}所属${agencies.length}个单位`}</View>
        {uncounted > 0 ? <View className="soft">{`还有${uncounted}个单位没有数完，点“刷新”接着数；上面的合计里没有它们。`}</View> : null}
      </View>
      <Alarms findings={findings} />
      <Agencies agencies={agencies} year={county.year} reportYear={county.reportYear} />
      <Entries county={county.county} coveredThrough={county.coveredThrough} reportYear={county.reportYear} seal={county.seal} />
      <View className="county__home"><TextLink onTap={openInbox}>消息</TextLink><TextLink onTap={goHome}>回到居民看的首页</TextLink></View>
    </>
  );
}

export function CountyView({ model, year, chooseYear, reload }: CountyModel): ReactNode {
  if (model.kind === 'loading') return <Loading>正在打开全县的情况</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="申请都在，没有丢。" onRetry={reload} />;
  if (!model.value) return <NotCounty />;
  const county = model.value;
  const here = county.year === (year ?? county.year);
  return (
    <>
      {here && model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Pills label="看哪一年的答复" options={county.years.map((one) => ({ value: String(one), label: `${one}年` }))} value={String(year ?? county.year)} onChange={(next) => chooseYear(Number(next))} />
      {here ? <Overview county={county} at={model.at} reload={reload} /> : model.behind ? <Failed refused={model.behind} onRetry={reload} /> : <Loading />}
    </>
  );
}
