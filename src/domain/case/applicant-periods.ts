import type { CivilDate } from '../calendar/civil-date';
import { addWorkingDays, type PeriodEnd } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import { TIME_LIMITS } from '../statute/time-limits';
import { awaitedNow, type CaseFacts } from './facts';

/** A period of the applicant's own: it runs from the day he had the notice. */
export interface ApplicantPeriod {
  readonly of: 'correction' | 'payment' | 'reasons';
  readonly servedOn: CivilDate;
  readonly workingDays: number;
  readonly end: PeriodEnd;
}

function periodOf(of: ApplicantPeriod['of'], servedOn: CivilDate | undefined, workingDays: number, calendar: WorkCalendar): readonly ApplicantPeriod[] {
  return servedOn ? [{ of, servedOn, workingDays, end: addWorkingDays(servedOn, workingDays, calendar) }] : [];
}

/**
 * 申请人的期限: to correct (art. 30), to pay (109号), to give reasons (art. 35).
 * @returns all of them, and the end of what is awaited now
 */
export function applicantPeriods(facts: CaseFacts, calendar: WorkCalendar): { readonly periods: readonly ApplicantPeriod[]; readonly due?: PeriodEnd } {
  const { correction, fee, reasons } = facts;
  const correcting = correction ? periodOf('correction', correction.servedOn, correction.asked.workingDays, calendar) : [];
  const paying = fee ? periodOf('payment', fee.servedOn, TIME_LIMITS.payment.workingDays, calendar) : [];
  const reasoning = reasons ? periodOf('reasons', reasons.servedOn, reasons.asked.workingDays, calendar) : [];
  const awaited = { payment: paying[0], correction: correcting[0], none: undefined }[awaitedNow(facts) ?? 'none'];
  return { periods: [...correcting, ...paying, ...reasoning], ...(awaited && { due: awaited.end }) };
}
