import { formatDay, yearOf, type CivilDate } from '../calendar/civil-date';

/** 10月14日; with its year when that is not this year. */
export const dayWords = (date: CivilDate, today: CivilDate): string =>
  (yearOf(date) === yearOf(today) ? formatDay(date) : `${yearOf(date)}年${formatDay(date)}`);

/** 还剩6个工作日 · 今天到期 · after a last day on a Friday the weekend has no working day left, yet is not the day itself. */
export function leftWords(workingDaysLeft: number, by: CivilDate, today: CivilDate): string {
  if (today === by) return '今天到期';
  return `还剩${workingDaysLeft}个工作日`;
}

/** 逾期2个工作日; 逾期 on rest days before the first working day has passed. */
export const lateWords = (workingDaysLate: number): string => (workingDaysLate > 0 ? `逾期${workingDaysLate}个工作日` : '逾期');
