import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ChannelYear } from '@/contract/registers';
import { monthOf, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, instant } from '@/domain/calendar/instant';
import { outletLabel, type ChannelNumbers } from '@/domain/elsewhere/year-numbers';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { cloudToday } from '@/services/cloud-day';
import { useReply } from '@/services/use-reply';
import { Doubt } from '../registers/refused-line';
import { openAdd, openChannels, openRegistered } from '../registers/routes';
import { MonthSheet, type ChosenMonth } from './month-sheet';

const TITLE = '在别处公开的';
const YEARS_BACK = 3;

interface ChannelProps { readonly numbers: ChannelNumbers; readonly year: number; readonly today: CivilDate; readonly mayChange: boolean; readonly choose: (chosen: ChosenMonth) => void }

function Channel({ numbers: { outlet, months, total }, year, today, mayChange, choose }: ChannelProps): ReactNode {
  const last = year < yearOf(today) ? 12 : monthOf(today);
  const of = new Map(months.map((one) => [one.month, one]));
  return (
    <Fold title={outletLabel(outlet)} value={`${total}条`}>
      {Array.from({ length: last }, (_, index) => last - index).map((month) => {
        const number = of.get(month);
        return (
          <Cell
            key={month} title={`${month}月`} value={number ? `${number.total}条` : '没有填'} act="填数"
            note={number?.doubt ? <Doubt>{number.doubt}</Doubt> : number?.words}
            {...(mayChange && !outlet.retired && { onTap: () => choose({ outlet, month, number }) })}
          />
        );
      })}
    </Fold>
  );
}

function Numbers({ numbers, today, reload }: { readonly numbers: ChannelYear; readonly today: CivilDate; readonly reload: () => Promise<void> }): ReactNode {
  const { agency, year, here, channels, elsewhere, total, doubts, mayChange } = numbers;
  const [chosen, choose] = useState<ChosenMonth>();
  return (
    <>
      {doubts.length > 0 ? <Card title="要核对的">{doubts.map((words) => <Doubt key={words}>{words}</Doubt>)}</Card> : null}
      <Card cells title={`${year}年公开${total}条次`}>
        <Cell title="这个小程序" value={`${here}条`} note="在“公开”里发布的，自动计入" />
        {channels.map((one) => <Channel key={one.outlet.id} numbers={one} year={year} today={today} mayChange={mayChange} choose={choose} />)}
      </Card>
      {channels.length === 0
        ? <Empty title="还没有别的渠道" action={mayChange ? { label: '添加渠道', onTap: () => openChannels(agency.id) } : undefined}>先把县政府网站、公众号、公告栏等写进来，再登记在那里公开的信息，年报按渠道统计。</Empty>
        : <View className="soft">{`别的渠道合计${elsewhere}条。同一条在几个渠道公开，每个渠道各算一次。年报用的就是这些数。`}</View>}
      <View><TextLink onTap={() => openRegistered(agency.id, year)}>逐条登记的</TextLink></View>
      <View><TextLink onTap={() => openChannels(agency.id)}>公开渠道</TextLink></View>
      {chosen ? (
        <MonthSheet
          key={`${chosen.outlet.id}${chosen.month}`} agencyId={agency.id} year={year} chosen={chosen} onCancel={() => choose(undefined)}
          onSaved={() => {
            choose(undefined);
            void reload();
          }}
        />
      ) : null}
    </>
  );
}

function Year({ agencyId, year, show }: { readonly agencyId: string; readonly year: number; readonly show: (year: number) => void }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('staff', 'channelYear', { agencyId, year }), [agencyId, year]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="登记过的都在，没有丢。" onRetry={reload} /></Page>;
  const today = civilDateAt(model.at);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, index) => String(yearOf(today) - index));
  const options = (years.includes(String(year)) ? years : [...years, String(year)]).map((value) => ({ value, label: `${value}年` }));
  return (
    <Page title={TITLE} bar={model.value.mayChange && model.value.channels.length > 0 ? <BottomBar><Action onTap={() => openAdd(agencyId)}>登记</Action></BottomBar> : undefined}>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Pills label="年份" options={options} value={String(year)} onChange={(value) => show(Number(value))} />
      <Numbers numbers={model.value} today={today} reload={reload} />
    </Page>
  );
}

/** 在别处公开的: the year's numbers per channel, which the annual report takes over. @source 条例 arts. 23, 50(1) */
export default function MonthsPage(): ReactNode {
  const { agency = '', year: asked } = useRouter().params;
  const [year, show] = useState(() => Number(asked) || yearOf(cloudToday() ?? civilDateAt(instant(Date.now()))));
  return <Year key={year} agencyId={agency} year={year} show={show} />;
}
