import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { Pills } from '@/components/pills';
import { PrintedTable } from '@/components/printed-table';
import { printedTable2, printedTable3, printedTable4 } from '@/domain/report/printed-tables';
import type { StructuredReport } from '@/domain/report/report';
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
}

/** 官方样式: the tables as printed, cell by cell. */
export function PrintedView({ report, first }: PrintedViewProps): ReactNode {
  const [chosen, setChosen] = useState<TableNumber>(first === 2 ? '2' : first === 4 ? '4' : '3');
  const table = useMemo(() => TABLES[chosen].of(report), [report, chosen]);
  return (
    <View className="printed-page">
      <Pills label="哪一张表" options={OPTIONS} value={chosen} onChange={setChosen} />
      <View className="printed-page__title head" {...heading()}>{table.caption}</View>
      <PrintedTable key={chosen} table={table} />
      <View className="faint">可以上下左右滑动，表头和左边的项目不动。</View>
    </View>
  );
}
