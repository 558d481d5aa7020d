import { art, type ArticleRef } from '../statute/article';
import { COLUMN_KEYS, type ColumnKey } from './columns';
import type { ReportFormat } from './format';
import { cellPlace, resultPlace, table2Place, type Place } from './places';
import type { Cell, Table2, Table3, Table4 } from './report';
import { rowKeysOf, ROWS, type FormRowKey } from './rows';
import { TABLE2_FORMS, type Table2Column, type Table2ColumnKey, type Table2RowKey } from './table2';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS, type Table4BlockKey, type Table4ResultKey } from './table4';
import { cellAt, formOf } from './tables';

export interface ReportTables {
  readonly format: ReportFormat;
  readonly table2: Table2;
  readonly table3: Table3;
  readonly table4: Table4;
}

/** 一份年报的数: its tables without the narrative. */
export interface ReportFigures extends ReportTables {
  readonly year: number;
}

/** Which cell of which table; the row of 表四 is its block. */
export type CellAddress =
  | { readonly table: 2; readonly row: Table2RowKey; readonly column: Table2ColumnKey }
  | { readonly table: 3; readonly row: FormRowKey; readonly column: ColumnKey }
  | { readonly table: 4; readonly row: Table4BlockKey; readonly column: Table4ResultKey };

/** A cell of the form. */
export interface FormCell {
  readonly address: CellAddress;
  /** 3:granted:total, as links and data files name it; the same in every year that has the cell. */
  readonly key: string;
  readonly place: Place;
  /** 件 or 万元; empty where the form asks a number without one. */
  readonly unit: string;
  readonly rules: readonly ArticleRef[];
  readonly in: (tables: Pick<ReportTables, 'table2' | 'table3' | 'table4'>) => Cell;
}

export const cellKey = ({ table, row, column }: CellAddress): string => `${table}:${row}:${column}`;

function unitOf({ key, unit }: Table2Column): string {
  if (unit) return unit;
  return key === 'purchaseAmount' ? '' : /^items|^purchases/.test(key) ? '项' : '件';
}

const cellsOfTable2 = (format: ReportFormat): readonly FormCell[] => TABLE2_FORMS[format].flatMap(({ item, rows, columns }) => rows.flatMap((row) => columns.map((column): FormCell => {
  const address = { table: 2, row, column: column.key } as const;
  return {
    address, key: cellKey(address), place: table2Place(row, column.key, format), unit: unitOf(column), rules: [art(20, undefined, item)],
    in: ({ table2 }) => table2[row]?.[column.key] ?? null,
  };
})));

const cellsOfTable3 = (form: ReportFormat): readonly FormCell[] => (rowKeysOf(form) as readonly FormRowKey[]).flatMap((row) => COLUMN_KEYS.map((column): FormCell => {
  const address = { table: 3, row, column } as const;
  return { address, key: cellKey(address), place: cellPlace(row, column), unit: '件', rules: ROWS[row].rules, in: ({ table3 }) => cellAt(table3, row, column) };
}));

const CELLS_OF_TABLE4: readonly FormCell[] = TABLE4_BLOCK_KEYS.flatMap((row) => TABLE4_RESULT_KEYS.map((column): FormCell => {
  const address = { table: 4, row, column } as const;
  return { address, key: cellKey(address), place: resultPlace(row, column), unit: '件', rules: [art(51)], in: ({ table4 }) => table4[row][column] };
}));

/** Every cell of the three tables, in the order of the form. A report that mixes the forms has a 表三 of its own form. */
export const formCells = ({ format, table3 }: Pick<ReportTables, 'format' | 'table3'>): readonly FormCell[] =>
  [...cellsOfTable2(format), ...cellsOfTable3(formOf(table3)), ...CELLS_OF_TABLE4];

/** The cell a link names, in either form; undefined for what is none. */
export function parseCellKey(key: string): CellAddress | undefined {
  for (const format of ['2021', '2019'] as const) {
    const found = [...cellsOfTable2(format), ...cellsOfTable3(format), ...CELLS_OF_TABLE4].find((cell) => cell.key === key);
    if (found) return found.address;
  }
  return undefined;
}
