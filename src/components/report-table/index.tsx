import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { APPLICANT_KIND_KEYS } from '@/domain/applicant/kinds';
import { COLUMNS, type ColumnKey } from '@/domain/report/columns';
import type { Table3 } from '@/domain/report/report';
import { ROW_GROUP_KEYS, type FormRowKey } from '@/domain/report/rows';
import { Card } from '../card';
import { Pills } from '../pills';
import { GroupFold } from './group-fold';
import './report-table.scss';

export { Explanation } from './explanation';
export { cellText } from './sums';

interface ReportTableProps {
  readonly table: Table3;
  /** What else an opened row shows in the chosen column; staff see the cases there. */
  readonly more?: (row: FormRowKey, column: ColumnKey) => ReactNode;
  /** The cell a link is about; the table is made anew for another one (`key`). */
  readonly focus?: { readonly row: FormRowKey; readonly column: ColumnKey } | undefined;
}

const OPTIONS = (['total', ...APPLICANT_KIND_KEYS] as const).map((value) => ({ value, label: COLUMNS[value].label }));

/** 表三 on a phone: groups with their sums, one column at a time, each row explains itself. */
export function ReportTable({ table, more, focus }: ReportTableProps): ReactNode {
  const [column, setColumn] = useState<ColumnKey>(focus?.column ?? 'total');
  return (
    <View className="report-table">
      <Pills label="申请人类别" options={OPTIONS} value={column} onChange={setColumn} />
      {column === 'total' ? null : <View className="report-table__column faint">{`${COLUMNS[column].label}：${COLUMNS[column].meaning}`}</View>}
      <Card cells>
        {ROW_GROUP_KEYS.map((group) => (
          <GroupFold key={group} group={group} table={table} column={column} focus={focus?.row} more={more && ((row) => more(row, column))} />
        ))}
      </Card>
    </View>
  );
}
