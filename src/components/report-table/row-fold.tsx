import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ColumnKey } from '@/domain/report/columns';
import type { Table3 } from '@/domain/report/report';
import { ROWS, type FormRowKey } from '@/domain/report/rows';
import { cellAt } from '@/domain/report/tables';
import { Fold } from '../fold';
import { Explanation } from './explanation';
import { cellText, rowId } from './sums';

export interface TableProps {
  readonly table: Table3;
  readonly column: ColumnKey;
  /** What else an opened row shows: for staff, the way to the cases behind the number. */
  readonly more?: (row: FormRowKey) => ReactNode;
  /** The row a link is about: opened and marked. */
  readonly focus?: FormRowKey | undefined;
}

/** One outcome inside its group: 1. 本机关不掌握相关政府信息. */
export function RowFold({ table, column, more, row, focus }: TableProps & { readonly row: FormRowKey }): ReactNode {
  const { number, label, meaning, rules } = ROWS[row];
  return (
    <Fold id={rowId(row)} marked={focus === row} open={focus === row} title={<View className="soft">{`${number}${label}`}</View>} value={cellText(cellAt(table, row, column))}>
      <Explanation meaning={meaning} rules={rules}>{more?.(row)}</Explanation>
    </Fold>
  );
}
