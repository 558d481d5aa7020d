import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { DisclosureCase } from '../case/case';
import { factsOf } from '../case/facts';
import type { RemedyEnding, RemedyWay } from '../statute/remedy-ways';
import type { Table4BlockKey, Table4ResultKey } from './table4';
import { table4Of } from './tables';

/** What table four needs to know of a case. */
export type RemediedCase = Pick<DisclosureCase, 'id' | 'events' | 'practice' | 'withoutEffect'>;

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

/** The remedies on record in a case. */
export function remediesOf(one: RemediedCase): readonly CountedRemedy[] {
  return [...factsOf(one).remedies].map(([remedyId, { filed, ended }]) => ({
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

/** The remedies that one cell of 表四 of a year counts; practice cases are nowhere. */
export function remediesIn(cases: Iterable<RemediedCase>, year: number, block: Table4BlockKey, result: Table4ResultKey): readonly CountedRemedy[] {
  return [...cases].filter(({ practice }) => !practice).flatMap(remediesOf).filter((remedy) => {
    const counted = remedy.way === block ? resultInYear(remedy, year) : undefined;
    return counted !== undefined && (result === 'total' || counted === result);
  });
}

/** 表四 of a year from all cases of an agency; the order of the cases does not matter. */
export function tallyRemedies(cases: Iterable<RemediedCase>, year: number): RemedyTally {
  const table = table4Of(() => 0) as Record<Table4BlockKey, Record<Table4ResultKey, number>>;
  for (const one of cases) {
    if (one.practice) continue;
    for (const remedy of remediesOf(one)) {
      const result = resultInYear(remedy, year);
      if (!result) continue;
      table[remedy.way][result] += 1;
      table[remedy.way].total += 1;
    }
  }
  return table;
}
