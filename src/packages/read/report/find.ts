import { cellKey, parseCellKey, type CellAddress } from '@/domain/report/form-cells';
import type { StructuredReport } from '@/domain/report/report';
import { rowKeysOf, ROWS, ROW_GROUPS, type FormRowKey } from '@/domain/report/rows';
import { TABLE2_FORMS, table2RowLabel } from '@/domain/report/table2';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS } from '@/domain/report/table4';
import { formOf } from '@/domain/report/tables';
import { rowId } from '@/components/report-table/sums';
import { marks } from '@/pages/reading/marks';
import type { Part } from './outline';

/** A place of the report that holds what was looked for: a paragraph, or a row of a table. */
export interface Hit {
  /** Where it stands on the page. */
  readonly id: string;
  /** Of a row: its sum, so that the table opens there. */
  readonly cell?: CellAddress;
}

const id = (table: 2 | 4, row: string): string => `row-${table}-${row}`;

/** Where a cell stands on the page. */
export const idOfCell = ({ table, row }: CellAddress): string => (table === 3 ? rowId(row) : id(table, row));

/** The cell that an address names, when this report has it. */
export function cellIn(report: StructuredReport, key: string | undefined): CellAddress | undefined {
  const address = key === undefined || key === '' ? undefined : parseCellKey(key);
  if (!address) return undefined;
  switch (address.table) {
    case 2: return TABLE2_FORMS[report.format].some(({ rows, columns }) => rows.includes(address.row) && columns.some(({ key: column }) => column === address.column)) ? address : undefined;
    case 3: return (rowKeysOf(formOf(report.table3)) as readonly FormRowKey[]).includes(address.row) ? address : undefined;
    case 4: return address;
  }
}

interface Row { readonly words: string; readonly cell: CellAddress }

function rowsOfTable(report: StructuredReport, part: Part['key']): readonly Row[] {
  switch (part) {
    case 'proactive': return TABLE2_FORMS[report.format].flatMap(({ rows, columns }) => rows.flatMap((row): readonly Row[] => {
      const [first] = columns;
      return first ? [{ words: [table2RowLabel(row, report.format), ...columns.map(({ label }) => label)].join(' '), cell: { table: 2, row, column: first.key } }] : [];
    }));
    case 'requests': return (rowKeysOf(formOf(report.table3)) as readonly FormRowKey[]).map((row): Row => ({ words: `${ROW_GROUPS[ROWS[row].group].label} ${ROWS[row].label}`, cell: { table: 3, row, column: 'total' } }));
    case 'remedies': return TABLE4_BLOCK_KEYS.map((row): Row => ({ words: `${TABLE4_BLOCKS[row].heading} ${TABLE4_BLOCKS[row].label}`, cell: { table: 4, row, column: 'total' } }));
    default: return [];
  }
}

/** Everything that holds all the words, from the top of the page to its end. @param words as searchWords makes them */
export function hitsIn(report: StructuredReport, parts: readonly Part[], words: readonly string[]): readonly Hit[] {
  if (words.length === 0) return [];
  const holds = (text: string) => words.every((word) => marks(text, [word]).some(({ found }) => found));
  return parts.flatMap((part) => [
    ...part.blocks.filter(({ text }) => holds(text)).map((block): Hit => ({ id: block.id })),
    ...rowsOfTable(report, part.key).filter((row) => holds(row.words)).map(({ cell }): Hit => ({ id: idOfCell(cell), cell })),
  ]);
}

/** The same cell, or nothing. */
export const focusKey = (cell: CellAddress | undefined): string => (cell ? cellKey(cell) : '');

/** 第 2 处，共 7 处; that there is none; nothing while nothing is looked for. */
export function hitWords({ text, words, hits, at }: { readonly text: string; readonly words: readonly string[]; readonly hits: readonly Hit[]; readonly at: number }): string {
  if (words.length === 0) return '';
  return hits.length === 0 ? `这份报告里没有“${text.trim()}”，换个说法试试。` : `第 ${at + 1} 处，共 ${hits.length} 处`;
}
