import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublishedReport } from '@/contract/reports';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Pills } from '@/components/pills';
import { formatDate } from '@/domain/calendar/civil-date';
import { go, LINKS, replaceBy } from '@/pages/reading/links';
import { Contents } from './contents';
import { Doubts } from './doubts';
import { FindBox } from './find-box';
import { DOUBTS_ID } from './outline';
import { PartView } from './part-view';
import type { Find } from './use-find';
import { EarlierVersions, OldVersion } from './versions';
import './report.scss';

interface ReportViewProps {
  readonly published: PublishedReport;
  readonly year: number;
  readonly find: Find;
}

/** A3 年度报告. */
export function ReportView({ published, year, find }: ReportViewProps): ReactNode {
  const { agency, report, years } = published;
  const { parts } = find;
  const entries = useMemo(() => [
    ...parts.map(({ id, title }) => ({ id, title })),
    ...(report.doubts.length > 0 ? [{ id: DOUBTS_ID, title: `看不准的地方（${report.doubts.length} 处）` }] : []),
  ], [parts, report]);

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
        <OldVersion published={published} year={year} />
        <FindBox find={find} />
        {report.preamble.map((text, index) => <View key={index} className="reader__preamble soft break">{text}</View>)}
      </View>
      <Contents entries={entries} />
      <View className="reader__parts">
        {parts.map((part) => <PartView key={part.key} part={part} published={published} year={year} find={find} />)}
        <Doubts doubts={report.doubts} />
        <View className="reader__signature soft">
          <View>{report.signedBy ?? report.agency ?? agency.name}</View>
          {report.publishedOn ? <View>{formatDate(report.publishedOn)}</View> : null}
        </View>
        <EarlierVersions published={published} year={year} />
        <Card cells>
          <Cell title="下载和引用" note="Word 文档、网页、表格和数据文件，不变的网址" onTap={() => go(LINKS.files(agency.id, year))} />
          {years.length > 1 ? <Cell title="历年对照" note={`${years.length} 年的数排在一起`} onTap={() => go(LINKS.years(agency.id))} /> : null}
          <Cell title="和另一份对照" note="另一年的，或者另一个单位的，差多少说清楚" onTap={() => go(LINKS.compare(agency.id, year))} />
        </Card>
      </View>
    </View>
  );
}
