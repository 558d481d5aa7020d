import { calendarEdition, coveredThrough } from '@/domain/calendar/edition';
import { ok } from '@/domain/result';
import type { Health } from '@/contract/public';
import { findingsOf, keptSeal } from '../../findings';
import type { UseCase } from '../../serving/call';
import type { PublicCloud } from './public-cloud';

/** 运行状况: whether anything needs a person, for whoever watches the service from outside. */
export const health: UseCase<object, Health, PublicCloud> = async (_input, { at, today }, { calendarNow, lastReminders, lastSeal }) => {
  const [now, reminders, seal] = await Promise.all([calendarNow(), lastReminders(), lastSeal()]);
  const findings = findingsOf(now, { at, today, reminders, seal });
  const { calendar } = now;
  return ok({ ok: findings.length === 0, findings, calendar: { edition: calendarEdition(calendar), coveredThrough: coveredThrough(calendar) }, ...keptSeal(seal), at });
};
