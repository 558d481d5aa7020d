import type { CivilDate } from '../calendar/civil-date';
import { addWorkingDays, type PeriodEnd } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import { CONSULTATIONS, type ConsultationRule } from '../statute/consultations';
import type { Consultation } from './facts';

/** When a consultation ended, or may end at the latest. */
export interface ConsultationEnd {
  /** The last day of their own period; absent without a limit, or while nobody knows when they had the letter. */
  readonly limit?: PeriodEnd;
  /** The day from which days count again; absent while it is open. */
  readonly endedOn?: CivilDate;
  readonly endedBy?: 'opinion' | 'silence' | 'calledOff';
}

/**
 * 意见期限: fifteen working days from the day they received the letter; silence ends it when that day ends, and an
 * opinion that comes later moves nothing any more.
 * @param asOf the day it is looked at
 * @source 条例 arts. 32, 33(3), 34
 */
export function consultationEnd({ sent, receivedByThemOn, ended }: Consultation, asOf: CivilDate, calendar: WorkCalendar): ConsultationEnd {
  const rule: ConsultationRule = CONSULTATIONS[sent.kind];
  const limit = rule.limit && receivedByThemOn ? addWorkingDays(receivedByThemOn, rule.limit.workingDays, calendar) : undefined;
  if (ended && (!limit || ended.on <= limit.date)) {
    return { ...(limit && { limit }), endedOn: ended.on, endedBy: ended.opinion === 'calledOff' ? 'calledOff' : 'opinion' };
  }
  if (limit && (ended || asOf > limit.date)) return { limit, endedOn: limit.date, endedBy: 'silence' };
  return limit ? { limit } : {};
}
