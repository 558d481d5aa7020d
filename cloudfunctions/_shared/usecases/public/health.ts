import { calendarEdition, coveredThrough } from '@/domain/calendar/edition';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { ok } from '@/domain/result';
import type { Health, HealthFinding } from '@/contract/public';
import { DatabaseError } from '../../database';
import { findingsOf, keptSeal } from '../../findings';
import { timerFindings } from '../../operation/timers';
import type { UseCase } from '../../serving/call';
import type { PublicCloud } from './public-cloud';

/** The first day of any of them, where they say one. */
const sinceOf = (findings: readonly HealthFinding[]) => findings.flatMap(({ since }) => since ?? []).sort()[0];

/**
 * 运行状况 for whoever watches the service from outside: whether anything needs a person, and since when. What it is, the county
 * reads on its own page (usecases/annual/operation).
 */
export const health: UseCase<object, Health, PublicCloud> = async (_input, { at, today }, { calendarNow, lastReminders, lastSeal, timers }) => {
  try {
    const [now, reminders, seal, marked] = await Promise.all([calendarNow(), lastReminders(), lastSeal(), timers()]);
    const findings = [...findingsOf(now, { at, today, reminders, seal }), ...timerFindings(at, marked)];
    const since = sinceOf(findings);
    const { calendar } = now;
    return ok({ ok: findings.length === 0, store: true, ...(since && { since }), calendar: { edition: calendarEdition(calendar), coveredThrough: coveredThrough(calendar) }, ...keptSeal(seal), at });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return ok({ ok: false, store: false, calendar: { edition: calendarEdition(CHINA_CALENDAR), coveredThrough: coveredThrough(CHINA_CALENDAR) }, at });
  }
};
