import { cellText } from '@/components/report-table/sums';
import type { PrintedTableModel, TableCell } from '@/components/printed-table/model';
import { COLUMN_KEYS, COLUMNS } from '@/domain/report/columns';
import {
  TABLE2_PRINTED_COLUMNS, TABLE3_HEAD, TABLE3_STUB_COLUMNS, TABLE4_HEAD, table2Lines, table3Stub, type PrintedCell,
} from '@/domain/report/printed-form';
import type { Cell, StructuredReport } from '@/domain/report/report';
import { rowKeysOf, ROWS } from '@/domain/report/rows';
import { cellAt, formOf } from '@/domain/report/tables';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from '@/domain/report/table4';

const words = (kind: TableCell['kind']) => (cell: PrintedCell): TableCell => ({ ...cell, kind });
const number = (cell: Cell, label: string, colSpan = 1): TableCell =>
  ({ kind: 'number', text: cellText(cell), label: `${label}：${cellText(cell)}`, rowSpan: 1, colSpan });

/** 表二 as printed: blocks under their item of art. 20. */
export function printedTable2({ format, table2 }: StructuredReport): PrintedTableModel {
  return {
    caption: '二、主动公开政府信息情况',
    widths: [8, ...Array.from({ length: TABLE2_PRINTED_COLUMNS - 1 }, () => 6)],
    head: [],
    body: table2Lines(format).map((line) => (line.kind === 'words'
      ? line.cells.map(words('words'))
      : [
        words('stub')({ text: line.label, rowSpan: 1, colSpan: 1 }),
        ...line.columns.map(({ key, colSpan }) => number(table2[line.row]?.[key] ?? null, line.label, colSpan)),
      ])),
  };
}

/** 表三 as printed: the rows of its form, seven numbers each, with the words that span rows at the left. */
export function printedTable3({ table3 }: Pick<StructuredReport, 'table3'>): PrintedTableModel {
  const form = formOf(table3);
  return {
    caption: '三、收到和处理政府信息公开申请情况',
    widths: [2.2, 3.6, 7, ...COLUMN_KEYS.map(() => 3.6)],
    head: TABLE3_HEAD.map((line, index) => line.map((cell) => words(index === 0 && cell.colSpan === TABLE3_STUB_COLUMNS ? 'stub' : 'head')(cell))),
    body: rowKeysOf(form).map((row) => [
      ...table3Stub(row, form).map(words('stub')),
      ...COLUMN_KEYS.map((column) => number(cellAt(table3, row, column), `${ROWS[row].label}，${COLUMNS[column].label}`)),
    ]),
  };
}

/** 表四 as printed: one row of fifteen numbers. */
export function printedTable4({ table4 }: StructuredReport): PrintedTableModel {
  return {
    caption: '四、政府信息公开行政复议、行政诉讼情况',
    widths: TABLE4_BLOCK_KEYS.flatMap(() => TABLE4_RESULT_KEYS.map(() => 3.6)),
    head: TABLE4_HEAD.map((line) => line.map(words('head'))),
    body: [TABLE4_BLOCK_KEYS.flatMap((block) => TABLE4_RESULT_KEYS.map((result) =>
      number(table4[block][result], `${TABLE4_BLOCKS[block].label}，${TABLE4_RESULTS[result].label}`)))],
  };
}
