import type { Instant } from '@/domain/calendar/instant';
import { tally, type TallyTable } from '@/domain/report/tally';
import { DuplicateError, type Database } from '../database';
import { countedCases } from './counted-cases';
import { sameTable, storedRows, tableOfRows, tallyKey, tallyRecord, type TallyRecord } from './tally-record';

export interface TallyRepository {
  /** 表三 of a year as of now; counted from all cases when it was never counted before. */
  readonly table: (agencyId: string, year: number, at: Instant) => Promise<TallyTable>;
  /** Counts from all cases and compares. @returns false when the stored table was wrong and has been replaced */
  readonly prove: (agencyId: string, year: number, at: Instant) => Promise<boolean>;
}

/** How often cases may change under a recount before this is a fault. */
const TRIES = 8;

export function tallyRepository(db: Database): TallyRepository {
  const tallies = db.collection('tallies');

  async function stored(agencyId: string, year: number): Promise<TallyRecord | undefined> {
    const found = await tallies.get(tallyKey(agencyId, year));
    return found && tallyRecord.parse(found);
  }

  const count = async (agencyId: string, year: number) => {
    const cases = [];
    for await (const counted of countedCases(db.collection('cases'), agencyId, year)) cases.push(counted);
    return tally(cases, year);
  };

  /** Writes only over what the recount started from. @returns false when a case changed meanwhile */
  async function keep(agencyId: string, year: number, before: TallyRecord | undefined, table: TallyTable, at: Instant): Promise<boolean> {
    const id = tallyKey(agencyId, year);
    const fields = { complete: true, rows: storedRows(table), countedAt: at };
    if (before) return tallies.updateVersion(id, before.version, fields);
    try {
      await tallies.add({ _id: id, agencyId, year, version: 1, ...fields });
      return true;
    } catch (error) {
      if (error instanceof DuplicateError) return false;
      throw error;
    }
  }

  async function recount(agencyId: string, year: number, at: Instant): Promise<{ readonly table: TallyTable; readonly wasRight: boolean }> {
    for (let left = TRIES; left > 0; left -= 1) {
      const before = await stored(agencyId, year);
      const table = await count(agencyId, year);
      if (before?.complete && sameTable(tableOfRows(before.rows), table)) return { table, wasRight: true };
      if (await keep(agencyId, year, before, table, at)) return { table, wasRight: !before?.complete };
    }
    throw new Error('the cases of a year changed faster than they can be counted');
  }

  return {
    table: async (agencyId, year, at) => {
      const known = await stored(agencyId, year);
      return known?.complete ? tableOfRows(known.rows) : (await recount(agencyId, year, at)).table;
    },
    prove: async (agencyId, year, at) => (await recount(agencyId, year, at)).wasRight,
  };
}
