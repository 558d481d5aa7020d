import { COLUMNS, type ColumnKey } from './columns';
import type { ReportFormat } from './format';
import { ROW_GROUPS, ROWS, type FormRowKey } from './rows';
import { TABLE2_FORMS, table2RowLabel, type Table2ColumnKey, type Table2RowKey } from './table2';
import { TABLE4_BLOCKS, TABLE4_RESULTS, type Table4BlockKey, type Table4ResultKey } from './table4';

/** Where something is in a report, as parts from the whole to the cell: 表三, 不予公开, 属于国家秘密, 自然人. */
export type Place = readonly string[];

/** Words before a bracket or comma are enough to find a row: 部分公开, 申请人无正当理由逾期不补正. */
const shortened = (label: string): string => label.split(/[（、]/)[0] ?? label;

export const rowPlace = (row: FormRowKey): Place => {
  const { group, label } = ROWS[row];
  return ['表三', ...(group === row ? [] : [ROW_GROUPS[group].label]), shortened(label)];
};
/** 不予公开：属于国家秘密 */
export const outcomeName = (row: FormRowKey): string => rowPlace(row).slice(1).join('：');
export const columnPlace = (column: ColumnKey): Place => ['表三', COLUMNS[column].label];
export const cellPlace = (row: FormRowKey, column: ColumnKey): Place => [...rowPlace(row), COLUMNS[column].label];

export function table2Place(row: Table2RowKey, column: Table2ColumnKey, format: ReportFormat): Place {
  const columns = TABLE2_FORMS[format].filter(({ rows }) => rows.includes(row)).flatMap((block) => block.columns);
  return ['表二', table2RowLabel(row, format), ...columns.filter(({ key }) => key === column).map(({ label }) => label)];
}

export const blockPlace = (block: Table4BlockKey): Place => {
  const { heading, label } = TABLE4_BLOCKS[block];
  return heading === label ? ['表四', label] : ['表四', heading, label];
};
export const resultPlace = (block: Table4BlockKey, result: Table4ResultKey): Place => [...blockPlace(block), TABLE4_RESULTS[result].label];
