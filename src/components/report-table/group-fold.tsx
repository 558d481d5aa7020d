import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { ROW_GROUPS, ROWS, type FormRowKey, type RowGroupKey } from '@/domain/report/rows';
import { Fold } from '../fold';
import { Explanation } from './explanation';
import { RowFold, type TableProps } from './row-fold';
import { cellText, groupSum, rowId, rowsOfGroup, splitRows } from './sums';

function Zeros({ rows, ...table }: TableProps & { readonly rows: readonly FormRowKey[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <Fold open={table.focus !== undefined && rows.includes(table.focus)} title={<View className="faint">{`其余 ${rows.length} 项为 0`}</View>}>
      {rows.map((row) => <RowFold key={row} {...table} row={row} />)}
    </Fold>
  );
}

function GroupBody({ group, ...props }: TableProps & { readonly group: RowGroupKey }): ReactNode {
  const rows = rowsOfGroup(props.table, group);
  const [only] = rows;
  if (rows.length === 1 && only) {
    return <Explanation meaning={ROW_GROUPS[group].meaning} rules={ROWS[only].rules}>{props.more?.(only)}</Explanation>;
  }
  const { shown, zeros } = splitRows(props.table, rows, props.column);
  // A group of zeros says 0 already; who opens it wants to see its rows.
  const seen = shown.length === 0 ? rows : shown;
  return (
    <>
      <View className="report-table__meaning soft">{ROW_GROUPS[group].meaning}</View>
      {seen.map((row) => <RowFold key={row} {...props} row={row} />)}
      <Zeros {...props} rows={shown.length === 0 ? [] : zeros} />
    </>
  );
}

/** A group of 表三 with its sum; opens to its rows. */
export function GroupFold({ group, ...props }: TableProps & { readonly group: RowGroupKey }): ReactNode {
  const { number, label } = ROW_GROUPS[group];
  const title = `${number}${label}`;
  const rows = rowsOfGroup(props.table, group);
  const [only] = rows;
  const single = rows.length === 1 && only !== undefined;
  const here = props.focus !== undefined && rows.includes(props.focus);
  return (
    <Fold
      {...(single && { id: rowId(only), marked: here })}
      open={here}
      title={group === 'outcomesTotal' ? <View className="head">{title}</View> : title}
      value={cellText(groupSum(props.table, group, props.column))}
    >
      <GroupBody {...props} group={group} />
    </Fold>
  );
}
