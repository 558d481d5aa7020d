import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingDays, type PeriodEnd } from '../calendar/working-days';
import type { RemedyFiled } from '../case/event';
import { TIME_LIMITS } from '../statute/time-limits';
import { endOf, REMEDY_PERIODS } from './periods';

/**
 * 复议答复、应诉答辩的届满日: by when the agency hands in its written answer and its evidence.
 *
 * @returns undefined while the day the copy was received is not known
 * @throws CalendarRangeError when that day lies before 2019
 * @source 行政复议法 art. 48 (10 工作日), art. 54 (简易程序, 5 工作日), art. 88(2); 行政诉讼法 art. 67(1) (15 日, a rest day moves on)
 */
export function agencyReplyDueOn({ way, copyReceivedOn, simplified }: Pick<RemedyFiled, 'way' | 'copyReceivedOn' | 'simplified'>, calendar: WorkCalendar): PeriodEnd | undefined {
  if (copyReceivedOn === undefined) return undefined;
  if (way !== 'review') return endOf(REMEDY_PERIODS.defence, copyReceivedOn, calendar);
  const { workingDays } = simplified ? TIME_LIMITS.reconsiderationReplySimplified : TIME_LIMITS.reconsiderationReply;
  return addWorkingDays(copyReceivedOn, workingDays, calendar);
}
