import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { feeOf, marginalFee } from '../../fee/fee';
import { TIME_LIMITS } from '../../statute/time-limits';
import { runEnd, type RunEnd } from '../due';
import type { EventOf } from '../event';
import { awaitedNow, type CaseFacts } from '../facts';
import type { CaseRefusal } from '../refusal';
import { serviceDayProblem } from './correction';
import { periodProblem } from './words';

/** 正在计算的答复期限 as it stands on a day; while a consultation is open it counts as lasting. */
export function runningEnd(facts: CaseFacts, on: CivilDate, calendar: WorkCalendar): RunEnd | undefined {
  const run = facts.runs[facts.runs.length - 1];
  return run && runEnd(run, run.startOn, facts, on, calendar);
}

/** What has to be told before the period is over. */
function toldInTime(event: EventOf<'extensionAsked' | 'extended' | 'delayed' | 'feeNoticed'>, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  // While a consultation without a limit is open nothing can come too late.
  const dueOn = runningEnd(facts, event.on, calendar)?.latest?.date;
  return dueOn && event.on > dueOn ? { code: 'toldTooLate', dueOn, event: event.type } : undefined;
}

type Extending = EventOf<'extended' | 'extensionAsked'>;

/** Once, and one to twenty whole working days. */
function lengthProblem({ workingDays }: Extending, facts: CaseFacts): CaseRefusal | undefined {
  const max = TIME_LIMITS.extension.workingDays;
  if (facts.extension) return { code: 'extendedTwice', extendedOn: facts.extension.on };
  return Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= max ? undefined : { code: 'extensionTooLong', max };
}

/** While the applicant is waited for, also after he let his period pass, the agency has none that could be longer. */
const stoppedProblem = (facts: CaseFacts): CaseRefusal | undefined => (awaitedNow(facts) ? { code: 'noPeriodRuns' } : undefined);

/** 申请延期: one at a time, of what could be approved. @source 条例 art. 33(2) */
export function extensionAskedProblem(event: EventOf<'extensionAsked'>, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  if (facts.extensionAsked) return { code: 'extensionAskedTwice', askedOn: facts.extensionAsked.on };
  return lengthProblem(event, facts) ?? stoppedProblem(facts) ?? toldInTime(event, facts, calendar);
}

/** 延期: once, one to twenty working days, approved by the head of the office, told in time. @source 条例 art. 33(2) */
export function extendedProblem(event: EventOf<'extended'>, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  const length = lengthProblem(event, facts);
  if (length) return length;
  if (!event.approvedBy?.trim()) return { code: 'extensionNotApproved' };
  return stoppedProblem(facts) ?? toldInTime(event, facts, calendar);
}

export function reasonsAskedProblem(event: EventOf<'reasonsAsked'>, facts: CaseFacts): CaseRefusal | undefined {
  if (facts.reasons && !facts.reasons.metOn) return { code: 'reasonsAskedTwice' };
  return periodProblem(event.workingDays) ?? serviceDayProblem(event);
}

/** 合理的延迟答复期限: the law names no number; more than a year is a slip of the pen. */
const MAX_DELAY_DAYS = 366;

/** 延迟答复: reasons were given and accepted, told in time, to a later day. @source 条例 art. 35 */
export function delayedProblem(event: EventOf<'delayed'>, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  if (!facts.reasons?.metOn) return { code: 'delayWithoutReasons' };
  const late = stoppedProblem(facts) ?? toldInTime(event, facts, calendar);
  if (late) return late;
  const end = runningEnd(facts, event.on, calendar);
  const dueOn = (end?.latest ?? end?.soonest)?.date;
  if (dueOn && event.until <= dueOn) return { code: 'delayNotLater', dueOn };
  const lastOn = addDays(event.on, MAX_DELAY_DAYS);
  return event.until > lastOn ? { code: 'delayTooLong', lastOn } : undefined;
}

/** 收费: one tariff, once, its exact amount, within the running period. @source 条例 art. 42; 国办函〔2020〕109号 */
export function feeNoticedProblem(event: EventOf<'feeNoticed'>, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  if (facts.fee) return { code: 'feeTwice' };
  const bill = event.tariff === 'pages' ? feeOf('pages', event.quantity) : marginalFee(event.before ?? event.quantity - 1, event.quantity);
  if (!bill.ok) return { code: 'feeRefused', why: bill.error };
  if (bill.value.fen === 0) return { code: 'feeFree' };
  if (bill.value.fen !== event.fen) return { code: 'feeAmount', fen: bill.value.fen };
  return serviceDayProblem(event) ?? toldInTime(event, facts, calendar);
}
