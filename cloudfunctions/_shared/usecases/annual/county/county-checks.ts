import { yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { groupOf } from '@/domain/county/standing';
import { checkReport, comparisonMessage } from '@/domain/report/check-report';
import { ok } from '@/domain/result';
import type { AgencyChecks, CountyChecks, CountyYearActions } from '@/contract/county-year';
import type { AgencyCall } from '../../../entry/staff';
import type { Agency } from '../../../repositories/agencies';
import type { UseCase } from '../../../serving/call';
import { inCounty } from '../../staff/in-county';
import type { AnnualCloud } from '../annual-cloud';

/** Reports checked in one call; each is read whole, with the one of the year before. */
const AT_ONCE = 8;
const YEARS = 10;

/** C1–C7 of one agency's published report, beside the one of the year before where that can be. */
export async function checksOf({ id, name, level }: Agency, year: number, { reports }: Pick<AnnualCloud, 'reports'>): Promise<AgencyChecks> {
  const head = { id, name, group: groupOf(level) };
  const [made, before] = await Promise.all([reports.find(id, year), reports.find(id, year - 1)]);
  if (!made) return { ...head, againstBefore: false, findings: [] };
  const published = { publishedOn: made.report.publishedOn ?? civilDateAt(made.publishedAt), version: made.version };
  const compared = checkReport(made.report, before?.report);
  if (compared.ok) return { ...head, ...published, againstBefore: before !== undefined, findings: compared.value };
  const alone = checkReport(made.report);
  return { ...head, ...published, againstBefore: false, whyNot: comparisonMessage(compared.error), findings: alone.ok ? alone.value : [] };
}

/** 核对全县一年的年报, some agencies a call. @source 条例 art. 50; domain/report/check-report.ts */
export const countyChecks: UseCase<CountyYearActions['countyChecks']['input'], CountyChecks, AnnualCloud, AgencyCall> = async ({ year, after }, { agency: county, today }, cloud) => {
  const agencies = [...await inCounty(county, cloud)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const left = agencies.filter(({ id }) => after === undefined || id > after);
  const items = await Promise.all(left.slice(0, AT_ONCE).map((agency) => checksOf(agency, year, cloud)));
  const last = items.at(-1);
  const current = yearOf(today);
  return ok({
    year, years: Array.from({ length: YEARS }, (_, index) => current - 1 - index), total: agencies.length, before: agencies.length - left.length, items,
    ...(left.length > AT_ONCE && last && { next: last.id }),
  });
};
