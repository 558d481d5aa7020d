import { addDays, dayOfWeek, type CivilDate } from '../calendar/civil-date';
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
  const weeks = weeksOf(days);
  const kept = weeks.map((week, index) =>
    weeks.length <= WHOLE_UP_TO || index < AT_START || index >= weeks.length - AT_END || isNear(week, today));
  return weeks.flatMap((week, index): readonly StripRow[] => {
    if (kept[index]) return [week];
    // One row of words for every run of weeks that are left out, where the run begins.
    return kept[index - 1] ? [wordsFor(weeks.slice(index, kept.indexOf(true, index)))] : [];
  });
}

function weeksOf(days: readonly StripDay[]): readonly StripWeek[] {
  const first = days[0];
  if (!first) return [];
  const offset = sinceMonday(first.date);
  return Array.from({ length: Math.ceil((offset + days.length) / 7) }, (_, row) =>
    Array.from({ length: 7 }, (_unused, column) => days[row * 7 + column - offset]));
}

/** Whether a week is that of today or next to it. */
function isNear(week: StripWeek, today: CivilDate): boolean {
  const day = week.find((one) => one !== undefined);
  if (!day) return false;
  const monday = addDays(day.date, -sinceMonday(day.date));
  return today >= addDays(monday, -7) && today <= addDays(monday, 13);
}

const wordsFor = (weeks: readonly StripWeek[]): string =>
  `中间${weeks.length}周，${weeks.flat().filter((day) => day?.number !== undefined).length}个工作日`;
