import { COLUMN_KEYS, type ColumnKey } from './columns';
import type { ReportFormat } from './format';
import type { Cell, Table3, Table3Of, Table3Row, Table4 } from './report';
import { rowKeysOf, type FormRowKey } from './rows';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS, type Table4BlockKey, type Table4ResultKey } from './table4';

function record<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

/** 表三 cell by cell, every row and column of a form. */
export function table3Of(cell: (row: FormRowKey<'2021'>, column: ColumnKey) => Cell): Table3Of<'2021'>;
export function table3Of<Format extends ReportFormat>(cell: (row: FormRowKey<Format>, column: ColumnKey) => Cell, format: Format): Table3Of<Format>;
export function table3Of(cell: (row: never, column: ColumnKey) => Cell, format: ReportFormat = '2021'): Table3 {
  return record<FormRowKey, Table3Row>(rowKeysOf(format), (row) => record(COLUMN_KEYS, (column) => cell(row as never, column)));
}

/** Which form the rows of 表三 are of; where a report mixes the forms, its 表三 tells for itself. */
export const formOf = (table: Table3): ReportFormat => ('other' in table ? '2019' : '2021');

/** A cell of 表三; null too where the table has no such row. */
export const cellAt = (table: Table3, row: FormRowKey, column: ColumnKey): Cell =>
  (table as Readonly<Partial<Record<FormRowKey, Table3Row>>>)[row]?.[column] ?? null;

/** 表四 cell by cell. */
export const table4Of = (cell: (block: Table4BlockKey, result: Table4ResultKey) => Cell): Table4 =>
  record(TABLE4_BLOCK_KEYS, (block) => record(TABLE4_RESULT_KEYS, (result) => cell(block, result)));
