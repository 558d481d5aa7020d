import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencySummary } from '@/contract/public';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { PrintedTable } from '@/components/printed-table';
import { Empty } from '@/components/state';
import type { ColumnKey } from '@/domain/report/columns';
import type { ReportFigures } from '@/domain/report/form-cells';
import { lineName, linesOf, type ReportLine } from '@/domain/report/lines';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { linesTable, shownValue, tells, valueWords } from '../shared/report-lines';
import { TableChoice, type TableNumber } from '../shared/table-choice';
import '../shared/read-reports.scss';

interface YearsViewProps {
  readonly agency: AgencySummary;
  /** Oldest first. */
  readonly reports: readonly ReportFigures[];
}

/** What the year before is called: the report of it may not be here. */
const nameOf = (year: number, before: number): string => (before === year - 1 ? '上年' : ` ${before} 年`);

/** One number through the years, newest first, each with what it differs from the one before. */
function LineYears({ line, newest }: { readonly line: ReportLine; readonly newest: readonly ReportFigures[] }): ReactNode {
  return newest.map((figures, index) => {
    const before = newest[index + 1];
    return (
      <View key={figures.year} className="read-reports__year">
        <View className="faint">{`${figures.year} 年`}</View>
        <View>{valueWords(line.of(figures), before && line.of(before), before ? nameOf(figures.year, before.year) : '', line.unit)}</View>
      </View>
    );
  });
}

/** 历年对照: rows by years, scrolled both ways, and every number with its difference in words. */
export function YearsView({ agency, reports }: YearsViewProps): ReactNode {
  const [table, setTable] = useState<TableNumber>('3');
  const [column, setColumn] = useState<ColumnKey>('total');
  const newest = useMemo(() => [...reports].reverse(), [reports]);
  const lines = useMemo(() => linesOf(Number(table) as 2 | 3 | 4, newest, column), [table, newest, column]);
  const model = useMemo(() => linesTable(lines, newest.map((figures) => ({ name: String(figures.year), figures })), '历年对照'), [lines, newest]);
  const told = useMemo(() => lines.filter((line) => tells(line, newest)), [lines, newest]);
  const [last] = newest;
  if (!last) {
    return (
      <Empty title="还没有年度报告" action={{ label: '看联系方式和申请办法', onTap: () => go(LINKS.guide(agency.id)) }}>
        {`${agency.shortName}还没有把年度报告放到这里，有了两年的报告就能对照。`}
      </Empty>
    );
  }
  return (
    <View className="read-reports">
      <PageHead title={agency.name}>{newest.length === 1 ? `现在只有 ${last.year} 年的报告，有了别的年份就排在一起。` : `${newest.length} 年的数排在一起，新的在前。`}</PageHead>
      <TableChoice table={table} onTable={setTable} column={column} onColumn={setColumn} />
      <PrintedTable key={`${table}/${column}`} table={model} />
      <View className="faint">可以上下左右滑动，表头和左边的项目不动。“／”表示当时的表里没有这一格，“—”表示没有填或者看不清。</View>
      <View className="read-reports__head head">用话说</View>
      {told.length === 0 ? <Card><View>这张表里各年都是 0。</View></Card> : (
        <Card cells>
          {told.map((line) => (
            <Fold
              key={line.key}
              title={<><View>{lineName(line, column)}</View><View className="faint">{`${last.year} 年 ${valueWords(line.of(last), newest[1] && line.of(newest[1]), newest[1] ? nameOf(last.year, newest[1].year) : '', line.unit)}`}</View></>}
              value={shownValue(line.of(last))}
            >
              <LineYears line={line} newest={newest} />
            </Fold>
          ))}
          {lines.length > told.length ? <View className="read-reports__rest faint">{`其余 ${lines.length - told.length} 项各年都是 0`}</View> : null}
        </Card>
      )}
    </View>
  );
}
