import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { ROW_GROUPS, ROWS, type RowGroupKey, type RowKey } from '@/domain/report/rows';
import { Fold } from '../fold';
import { Explanation } from './explanation';
import { RowFold, type TableProps } from './row-fold';
import { cellText, groupSum, rowsOfForm, splitRows } from './sums';

function Zeros({ rows, all, ...table }: TableProps & { readonly rows: readonly RowKey[]; readonly all: boolean }): ReactNode {
  if (rows.length === 0) return null;
  const title = all ? `${rows.length} 项都是 0` : `其余 ${rows.length} 项为 0`;
  return (
    <Fold title={<View className="faint">{title}</View>}>
      {rows.map((row) => <RowFold key={row} {...table} row={row} />)}
    </Fold>
  );
}

function GroupBody({ group, ...props }: TableProps & { readonly group: RowGroupKey }): ReactNode {
  const rows = rowsOfForm(group, props.format);
  const [only] = rows;
  if (rows.length === 1 && only) {
    return <Explanation meaning={ROW_GROUPS[group].meaning} rules={ROWS[only].rules}>{props.more?.(only)}</Explanation>;
  }
  const { shown, zeros } = splitRows(props.table, rows, props.column);
  return (
    <>
      <View className="soft">{ROW_GROUPS[group].meaning}</View>
      {shown.map((row) => <RowFold key={row} {...props} row={row} />)}
      <Zeros {...props} rows={zeros} all={shown.length === 0} />
    </>
  );
}

/** A group of 表三 with its sum; opens to its rows. */
export function GroupFold({ group, ...props }: TableProps & { readonly group: RowGroupKey }): ReactNode {
  const { number, label } = ROW_GROUPS[group];
  const title = `${number}${label}`;
  return (
    <Fold
      title={group === 'outcomesTotal' ? <View className="head">{title}</View> : title}
      value={cellText(groupSum(props.table, group, props.column))}
    >
      <GroupBody {...props} group={group} />
    </Fold>
  );
}
