import { transitionAll } from '@/domain/case/transition';
import type { CaseEvent } from '@/domain/case/event';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { ok } from '@/domain/result';
import type { Application } from './application';
import { refuseByRule, STALE, type Outcome } from './refusal';
import type { CaseRepository } from './repositories/cases';

interface Advancing {
  readonly cases: CaseRepository;
  readonly calendar: WorkCalendar;
}

/**
 * One step of a case: checked by the case's own rules, then written as one compare-and-set on the version.
 * @param version what the page showed; anything newer was done by someone else
 */
export const advance = (application: Application, version: number, event: CaseEvent, cloud: Advancing): Promise<Outcome<Application>> =>
  advanceAll(application, version, [event], cloud);

/** Several late records (补录) that belong together, as one step. */
export async function advanceAll(application: Application, version: number, events: readonly CaseEvent[], { cases, calendar }: Advancing): Promise<Outcome<Application>> {
  if (application.disclosure.version !== version) return STALE;
  const next = transitionAll(application.disclosure, events, calendar);
  if (!next.ok) return refuseByRule(next.error);
  const after: Application = { ...application, disclosure: next.value };
  return (await cases.save(application.disclosure, after)) === 'saved' ? ok(after) : STALE;
}
