import { addDays, civilDate, dayOfWeek, type CivilDate } from '@/domain/calendar/civil-date';

/** That day, or the Monday after a weekend. */
function onWeekday(date: CivilDate): CivilDate {
  const day = dayOfWeek(date);
  return addDays(date, day === 0 ? 1 : day === 6 ? 2 : 0);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The days on which the county is at work: some of each month, and the last and the first of every year, over which cases stay open. */
export function workDays(firstYear: number, years: number, daysAMonth: number): readonly CivilDate[] {
  const days = new Set<CivilDate>();
  for (let year = firstYear; year < firstYear + years; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      // Half a day a month is one every other month.
      if (daysAMonth < 1 && month % Math.round(1 / daysAMonth) !== 0) continue;
      const parts = Math.max(1, daysAMonth);
      for (let part = 0; part < parts; part += 1) days.add(onWeekday(civilDate(`${year}-${two(month)}-${two(Math.floor((28 * (part + 0.5)) / parts) + 1)}`)));
    }
    days.add(civilDate(`${year}-12-30`));
    days.add(civilDate(`${year}-12-31`));
    days.add(civilDate(`${year + 1}-01-04`));
  }
  return [...days].sort();
}
