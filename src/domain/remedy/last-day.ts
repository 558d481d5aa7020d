import { addDays, dayOfMonth, daysInMonth, monthOf, yearOf, civilDate, type CivilDate } from '../calendar/civil-date';
import { dayInfo, type WorkCalendar } from '../calendar/work-calendar';
import type { PeriodEnd } from '../calendar/working-days';

/** The same day number `months` later, or the last day of that month when it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(dayOfMonth(date), daysInMonth(year, month));
  return civilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/**
 * 期限届满日: a last day that is a rest day moves to the next working day; provisional when a notice that is not
 * published yet may make it one.
 * @source 民事诉讼法 on periods, through 行政复议法 art. 88
 */
export function movedToWorkingDay(date: CivilDate, calendar: WorkCalendar): PeriodEnd {
  let day = date;
  let info = dayInfo(day, calendar);
  let { provisional } = info;
  while (!info.working) {
    day = addDays(day, 1);
    info = dayInfo(day, calendar);
    provisional ||= info.provisional;
  }
  return { date: day, provisional };
}
