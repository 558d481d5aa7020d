import { useEffect, useMemo, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { PublishedReport } from '@/contract/reports';
import { heading } from '@/components/aria';
import { Pills } from '@/components/pills';
import { formatDate } from '@/domain/calendar/civil-date';
import { scrollToPart } from '@/services/scroll';
import { LINKS, replaceBy } from '../reading/links';
import { Contents } from './contents';
import { Doubts } from './doubts';
import { DOUBTS_ID, partsOf, placeOf } from './outline';
import { PartView } from './part-view';
import './report.scss';

interface ReportViewProps {
  readonly published: PublishedReport;
  readonly year: number;
  /** Section to open at, counted from 0, and the words that led here. */
  readonly section?: number;
  readonly words: readonly string[];
}

/** A3 年度报告. */
export function ReportView({ published, year, section, words }: ReportViewProps): ReactNode {
  const { agency, report, years } = published;
  const parts = useMemo(() => partsOf(report), [report]);
  const entries = useMemo(() => [
    ...parts.map(({ id, title }) => ({ id, title })),
    ...(report.doubts.length > 0 ? [{ id: DOUBTS_ID, title: `看不准的地方（${report.doubts.length} 处）` }] : []),
  ], [parts, report]);
  const place = useMemo(() => (section === undefined ? undefined : placeOf(report, parts, section, words)), [report, parts, section, words]);
  useEffect(() => {
    if (place) Taro.nextTick(() => scrollToPart(place));
  }, [place]);

  return (
    <View className="reader">
      <View className="reader__head">
        {years.length > 1 ? (
          <Pills
            label="年份"
            options={years.map((one) => ({ value: String(one), label: `${one} 年` }))}
            value={String(year)}
            onChange={(next) => replaceBy(LINKS.report(agency.id, Number(next)))}
          />
        ) : null}
        <View className="title" {...heading()}>{report.title ?? `${agency.name}${year}年政府信息公开工作年度报告`}</View>
        {report.preamble.map((text, index) => <View key={index} className="reader__preamble soft break">{text}</View>)}
      </View>
      <Contents entries={entries} />
      <View className="reader__parts">
        {parts.map((part) => <PartView key={part.key} part={part} report={report} words={words} />)}
        <Doubts doubts={report.doubts} />
        <View className="reader__signature soft">
          <View>{report.signedBy ?? report.agency ?? agency.name}</View>
          {report.publishedOn ? <View>{formatDate(report.publishedOn)}</View> : null}
        </View>
      </View>
    </View>
  );
}
