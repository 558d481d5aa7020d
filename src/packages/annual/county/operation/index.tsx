import { useCallback, useState, type ReactNode } from 'react';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import type { OperationState } from '@/contract/operation';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Icon } from '@/components/icon';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Empty } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { ofCounty } from '../shared/of-county';
import { Ready } from '../shared/ready';
import { dayWords, groupsOf, operationFacts } from './words';
import '../home/county.scss';

type Days = '1' | '7' | '30';
const DAYS = [{ value: '1', label: '今天' }, { value: '7', label: '7天' }, { value: '30', label: '30天' }] as const;

function Findings({ findings }: Pick<OperationState, 'findings'>): ReactNode {
  if (findings.length === 0) return <View className="county__head"><View className="title" {...heading()}>运行正常</View><View className="soft">没有要处理的事。</View></View>;
  return (
    <View className="county__alarms" {...aria({ role: 'alert' })}>
      <View className="head" {...heading()}><Icon name="alert" /> 要处理</View>
      {findings.map(({ message }) => <View key={message} className="county__alarm">{message}</View>)}
    </View>
  );
}

function Counts({ days, actions }: Pick<OperationState, 'days' | 'actions'>): ReactNode {
  if (actions.length === 0) return <Empty title="还没有次数">这几天没有人用过，或者刚刚升级到会数次数的版本。过一会儿再看。</Empty>;
  return (
    <>
      <Card cells title="每天">
        {days.filter(({ calls }) => calls > 0).map(({ day, calls, refused, faults }) => (
          <Cell key={day} title={formatDate(day)} note={dayWords({ refused, faults })} value={faults > 0 ? <Tag tone="late">{`${calls}次`}</Tag> : `${calls}次`} />
        ))}
      </Card>
      <Card cells title="谁在用">
        {groupsOf(actions).map(({ name, calls, words, faults }) => (
          <Cell key={name} title={name} note={words} value={faults > 0 ? <Tag tone="late">{`${calls}次`}</Tag> : `${calls}次`} />
        ))}
      </Card>
      <View className="faint county-note">“出错”在日志里有编号，里面没有个人信息；每个操作的次数和快慢，由维护的人按运维手册查看。最后一分钟的可能没有数上，没有人用的日子不列。</View>
    </>
  );
}

/** 运行情况: the whole service, for the county. */
export default function OperationPage(): ReactNode {
  const [days, setDays] = useState<Days>('7');
  const { model, reload } = useReply(useCallback(() => ofCounty((agencyId) => call('annual', 'operation', { agencyId, days: Number(days) as 1 | 7 | 30 })), [days]));
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  return (
    <Page title="运行情况">
      <Ready model={model} reload={reload} loading="正在看运行情况">
        {(state) => (
          <>
            <Findings findings={state.findings} />
            <Card><Facts facts={operationFacts(state)} /></Card>
            <Pills label="看几天的次数" options={DAYS} value={days} onChange={setDays} />
            <Counts days={state.days} actions={state.actions} />
          </>
        )}
      </Ready>
    </Page>
  );
}
