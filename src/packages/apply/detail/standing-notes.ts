import type { ApplicantState } from '@/domain/case/applicant-state';
import type { CaseClock } from '@/domain/case/clock';
import { formatDate } from '@/domain/calendar/civil-date';

/** Nothing runs any more, or runs elsewhere; what was answered has its clock further down. */
export const NO_CLOCK: readonly ApplicantState[] = ['withdrawn', 'converted', 'answered', 'split', 'forwarded'];

const BEGUN_ANEW: Partial<Record<NonNullable<CaseClock['startedBy']>, string>> = {
  correction: '收到你的补充说明',
  payment: '你缴了费',
  order: '收到重新办理的文书',
};

/** What the last day does not say by itself: why it began anew, and that it was extended. */
export function whatHappened({ startedBy, startOn, extendedBy, endedOn, waitingFor }: CaseClock): readonly string[] {
  if (endedOn) return [];
  const anew = startedBy && BEGUN_ANEW[startedBy];
  return [
    ...(anew && startOn && waitingFor !== 'correction' && waitingFor !== 'payment' ? [`${formatDate(startOn)}${anew}，答复期限从这一天重新计算。`] : []),
    ...(extendedBy ? [`答复期限延长了${extendedBy}个工作日，原因写在经过里。`] : []),
  ];
}
