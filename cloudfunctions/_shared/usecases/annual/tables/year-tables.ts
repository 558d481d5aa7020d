import { yearOf } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { LiveTable } from '@/contract/annual';
import type { AgencyCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { AnnualCloud } from './annual-cloud';

interface LiveTableInput { readonly agencyId: string; readonly year: number }

/** 当年表三 from the cases, as of now. @source 条例 art. 50; 国办公开办函〔2021〕30号 */
export const liveTable: UseCase<LiveTableInput, LiveTable, AnnualCloud, AgencyCall> = async ({ year }, { agency, at, today }, { cases, tallies }) => {
  const current = yearOf(today);
  if (year > current) return refuse('yearNotBegun', `${year}年还没有到，请选择${current}年或者更早的年份。`, { field: 'year' });
  const [table, first, counts] = await Promise.all([tallies.table(agency.id, year, at), cases.firstYear(agency.id), cases.deskCounts(agency.id, today)]);
  const years = Array.from({ length: Math.max(1, current - (first ?? current) + 1) }, (_, index) => current - index);
  return ok({ agency: { id: agency.id, name: agency.name }, year, years, table, unconfirmed: counts.unconfirmed, asOf: at });
};
