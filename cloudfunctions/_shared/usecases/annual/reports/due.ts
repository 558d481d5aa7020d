import { daysBetween, type CivilDate } from '@/domain/calendar/civil-date';
import { countySets, deadlineOf, ownDueOn, REPORT_DEADLINES } from '@/domain/report/deadlines';
import { articleLabel } from '@/domain/statute/article';
import type { ReportDue } from '@/contract/year-report';
import type { Agency } from '../../../repositories/agencies';
import type { CaseRepository } from '../../../repositories/cases';
import type { ReportDateRepository } from '../../../repositories/report-dates';
import type { ReportRepository } from '../../../repositories/reports';
import type { YearReportRepository } from '../../../repositories/year-reports';

interface KnowsBeginning {
  readonly cases: Pick<CaseRepository, 'firstYear'>;
  readonly reports: Pick<ReportRepository, 'figures'>;
  readonly yearReports: Pick<YearReportRepository, 'find'>;
}

/** Whether an agency worked here in a year, so that its report of it is missed: nobody is late with what came before he began. */
export async function beganBy(agencyId: string, year: number, { cases, reports, yearReports }: KnowsBeginning): Promise<boolean> {
  if (await yearReports.find(agencyId, year) ?? await reports.figures(agencyId, year - 1)) return true;
  const first = await cases.firstYear(agencyId);
  return first !== undefined && first <= year;
}

/** 期限 of an agency's report: the law's day, or the one the county has set for its townships. @source 条例 art. 49 */
export async function reportDue({ level, parentId }: Pick<Agency, 'level' | 'parentId'>, year: number, today: CivilDate, dates: Pick<ReportDateRepository, 'township'>): Promise<ReportDue> {
  const set = countySets(level) && parentId ? (await dates.township(parentId, year))?.on : undefined;
  const on = ownDueOn(year, level, set);
  return { on, left: daysBetween(today, on), article: articleLabel(REPORT_DEADLINES[deadlineOf(level)].rule), byCounty: typeof set === 'string' };
}
