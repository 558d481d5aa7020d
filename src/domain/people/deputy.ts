import { daysBetween, type CivilDate } from '../calendar/civil-date';

/** 代班 longer than this is another post; then the roles are changed instead. */
export const DEPUTY_DAYS = 90;

/** Days of an absence, both included. */
export interface Absence {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export const overlaps = (a: Absence, b: Absence): boolean => a.from <= b.to && b.from <= a.to;
export const covers = ({ from, to }: Absence, day: CivilDate): boolean => from <= day && day <= to;

/** What is wrong with the days of a deputy, as a sentence; undefined when nothing is. */
export function absenceFault({ from, to }: Absence, today: CivilDate): string | undefined {
  if (to < from) return '代班结束的日期早于开始的日期，请重新选择。';
  if (to < today) return '代班的日期已经过去，请从今天起选择。';
  return daysBetween(from, to) + 1 > DEPUTY_DAYS ? `代班一次最长${DEPUTY_DAYS}天，时间更长请管理员调整岗位。` : undefined;
}
