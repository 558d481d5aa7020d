import { fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { reportDueOn } from '@/domain/report/deadlines';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { ReportDates } from '@/contract/year-report';
import { suffices } from '../../../authorization';
import type { AgencyCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { reportPeople } from './people';

/** 期限 of a year, for everybody under the county. @source 条例 art. 49 */
export const reportDates: UseCase<{ readonly agencyId: string; readonly year: number }, ReportDates, AnnualCloud, AgencyCall> = async ({ year }, call, cloud) => {
  const { agency } = call;
  const set = await cloud.reportDates.township(agency.parentId ?? agency.id, year);
  const { nameOf } = await reportPeople(call, set ? [set.by] : [], cloud);
  const department = reportDueOn(year, 'department');
  return ok({
    year, department, county: reportDueOn(year, 'government'), township: set?.on ?? department,
    ...(set && set.on !== null && { set: { by: nameOf(set.by), at: set.at } }), mayChange: agency.parentId === undefined && suffices('annual', 'saveReportDate', call),
  });
};

const NOT_COUNTY = refuse('notCounty', '乡镇年报的期限由县里定，请在县里的单位下设置。', { field: 'agencyId' });

/** 县里定乡镇的期限: between the year's end and the day the county's own report is due. */
export const saveReportDate: UseCase<{ readonly agencyId: string; readonly year: number; readonly on: CivilDate | null }, ReportDates, AnnualCloud, AgencyCall> = async ({ year, on }, call, cloud) => {
  const { agency, member, at } = call;
  if (agency.parentId !== undefined) return NOT_COUNTY;
  const [first, last] = [`${year + 1}-01-01` as CivilDate, reportDueOn(year, 'government')];
  if (on !== null && (on < first || on > last)) {
    return refuse('dateOutOfRange', `乡镇${year}年年报的期限应当在${fullDay(first)}到${fullDay(last)}之间，${fullDay(last)}是县政府自己的期限。请重新选择。`, { field: 'on', article: articleLabel(art(49, 2)) });
  }
  await cloud.reportDates.setTownship(agency.id, year, { on, at, by: member.id });
  return reportDates({ agencyId: agency.id, year }, call, cloud);
};

