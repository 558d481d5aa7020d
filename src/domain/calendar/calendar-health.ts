import { monthOf, yearOf, type CivilDate } from './civil-date';
import type { WorkCalendar } from './work-calendar';

/** 国务院办公厅 publishes next year's notice in October or November; from this month on its absence is an alarm. */
const NEXT_NOTICE_DUE_MONTH = 12;

/** 日历的问题: a year that is counted by weekends and statutory days only, although its notice must be out. */
export interface CalendarFinding {
  readonly code: 'noticeMissing';
  readonly year: number;
  readonly message: string;
}

const noticeMissing = (year: number): CalendarFinding => ({
  code: 'noticeMissing', year,
  message: `${year}年的放假安排还没有导入，碰到${year}年的期限都是暂定的。请县主管部门找到国务院办公厅的通知，在“放假安排”里导入。`,
});

/** What is wrong with a calendar on a day in China; this year's notice must be there all year, next year's from 1 December on. */
export function calendarFindings({ notices }: WorkCalendar, today: CivilDate): readonly CalendarFinding[] {
  const year = yearOf(today);
  const wanted = monthOf(today) >= NEXT_NOTICE_DUE_MONTH ? [year, year + 1] : [year];
  return wanted.filter((one) => !notices.some((notice) => notice.year === one)).map(noticeMissing);
}
