import type { CivilDate } from '@/domain/calendar/civil-date';
import type { YearFacts } from '@/domain/narrative/facts';
import { tallyRegister } from '@/domain/report/register';
import { ok } from '@/domain/result';
import { linesAsOf } from '@/domain/yearbook/as-of';
import { registerLines, yearbookOf } from '@/domain/yearbook/yearbook';
import type { AgencyCall } from '../../../entry/staff';
import type { Outcome } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import type { PublishedReportRecord } from '../../../repositories/reports';
import { addedUp } from '../county/county-facts';
import { numbersOfYear } from '../../registers/channel-year';
import type { AnnualCloud } from '../annual-cloud';
import { publishesSum } from '../tables/figures-before';
import { yearTallies } from '../tables/year-tallies';

/** 一年的事实, and the report of the year before, which it is checked against. */
export interface GatheredFacts {
  readonly facts: YearFacts;
  readonly before?: PublishedReportRecord;
}

/** 公开指南 last confirmed or changed. */
function guideDay({ confirmed }: Agency): CivilDate | undefined {
  const days = Object.values(confirmed ?? {}).flatMap((said) => (said ? [said.on] : [])).sort();
  return days[days.length - 1];
}

function agencyOf({ name, level, contact }: Agency): YearFacts['agency'] {
  const { office, address, phone } = contact ?? {};
  return { name, level, ...(office && { office }), ...(address && { address }), ...(phone && { phone }) };
}

/** 收集一年的事实: tables, registers, channels, fees and what was said the year before, all of now. @source 条例 art. 50 */
export async function gatherFacts({ agency, at, today }: Pick<AgencyCall, 'agency' | 'at' | 'today'>, year: number, cloud: AnnualCloud): Promise<Outcome<GatheredFacts>> {
  const [tallied, written, statements, published, before, sums, categories] = await Promise.all([
    yearTallies(cloud.tallies, agency.id, year, at), cloud.yearLines.linesOf(agency.id, year), cloud.yearLines.statementsOf(agency.id, year),
    numbersOfYear(agency.id, year, cloud.numbers), cloud.reports.find(agency.id, year - 1), cloud.yearSums.ofYear(agency.id, year), publishesSum(agency) ? {} : cloud.yearSums.categories([agency.id], year),
  ]);
  if (!tallied.ok) return tallied;
  const lines = linesAsOf(written, today);
  const guideOn = guideDay(agency);
  const problems = before?.report.sections.find(({ key }) => key === 'problems')?.paragraphs ?? [];
  const own: YearFacts = {
    year, agency: agencyOf(agency), table2: tallyRegister(registerLines(lines), year, publishesSum(agency) ? undefined : before?.report.table2), ...tallied.value,
    ...sums, published, categories, yearbook: yearbookOf(lines, statements, year, agency.level),
    ...(guideOn && { guideOn }), ...(before && { before: { year: year - 1, problems } }),
  };
  const facts = publishesSum(agency) ? await addedUp(own, agency, at, cloud) : ok(own);
  return facts.ok ? ok({ ...(before && { before }), facts: facts.value }) : facts;
}
