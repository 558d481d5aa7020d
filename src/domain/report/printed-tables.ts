import { COLUMN_KEYS, COLUMNS } from './columns';
import { cellKey, type CellAddress } from './form-cells';
import { TABLE2_PRINTED_COLUMNS, TABLE3_HEAD, TABLE3_STUB_COLUMNS, TABLE4_HEAD, table2Lines, table3Stub, type PrintedCell } from './printed-form';
import type { Cell, StructuredReport } from './report';
import { rowKeysOf, ROWS, type FormRowKey } from './rows';
import { SECTIONS } from './sections';
import { cellAt, formOf } from './tables';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from './table4';

export interface TableCell extends PrintedCell {
  /** Words stand at the head or the left and stay in sight; numbers scroll. */
  readonly kind: 'head' | 'stub' | 'words' | 'number';
  /** Spoken instead of a number that makes no sense without its row and column. */
  readonly label?: string;
  /** Of a number: the cell of the form, see form-cells.ts. */
  readonly at?: string;
}

/** A table as printed: lines of cells, each cell named once, where it begins. */
export interface PrintedTableModel {
  readonly caption: string;
  /** Width of each column in characters of its text. */
  readonly widths: readonly number[];
  readonly head: readonly (readonly TableCell[])[];
  readonly body: readonly (readonly TableCell[])[];
}

export interface PlacedCell extends TableCell {
  readonly key: string;
  /** Line and column where the cell begins, counted from 1 as CSS grids do. */
  readonly row: number;
  readonly column: number;
}

/** What stands in the place of a number that the document does not show. */
const UNREADABLE = '—';

export const cellText = (cell: Cell): string => (cell === null ? UNREADABLE : String(cell));

/** Where every cell stands when those that began above reach into its line. */
export function place(lines: readonly (readonly TableCell[])[]): readonly PlacedCell[] {
  const taken = new Set<string>();
  return lines.flatMap((line, rowIndex) => {
    let column = 0;
    return line.map((cell): PlacedCell => {
      while (taken.has(`${rowIndex}/${column}`)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) taken.add(`${rowIndex + down}/${column + right}`);
      }
      const placed = { ...cell, key: `${rowIndex}/${column}`, row: rowIndex + 1, column: column + 1 };
      column += cell.colSpan;
      return placed;
    });
  });
}

const words = (kind: TableCell['kind']) => (cell: PrintedCell): TableCell => ({ ...cell, kind });
const number = (cell: Cell, label: string, address: CellAddress, colSpan = 1): TableCell =>
  ({ kind: 'number', text: cellText(cell), label: `${label}：${cellText(cell)}`, at: cellKey(address), rowSpan: 1, colSpan });
const captionOf = (section: 'proactive' | 'requests' | 'remedies'): string => `${SECTIONS[section].number}${SECTIONS[section].label}`;

/** 表二 as printed: blocks under their item of art. 20. */
export function printedTable2({ format, table2 }: Pick<StructuredReport, 'format' | 'table2'>): PrintedTableModel {
  return {
    caption: captionOf('proactive'),
    widths: [8, ...Array.from({ length: TABLE2_PRINTED_COLUMNS - 1 }, () => 6)],
    head: [],
    body: table2Lines(format).map((line) => (line.kind === 'words'
      ? line.cells.map(words('words'))
      : [
        words('stub')({ text: line.label, rowSpan: 1, colSpan: 1 }),
        ...line.columns.map(({ key, colSpan }) => number(table2[line.row]?.[key] ?? null, line.label, { table: 2, row: line.row, column: key }, colSpan)),
      ])),
  };
}

/** 表三 as printed: the rows of its form, seven numbers each, with the words that span rows at the left. */
export function printedTable3({ table3 }: Pick<StructuredReport, 'table3'>): PrintedTableModel {
  const form = formOf(table3);
  return {
    caption: captionOf('requests'),
    widths: [2.2, 3.6, 7, ...COLUMN_KEYS.map(() => 3.6)],
    head: TABLE3_HEAD.map((line, index) => line.map((cell) => words(index === 0 && cell.colSpan === TABLE3_STUB_COLUMNS ? 'stub' : 'head')(cell))),
    body: (rowKeysOf(form) as readonly FormRowKey[]).map((row) => [
      ...table3Stub(row, form).map(words('stub')),
      ...COLUMN_KEYS.map((column) => number(cellAt(table3, row, column), `${ROWS[row].label}，${COLUMNS[column].label}`, { table: 3, row, column })),
    ]),
  };
}

/** 表四 as printed: one row of fifteen numbers. */
export function printedTable4({ table4 }: Pick<StructuredReport, 'table4'>): PrintedTableModel {
  return {
    caption: captionOf('remedies'),
    widths: TABLE4_BLOCK_KEYS.flatMap(() => TABLE4_RESULT_KEYS.map(() => 3.6)),
    head: TABLE4_HEAD.map((line) => line.map(words('head'))),
    body: [TABLE4_BLOCK_KEYS.flatMap((block) => TABLE4_RESULT_KEYS.map((result) =>
      number(table4[block][result], `${TABLE4_BLOCKS[block].label}，${TABLE4_RESULTS[result].label}`, { table: 4, row: block, column: result })))],
  };
}
