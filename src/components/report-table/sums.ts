import type { Cell, Table3 } from '@/domain/report/report';
import type { ColumnKey } from '@/domain/report/columns';
import { rowsOf, type RowGroupKey, type RowKey } from '@/domain/report/rows';

/** What stands in the place of a number that the document does not show. */
export const UNREADABLE = '—';

export const cellText = (cell: Cell): string => (cell === null ? UNREADABLE : String(cell));

/** 小计 of a group in one column; unknown when none of its cells can be read. */
export function groupSum(table: Table3, group: RowGroupKey, column: ColumnKey): Cell {
  const known = rowsOf(group).map((row) => table[row][column]).filter((cell) => cell !== null);
  return known.length === 0 ? null : known.reduce((sum, cell) => sum + cell, 0);
}

/** Rows worth seeing at once, and those that are folded because they are 0. */
export function splitRows(table: Table3, group: RowGroupKey, column: ColumnKey): { readonly shown: readonly RowKey[]; readonly zeros: readonly RowKey[] } {
  const rows = rowsOf(group);
  return {
    shown: rows.filter((row) => table[row][column] !== 0),
    zeros: rows.filter((row) => table[row][column] === 0),
  };
}
