import { addDays, daysBetween, monthOf, yearOf, type CivilDate } from '../calendar/civil-date';
import { countedFrom } from '../report/deadlines';

/** 自然日 before the last day on which the report is spoken of again. A choice of this product; the day itself is the law's. */
const RUNGS = [30, 14, 7, 3, 1, 0] as const;
/** 逾期以后 every so many days. */
const LATE_EVERY = 7;

/** Which year's report is due or in the making on a day: from 1 December the year's own, until then the one before. */
export const reportYearOn = (today: CivilDate): number => (monthOf(today) === 12 ? yearOf(today) : yearOf(today) - 1);

/** What to say on a day; the same day's rung has the same mark, so that it is said once however late the clock comes. */
export interface ReportRung {
  readonly kind: 'due' | 'late';
  readonly mark: string;
}

/** 12月1日起数到期限: the last rung that was reached. @source 条例 art. 49 */
export function reportRung(year: number, due: CivilDate, today: CivilDate): ReportRung | undefined {
  if (today < countedFrom(year)) return undefined;
  const left = daysBetween(today, due);
  if (left < 0) return { kind: 'late', mark: `late${Math.floor((-left - 1) / LATE_EVERY)}` };
  const reached = RUNGS.filter((rung) => left <= rung && addDays(due, -rung) >= countedFrom(year)).slice(-1)[0];
  return { kind: 'due', mark: reached === undefined ? 'begin' : `left${reached}` };
}
