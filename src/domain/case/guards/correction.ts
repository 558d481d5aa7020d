import { civilDateAt } from '../../calendar/instant';
import { addWorkingDays } from '../../calendar/working-days';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { TIME_LIMITS } from '../../statute/time-limits';
import { applicantPeriods } from '../applicant-periods';
import type { DisclosureCase } from '../case';
import type { EventOf } from '../event';
import { answerUndelivered, noticeOf, type CaseFacts } from '../facts';
import type { CaseRefusal } from '../refusal';
import { periodProblem } from './words';

/** The day the applicant had a notice: not before it was given, and not in the future. */
export function serviceDayProblem(notice: EventOf<'correctionAsked' | 'reasonsAsked' | 'feeNoticed'>): CaseRefusal | undefined {
  const { servedOn, on, at } = notice;
  if (!servedOn) return undefined;
  if (servedOn < on) return { code: 'servedBeforeNotice', on };
  return servedOn > civilDateAt(at) ? { code: 'datedInFuture', enteredOn: civilDateAt(at) } : undefined;
}

/** 补正告知: once, within seven working days of receipt, with its items and a period. @source 条例 art. 30 */
export function correctionAskedProblem(event: EventOf<'correctionAsked'>, current: DisclosureCase, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  if (facts.correction) return { code: 'correctionTwice', askedOn: facts.correction.asked.on };
  if (event.items.every((item) => item.trim() === '')) return { code: 'correctionWithoutItems' };
  const received = current.receivedOn ?? event.on;
  const last = addWorkingDays(received, TIME_LIMITS.correctionNotice.workingDays, calendar);
  return periodProblem(event.workingDays) ?? serviceDayProblem(event)
    ?? (event.on > last.date ? { code: 'correctionTooLate', dueOn: last.date } : undefined);
}

/** 逐项补正: as many answers as were asked for, in words or with a file; the files of each are among those of the whole. @source 条例 art. 30 */
export function correctedProblem({ answers, proofs = [] }: EventOf<'corrected'>, { correction }: CaseFacts): CaseRefusal | undefined {
  if (!answers || !correction) return undefined;
  const { items } = correction.asked;
  const missing = items.findIndex((_, index) => !answered(answers[index], proofs));
  if (missing >= 0) return { code: 'itemUnanswered', item: missing + 1 };
  return answers.length > items.length ? { code: 'itemUnanswered', item: items.length + 1 } : undefined;
}

function answered(answer: NonNullable<EventOf<'corrected'>['answers']>[number] | undefined, proofs: readonly string[]): boolean {
  const files = answer?.proofs ?? [];
  return ((answer?.words ?? '').trim() !== '' || files.length > 0) && files.every((file) => proofs.includes(file));
}

/** 送达 of a notice that is awaited, or of an answer by post. */
export function noticeServedProblem({ notice: paper }: EventOf<'noticeServed'>, facts: CaseFacts): CaseRefusal | undefined {
  if (paper === 'answer') return answerUndelivered(facts) ? undefined : { code: 'nothingToServe' };
  const notice = noticeOf(facts, paper);
  return !notice || notice.servedOn ? { code: 'nothingToServe' } : undefined;
}

/** 不再处理 is open only after the applicant's own period. @source 条例 art. 30; 国办函〔2020〕109号 */
export function lapseProblem(event: EventOf<'correctionLapsed' | 'feeLapsed'>, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  const { due } = applicantPeriods(facts, calendar);
  if (!due) return { code: 'notServedYet' };
  const article = event.type === 'correctionLapsed' ? 'correction' : 'payment';
  return event.on > due.date ? undefined : { code: 'applicantPeriodRuns', dueOn: due.date, article };
}
