import { COLUMNS, COLUMN_KEYS, ORGANIZATIONS_LABEL } from './columns';
import type { ReportFormat } from './format';
import { OUTCOMES_LABEL, ROW_GROUPS, ROWS, rowKeysOf, rowsOf, type FormRowKey } from './rows';
import { blockHeading, table2RowLabel, TABLE2_FORMS, type Table2ColumnKey, type Table2RowKey } from './table2';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from './table4';

/** A cell of words of the printed form, with the rows and columns it covers. */
export interface PrintedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

const cell = (text: string, rowSpan = 1, colSpan = 1): PrintedCell => ({ text, rowSpan, colSpan });

/** Columns of words at the left of 表三. */
export const TABLE3_STUB_COLUMNS = 3;

/** 表三的表头: three lines. @source 国办公开办函〔2021〕30号 */
export const TABLE3_HEAD: readonly (readonly PrintedCell[])[] = [
  [cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, TABLE3_STUB_COLUMNS), cell('申请人情况', 1, COLUMN_KEYS.length)],
  [cell(COLUMNS.naturalPerson.label, 2), cell(ORGANIZATIONS_LABEL, 1, 5), cell(COLUMNS.total.label, 2)],
  COLUMN_KEYS.filter((key) => COLUMNS[key].organization).map((key) => cell(COLUMNS[key].label)),
];

/** Rows beside 三、本年度办理结果: all but 一, 二 and 四. */
const outcomeRows = (format: ReportFormat): number => rowKeysOf(format).length - 3;

/** The cells of words that begin a row of 表三 in a form; a cell that began above is not repeated. */
export function table3Stub(key: FormRowKey, format: ReportFormat): readonly PrintedCell[] {
  const row = ROWS[key];
  const words = `${row.number}${row.label}`;
  if (key === 'newlyReceived' || key === 'carriedOverIn' || key === 'carriedOverOut') return [cell(words, 1, TABLE3_STUB_COLUMNS)];
  const outcomes = key === 'granted' ? [cell(OUTCOMES_LABEL, outcomeRows(format))] : [];
  const siblings = rowsOf(row.group, format);
  if (siblings.length === 1) return [...outcomes, cell(words, 1, 2)];
  const group = ROW_GROUPS[row.group];
  return siblings[0] === key ? [cell(`${group.number}${group.label}`, siblings.length), cell(words)] : [cell(words)];
}

/** 表四的表头: three lines. */
export const TABLE4_HEAD: readonly (readonly PrintedCell[])[] = [
  [cell(TABLE4_BLOCKS.review.heading, 1, 5), cell(TABLE4_BLOCKS.litigationDirect.heading, 1, 10)],
  [
    ...TABLE4_RESULT_KEYS.map((key) => cell(TABLE4_RESULTS[key].label, 2)),
    ...TABLE4_BLOCK_KEYS.slice(1).map((key) => cell(TABLE4_BLOCKS[key].label, 1, 5)),
  ],
  TABLE4_BLOCK_KEYS.slice(1).flatMap(() => TABLE4_RESULT_KEYS.map((key) => cell(TABLE4_RESULTS[key].label))),
];

/** A printed line of 表二: words only, or the words and numbers of a row. */
export type Table2Line =
  | { readonly kind: 'words'; readonly cells: readonly PrintedCell[] }
  | { readonly kind: 'row'; readonly label: string; readonly row: Table2RowKey; readonly columns: readonly { readonly key: Table2ColumnKey; readonly colSpan: number }[] };

/** Columns of 表二 in print, of words and numbers together. */
export const TABLE2_PRINTED_COLUMNS = 4;

/** 表二 line by line, as a format prints it. */
export function table2Lines(format: ReportFormat): readonly Table2Line[] {
  return TABLE2_FORMS[format].flatMap((block): Table2Line[] => {
    // The form is four columns wide; the last column of a narrower block takes what is left.
    const spanOf = (index: number) => (index === block.columns.length - 1 ? TABLE2_PRINTED_COLUMNS - block.columns.length : 1);
    return [
      { kind: 'words', cells: [cell(blockHeading(block), 1, TABLE2_PRINTED_COLUMNS)] },
      { kind: 'words', cells: [cell('信息内容'), ...block.columns.map((column, index) => cell(column.label, 1, spanOf(index)))] },
      ...block.rows.map((row) => ({
        kind: 'row' as const, row, label: table2RowLabel(row, format),
        columns: block.columns.map((column, index) => ({ key: column.key, colSpan: spanOf(index) })),
      })),
    ];
  });
}
