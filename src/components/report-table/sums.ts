import type { ColumnKey } from '@/domain/report/columns';
import type { ReportFormat } from '@/domain/report/format';
import type { Cell, Table3 } from '@/domain/report/report';
import { rowsOf, type RowGroupKey, type RowKey } from '@/domain/report/rows';

/** What stands in the place of a number that the document does not show. */
const UNREADABLE = '—';

export const cellText = (cell: Cell): string => (cell === null ? UNREADABLE : String(cell));

/** The rows of a group on the form of a format: until 2020 其他处理 was one row. */
export const rowsOfForm = (group: RowGroupKey, format: ReportFormat): readonly RowKey[] =>
  (group === 'other' && format === '2019' ? ['other.other'] : rowsOf(group));

/** 小计 of a group in one column; unknown when none of its cells can be read. */
export function groupSum(table: Table3, group: RowGroupKey, column: ColumnKey): Cell {
  const known = rowsOf(group).map((row) => table[row][column]).filter((cell) => cell !== null);
  return known.length === 0 ? null : known.reduce((sum, cell) => sum + cell, 0);
}

/** Rows worth seeing at once, and those that are folded because they are 0. */
export function splitRows(table: Table3, rows: readonly RowKey[], column: ColumnKey): { readonly shown: readonly RowKey[]; readonly zeros: readonly RowKey[] } {
  return {
    shown: rows.filter((row) => table[row][column] !== 0),
    zeros: rows.filter((row) => table[row][column] === 0),
  };
}
