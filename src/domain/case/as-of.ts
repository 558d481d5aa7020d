import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { DisclosureCase } from './case';
import { foldCase } from './transition';

/** What was on record of a case at a moment. unclear: it was entered under another calendar and cannot be derived again. */
export type CaseThen = { readonly kind: 'absent' } | { readonly kind: 'known'; readonly current: DisclosureCase } | { readonly kind: 'unclear' };

/** 当时的记录: a case as it stood when only what had been entered by a moment was known; what was recorded late came later. */
export function caseAsOf(current: DisclosureCase, moment: Instant, calendar: WorkCalendar): CaseThen {
  const entered = current.events.filter(({ at }) => at <= moment);
  if (entered.length === 0) return { kind: 'absent' };
  if (entered.length === current.events.length) return { kind: 'known', current };
  const { id, agencyId, number, applicantKind, practice, splitFrom } = current;
  const folded = foldCase({ id, agencyId, number, applicantKind, ...(practice && { practice }), ...(splitFrom && { splitFrom }) }, entered, calendar);
  return folded.ok ? { kind: 'known', current: folded.value } : { kind: 'unclear' };
}
