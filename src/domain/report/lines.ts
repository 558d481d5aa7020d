import { COLUMNS, type ColumnKey } from './columns';
import { cellKey, type ReportFigures } from './form-cells';
import type { Cell } from './report';
import { ROW_GROUP_KEYS, ROW_GROUPS, ROWS, rowKeysOf, rowsOf, type FormRowKey } from './rows';
import { TABLE2_FORMS, table2RowLabel } from './table2';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from './table4';
import { cellAt, formOf } from './tables';

/** One number followed through several reports. */
export interface ReportLine {
  readonly key: string;
  /** 予以公开, 属于国家秘密 …: under which heading it stands, and its own words. */
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  /** The sum of a group of rows; its rows follow. */
  readonly sum?: true;
  /** Undefined where the form of the report has no such cell. */
  readonly of: (figures: ReportFigures) => Cell | undefined;
}

const add = (cells: readonly Cell[]): Cell => cells.reduce<Cell>((sum, cell) => (sum === null || cell === null ? null : sum + cell), 0);

/** 表三 in one column. Both forms have the group 其他处理, so its sum goes through all years although its rows differ. */
function table3Lines(reports: readonly ReportFigures[], column: ColumnKey): readonly ReportLine[] {
  const forms = [...new Set(reports.map(({ table3 }) => formOf(table3)))];
  return ROW_GROUP_KEYS.flatMap((group) => {
    const { number, label } = ROW_GROUPS[group];
    const rows = [...new Set(forms.flatMap((form) => rowsOf(group, form) as readonly FormRowKey[]))];
    const lines = rows.map((row): ReportLine => ({
      key: cellKey({ table: 3, row, column }), group: label, label: `${ROWS[row].number}${ROWS[row].label}`, unit: '件',
      of: ({ table3 }) => ((rowKeysOf(formOf(table3)) as readonly FormRowKey[]).includes(row) ? cellAt(table3, row, column) : undefined),
    }));
    if (rows.length === 1) return lines.map((line) => ({ ...line, group: '', label: `${number}${label}` }));
    const sum: ReportLine = {
      key: `3:${group}:${column}:sum`, group: '', label: `${number}${label}`, unit: '件', sum: true,
      of: ({ table3 }) => add((rowsOf(group, formOf(table3)) as readonly FormRowKey[]).map((row) => cellAt(table3, row, column))),
    };
    // One year has the group as one row, another as several: the single row is the sum itself.
    return [sum, ...lines.filter(({ key }) => key !== cellKey({ table: 3, row: 'other', column }))];
  });
}

/** 表二: every row and column that one of the forms has. */
function table2Lines(reports: readonly ReportFigures[]): readonly ReportLine[] {
  const formats = [...new Set(reports.map(({ format }) => format))];
  const seen = new Map<string, ReportLine>();
  for (const format of formats) {
    for (const { rows, columns } of TABLE2_FORMS[format]) {
      for (const row of rows) {
        for (const { key: column, label, unit } of columns) {
          const key = cellKey({ table: 2, row, column });
          if (seen.has(key)) continue;
          seen.set(key, {
            key, group: table2RowLabel(row, format), label, unit: unit ?? '',
            of: (figures) => (TABLE2_FORMS[figures.format].some((block) => block.rows.includes(row) && block.columns.some((one) => one.key === column)) ? figures.table2[row]?.[column] ?? null : undefined),
          });
        }
      }
    }
  }
  return [...seen.values()];
}

/** 表四. */
const table4Lines = (): readonly ReportLine[] => TABLE4_BLOCK_KEYS.flatMap((block) => TABLE4_RESULT_KEYS.map((result): ReportLine => ({
  key: cellKey({ table: 4, row: block, column: result }), group: TABLE4_BLOCKS[block].label, label: TABLE4_RESULTS[result].label, unit: '件',
  of: ({ table4 }) => table4[block][result],
})));

/** The lines of a table. @param column of 表三 */
export function linesOf(table: 2 | 3 | 4, reports: readonly ReportFigures[], column: ColumnKey = 'total'): readonly ReportLine[] {
  switch (table) {
    case 2: return table2Lines(reports);
    case 3: return table3Lines(reports, column);
    case 4: return table4Lines();
  }
}

/** What a row is called by itself, where the form's word needs the rows around it. */
const ALONE: Readonly<Record<string, string>> = { 总计: '办理结果总计' };

/** 予以公开（自然人）, as a sentence names a line. */
export function lineName({ group, label }: ReportLine, column: ColumnKey = 'total'): string {
  const words = label.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d+\.)/, '');
  return `${group ? `${group}，${words}` : ALONE[words] ?? words}${column === 'total' ? '' : `（${COLUMNS[column].label}）`}`;
}
