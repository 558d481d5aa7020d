import { daysBetween, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
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
  readonly reports: Pick<ReportRepository, 'years'>;
  readonly yearReports: Pick<YearReportRepository, 'find'>;
}

/**
 * Whether an agency worked here by the end of a year, so that its report of it is missed: nobody is late with what came before
 * he began. It did when its guide was confirmed by then, when it has begun that report, published any earlier one, or received
 * an application by then.
 */
export async function beganBy({ id, confirmed }: Pick<Agency, 'id' | 'confirmed'>, year: number, { cases, reports, yearReports }: KnowsBeginning): Promise<boolean> {
  if (Object.values(confirmed ?? {}).some((said) => said && yearOf(said.on) <= year)) return true;
  if (await yearReports.find(id, year) || (await reports.years(id)).some((one) => one < year)) return true;
  const first = await cases.firstYear(id);
  return first !== undefined && first <= year;
}

/** 期限 of an agency's report: the law's day, or the one the county has set for its townships. @source 条例 art. 49 */
export async function reportDue({ level, parentId }: Pick<Agency, 'level' | 'parentId'>, year: number, today: CivilDate, dates: Pick<ReportDateRepository, 'township'>): Promise<ReportDue> {
  const set = countySets(level) && parentId ? (await dates.township(parentId, year))?.on : undefined;
  const on = ownDueOn(year, level, set);
  return { on, left: daysBetween(today, on), article: articleLabel(REPORT_DEADLINES[deadlineOf(level)].rule), byCounty: typeof set === 'string' };
}
