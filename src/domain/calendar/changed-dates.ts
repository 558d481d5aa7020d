import type { CivilDate } from './civil-date';
import type { WorkCalendar } from './work-calendar';

/** One date of a case that hangs on the calendar. */
export interface NamedDate {
  /** 答复底线, 安全日: as the office calls it. */
  readonly name: string;
  readonly date: CivilDate;
  /** 暂定. */
  readonly provisional: boolean;
}

/** How a date moves, or stops being 暂定. */
export interface DateChange {
  readonly name: string;
  readonly before: Omit<NamedDate, 'name'>;
  readonly after: Omit<NamedDate, 'name'>;
}

/** The dates of a case under a calendar, each name once. */
export type DatesOf<Case> = (current: Case, calendar: WorkCalendar) => readonly NamedDate[];

/** What a new calendar changes in one case; empty when nothing. A date that only one of the calendars gives is no change of a date. */
export function dateChanges<Case>(before: WorkCalendar, after: WorkCalendar, current: Case, datesOf: DatesOf<Case>): readonly DateChange[] {
  const now = new Map(datesOf(current, after).map((named) => [named.name, named]));
  return datesOf(current, before).flatMap(({ name, date, provisional }) => {
    const next = now.get(name);
    if (!next || (next.date === date && next.provisional === provisional)) return [];
    return [{ name, before: { date, provisional }, after: { date: next.date, provisional: next.provisional } }];
  });
}

/** 变动的期限: the cases whose dates a new calendar changes, each with its changes, in the order given. */
export function changedDates<Case>(
  before: WorkCalendar, after: WorkCalendar, cases: readonly Case[], datesOf: DatesOf<Case>,
): readonly { readonly of: Case; readonly changes: readonly DateChange[] }[] {
  return cases.map((of) => ({ of, changes: dateChanges(before, after, of, datesOf) })).filter(({ changes }) => changes.length > 0);
}
