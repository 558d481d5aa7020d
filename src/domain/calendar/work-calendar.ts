import { dayOfYear, yearOf, type CivilDate } from './civil-date';
import type { Notice } from './notice';
import { NOTICES } from './notices';
import { assertCoveredOrLater, CalendarRangeError } from './range-error';
import { yearTable, type DayInfo, type YearTable } from './year-table';

export type { DayInfo, DayReason } from './year-table';
export { CalendarRangeError, isCoveredOrLater } from './range-error';

/** 工作日历: which days work, under a given set of notices. */
export interface WorkCalendar {
  /** In ascending order of year. */
  readonly notices: readonly Notice[];
  /** The prepared days of a year. @throws CalendarRangeError after the year 9999 */
  readonly year: (year: number) => YearTable;
}

/**
 * A calendar from notices in any order. A year without a notice is computed from weekends and the statutory days
 * and flagged provisional.
 * @throws RangeError when two notices are given for one year: an amendment belongs into the notice it amends
 */
export function workCalendar(notices: readonly Notice[]): WorkCalendar {
  const ordered = [...notices].sort((a, b) => a.year - b.year);
  const twice = ordered.find((notice, index) => notice.year === ordered[index + 1]?.year);
  if (twice) throw new RangeError(`two notices for ${twice.year}`);
  const tables = new Map<number, YearTable>();
  const year = (wanted: number): YearTable => {
    const known = tables.get(wanted);
    if (known) return known;
    if (wanted > 9999) throw new CalendarRangeError('beyondLastYear', '日期超出了日历的范围，请核对日期。');
    const built = yearTable(wanted, ordered);
    tables.set(wanted, built);
    return built;
  };
  return { notices: ordered, year };
}

/** The calendar of all notices that came with this edition of the product. */
export const CHINA_CALENDAR: WorkCalendar = workCalendar(NOTICES);

/** Whether a day works and why. @throws CalendarRangeError for a day before 2019 */
export function dayInfo(date: CivilDate, calendar: WorkCalendar): DayInfo {
  assertCoveredOrLater(date);
  const info = calendar.year(yearOf(date)).days[dayOfYear(date) - 1];
  if (!info) throw new RangeError(`not a day of the calendar: ${date}`);
  return info;
}

/** @throws CalendarRangeError for a day before 2019 */
export const isWorkingDay = (date: CivilDate, calendar: WorkCalendar): boolean => dayInfo(date, calendar).working;
