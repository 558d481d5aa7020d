import type { Cell, Table3Row } from './report';
import { COLUMN_KEYS, COLUMNS, type ColumnKey } from './columns';
import { rowsOfCase, type CountedCase } from './tally';

/** Whether a case was received before a year and not answered when it began: 上年结转 of this year, 结转下年度 of the year before. */
export const isCarriedInto = (counted: CountedCase, year: number): boolean => rowsOfCase(counted, year).includes('carriedOverIn');

/** Why a case is carried over now and was not when the report of the year before was published, or the other way round. */
export const CARRY_CHANGES = {
  enteredLater: { label: '多出来', words: '年报公布以后才登记，收到日期在上一年' },
  confirmedLater: { label: '多出来', words: '年报公布以后才确认收到，收到日期在上一年' },
  partOfSplit: { label: '多出来', words: '年报公布以后由一件申请拆分出来' },
  changedIn: { label: '多出来', words: '年报公布以后补记过，现在算没有在上一年办结' },
  split: { label: '少了', words: '年报公布以后拆分了，原来这件不再计，拆出来的各计一件' },
  closedLate: { label: '少了', words: '年报公布以后补记为上一年办结' },
  changedOut: { label: '少了', words: '年报公布以后补记过，现在不计入' },
  unclear: { label: '说不清', words: '年报公布以后补记过，公布时计没计入推不出来，请打开看经过' },
} as const satisfies Record<string, { readonly label: string; readonly words: string }>;

export type CarryChange = keyof typeof CARRY_CHANGES;

/**
 * What changed about one case since the report of the year before was published; nothing for most.
 * @param then as it was on record then; undefined when there was no such case
 * @param year the year it is carried into
 */
export function carryChange(then: CountedCase | undefined, now: CountedCase & { readonly splitFrom?: object }, year: number): CarryChange | undefined {
  const [was, is] = [then !== undefined && isCarriedInto(then, year), isCarriedInto(now, year)];
  if (was === is) return undefined;
  if (!is) return now.state === 'split' ? 'split' : now.closedOn && now.closedOn < `${year}-01-01` ? 'closedLate' : 'changedOut';
  if (!then) return now.splitFrom ? 'partOfSplit' : 'enteredLater';
  return then.receivedOn ? 'changedIn' : 'confirmedLater';
}

/** +1, −1 or 0: by how much a change moved the number of its column. */
export const carryStep = (change: CarryChange): -1 | 0 | 1 => {
  const { label } = CARRY_CHANGES[change];
  return label === '多出来' ? 1 : label === '少了' ? -1 : 0;
};

/** A column in which two numbers that must be the same are not. */
export interface CarryGap {
  readonly column: ColumnKey;
  readonly one: Cell;
  readonly other: Cell;
}

/** Where 上年结转 and 结转下年度 of the year before differ, column by column; a blank is a difference, because it says nothing. */
export const carryGaps = (one: Table3Row, other: Table3Row): readonly CarryGap[] =>
  COLUMN_KEYS.filter((column) => one[column] !== other[column] || one[column] === null).map((column) => ({ column, one: one[column], other: other[column] }));

/** 总计 9和8，自然人 5和4 */
export const gapWords = (gaps: readonly CarryGap[]): string =>
  gaps.map(({ column, one, other }) => `${COLUMNS[column].label}${one ?? '空白'}和${other ?? '空白'}`).join('，');
