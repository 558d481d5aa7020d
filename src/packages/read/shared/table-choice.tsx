import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Pills } from '@/components/pills';
import { APPLICANT_KIND_KEYS } from '@/domain/applicant/kinds';
import { COLUMNS, type ColumnKey } from '@/domain/report/columns';

export type TableNumber = '2' | '3' | '4';

const TABLES = [{ value: '3', label: '表三 申请' }, { value: '2', label: '表二 主动公开' }, { value: '4', label: '表四 复议诉讼' }] as const;
const KINDS = (['total', ...APPLICANT_KIND_KEYS] as const).map((value) => ({ value, label: COLUMNS[value].label }));

interface TableChoiceProps {
  readonly table: TableNumber;
  readonly onTable: (table: TableNumber) => void;
  readonly column: ColumnKey;
  readonly onColumn: (column: ColumnKey) => void;
}

/** Which table, and of 表三 which kind of applicant. */
export function TableChoice({ table, onTable, column, onColumn }: TableChoiceProps): ReactNode {
  return (
    <View>
      <Pills label="哪一张表" options={TABLES} value={table} onChange={onTable} wrap />
      {table === '3' ? <Pills label="申请人类别" options={KINDS} value={column} onChange={onColumn} wrap /> : null}
    </View>
  );
}
