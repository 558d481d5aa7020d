import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { PrintedTable } from '@/components/printed-table';
import { printedTable3 } from '@/domain/report/printed-tables';
import type { Table3 } from '@/domain/report/report';

/** 官方样式: as it will be printed. */
export function OfficialForm({ table }: { readonly table: Table3 }): ReactNode {
  const printed = useMemo(() => printedTable3({ table3: table }), [table]);
  return (
    <>
      <PrintedTable table={printed} />
      <View className="faint">可以上下左右滑动，表头和左边的项目不动。要看每个数是哪几件，请换到“逐项看”。</View>
    </>
  );
}
