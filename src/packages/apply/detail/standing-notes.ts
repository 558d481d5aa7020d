import type { ApplicantState } from '@/domain/case/applicant-state';
import type { CaseClock } from '@/domain/case/clock';
import { formatDate } from '@/domain/calendar/civil-date';
import type { TimelineEntry } from '@/contract/case-view';

/** Nothing runs any more, or runs elsewhere; what was answered has its clock further down. */
export const NO_CLOCK: readonly ApplicantState[] = ['withdrawn', 'converted', 'answered', 'split', 'forwarded'];

const BEGUN_ANEW: Partial<Record<NonNullable<CaseClock['startedBy']>, string>> = {
  correction: '收到你的补充说明',
  payment: '你缴了费',
  order: '收到重新办理的文书',
};

/** 延迟答复 (art. 35) of the period that runs now. Newest first. */
function isDelayed(timeline: readonly Pick<TimelineEntry, 'type'>[]): boolean {
  const types = timeline.map(({ type }) => type);
  const begun = types.findIndex((type) => type === 'reopened' || type === 'corrected' || type === 'feePaid');
  return (begun < 0 ? types : types.slice(0, begun)).includes('delayed');
}

/** What the last day does not say by itself: why it began anew, that it was extended, and that it was put off. */
export function whatHappened({ startedBy, startOn, extendedBy, endedOn, waitingFor }: CaseClock, timeline: readonly Pick<TimelineEntry, 'type'>[] = []): readonly string[] {
  if (endedOn) return [];
  const anew = startedBy && BEGUN_ANEW[startedBy];
  return [
    ...(anew && startOn && waitingFor !== 'correction' && waitingFor !== 'payment' ? [`${formatDate(startOn)}${anew}，答复期限从这一天重新计算。`] : []),
    ...(extendedBy ? [`答复期限延长了${extendedBy}个工作日，原因写在经过里。`] : []),
    ...(isDelayed(timeline) ? ['单位说申请的数量、次数太多，把答复的日子往后推了，原因写在经过里。'] : []),
  ];
}
