import type { ColumnKey } from '@/domain/report/columns';
import type { Cell, Table3 } from '@/domain/report/report';
import { rowsOf, type FormRowKey, type RowGroupKey } from '@/domain/report/rows';
import { cellAt, formOf } from '@/domain/report/tables';

export { cellText } from '@/domain/report/printed-tables';

/** Where a link to a row leads; names of rows hold dots, which selectors do not take. */
export const rowId = (row: FormRowKey): string => `row-3-${row.replace(/\./g, '-')}`;

/** The rows of a group that a table has. */
export const rowsOfGroup = (table: Table3, group: RowGroupKey): readonly FormRowKey[] => rowsOf(group, formOf(table));

/** 小计 of a group in one column; unknown when none of its cells can be read. */
export function groupSum(table: Table3, group: RowGroupKey, column: ColumnKey): Cell {
  const known = rowsOfGroup(table, group).map((row) => cellAt(table, row, column)).filter((cell) => cell !== null);
  return known.length === 0 ? null : known.reduce((sum, cell) => sum + cell, 0);
}

/** Rows worth seeing at once, and those that are folded because they are 0. */
export function splitRows(table: Table3, rows: readonly FormRowKey[], column: ColumnKey): { readonly shown: readonly FormRowKey[]; readonly zeros: readonly FormRowKey[] } {
  return {
    shown: rows.filter((row) => cellAt(table, row, column) !== 0),
    zeros: rows.filter((row) => cellAt(table, row, column) === 0),
  };
}
