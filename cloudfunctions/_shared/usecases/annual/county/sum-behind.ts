import { ok } from '@/domain/result';
import type { CountyYearActions, SumBehind } from '@/contract/county-year';
import type { AgencyCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { publishesSum } from '../tables/figures-before';
import { notBegun } from '../tables/year-tallies';
import { cellOfParts, tablesOfAll } from './roll-up';

const NOT_A_SUM = refuse('notASum', '这个单位的年报只有它自己的数，不是几个单位加成的；请从年报的表里点这一格。', { field: 'agencyId' });

/**
 * 县政府的年报里一格由哪些单位加成: what is added is what its report adds, of each agency as it published and by its records
 * where it has not. @source 条例 art. 49(2)
 */
export const sumBehind: UseCase<CountyYearActions['sumBehind']['input'], SumBehind, AnnualCloud, AgencyCall> = async ({ year, cell }, { agency, at, today, relation, roles }, cloud) => {
  const early = notBegun(year, today);
  if (early) return early;
  if (!publishesSum(agency)) return NOT_A_SUM;
  const parts = await tablesOfAll(agency, year, at, cloud);
  if (!parts.ok) return parts;
  const found = cellOfParts(parts.value, cell);
  return found.ok ? ok({ ...found.value, mayOpen: relation === 'own' && roles.includes('supervisor') }) : found;
};
