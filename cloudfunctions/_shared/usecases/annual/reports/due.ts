import { daysBetween, type CivilDate } from '@/domain/calendar/civil-date';
import { countySets, deadlineOf, ownDueOn, REPORT_DEADLINES } from '@/domain/report/deadlines';
import { articleLabel } from '@/domain/statute/article';
import type { ReportDue } from '@/contract/year-report';
import type { Agency } from '../../../repositories/agencies';
import type { ReportDateRepository } from '../../../repositories/report-dates';

/** 期限 of an agency's report: the law's day, or the one the county has set for its townships. @source 条例 art. 49 */
export async function reportDue({ level, parentId }: Pick<Agency, 'level' | 'parentId'>, year: number, today: CivilDate, dates: Pick<ReportDateRepository, 'township'>): Promise<ReportDue> {
  const set = countySets(level) && parentId ? (await dates.township(parentId, year))?.on : undefined;
  const on = ownDueOn(year, level, set);
  return { on, left: daysBetween(today, on), article: articleLabel(REPORT_DEADLINES[deadlineOf(level)].rule), byCounty: typeof set === 'string' };
}
