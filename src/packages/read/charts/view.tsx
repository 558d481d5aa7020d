import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Pills } from '@/components/pills';
import { Empty } from '@/components/state';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { ChartCard } from './chart-card';
import { applicantSeries, applicationSeries, outcomeSeries, remedySeries } from './series';
import type { ReportSeries } from './use-series';
import { last } from '@/domain/list';

/** More years than this do not fit beside each other on a phone, so they lie. */
const STANDING = 5;

/** A4 图表: years, outcomes, applicants and remedies, each in words, bars and numbers. */
export function ChartsView({ series }: { readonly series: ReportSeries }): ReactNode {
  const { agency, reports } = series;
  const [wanted, setWanted] = useState<number>();
  const chosen = reports.find(({ year }) => year === wanted) ?? last(reports);
  const years = useMemo(() => applicationSeries(reports), [reports]);
  const lying = years.bars.length > STANDING;
  const inOrder = useMemo(() => (lying ? { ...years, bars: [...years.bars].reverse() } : years), [years, lying]);
  if (!chosen) {
    return (
      <Empty title="还没有可以画的数" action={{ label: '看联系方式和申请办法', onTap: () => go(LINKS.guide(agency.id)) }}>
        {`${agency.shortName}还没有把年度报告放到这里，有了报告就有图表。`}
      </Empty>
    );
  }
  return (
    <View>
      <PageHead title={agency.name} />
      <ChartCard title="历年收到的申请" series={inOrder} of="年度" lying={lying} />
      {reports.length > 1 ? (
        <Pills
          label="年份"
          options={[...reports].reverse().map(({ year }) => ({ value: String(year), label: `${year} 年` }))}
          value={String(chosen.year)}
          onChange={(year) => setWanted(Number(year))}
        />
      ) : null}
      <ChartCard title="办理结果" series={outcomeSeries(chosen)} of="结果" lying />
      <ChartCard title="谁在申请" series={applicantSeries(chosen)} of="申请人" lying />
      <ChartCard title="复议和诉讼" series={remedySeries(chosen)} of="途径" lying />
    </View>
  );
}
