import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Empty, Failed } from '@/components/state';
import { formatDay, yearOf } from '@/domain/calendar/civil-date';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { yearSentence } from '@/pages/reading/words';
import type { ReportList } from '@/contract/reports';
import { useMoreReports } from './use-reports';

/** 历年报告: each year in one sentence. */
export function ReportsView({ list }: { readonly list: ReportList }): ReactNode {
  const { agency, total } = list;
  const { reports, more, refused, load } = useMoreReports(list);
  if (reports.length === 0) {
    return (
      <Empty title="还没有年度报告" action={{ label: '看联系方式和申请办法', onTap: () => go(LINKS.guide(agency.id)) }}>
        {`${agency.shortName}还没有把年度报告放到这里。可以打电话问，也可以申请公开。`}
      </Empty>
    );
  }
  return (
    <View>
      <PageHead title={agency.name}>{`${total} 份年度报告`}</PageHead>
      <Card cells>
        {reports.map((report, index) => (
          <Cell
            key={report.year}
            title={<View className="head">{`${report.year} 年度报告`}</View>}
            note={(
              <>
                <View className="soft">{yearSentence(report, reports[index + 1])}</View>
                {report.publishedOn ? <View>{`${yearOf(report.publishedOn)}年${formatDay(report.publishedOn)}公布`}</View> : null}
              </>
            )}
            onTap={() => go(LINKS.report(agency.id, report.year))}
          />
        ))}
      </Card>
      {refused ? <Failed refused={refused} safe="上面的都在。" onRetry={load} /> : null}
      {more && !refused ? <Action kind="ghost" onTap={load}>再看更早的</Action> : null}
      <Card cells>
        {total > 1 ? <Cell title="历年对照" note={`${total} 年的数排在一起，差多少说清楚`} onTap={() => go(LINKS.years(agency.id))} /> : null}
        <Cell title="两份对照" note="和另一年的，或者另一个单位的比" onTap={() => go(LINKS.compare(agency.id))} />
        <Cell title="图表" note="历年申请、办理结果、申请人、复议和诉讼" onTap={() => go(LINKS.charts(agency.id))} />
      </Card>
    </View>
  );
}
