import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReportDates } from '@/contract/year-report';
import type { Refused } from '@/contract/reply';
import { civilDate, fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { DayField } from '@/components/day-field';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openToday } from '../shared/routes';
import '../shared/annual.scss';

const TITLE = '年报的期限';

interface DatesProps { readonly agencyId: string; readonly value: ReportDates; readonly show: (value: ReportDates, at: Instant) => void }

function Dates({ agencyId, value, show }: DatesProps): ReactNode {
  const { year, department, county, township, set, mayChange } = value;
  const [on, choose] = useState<CivilDate | undefined>(township);
  const [refused, setRefused] = useState<Refused>();
  const save = async (day: CivilDate | null) => {
    const reply = await call('annual', 'saveReportDate', { agencyId, year, on: day });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) show(reply.value, reply.at);
  };
  return (
    <Page title={TITLE} bar={mayChange ? <BottomBar><Action disabled={on === undefined || on === township} onTap={() => save(on ?? null)}>{`定为${on ? fullDay(on) : ''}`}</Action></BottomBar> : undefined}>
      <Card title={`${year}年年报`}>
        <Facts facts={[
          { label: '县直部门', value: fullDay(department), note: '《条例》第四十九条第一款' },
          { label: '乡镇、街道', value: fullDay(township), note: set ? `${set.by}${fullDay(civilDateAt(set.at))}定的` : '县里没有另定，和部门一样' },
          { label: '县政府', value: fullDay(county), note: '《条例》第四十九条第二款' },
        ]}
        />
      </Card>
      {mayChange ? (
        <Card title="乡镇、街道哪天以前公布">
          <View className="soft annual__lead">早于县政府自己的期限，汇总才来得及。改了以后，各乡镇的提醒按新的日子数。</View>
          <DayField label="最后一天" value={on} onChange={choose} from={civilDate(`${year + 1}-01-01`)} to={county} error={refused?.message} />
          {set ? <TextLink onTap={() => void save(null)}>不另定了，和部门一样</TextLink> : null}
        </Card>
      ) : null}
    </Page>
  );
}

function Year({ agencyId, year }: { readonly agencyId: string; readonly year: number }): ReactNode {
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'reportDates', { agencyId, year }), [agencyId, year]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="定过的日子都在。" onRetry={reload} /></Page>;
  return <Dates key={model.value.township} agencyId={agencyId} value={model.value} show={show} />;
}

/** 年报的期限 of a year; the county sets the townships' here. @source 条例 art. 49 */
export default function DatesPage(): ReactNode {
  const { agency, year } = useRouter().params;
  return agency && Number(year) ? <Year agencyId={agency} year={Number(year)} /> : <Page title={TITLE}><Empty title="还不知道是哪一年的" action={{ label: '回到今天', onTap: openToday }}>请从“年报”里进入。</Empty></Page>;
}
