import { useEffect, useMemo, useState, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { Pills } from '@/components/pills';
import { PrintedTable } from '@/components/printed-table';
import { MARKED_CELL } from '@/components/printed-table/marked';
import { printedTable2, printedTable3, printedTable4 } from '@/domain/report/printed-tables';
import type { StructuredReport } from '@/domain/report/report';
import { scrollToPart } from '@/services/scroll';
import './printed.scss';

const TABLES = {
  2: { label: '表二', of: printedTable2 },
  3: { label: '表三', of: printedTable3 },
  4: { label: '表四', of: printedTable4 },
} as const;

type TableNumber = '2' | '3' | '4';
const OPTIONS = (['2', '3', '4'] as const).map((value) => ({ value, label: TABLES[value].label }));

interface PrintedViewProps {
  readonly report: StructuredReport;
  /** The table to begin with; 表三 unless the address says otherwise. */
  readonly first: number | undefined;
  /** The cell a link is about: 3:granted:total; its table comes first. */
  readonly cell: string;
}

const beginWith = (first: number | undefined, cell: string): TableNumber => {
  const wanted = /^([234]):/.exec(cell)?.[1] ?? String(first ?? 3);
  return wanted === '2' || wanted === '4' ? wanted : '3';
};

/** 官方样式: the tables as printed, cell by cell. */
export function PrintedView({ report, first, cell }: PrintedViewProps): ReactNode {
  const [chosen, setChosen] = useState<TableNumber>(() => beginWith(first, cell));
  const table = useMemo(() => TABLES[chosen].of(report), [report, chosen]);
  useEffect(() => {
    if (cell) Taro.nextTick(() => scrollToPart(MARKED_CELL));
  }, [cell]);
  return (
    <View className="printed-page">
      <Pills label="哪一张表" options={OPTIONS} value={chosen} onChange={setChosen} />
      <View className="printed-page__title head" {...heading()}>{table.caption}</View>
      <PrintedTable key={chosen} table={table} marked={cell} />
      <View className="faint">可以上下左右滑动，表头和左边的项目不动。</View>
    </View>
  );
}
