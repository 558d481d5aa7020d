import type { CivilDate } from './civil-date';

/** Why the calendar cannot answer. */
export type CalendarRangeCode = 'beforeFirstNotice' | 'countNotAllowed' | 'beyondLastYear';

/** A date or a number of days the calendar refuses; `message` is for people. */
export class CalendarRangeError extends RangeError {
  constructor(readonly code: CalendarRangeCode, message: string) {
    super(message);
    this.name = 'CalendarRangeError';
  }
}

/** 《条例》 as revised came into force in 2019; no notice before that year is kept. */
const FIRST_DAY = '2019-01-01' as CivilDate;

/** Whether the calendar answers for a day; the guard that does not throw. */
export const isCoveredOrLater = (date: CivilDate): boolean => date >= FIRST_DAY;

/** @throws CalendarRangeError for a day before 2019 */
export function assertCoveredOrLater(date: CivilDate): void {
  if (isCoveredOrLater(date)) return;
  throw new CalendarRangeError('beforeFirstNotice', '只能计算2019年1月1日以后的工作日，请核对日期。');
}
