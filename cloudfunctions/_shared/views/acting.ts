import { ACCEPTS } from '@/domain/case/accepts';
import { applicantPeriods, type ApplicantPeriod } from '@/domain/case/applicant-periods';
import type { DisclosureCase } from '@/domain/case/case';
import { caseClock, isOverdue } from '@/domain/case/clock';
import { factsOf } from '@/domain/case/facts';
import { remediesFor, type Remedy } from '@/domain/remedy/remedies';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import type { Ask, RemedyOnRecord } from '@/contract/acting';
import type { Agency } from '../repositories/agencies';
import type { AsOf } from './as-of';

const daysOf = (period: ApplicantPeriod | undefined): { readonly dueOn?: ApplicantPeriod['servedOn']; readonly provisional: boolean } =>
  ({ ...(period && { dueOn: period.end.date }), provisional: period?.end.provisional ?? false });

/** What the office waits for him to do, as far as he can still do it. */
export function asksOf(disclosure: DisclosureCase, { calendar }: Pick<AsOf, 'calendar'>): readonly Ask[] {
  const facts = factsOf(disclosure);
  const { periods } = applicantPeriods(facts, calendar);
  const { correction, fee, reasons } = facts;
  const accepts = ACCEPTS[disclosure.state];
  const own = (of: Ask['of']) => daysOf(periods.find((period) => period.of === of));
  const asks: Ask[] = [];
  if (correction && !correction.metOn && accepts.includes('corrected')) {
    const { items, on, workingDays } = correction.asked;
    asks.push({ of: 'correction', items, askedOn: on, workingDays, ...own('correction') });
  }
  if (fee && !fee.metOn && accepts.includes('feePaid')) {
    asks.push({ of: 'payment', fen: fee.asked.fen, askedOn: fee.asked.on, workingDays: TIME_LIMITS.payment.workingDays, ...own('payment') });
  }
  if (reasons && !reasons.metOn && accepts.includes('reasonsGiven')) {
    asks.push({ of: 'reasons', figures: reasons.asked.figures, askedOn: reasons.asked.on, workingDays: reasons.asked.workingDays, ...own('reasons') });
  }
  return asks;
}

export const remediesOnRecord = (disclosure: DisclosureCase): readonly RemedyOnRecord[] =>
  [...factsOf(disclosure).remedies.values()].map(({ filed: { way, on, reference }, ended }) =>
    ({ way, on, ...(reference && { reference }), ...(ended && { result: ended.result, endedOn: ended.on }) }));

/** 逾期没有答复: what is open against the silence, counted from the last day to answer. @source 条例 art. 51; 行政复议法 arts. 20, 23 */
export function silenceRemedies(disclosure: DisclosureCase, { level, reconsiderationAuthority }: Agency, { calendar, today }: AsOf): readonly Remedy[] | undefined {
  const clock = caseClock(disclosure, calendar, today);
  if (!isOverdue(clock, today)) return undefined;
  return remediesFor({
    outcome: 'noAnswer', agencyLevel: level, servedOnline: false,
    ...(clock.dueOn && { knownOn: clock.dueOn }), ...(reconsiderationAuthority && { authorityName: reconsiderationAuthority }),
  }, calendar);
}
