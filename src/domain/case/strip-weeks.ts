import { addDays, dayOfWeek, monthOf, type CivilDate } from '../calendar/civil-date';
import { blankCell, type StripCell } from './strip-cell';

/** Monday to Sunday. `month` stands before the first week and before each that begins in another month. */
export interface StripWeek {
  readonly kind: 'week';
  readonly month?: string;
  readonly cells: readonly StripCell[];
}

/** Weeks left out of a long period. */
export interface StripGap {
  readonly kind: 'gap';
  readonly weeks: number;
  /** 中间8周，38个工作日. */
  readonly label: string;
}

export type StripRow = StripWeek | StripGap;

/** A period of up to this many weeks is shown whole; twenty working days never need more than eight. */
const WHOLE_UP_TO = 10;
const AT_START = 2;
const AT_END = 3;

/** Days since Monday. */
const sinceMonday = (date: CivilDate): number => (dayOfWeek(date) + 6) % 7;

/** Rows of weeks from the cells of consecutive days. */
export function stripRows(cells: readonly StripCell[], today: CivilDate): readonly StripRow[] {
  const weeks = weeksOf(cells);
  const kept = weeks.map((week, index) => weeks.length <= WHOLE_UP_TO || index < AT_START || index >= weeks.length - AT_END || isNear(week, today));
  const rows: StripRow[] = [];
  let month: number | undefined;
  weeks.forEach((week, index) => {
    if (!kept[index]) {
      // One gap for every run of weeks that are left out, when the run begins.
      if (index === 0 || kept[index - 1]) rows.push(gapOf(weeks.slice(index, kept.indexOf(true, index))));
      month = undefined;
      return;
    }
    const first = index === 0 ? week.find((cell) => cell.kind !== 'blank') : week[0];
    const of = first && monthOf(first.date);
    rows.push({ kind: 'week', cells: week, ...(of !== undefined && of !== month && { month: `${of}月` }) });
    month = of;
  });
  return rows;
}

function weeksOf(cells: readonly StripCell[]): readonly (readonly StripCell[])[] {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (!first || !last) return [];
  const before = Array.from({ length: sinceMonday(first.date) }, (_, index) => blankCell(addDays(first.date, index - sinceMonday(first.date))));
  const after = Array.from({ length: 6 - sinceMonday(last.date) }, (_, index) => blankCell(addDays(last.date, index + 1)));
  const all = [...before, ...cells, ...after];
  return Array.from({ length: all.length / 7 }, (_, index) => all.slice(index * 7, index * 7 + 7));
}

/** Whether a week is that of today or next to it. */
const isNear = (week: readonly StripCell[], today: CivilDate): boolean => {
  const monday = week[0]?.date;
  return monday !== undefined && today >= addDays(monday, -7) && today <= addDays(monday, 13);
};

function gapOf(weeks: readonly (readonly StripCell[])[]): StripGap {
  const counted = weeks.flat().filter((cell) => cell.kind === 'counted').length;
  return { kind: 'gap', weeks: weeks.length, label: `中间${weeks.length}周，${counted}个工作日` };
}
