import { dayOfWeek, daysBetween, type CivilDate } from '../calendar/civil-date';
import type { StripDay } from './strip-day';

/** One row, Monday to Sunday; days outside the period are undefined. */
export type StripWeek = readonly (StripDay | undefined)[];

/** A week, or in words the weeks that are left out: 中间8周，37个工作日. */
export type StripRow = StripWeek | string;

/** A period of up to this many weeks is shown whole; twenty working days never need as many. */
const WHOLE_UP_TO = 10;
const AT_START = 2;
const AT_END = 3;

/** Days since Monday. */
const sinceMonday = (date: CivilDate): number => (dayOfWeek(date) + 6) % 7;

/** Rows from consecutive days; of a long period the beginning, the end and the weeks around today. */
export function stripRows(days: readonly StripDay[], today: CivilDate): readonly StripRow[] {
  const first = days[0];
  if (!first) return [];
  const offset = sinceMonday(first.date);
  const weeks = weeksOf(days, offset);
  const rowOfToday = Math.floor((daysBetween(first.date, today) + offset) / 7);
  const kept = weeks.map((_, row) =>
    weeks.length <= WHOLE_UP_TO || row < AT_START || row >= weeks.length - AT_END || Math.abs(row - rowOfToday) <= 1);
  return weeks.flatMap((week, row): readonly StripRow[] => {
    if (kept[row]) return [week];
    if (!kept[row - 1]) return [];
    // One row of words for every run of weeks that are left out, where the run begins.
    const end = kept.indexOf(true, row);
    return [wordsFor(end - row, days.slice(row * 7 - offset, end * 7 - offset))];
  });
}

const weeksOf = (days: readonly StripDay[], offset: number): readonly StripWeek[] =>
  Array.from({ length: Math.ceil((offset + days.length) / 7) }, (_, row) =>
    Array.from({ length: 7 }, (_unused, column) => days[row * 7 + column - offset]));

const wordsFor = (weeks: number, days: readonly StripDay[]): string =>
  `中间${weeks}周，${days.filter(({ number }) => number !== undefined).length}个工作日`;
