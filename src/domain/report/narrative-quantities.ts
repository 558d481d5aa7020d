import { LEAF_GROUPS, type LeafGroup } from '../statute/leaves';
import type { Cell, Table3, Table4 } from './report';
import { rowsOf } from './rows';
import { cellAt, formOf } from './tables';

export interface NarratedTables {
  readonly table3: Table3;
  readonly table4: Table4;
}

/** A number that narratives tell and a table holds. */
export interface Quantity {
  /** Where the table has it. */
  readonly label: string;
  /** How it is told; the first group is the number, except in `none`. */
  readonly told: readonly RegExp[];
  /** How it is told that there was none. */
  readonly none?: readonly RegExp[];
  /** What a paragraph or its heading must speak of; elsewhere the same words mean something else. */
  readonly about: RegExp;
  /** What the sentence may mean, the usual meaning first. A null is a number the table does not tell. */
  readonly meanings: (tables: NarratedTables) => readonly [usual: Cell, ...others: Cell[]];
}

/** Anything but punctuation and numbers, so that a name and its number are of one clause. */
const within = (most: number): string => `[^，、。；：,;\\d]{0,${most}}`;
const FILLING = '(?:案件|申请|答复|办理|数量|件数|总数|共计|[案数的类有共计为是达均各]){0,3}';
const COUNT = '(\\d{1,9})(?:件|宗|起)';
const APPLICATIONS = '(?:信息公开申请|公开信息申请|依申请公开(?:政府信息)?|依申请信息公开|政府信息申请|申请公开政府信息)';
const told = (pattern: string): RegExp => new RegExp(pattern, 'g');

/** Sum of cells, unknown when one of them is. */
const sum = (...cells: readonly Cell[]): Cell => cells.reduce<Cell>((total, cell) => (total === null || cell === null ? null : total + cell), 0);

const groupSum = (table: Table3, group: LeafGroup): Cell => sum(...rowsOf(group, formOf(table)).map((row) => cellAt(table, row, 'total')));

/** 予以公开9件, 不予公开2件: the sums of the groups of outcomes. */
const outcome = (group: LeafGroup, words: string, ...others: readonly LeafGroup[]): Quantity => ({
  label: `表三的${LEAF_GROUPS[group].label}`, told: [told(`${words}${FILLING}${COUNT}`)], about: /申请/,
  meanings: ({ table3 }) => [groupSum(table3, group), sum(groupSum(table3, group), ...others.map((other) => groupSum(table3, other)))],
});

const litigation = ({ litigationDirect, litigationAfterReview }: Table4): Cell => sum(litigationDirect.total, litigationAfterReview.total);

/**
 * 正文里常写的数. Each pattern is as narrow as the sentences of published reports allow: a mention that is not
 * recognised costs nothing, one that is recognised wrongly sends somebody looking for a mistake that is not there.
 */
export const QUANTITIES: readonly Quantity[] = [
  {
    label: '表三的本年新收', about: /信息公开|依申请/,
    told: [told(`(?:收到|新收|接到|接收)${within(12)}${APPLICATIONS}${FILLING}${COUNT}`), told(`(?:收到|新收)(?:公开)?申请${FILLING}${COUNT}`)],
    none: [told(`(?:未|没有|无)(?:收到|接到|新收)${within(8)}${APPLICATIONS}`)],
    meanings: ({ table3: { newlyReceived, carriedOverIn } }) => [newlyReceived.total, sum(newlyReceived.total, carriedOverIn.total)],
  },
  {
    label: '表三的本年新收、上年结转', about: /信息公开|依申请/,
    told: [told(`(?:收办|受理|办理)${within(8)}${APPLICATIONS}${FILLING}${COUNT}`)],
    meanings: ({ table3: { newlyReceived, carriedOverIn, outcomesTotal } }) =>
      [sum(newlyReceived.total, carriedOverIn.total), newlyReceived.total, outcomesTotal.total],
  },
  {
    label: '表三的上年结转', about: /信息公开|依申请/, told: [told(`(?:上年度?|上一年度?|去年)结转${within(12)}${COUNT}`)],
    meanings: ({ table3 }) => [table3.carriedOverIn.total],
  },
  {
    label: '表三的结转下年度', about: /信息公开|依申请/, told: [told(`转(?:至|到|入)?(?:下年度?|下一年度?|次年)${within(12)}${COUNT}`)],
    meanings: ({ table3 }) => [table3.carriedOverOut.total],
  },
  outcome('granted', '(?:予以|同意)公开', 'partiallyGranted'),
  outcome('partiallyGranted', '部分公开', 'granted'),
  outcome('refused', '不予公开'),
  outcome('cannotProvide', '无法提供'),
  outcome('notProcessed', '不予处理'),
  {
    label: '表四的行政复议', about: /信息公开|依申请/,
    told: [told(`行政复议${FILLING}${COUNT}`), told(`${COUNT}${within(4)}政府信息公开${within(8)}行政复议`)],
    none: [told('(?:未|没有|无)(?:发生|出现|收到|产生|引发)?(?:因|涉及)?(?:政府)?信息公开[^，、。；：,;\\d]{0,8}行政复议(?:案件|申请)?(?=[，、。；和及或]|$)')],
    meanings: ({ table4 }) => [table4.review.total],
  },
  {
    label: '表四的行政诉讼', about: /信息公开|依申请/,
    told: [told(`行政诉讼${FILLING}${COUNT}`), told(`${COUNT}${within(4)}政府信息公开${within(8)}行政诉讼`)],
    meanings: ({ table4 }) => [litigation(table4), table4.litigationDirect.total, table4.litigationAfterReview.total, sum(table4.review.total, litigation(table4))],
  },
];
