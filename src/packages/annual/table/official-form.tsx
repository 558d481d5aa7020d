import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { PrintedTable } from '@/components/printed-table';
import { printedTable2, printedTable3, printedTable4 } from '@/domain/report/printed-tables';
import type { YearTables } from '@/contract/year-tables';
import type { TableNumber } from './use-table';

/** 官方样式: as it will be printed. */
export function OfficialForm({ live: { table2, table3, table4 }, table }: { readonly live: Pick<YearTables, 'table2' | 'table3' | 'table4'>; readonly table: TableNumber }): ReactNode {
  const printed = useMemo(() => {
    switch (table) {
      case '2': return printedTable2({ format: '2021', table2 });
      case '3': return printedTable3({ table3 });
      case '4': return printedTable4({ table4 });
    }
  }, [table, table2, table3, table4]);
  return (
    <>
      <PrintedTable table={printed} />
      <View className="faint">{`可以${table === '3' ? '上下左右' : '左右'}滑动${table === '4' ? '' : '，左边的项目不动'}。要看每个数是哪几件，请换到“逐项看”。`}</View>
    </>
  );
}
