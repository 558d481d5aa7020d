import { ROWS } from '../rows';
import { TABLE2_ROWS } from '../table2';
import { TABLE4_RESULTS } from '../table4';
import { letters } from './characters';
import type { Line } from './line';

/** Words that only the head of a table has. */
const HEADS = {
  proactive: /^第二十条第[一二三四五六七八九十]+项|^信息内容/,
  requests: /^申请人情况|^本列数据的勾稽关系|^一?本年新收政府信息公开申请数量/,
  remedies: /^行政复议(?:行政诉讼)?$|^(?:结果维持|结果纠正)|^行政复议行政诉讼|^未经复议直接起诉/,
} as const;

export type TableSection = keyof typeof HEADS;

/** First and last line of the table in a section; what stands before and after is narrative. */
export interface TableSpan {
  readonly from: number;
  /** First line after the table. */
  readonly to: number;
}

/** Words of the rows, for the pieces of a label that a page break or a narrow column leaves behind the numbers. */
const ROW_WORDS: Readonly<Record<TableSection, string>> = {
  proactive: letters(Object.values(TABLE2_ROWS).map(({ label }) => label).join('。')),
  requests: letters(Object.values(ROWS).map(({ label }) => label).join('。')),
  remedies: letters(Object.values(TABLE4_RESULTS).map(({ label }) => label).join('。')),
};
const LONGEST_PIECE = 20;

function isPiece(line: Line | undefined, section: TableSection): boolean {
  const words = letters(line?.text ?? '');
  return words !== '' && words.length <= LONGEST_PIECE && ROW_WORDS[section].includes(words);
}

/** @param lastRead index of the last line whose numbers were read, -1 when none was */
export function tableSpan(lines: readonly Line[], section: TableSection, lastRead: number): TableSpan | undefined {
  const isHead = (line: Line) => line.cells !== undefined || (line.text.length <= 60 && !line.text.includes('。') && HEADS[section].test(letters(line.text)));
  const from = lines.findIndex(isHead);
  if (from < 0 && lastRead < 0) return undefined;
  const last = lines.reduce((found, line, at) => (line.cells !== undefined || isHead(line) ? at : found), -1);
  let to = Math.max(last, lastRead) + 1;
  while (isPiece(lines[to], section)) to += 1;
  return { from: from < 0 ? lastRead : Math.min(from, lastRead < 0 ? from : lastRead), to };
}
