import { addDays, yearOf, type CivilDate } from '../calendar/civil-date';
import { assertCoveredOrLater, CalendarRangeError } from '../calendar/range-error';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { PeriodEnd } from '../calendar/working-days';
import type { ArticleRef } from '../statute/article';
import { addMonths, movedToWorkingDay } from './last-day';
import { litigation, litigationInterpretation, reconsideration, reconsideration2017 } from './refs';

/** A period in calendar days or in months. */
interface CalendarPeriod {
  readonly days?: number;
  readonly months?: number;
  readonly from: string;
  readonly rule: ArticleRef;
  readonly label: string;
}

/** Every period of the remedies that is not counted in working days. @source 行政复议法 art. 20（2017年修正 art. 9）; 行政诉讼法 arts. 45, 46, 67; 法释〔2018〕1号 art. 64 */
export const REMEDY_PERIODS = {
  reconsideration: { days: 60, from: '知道答复之日', rule: reconsideration(20, 1), label: '60日' },
  reconsiderationUntil2023: { days: 60, from: '知道答复之日', rule: reconsideration2017(9, 1), label: '60日' },
  reconsiderationUntold: { months: 12, from: '知道答复内容之日', rule: reconsideration(20, 3), label: '一年' },
  litigation: { months: 6, from: '知道答复之日', rule: litigation(46, 1), label: '6个月' },
  litigationUntold: { months: 12, from: '知道答复内容之日', rule: litigationInterpretation(64, 1), label: '一年' },
  litigationAfterReconsideration: { days: 15, from: '收到复议决定书之日', rule: litigation(45), label: '15日' },
  defence: { days: 15, from: '收到起诉状副本之日', rule: litigation(67, 1), label: '15日' },
} as const satisfies Record<string, CalendarPeriod>;

/** After it a period of a year and a long holiday might leave the calendar. */
const LAST_YEAR = 9990;

/**
 * 届满日 of a period that runs from a day, itself not counted; a rest day moves on.
 * @throws CalendarRangeError when the day lies before 2019 or after the years of the calendar
 */
export function endOf({ days = 0, months = 0 }: CalendarPeriod, from: CivilDate, calendar: WorkCalendar): PeriodEnd {
  assertCoveredOrLater(from);
  if (yearOf(from) > LAST_YEAR) throw new CalendarRangeError('beyondLastYear', '日期超出了日历的范围，请核对日期。');
  return movedToWorkingDay(addDays(addMonths(from, months), days), calendar);
}

/**
 * 复议后起诉的届满日, from the day the decision of the reconsideration was received.
 * @throws CalendarRangeError as {@link endOf}
 * @source 行政诉讼法 art. 45; 行政复议法 art. 34
 */
export const suitAfterReviewDueOn = (decisionReceivedOn: CivilDate, calendar: WorkCalendar): PeriodEnd =>
  endOf(REMEDY_PERIODS.litigationAfterReconsideration, decisionReceivedOn, calendar);
