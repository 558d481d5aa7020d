import type { DateChange } from '@/domain/calendar/changed-dates';
import { daysBetween, formatDate, formatDay, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import type { Holiday } from '@/domain/calendar/notice';
import type { CountyOverview } from '@/contract/county';

/** 2026年12月31日（星期四）至2027年1月3日，共4天; the second year only where it differs. */
export function holidayWords({ from, to }: Pick<Holiday, 'from' | 'to'>): string {
  if (from === to) return `${formatDate(from)}，1天`;
  const end = yearOf(from) === yearOf(to) ? formatDay(to) : `${yearOf(to)}年${formatDay(to)}`;
  return `${formatDate(from)}至${end}，共${daysBetween(from, to) + 1}天`;
}

const dated = ({ date, provisional }: { readonly date: CivilDate; readonly provisional: boolean }): string => `${provisional ? '暂定' : ''}${formatDate(date)}`;

/** What becomes of a date: moved, or the same day and certain now. */
export function changeWords({ before, after }: Omit<DateChange, 'name'>): string {
  if (before.date !== after.date) return `${dated(before)}改为${dated(after)}`;
  return after.provisional ? `${formatDate(after.date)}变成暂定` : `${formatDate(after.date)}不变，从暂定变成确定`;
}

/** 申请以前先看看有没有公开: how often something was shown, and how often it was enough. */
export const findingWords = ({ shown, found, applied, days }: CountyOverview['finding']): string =>
  (shown === 0 ? `最近${days}天，申请以前没有找到过已经公开的内容。` : `最近${days}天，申请以前有${shown}次看到了已经公开的内容：${found}次就是要的，${applied}次还是接着申请。`);
