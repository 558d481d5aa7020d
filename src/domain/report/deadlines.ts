import { civilDate, type CivilDate } from '../calendar/civil-date';
import type { AgencyLevel } from '../remedy/authority';
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

/** Whose day counts for an agency: governments from the county up publish by the end of March, everybody else with the departments. */
export const deadlineOf = (level: AgencyLevel): keyof typeof REPORT_DEADLINES => (level === 'county' || level === 'city' || level === 'province' ? 'government' : 'department');

/** 乡镇年报的期限由县里定: whose day the county may set. @source 条例 art. 49 speaks of departments and of governments from the county up */
export const countySets = (level: AgencyLevel): boolean => level === 'township' || level === 'subdistrict';

/** From this day on the year's report is counted down: 1 December of its year. */
export const countedFrom = (year: number): CivilDate => civilDate(`${year}-12-01`);

/** 年报的期限 of an agency. @param township the day the county has set for its townships, if any */
export const ownDueOn = (year: number, level: AgencyLevel, township?: CivilDate | null): CivilDate =>
  (countySets(level) && township ? township : reportDueOn(year, deadlineOf(level)));
