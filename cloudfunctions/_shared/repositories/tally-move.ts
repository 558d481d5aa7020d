import { addTables, EMPTY_TABLE, tallyDelta, yearsOf, type CountedCase } from '@/domain/report/tally';
import { ConflictError, type TransactionCollection } from '../database';
import { sameTable, storedRows, tableOfRows, tallyKey, tallyRecord } from './tally-record';

/**
 * Moves the tables of an agency by what one change of a case changes, inside the write of that case.
 * @param before undefined for a new case
 * @param through the year that is running; an open case is in the tables up to it
 * @throws ConflictError when a rival moved a table meanwhile, so that the transaction tries again
 */
export async function moveTallies(tallies: TransactionCollection, agencyId: string, before: CountedCase | undefined, after: CountedCase, through: number): Promise<void> {
  for (const year of new Set([...(before ? yearsOf(before, through) : []), ...yearsOf(after, through)])) {
    const delta = tallyDelta(before, after, year);
    if (sameTable(delta, EMPTY_TABLE)) continue;
    const id = tallyKey(agencyId, year);
    const stored = await tallies.get(id);
    if (!stored) {
      await tallies.add({ _id: id, agencyId, year, version: 1, complete: false, rows: [] });
      continue;
    }
    const { version, complete, rows } = tallyRecord.parse(stored);
    const moved = await tallies.updateVersion(id, version, { rows: complete ? storedRows(addTables(tableOfRows(rows), delta)) : [] });
    if (!moved) throw new ConflictError('TALLY_MOVED');
  }
}
