import { COLUMN_KEYS, type ColumnKey } from './columns';
import type { Cell, Table3, Table4 } from './report';
import { ROW_KEYS, type RowKey } from './rows';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS, type Table4BlockKey, type Table4ResultKey } from './table4';

function record<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

/** 表三 cell by cell, every row and column of the form. */
export const table3Of = (cell: (row: RowKey, column: ColumnKey) => Cell): Table3 =>
  record(ROW_KEYS, (row) => record(COLUMN_KEYS, (column) => cell(row, column)));

/** 表四 cell by cell. */
export const table4Of = (cell: (block: Table4BlockKey, result: Table4ResultKey) => Cell): Table4 =>
  record(TABLE4_BLOCK_KEYS, (block) => record(TABLE4_RESULT_KEYS, (result) => cell(block, result)));
