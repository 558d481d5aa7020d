import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { DisclosureCase } from '../case/case';
import type { CaseEvent } from '../case/event';
import { factsOf } from '../case/facts';
import type { RemedyEnding, RemedyWay } from '../statute/remedy-ways';
import type { Table4BlockKey, Table4ResultKey } from './table4';
import { table4Of } from './tables';

/** What table four needs to know of a case. */
export type RemediedCase = Pick<DisclosureCase, 'id' | 'events' | 'practice' | 'withoutEffect'> & Partial<Pick<DisclosureCase, 'splitFrom'>>;

/** 一件行政复议 or 行政诉讼 against an answer or the silence of the agency. */
export interface CountedRemedy {
  readonly caseId: string;
  readonly remedyId: string;
  readonly way: RemedyWay;
  /** 受理日. */
  readonly filedOn: CivilDate;
  /** 审结 with its day; absent while it is pending. */
  readonly ended?: { readonly on: CivilDate; readonly result: RemedyEnding };
}

/** 表四 with a number in every cell. */
export type RemedyTally = Readonly<Record<Table4BlockKey, Readonly<Record<Table4ResultKey, number>>>>;

/**
 * The remedies that count with a case: none of practice, and none that a part only inherited, because that one was filed
 * against the application before it was split and counts there.
 */
export function remediesOf(one: RemediedCase): readonly CountedRemedy[] {
  if (one.practice) return [];
  const inherited = new Set<CaseEvent>(one.events.slice(0, one.splitFrom?.events ?? 0));
  return [...factsOf(one).remedies].filter(([, { filed }]) => !inherited.has(filed)).map(([remedyId, { filed, ended }]) => ({
    caseId: one.id, remedyId, way: filed.way, filedOn: filed.on, ...(ended && { ended: { on: ended.on, result: ended.result } }),
  }));
}

/**
 * What a remedy counts as in a year: its result in the year it ended, 尚未审结 in every year before that at whose end
 * it waited, nothing otherwise. So one that runs over the new year is pending in one report and a result in the next.
 * @source 国办公开办函〔2021〕30号: the form asks for what was decided in the year and what was not by its end
 */
function resultInYear({ filedOn, ended }: CountedRemedy, year: number): Exclude<Table4ResultKey, 'total'> | undefined {
  if (ended && yearOf(ended.on) === year) return ended.result;
  return yearOf(filedOn) <= year && (!ended || yearOf(ended.on) > year) ? 'pending' : undefined;
}

/** Whether one cell of 表四 of a year counts a remedy. */
export function isInCell(remedy: CountedRemedy, year: number, block: Table4BlockKey, result: Table4ResultKey): boolean {
  const counted = remedy.way === block ? resultInYear(remedy, year) : undefined;
  return counted !== undefined && (result === 'total' || counted === result);
}

/** The remedies that one cell of 表四 of a year counts. */
export const remediesIn = (cases: Iterable<RemediedCase>, year: number, block: Table4BlockKey, result: Table4ResultKey): readonly CountedRemedy[] =>
  [...cases].flatMap(remediesOf).filter((remedy) => isInCell(remedy, year, block, result));

const tableOf = (number: (block: Table4BlockKey, result: Table4ResultKey) => number): RemedyTally => table4Of(number) as RemedyTally;

export const EMPTY_REMEDIES: RemedyTally = tableOf(() => 0);

export const addRemedies = (a: RemedyTally, b: RemedyTally): RemedyTally => tableOf((block, result) => a[block][result] + b[block][result]);

/** 表四 of a year from remedies. */
export function tallyOfRemedies(remedies: Iterable<CountedRemedy>, year: number): RemedyTally {
  const table = tableOf(() => 0) as Record<Table4BlockKey, Record<Table4ResultKey, number>>;
  for (const remedy of remedies) {
    const result = resultInYear(remedy, year);
    if (!result) continue;
    table[remedy.way][result] += 1;
    table[remedy.way].total += 1;
  }
  return table;
}

/** 表四 of a year from all cases of an agency; the order of the cases does not matter. */
export const tallyRemedies = (cases: Iterable<RemediedCase>, year: number): RemedyTally => tallyOfRemedies([...cases].flatMap(remediesOf), year);

/** What a change of the remedies of one case changes in 表四 of a year. */
export function remedyDelta(before: readonly CountedRemedy[], after: readonly CountedRemedy[], year: number): RemedyTally {
  const [old, now] = [tallyOfRemedies(before, year), tallyOfRemedies(after, year)];
  return tableOf((block, result) => now[block][result] - old[block][result]);
}

/** Years whose 表四 has one of these remedies, up to `through`: a pending one waits in every year. */
export const remedyYears = (remedies: readonly CountedRemedy[], through: number): readonly number[] => [...new Set(remedies.flatMap(({ filedOn, ended }) => {
  const last = ended ? yearOf(ended.on) : through;
  const first = ended ? Math.min(yearOf(filedOn), last) : yearOf(filedOn);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}))];
