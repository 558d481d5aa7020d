import { dayOfWeek, daysInMonth, fromDayNumber, dayNumber, type CivilDate } from './civil-date';
import type { Notice } from './notice';
import { statutoryDays } from './statutory-days';

/** Why a day works or does not; `makeUp` is 调休上班. */
export type DayReason = 'weekday' | 'weekend' | 'holiday' | 'makeUp';

export interface DayInfo {
  readonly working: boolean;
  readonly reason: DayReason;
  /** Name of the holiday. */
  readonly name?: string;
  /** 暂定: the notice of the day's year is not published. */
  readonly provisional: boolean;
}

/** All days of one year, prepared so that a look-up and a sum are one array access. */
export interface YearTable {
  readonly covered: boolean;
  readonly dates: readonly CivilDate[];
  readonly days: readonly DayInfo[];
  readonly workingDates: readonly CivilDate[];
  /** How many working days the year has up to and including each day. */
  readonly workingUpTo: readonly number[];
}

/** What is said of a day: the name of its holiday, or that it is a make-up workday. */
type Mark = { readonly holiday: string } | 'makeUp';

function marksOf(year: number, notices: readonly Notice[], covered: boolean): ReadonlyMap<CivilDate, Mark> {
  const marks = new Map<CivilDate, Mark>();
  if (!covered) for (const [date, name] of statutoryDays(year)) marks.set(date, { holiday: name });
  // Ascending by year: what next year's notice says of late December overrules.
  for (const notice of notices) {
    if (notice.year !== year && notice.year !== year + 1) continue;
    for (const { name, from, to } of notice.holidays) {
      for (let number = dayNumber(from); number <= dayNumber(to); number += 1) marks.set(fromDayNumber(number), { holiday: name });
    }
    for (const date of notice.makeUpWorkdays) marks.set(date, 'makeUp');
  }
  return marks;
}

function infoOf(date: CivilDate, mark: Mark | undefined, provisional: boolean): DayInfo {
  if (mark === 'makeUp') return { working: true, reason: 'makeUp', provisional };
  if (mark !== undefined) return { working: false, reason: 'holiday', name: mark.holiday, provisional };
  const day = dayOfWeek(date);
  return day === 0 || day === 6
    ? { working: false, reason: 'weekend', provisional }
    : { working: true, reason: 'weekday', provisional };
}

/** The days of a year under the given notices, which are in ascending order of year. */
export function yearTable(year: number, notices: readonly Notice[]): YearTable {
  const covered = notices.some((notice) => notice.year === year);
  const marks = marksOf(year, notices, covered);
  const first = dayNumber(`${String(year).padStart(4, '0')}-01-01` as CivilDate);
  const dates = Array.from({ length: 337 + daysInMonth(year, 2) }, (_, index) => fromDayNumber(first + index));
  const days = dates.map((date) => infoOf(date, marks.get(date), !covered));
  const workingDates = dates.filter((_, index) => days[index]?.working);
  let sum = 0;
  const workingUpTo = days.map((day) => (sum += day.working ? 1 : 0));
  return { covered, dates, days, workingDates, workingUpTo };
}
