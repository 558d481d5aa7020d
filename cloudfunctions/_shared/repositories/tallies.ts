import { performance } from 'node:perf_hooks';
import type { Instant } from '@/domain/calendar/instant';
import { addTables, EMPTY_TABLE, tally, type TallyTable } from '@/domain/report/tally';
import { tallyOfRemedies, type CountedRemedy, type RemedyTally } from '@/domain/report/tally-remedies';
import { DuplicateError, type Database } from '../database';
import { countedPages, remediesOfYear } from './counted-cases';
import { sameRemedies, sameTable, storedResults, storedRows, tableOfResults, tableOfRows, tallyKey, tallyRecord, type TallyRecord } from './tally-record';

/** 表三 and 表四 of one agency and year. */
export interface YearTallies {
  readonly table3: TallyTable;
  readonly table4: RemedyTally;
}

/** A recount that does not fit into one call; the next call goes on where it stopped. */
interface Unfinished {
  readonly counted: number;
}

type Tallied = { readonly kind: 'tallied'; readonly tables: YearTallies } | ({ readonly kind: 'unfinished' } & Unfinished);

export interface TallyRepository {
  /** As of now; counted from all cases when they were never counted before. */
  readonly tables: (agencyId: string, year: number, at: Instant) => Promise<Tallied>;
  /** What 表四 of a year may count. */
  readonly remedies: (agencyId: string, year: number) => Promise<readonly CountedRemedy[]>;
  /** Counts from all cases and compares; what was wrong has been replaced. */
  readonly prove: (agencyId: string, year: number, at: Instant) => Promise<'right' | 'repaired' | 'unfinished'>;
}

/** How much of a recount is done at once. */
interface Pace {
  /** Cases between two notes of how far it came. */
  readonly stretch: number;
  /** Whether there is time for one more stretch, after so many milliseconds. */
  readonly goesOn: (milliseconds: number) => boolean;
}

/** A function of sixty seconds that has other things to do as well. */
const PACE: Pace = { stretch: 20_000, goesOn: (milliseconds) => milliseconds < 25_000 };

/** How often cases may change under a recount before this is a fault. */
const TRIES = 8;

/** Where a recount stands. */
interface Progress {
  readonly table: TallyTable;
  readonly counted: number;
  readonly after?: string;
}

const NOTHING: Progress = { table: EMPTY_TABLE, counted: 0 };

/** How far an earlier call came, unless a case changed since. */
const progressOf = ({ begun, version }: TallyRecord): Progress =>
  (begun?.version === version ? { table: tableOfRows(begun.rows), counted: begun.counted, after: begun.after } : NOTHING);

const tablesOf = ({ complete, rows, remedies }: TallyRecord): YearTallies | undefined => (complete && remedies ? { table3: tableOfRows(rows), table4: tableOfResults(remedies) } : undefined);

/** Whether nothing that is stored is wrong; what was never counted is not. */
const holds = ({ complete, rows, remedies }: TallyRecord, { table3, table4 }: YearTallies): boolean =>
  (!complete || sameTable(tableOfRows(rows), table3)) && (!remedies || sameRemedies(tableOfResults(remedies), table4));

export function tallyRepository(db: Database, pace: Pace = PACE): TallyRepository {
  const [tallies, cases] = [db.collection('tallies'), db.collection('cases')];

  async function stored(agencyId: string, year: number): Promise<TallyRecord | undefined> {
    const found = await tallies.get(tallyKey(agencyId, year));
    return found && tallyRecord.parse(found);
  }

  /** The record; an empty one that is not complete when there was none, so that every change meanwhile is noticed. */
  async function begin(agencyId: string, year: number): Promise<TallyRecord | undefined> {
    try {
      await tallies.add({ _id: tallyKey(agencyId, year), agencyId, year, version: 1, complete: false, rows: [] });
    } catch (error) {
      if (!(error instanceof DuplicateError)) throw error;
    }
    return stored(agencyId, year);
  }

  /** The next stretch of cases. @returns whether it was the last */
  async function stretch(agencyId: string, year: number, from: Progress): Promise<{ readonly progress: Progress; readonly done: boolean }> {
    let progress = from;
    for await (const { cases: page, last } of countedPages(cases, agencyId, year, from.after)) {
      progress = { table: addTables(progress.table, tally(page, year)), counted: progress.counted + page.length, after: last };
      if (progress.counted - from.counted >= pace.stretch) return { progress, done: false };
    }
    return { progress, done: true };
  }

  /** From the record on. @returns nothing when a case changed meanwhile, so that what was counted is no table */
  async function count(record: TallyRecord, started: number): Promise<{ readonly version: number; readonly table: TallyTable } | Unfinished | undefined> {
    const { _id: id, agencyId, year } = record;
    let [version, from] = [record.version, progressOf(record)];
    for (;;) {
      const { progress, done } = await stretch(agencyId, year, from);
      if (done) return { version, table: progress.table };
      const { table, counted, after } = progress;
      if (!await tallies.updateVersion(id, version, { begun: { version: version + 1, after, counted, rows: storedRows(table) } })) return undefined;
      [version, from] = [version + 1, progress];
      if (!pace.goesOn(performance.now() - started)) return { counted };
    }
  }

  async function recount(agencyId: string, year: number, at: Instant): Promise<{ readonly tables: YearTallies; readonly right: boolean } | Unfinished> {
    const started = performance.now();
    for (let left = TRIES; left > 0; left -= 1) {
      const before = await stored(agencyId, year) ?? await begin(agencyId, year);
      const counted = before && await count(before, started);
      if (!before || !counted) continue;
      if (!('table' in counted)) return counted;
      const tables = { table3: counted.table, table4: tallyOfRemedies(await remediesOfYear(cases, agencyId, year), year) };
      const right = holds(before, tables);
      // Right tables are left as they are, unless there is a note to be cleared away.
      if (right && tablesOf(before) && !before.begun && counted.version === before.version) return { tables, right };
      const fields = { complete: true, rows: storedRows(tables.table3), remedies: storedResults(tables.table4), countedAt: at, begun: undefined };
      if (await tallies.updateVersion(before._id, counted.version, fields)) return { tables, right };
    }
    throw new Error('the cases of a year changed faster than they can be counted');
  }

  return {
    tables: async (agencyId, year, at) => {
      const record = await stored(agencyId, year);
      const known = record && tablesOf(record);
      if (known) return { kind: 'tallied', tables: known };
      const counted = await recount(agencyId, year, at);
      return 'tables' in counted ? { kind: 'tallied', tables: counted.tables } : { kind: 'unfinished', ...counted };
    },
    remedies: (agencyId, year) => remediesOfYear(cases, agencyId, year),
    prove: async (agencyId, year, at) => {
      const counted = await recount(agencyId, year, at);
      if (!('tables' in counted)) return 'unfinished';
      return counted.right ? 'right' : 'repaired';
    },
  };
}
