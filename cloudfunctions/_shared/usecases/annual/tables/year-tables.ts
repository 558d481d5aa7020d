import { yearOf } from '@/domain/calendar/civil-date';
import { tallyRegister } from '@/domain/report/register';
import { ok } from '@/domain/result';
import { linesAsOf } from '@/domain/yearbook/as-of';
import { registerLines } from '@/domain/yearbook/yearbook';
import type { YearTables } from '@/contract/year-tables';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { figuresBefore } from './figures-before';
import { notBegun, yearTallies } from './year-tallies';

interface YearTablesInput { readonly agencyId: string; readonly year: number }

/** 一年的表二、表三、表四, as of now. @source 条例 art. 50; 国办公开办函〔2021〕30号 */
export const yearTables: UseCase<YearTablesInput, YearTables, AnnualCloud, AgencyCall> = async ({ year }, { agency, at, today }, cloud) => {
  const early = notBegun(year, today);
  if (early) return early;
  const { cases, tallies, yearLines } = cloud;
  const [tallied, lines, before, first, counts] = await Promise.all([
    yearTallies(tallies, agency.id, year, at), yearLines.linesOf(agency.id, year), figuresBefore(agency, year, cloud),
    cases.firstYear(agency.id), cases.deskCounts(agency.id, today),
  ]);
  if (!tallied.ok) return tallied;
  const current = yearOf(today);
  // In January the report is made of the year before, also where nobody ever asked for anything.
  const from = Math.min(first ?? current, current - 1);
  const years = Array.from({ length: current - from + 1 }, (_, index) => current - index);
  return ok({
    agency: { id: agency.id, name: agency.name }, year, years, ...tallied.value,
    table2: tallyRegister(registerLines(linesAsOf(lines, today)), year, before?.table2),
    ...(before && { carriedBefore: before.table3.carriedOverOut }), unconfirmed: counts.unconfirmed, asOf: at,
  });
};
