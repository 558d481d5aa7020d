import { calendarWith, type NoticeChange } from './import-notice';
import type { NoticeRefusal } from './notice-refusal';
import type { WorkCalendar } from './work-calendar';

/** A calendar with the notices that were imported, and those it could not take. */
export interface WithStored<Change> {
  readonly calendar: WorkCalendar;
  readonly unused: readonly Change[];
}

/** The release has it by now: what was imported in the meantime is not needed any more. */
const SUPERSEDED: readonly NoticeRefusal['code'][] = ['yearExists', 'alreadyAmended'];

/**
 * 内置的通知加上导入的通知, in the order given. A release that brings a year itself outranks what was imported before
 * it; what cannot be taken for another reason is named, so that nobody counts on it.
 */
export function withStored<Change extends NoticeChange>(builtIn: WorkCalendar, stored: readonly Change[]): WithStored<Change> {
  return stored.reduce<WithStored<Change>>(({ calendar, unused }, change) => {
    const next = calendarWith(calendar, change);
    if (next.ok) return { calendar: next.value.calendar, unused };
    return { calendar, unused: SUPERSEDED.includes(next.error.code) ? unused : [...unused, change] };
  }, { calendar: builtIn, unused: [] });
}
