import type { Instant } from '@/domain/calendar/instant';
import { groupOf } from '@/domain/county/standing';
import type { YearFacts } from '@/domain/narrative/facts';
import { mergeTables } from '@/domain/report/merge';
import type { RegisterTally } from '@/domain/report/register';
import type { TallyTable } from '@/domain/report/tally';
import type { RemedyTally } from '@/domain/report/tally-remedies';
import { ok } from '@/domain/result';
import type { Outcome } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import type { AnnualCloud } from '../annual-cloud';
import { tablesOfAll } from './roll-up';

/** Agencies whose fees and answers are read at the same time. */
const AT_ONCE = 8;

type Sums = Pick<YearFacts, 'fees' | 'answers'>;

async function sumsOf(agencies: readonly Agency[], year: number, { yearSums }: AnnualCloud): Promise<Sums> {
  const all: Sums[] = [];
  for (let from = 0; from < agencies.length; from += AT_ONCE) all.push(...await Promise.all(agencies.slice(from, from + AT_ONCE).map(({ id }) => yearSums.ofYear(id, year))));
  return {
    fees: all.flatMap(({ fees }) => fees),
    answers: all.reduce((sum, { answers }) => ({ onTime: sum.onTime + answers.onTime, late: sum.late + answers.late }), { onTime: 0, late: 0 }),
  };
}

/**
 * 县政府的年报 tells of the county: 表二、表三、表四, fees and answers of all its agencies added up, each as it published and
 * by its records where it has not yet; the year's registers and channels stay the county's own.
 * @param own the facts of the county's own office
 * @source 条例 art. 49(2): 政府信息公开工作主管部门公布本级政府的年报
 */
export async function addedUp(own: YearFacts, county: Agency, at: Instant, cloud: AnnualCloud): Promise<Outcome<YearFacts>> {
  const parts = await tablesOfAll(county, own.year, at, cloud);
  if (!parts.ok) return parts;
  const merged = mergeTables(parts.value.flatMap(({ tables }) => tables ?? []));
  // Only whole tables of the form of 2021 are handed over, so they have a sum in every cell.
  if (!merged.ok) throw new Error('tables of two forms were handed over to be added');
  const { table2, table3, table4 } = merged.value;
  const groups = parts.value.filter(({ agency }) => agency.id !== county.id).map(({ agency }) => groupOf(agency.level));
  return ok({
    ...own, ...await sumsOf(parts.value.map(({ agency }) => agency), own.year, cloud),
    table2: table2 as RegisterTally, table3: table3 as TallyTable, table4: table4 as RemedyTally,
    covers: { departments: groups.filter((group) => group === 'department').length, townships: groups.filter((group) => group === 'township').length },
  });
}
