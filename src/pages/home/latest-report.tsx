import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencySummary } from '@/contract/public';
import type { ReportSummary } from '@/contract/reports';
import { BarChart } from '@/components/bar-chart';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { formatDay, yearOf } from '@/domain/calendar/civil-date';
import { go, LINKS } from '../reading/links';
import { yearSentence } from '../reading/words';

interface LatestReportProps {
  readonly agency: AgencySummary;
  /** The newest, newest first. */
  readonly reports: readonly ReportSummary[];
  readonly count: number;
}

/** Years of the small chart. */
const SHOWN = 5;

const publishedWords = ({ publishedOn }: ReportSummary): string | undefined =>
  publishedOn && `${yearOf(publishedOn)}年${formatDay(publishedOn)}公布`;

/** The newest annual report: one sentence, one small chart, the way to it and to the earlier ones. */
export function LatestReport({ agency, reports, count }: LatestReportProps): ReactNode {
  const [latest, before] = reports;
  if (!latest) {
    return (
      <Card title="年度报告">
        <View className="soft">{`${agency.shortName}还没有把年度报告放到这里。想要某一年的报告，可以打下面的电话，或者申请公开。`}</View>
      </Card>
    );
  }
  const sentence = yearSentence(latest, before);
  const bars = reports.slice(0, SHOWN).reverse().map(({ year, newlyReceived }) => ({ label: String(year), value: newlyReceived }));
  return (
    <Card title={`${latest.year} 年度报告`} aside={publishedWords(latest)}>
      <View>{sentence}</View>
      <BarChart title="历年收到的申请（件）" sentence={sentence} bars={bars} of="年度" bare />
      <View className="home__more">
        <Cell title={`读 ${latest.year} 年度报告`} onTap={() => go(LINKS.report(agency.id, latest.year))} />
        <Cell title="历年报告" value={<View className="soft">{`${count} 份`}</View>} onTap={() => go(LINKS.reports(agency.id))} />
      </View>
    </Card>
  );
}
