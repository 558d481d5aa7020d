import { civilDate, type CivilDate } from '../calendar/civil-date';
import { art, type ArticleRef } from '../statute/article';

/** 年报的期限: the last day of the year after, as month and day. */
interface ReportDeadline {
  readonly day: string;
  readonly who: string;
  readonly rule: ArticleRef;
}

/** 什么时候以前公布上一年度的年报; a township's date is set by the county and is the department's until it is. @source 条例 art. 49 */
export const REPORT_DEADLINES = {
  department: { day: '01-31', who: '县级以上人民政府部门', rule: art(49, 1) },
  government: { day: '03-31', who: '县级以上地方人民政府的政府信息公开工作主管部门，公布本级政府的年报', rule: art(49, 2) },
} as const satisfies Record<string, ReportDeadline>;

/** The last day to publish the report of a year. @param year the year the report is about */
export const reportDueOn = (year: number, whose: keyof typeof REPORT_DEADLINES): CivilDate => civilDate(`${year + 1}-${REPORT_DEADLINES[whose].day}`);
