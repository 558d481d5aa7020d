import { civilDate, yearOf, type CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/instant';
import type { CaseState, DisclosureCase } from '../case/case';
import { factsOf } from '../case/facts';
import { RETENTION_TERMS, type RetentionKey, type RetentionTerm } from '../statute/retention';

/** Where nothing more is to be done. */
const ENDED: readonly CaseState[] = ['closed', 'split', 'withdrawnUnconfirmed', 'forwarded'];

/**
 * 代办人的信息 of an application that was withdrawn before it was received: as long as somebody may still ask for
 * reconsideration, and no longer, because nothing was ever done with it.
 * @source 个人信息保护法 art. 47(1): 处理目的已实现、无法实现; 行政复议法 art. 20: sixty days
 */
export const HELPER_DAYS_AFTER_WITHDRAWAL = 60;

const yearsOf = (term: RetentionKey): number | undefined => {
  const rule: RetentionTerm = RETENTION_TERMS[term];
  return rule.years;
};

/**
 * 保管期限的最后一天 of an application: it runs from the first of January after the year in which the last thing happened
 * to it. Undefined while it is open or before a court, and for what is kept for ever.
 */
export function keptThrough(current: Pick<DisclosureCase, 'events' | 'state' | 'withoutEffect'>, term: RetentionKey): CivilDate | undefined {
  const years = yearsOf(term);
  const pending = [...factsOf(current).remedies.values()].some(({ ended }) => !ended);
  if (years === undefined || pending || !ENDED.includes(current.state)) return undefined;
  const last = current.events.reduce<CivilDate>((latest, { at }) => (civilDateAt(at) > latest ? civilDateAt(at) : latest), civilDateAt(current.events[0].at));
  return civilDate(`${yearOf(last) + years}-12-31`);
}

/** 保管期限的最后一天 of what was answered on a day and is no application; undefined for what is kept for ever. */
export function requestKeptThrough(answeredOn: CivilDate, term: RetentionKey): CivilDate | undefined {
  const years = yearsOf(term);
  return years === undefined ? undefined : civilDate(`${yearOf(answeredOn) + years}-12-31`);
}

/** 保管期限已满. */
export function isPastKeeping(current: Parameters<typeof keptThrough>[0], term: RetentionKey, today: CivilDate): boolean {
  const through = keptThrough(current, term);
  return through !== undefined && today > through;
}

/** Of the year in which the last thing may have happened to what is past its term by now; undefined where nothing ever is. */
export function lastYearPastKeeping(term: RetentionKey, today: CivilDate): number | undefined {
  const years = yearsOf(term);
  return years === undefined ? undefined : yearOf(today) - years - 1;
}
