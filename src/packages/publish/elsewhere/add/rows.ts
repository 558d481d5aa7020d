import type { RegisteredEntry, SameRegistered } from '@/contract/registers';
import { formatDate, parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { entryDoubts, type Doubt, type EntryText } from '@/domain/elsewhere/entry';
import { readDate } from '@/domain/elsewhere/read-date';
import { markRepeats, type ListEntry } from '@/domain/elsewhere/read-list';

/** A line of the pasted list on its way into the register. */
export interface Row extends ListEntry {
  /** Made once, so that a second try registers nothing twice. */
  readonly key: string;
  /** 没有单独的网页: somebody looked and says so. */
  readonly unlinked?: boolean;
  /** 不是同一条: somebody looked and says so. */
  readonly another?: boolean;
  /** 不登记. */
  readonly leftOut?: boolean;
  readonly same?: SameRegistered;
  readonly registered?: boolean;
  /** What the cloud found wrong. */
  readonly problem?: string;
}

export type RowState = 'registered' | 'leftOut' | 'doubtful' | 'repeated' | 'ready';

const NO_LINK = '没有链接';
/** Doubts that still stand. */
export const openDoubts = ({ doubts, unlinked }: Row): readonly Doubt[] => doubts.filter(({ words }) => !(unlinked && words === NO_LINK));
export const lacksLink = ({ doubts }: Row): boolean => doubts.some(({ words }) => words === NO_LINK);

export function stateOf(row: Row): RowState {
  if (row.registered) return 'registered';
  if (row.leftOut) return 'leftOut';
  if (openDoubts(row).length > 0 || row.problem) return 'doubtful';
  return (row.repeats !== undefined || row.same) && !row.another ? 'repeated' : 'ready';
}

/** Why a line is thought to be there already. */
export function repeatWords({ repeats, same }: Row): string | undefined {
  if (same) return `${same.by === 'link' ? '同一个链接' : '同一个标题、同一天'}已经登记过：${same.title}，${formatDate(same.on)}`;
  return repeats === undefined ? undefined : `和第${repeats}行重复`;
}

/** A line corrected in place: what somebody typed is looked at anew, and who repeats whom, too. */
export function corrected(rows: readonly Row[], line: number, typed: EntryText, today: CivilDate, linked: boolean): readonly Row[] {
  const found = readDate(typed.on);
  const entry = { title: typed.title.trim(), on: 'on' in found ? found.on : typed.on.trim(), link: typed.link.trim() };
  return markRepeats(rows.map((row): Row => {
    const { repeats: _repeats, same, problem, ...rest } = row;
    if (row.line !== line) return { ...rest, ...(same && { same }), ...(problem && { problem }) };
    return { ...rest, ...entry, doubts: entryDoubts(entry, today, linked), ...(row.another && { another: false }) };
  }));
}

/** What somebody said of one line. */
export const decided = (rows: readonly Row[], line: number, said: Pick<Row, 'another' | 'leftOut' | 'unlinked'>): readonly Row[] =>
  rows.map((row) => (row.line === line ? { ...row, ...said } : row));

/** After the cloud looked which are there already. */
export function withSame(rows: readonly Row[], same: readonly (SameRegistered & { readonly key: string })[]): readonly Row[] {
  const found = new Map(same.map(({ key, ...one }) => [key, one]));
  return rows.map((row) => {
    const one = found.get(row.key);
    return one ? { ...row, same: one } : row;
  });
}

/** After some were registered. */
export function withResults(rows: readonly Row[], results: readonly RegisteredEntry[]): readonly Row[] {
  const of = new Map(results.map((result) => [result.key, result]));
  return rows.map((row): Row => {
    const result = of.get(row.key);
    if (!result) return row;
    if (result.state === 'registered') return { ...row, registered: true };
    return { ...row, ...(result.same && { same: result.same, another: false }), ...(result.problem && { problem: result.problem.message }) };
  });
}

/** As the cloud takes it. */
export const sent = ({ key, title, on, link, another }: Row) => ({ key, title, on, link, ...(another && { another: true as const }) });

/** A day as people read it, or what stands there. */
export const dayWords = (on: string): string => {
  const day = parseCivilDate(on);
  return day ? formatDate(day) : on || '没有日期';
};
