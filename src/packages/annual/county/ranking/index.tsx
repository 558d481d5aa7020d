import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { fullDay } from '@/domain/calendar/civil-date';
import { MEASURES, ranking, type MeasureKey } from '@/domain/county/ranking';
import type { AgencyStanding } from '@/domain/county/standing';
import type { CountyYear } from '@/contract/county-year';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Pills } from '@/components/pills';
import { Empty, Loading } from '@/components/state';
import { openAgency } from '../shared/routes-year';
import { Ready } from '../shared/ready';
import { percent } from '../shared/standing-words';
import { useCountyYear } from '../shared/use-county-year';
import '../shared/county-year.scss';

const OPTIONS = (Object.keys(MEASURES) as MeasureKey[]).map((value) => ({ value, label: MEASURES[value].label }));

/** 92%（11/12件） */
function valueWords(measure: MeasureKey, { answers, lights, publishing, report }: AgencyStanding, value: number): string {
  switch (measure) {
    case 'inTime': return `${percent(value)}（${answers.onTime}/${answers.onTime + answers.late}件）`;
    case 'late': return `${lights.late}件`;
    case 'publishing': return `${publishing.overdue}条`;
    case 'report': return report?.publishedOn ? fullDay(report.publishedOn) : '';
  }
}

function Ranking({ county, measure }: { readonly county: CountyYear; readonly measure: MeasureKey }): ReactNode {
  const { ranked, unranked } = ranking(county.agencies, measure);
  return (
    <>
      <View className="soft county-note">{`${measure === 'inTime' ? `${county.year}年。` : measure === 'report' ? `${county.reportYear}年的年报。` : '现在。'}${MEASURES[measure].words}`}</View>
      {ranked.length === 0
        ? <Empty title="没有可以排的">{measure === 'inTime' ? '这一年还没有单位答复过申请。' : '这一年还没有单位公布年报。'}</Empty>
        : <Card cells>{ranked.map(({ agency, place, value }) => <Cell key={agency.id} title={`${place}　${agency.name}`} value={valueWords(measure, agency, value)} onTap={() => openAgency(agency.id)} />)}</Card>}
      {unranked.length > 0 ? <View className="faint">{`没有排的${unranked.length}个：${unranked.map(({ name }) => name).join('、')}。`}</View> : null}
    </>
  );
}

/** 排名: of agencies, by numbers of their work. */
export default function RankingPage(): ReactNode {
  const { model, reload, year, chooseYear } = useCountyYear();
  const [measure, setMeasure] = useState<MeasureKey>('inTime');
  return (
    <Page title="排名">
      <Ready model={model} reload={reload} loading="正在排名">
        {(county) => (
          <>
            <View className="title" {...heading()}>{MEASURES[measure].label}</View>
            <Pills wrap label="按什么排" options={OPTIONS} value={measure} onChange={setMeasure} />
            <PickField label="哪一年" notChosen="请选择年份" options={county.years.map((one) => ({ value: String(one), label: `${one}年` }))} value={String(year ?? county.year)} onChange={(next) => chooseYear(Number(next))} />
            {county.year === (year ?? county.year) ? <Ranking county={county} measure={measure} /> : <Loading>正在排名</Loading>}
          </>
        )}
      </Ready>
    </Page>
  );
}
