import { addTables, EMPTY_TABLE, tallyDelta, yearsOf, type CountedCase } from '@/domain/report/tally';
import { addRemedies, EMPTY_REMEDIES, remediesOf, remedyDelta, remedyYears, type CountedRemedy, type RemediedCase } from '@/domain/report/tally-remedies';
import { ConflictError, type TransactionCollection } from '../database';
import { sameRemedies, sameTable, storedResults, storedRows, tableOfResults, tableOfRows, tallyKey, tallyRecord } from './tally-record';

/** What the tables count of a case. */
export type TalliedCase = CountedCase & RemediedCase;

interface Counted {
  readonly counted: CountedCase;
  readonly remedies: readonly CountedRemedy[];
}

const countedOf = (one: TalliedCase): Counted => ({ counted: one, remedies: remediesOf(one) });
const yearsOfAll = (one: Counted | undefined, through: number): readonly number[] => (one ? [...yearsOf(one.counted, through), ...remedyYears(one.remedies, through)] : []);

/**
 * Moves the tables of an agency by what one change of a case changes, inside the write of that case: one write a year
 * whose table three or four changes, none otherwise.
 * @param before undefined for a new case
 * @param through the year that is running; an open case is in the tables up to it
 * @throws ConflictError when a rival moved a table meanwhile, so that the transaction tries again
 */
export async function moveTallies(tallies: TransactionCollection, agencyId: string, before: TalliedCase | undefined, after: TalliedCase, through: number): Promise<void> {
  const [was, is] = [before && countedOf(before), countedOf(after)];
  for (const year of new Set([...yearsOfAll(was, through), ...yearsOfAll(is, through)])) {
    const delta = tallyDelta(was?.counted, is.counted, year);
    const moved = remedyDelta(was?.remedies ?? [], is.remedies, year);
    if (sameTable(delta, EMPTY_TABLE) && sameRemedies(moved, EMPTY_REMEDIES)) continue;
    const id = tallyKey(agencyId, year);
    const stored = await tallies.get(id);
    if (!stored) {
      await tallies.add({ _id: id, agencyId, year, version: 1, complete: false, rows: [] });
      continue;
    }
    const { version, complete, rows, remedies } = tallyRecord.parse(stored);
    const written = await tallies.updateVersion(id, version, {
      rows: complete ? storedRows(addTables(tableOfRows(rows), delta)) : [],
      ...(remedies && { remedies: storedResults(addRemedies(tableOfResults(remedies), moved)) }),
    });
    if (!written) throw new ConflictError('TALLY_MOVED');
  }
}
