import { addDays, dayOfYear, yearOf, type CivilDate } from './civil-date';
import { civilDateAt, type Instant } from './instant';
import { HOURS_PER_DAY, officeHoursPassed } from './office-hours';
import { assertCoveredOrLater, CalendarRangeError } from './range-error';
import { dayInfo, isWorkingDay, type DayReason, type WorkCalendar } from './work-calendar';

/** The longest period that is computed, in 工作日; every statutory or ordered period is far shorter. */
export const MAX_WORKING_DAYS = 10_000;

/** The last day of a period, and whether a notice that is still to come may move it (暂定). */
export interface PeriodEnd {
  readonly date: CivilDate;
  readonly provisional: boolean;
}

/**
 * 期限届满日: the last day of a period of working days; the duty ends when that day ends, China time.
 *
 * @param start the triggering day, itself not counted (day 0); need not be a working day
 * @param count 工作日, a whole number from 0 to {@link MAX_WORKING_DAYS}; 0 gives the start itself
 * @returns provisional when any day from start to end lies in a year whose notice is not published
 * @throws CalendarRangeError when the start lies before 2019 or the count is not such a number
 * @source 国务院办公厅关于部分节假日安排的通知 of each year
 * @example addWorkingDays(civilDate('2026-02-13'), 20, CHINA_CALENDAR).date // '2026-03-19'
 */
export function addWorkingDays(start: CivilDate, count: number, calendar: WorkCalendar): PeriodEnd {
  assertCoveredOrLater(start);
  if (!Number.isInteger(count) || count < 0 || count > MAX_WORKING_DAYS) {
    throw new CalendarRangeError('countNotAllowed', `工作日天数应当是0到${MAX_WORKING_DAYS}之间的整数，请核对天数。`);
  }
  let year = yearOf(start);
  let table = calendar.year(year);
  let provisional = !table.covered;
  if (count === 0) return { date: start, provisional };
  let position = count + (table.workingUpTo[dayOfYear(start) - 1] ?? 0);
  while (position > table.workingDates.length) {
    position -= table.workingDates.length;
    year += 1;
    table = calendar.year(year);
    provisional ||= !table.covered;
  }
  return { date: table.workingDates[position - 1] as CivilDate, provisional };
}

/**
 * 两日之间的工作日数: working days d with from < d ≤ to; 0 when `to` is not later.
 * @throws CalendarRangeError for a day before 2019
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkCalendar): number {
  assertCoveredOrLater(from);
  assertCoveredOrLater(to);
  if (to <= from) return 0;
  const upTo = (date: CivilDate) => calendar.year(yearOf(date)).workingUpTo[dayOfYear(date) - 1] ?? 0;
  let sum = upTo(to) - upTo(from);
  for (let year = yearOf(from); year < yearOf(to); year += 1) sum += calendar.year(year).workingDates.length;
  return sum;
}

/** One day of a period as the day strip shows it. */
export interface CountedDay {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly reason: DayReason;
  /** Name of the holiday. */
  readonly name?: string;
  /** 第几个工作日, counted from 1; only on working days. */
  readonly number?: number;
  /** 暂定. */
  readonly provisional: boolean;
}

/**
 * 为什么是这一天: every calendar day after `start` up to and including `end`, with its number when it counts.
 * @throws CalendarRangeError for a day before 2019
 */
export function countedDays(start: CivilDate, end: CivilDate, calendar: WorkCalendar): readonly CountedDay[] {
  assertCoveredOrLater(start);
  const days: CountedDay[] = [];
  let number = 0;
  for (let date = start; date < end; ) {
    date = addDays(date, 1);
    const info = dayInfo(date, calendar);
    if (info.working) number += 1;
    days.push({ date, ...info, ...(info.working && { number }) });
  }
  return days;
}

/**
 * 工作小时数 between two instants over 9–12 and 14–18 of working days, in hours (fractions included);
 * 0 when `to` is not later. Serves the alarm for applications that nobody has confirmed.
 * @throws CalendarRangeError for a day before 2019
 */
export function workingHoursBetween(from: Instant, to: Instant, calendar: WorkCalendar): number {
  const [first, last] = [civilDateAt(from), civilDateAt(to)];
  const days = workingDaysBetween(first, last, calendar);
  if (to <= from) return 0;
  // The days counted are those after the first; take the last back and put the first in, then add what each end has of its own day.
  const hoursOfEnd = (at: Instant, day: CivilDate) => (isWorkingDay(day, calendar) ? officeHoursPassed(at) - HOURS_PER_DAY : 0);
  return days * HOURS_PER_DAY + hoursOfEnd(to, last) - hoursOfEnd(from, first);
}
