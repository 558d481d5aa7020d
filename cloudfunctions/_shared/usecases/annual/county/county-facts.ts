import type { Instant } from '@/domain/calendar/instant';
import { groupOf } from '@/domain/county/standing';
import type { PublishedNumbers } from '@/domain/elsewhere/year-numbers';
import type { YearFacts } from '@/domain/narrative/facts';
import { mergeTables } from '@/domain/report/merge';
import type { RegisterTally } from '@/domain/report/register';
import type { TallyTable } from '@/domain/report/tally';
import type { RemedyTally } from '@/domain/report/tally-remedies';
import { ok } from '@/domain/result';
import type { Outcome } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import type { AnnualCloud } from '../annual-cloud';
import { numbersOfYear } from '../../registers/channel-year';
import { tablesOfAll } from './roll-up';

/** Agencies whose fees and answers are read at the same time. */
const AT_ONCE = 8;

type Sums = Pick<YearFacts, 'fees' | 'answers'> & { readonly published: Pick<PublishedNumbers, 'here' | 'elsewhere' | 'total'> };

async function sumsOf(agencies: readonly Agency[], year: number, { yearSums, numbers }: AnnualCloud): Promise<Sums> {
  const all: Sums[] = [];
  const ofOne = async ({ id }: Agency): Promise<Sums> => {
    const [sums, published] = await Promise.all([yearSums.ofYear(id, year), numbersOfYear(id, year, numbers)]);
    return { ...sums, published };
  };
  for (let from = 0; from < agencies.length; from += AT_ONCE) all.push(...await Promise.all(agencies.slice(from, from + AT_ONCE).map(ofOne)));
  return {
    published: all.reduce((sum, { published: { here, elsewhere, total } }) => ({ here: sum.here + here, elsewhere: sum.elsewhere + elsewhere, total: sum.total + total }), { here: 0, elsewhere: 0, total: 0 }),
    fees: all.flatMap(({ fees }) => fees),
    answers: all.reduce((sum, { answers }) => ({ onTime: sum.onTime + answers.onTime, late: sum.late + answers.late }), { onTime: 0, late: 0 }),
  };
}

/**
 * 县政府的年报 tells of the county: 表二、表三、表四, fees, answers and the numbers of what was published, of all its agencies
 * added up, the tables each as it published and by its records where it has not yet. The year's registers (培训, 考核 …) and
 * the channels that are confirmed one by one stay the county's own: what others trained or were assessed for is in their reports.
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
  const others = parts.value.filter(({ agency }) => agency.id !== county.id);
  const groups = others.map(({ agency }) => groupOf(agency.level));
  const agencies = parts.value.map(({ agency }) => agency);
  const unpublished = others.filter((part) => !part.published && !part.agency.mergedInto).map(({ agency }) => agency);
  const [{ published, ...sums }, categories, unconfirmed] = await Promise.all([
    sumsOf(agencies, own.year, cloud), cloud.yearSums.categories(agencies.map(({ id }) => id), own.year), cloud.yearSums.unconfirmedIn(unpublished.map(({ id }) => id), own.year),
  ]);
  return ok({
    ...own, ...sums, categories,
    table2: table2 as RegisterTally, table3: table3 as TallyTable, table4: table4 as RemedyTally,
    covers: {
      departments: groups.filter((group) => group === 'department').length, townships: groups.filter((group) => group === 'township').length, published,
      unpublished: unpublished.map(({ name }) => name), unconfirmed,
    },
  });
}
