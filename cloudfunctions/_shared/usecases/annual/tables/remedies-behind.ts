import { ok } from '@/domain/result';
import { isInCell, type CountedRemedy } from '@/domain/report/tally-remedies';
import { LIMITS } from '@/contract/limits';
import type { CellRemedy, YearTablesActions } from '@/contract/year-tables';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';

const keyOf = ({ filedOn, caseId }: CountedRemedy): string => `${filedOn}/${caseId}`;

/** One page in the order of their days; those of one case and day stay together. */
function pageOf(remedies: readonly CountedRemedy[], cursor: string | undefined): { readonly items: readonly CountedRemedy[]; readonly next?: string } {
  const rest = [...remedies].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).filter((remedy) => cursor === undefined || keyOf(remedy) > cursor);
  const last = rest[LIMITS.pageSize - 1];
  if (!last) return { items: rest };
  const items = rest.filter((remedy) => keyOf(remedy) <= keyOf(last));
  return { items, ...(rest.length > items.length && { next: keyOf(last) }) };
}

/** 表四的一格是哪几件: the remedies it counts, with the applications they are about. @source 条例 art. 51 */
export const remediesBehind: UseCase<YearTablesActions['remediesBehind']['input'], YearTablesActions['remediesBehind']['value'], AnnualCloud, AgencyCall> =
  async ({ year, row, column, cursor }, { agency }, { cases, tallies }) => {
    const counted = (await tallies.remedies(agency.id, year)).filter((remedy) => isInCell(remedy, year, row, column));
    const { items, ...next } = pageOf(counted, cursor);
    const found = await Promise.all(items.map(({ caseId }) => cases.find(caseId)));
    const shown = items.flatMap((remedy, index): readonly CellRemedy[] => {
      const application = found[index];
      return application ? [{ ...remedy, number: application.disclosure.number, description: application.request.description }] : [];
    });
    return ok({ items: shown, ...next, total: counted.length });
  };
