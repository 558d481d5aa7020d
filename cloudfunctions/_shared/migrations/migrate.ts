import { epochMs, type Instant } from '@/domain/calendar/instant';
import { isMarked } from '../chain/record-mark';
import type { Database, Stored } from '../database';
import { gt } from '../database';
import type { CaseKeys } from '../repositories/case-mapping';
import { caseRecord } from '../repositories/case-record';
import { mayBeMarked } from '../repositories/chain-kept';
import { isFromBeforeMarks } from '../repositories/mark-kept';
import { schemaVersionRepository, type MigrationRun, type SchemaVersions } from '../repositories/schema-versions';
import type { CollectionName } from '../schema';
import type { ItemFailed } from '../timer';
import { MIGRATIONS } from './all';
import type { Migration } from './migration';

const PAGE = 200;
/** As many as one run of a timer surely manages within its minute. */
const ONE_RUN = 3000;
/** Written at the same time. */
const AT_ONCE = 10;
/** What failed is tried again after a day; until then somebody may look at it. */
const AGAIN_AFTER_MS = 86_400_000;

/** @property pending migrations that are not through, by what they do */
export interface Migrated {
  readonly checked: number;
  readonly changed: number;
  readonly failed: number;
  readonly pending: readonly string[];
}

const isThrough = (versions: SchemaVersions | undefined, { number }: Migration): boolean => versions?.done.some((done) => done.number === number && done.failed === 0) ?? false;

/** What is still to be done, for whoever watches. */
export const pendingOf = (versions: SchemaVersions | undefined, all: readonly Migration[] = MIGRATIONS): readonly string[] => all.filter((one) => !isThrough(versions, one)).map(({ about }) => about);

/** The next one whose turn it is. */
function nextOf(versions: SchemaVersions | undefined, at: Instant, all: readonly Migration[]): Migration | undefined {
  return all.find((one) => {
    const done = versions?.done.find(({ number }) => number === one.number);
    return !done || (done.failed > 0 && epochMs(at) - epochMs(done.at) >= AGAIN_AFTER_MS);
  });
}

const beginningOf = ({ number, collections: [first = 'cases'] }: Migration): MigrationRun => ({ number, collection: first, after: '', checked: 0, changed: 0, failed: 0 });

/** One document, read again inside: whatever somebody wrote meanwhile stays, and whoever writes at this moment makes this try again. */
async function move(db: Database, keys: CaseKeys, migration: Migration, collection: CollectionName, document: Stored, at: Instant): Promise<boolean> {
  if (!migration.moved(document, keys, at, collection)) return false;
  return db.transaction(async (transaction) => {
    const inside = transaction.collection(collection);
    const now = await inside.get(document._id);
    const moved = now && migration.moved(now, keys, at, collection);
    if (!now || !moved) return false;
    // Whoever begins the migrations anew does not get a case chained whose chain was taken away, nor a record marked.
    if (collection === 'cases' && now.chain === undefined && !await mayBeMarked(db, keys.blind, caseRecord.parse(now))) return false;
    if (isMarked(collection) && now.mark === undefined && moved.mark !== undefined && !await isFromBeforeMarks(db, collection, now)) return false;
    const { _id: _, ...fields } = moved;
    await inside.put(now._id, fields);
    return true;
  });
}

async function movePage(db: Database, keys: CaseKeys, migration: Migration, run: MigrationRun, page: readonly Stored[], at: Instant, itemFailed: ItemFailed): Promise<MigrationRun> {
  let [changed, failed] = [0, 0];
  for (let from = 0; from < page.length; from += AT_ONCE) {
    await Promise.all(page.slice(from, from + AT_ONCE).map(async (document) => {
      try {
        if (await move(db, keys, migration, run.collection, document, at)) changed += 1;
      } catch (error) {
        failed += 1;
        itemFailed(error);
      }
    }));
  }
  return { ...run, after: page[page.length - 1]?._id ?? run.after, checked: run.checked + page.length, changed: run.changed + changed, failed: run.failed + failed };
}

/** Where a run goes on after a page: the same collection, the next one, or nowhere. */
function following(run: MigrationRun, { collections }: Migration, pageLength: number): MigrationRun | undefined {
  if (pageLength === PAGE) return run;
  const next = collections[collections.indexOf(run.collection) + 1];
  return next && { ...run, collection: next, after: '' };
}

/**
 * 数据迁移: goes through everything a migration is about, one stretch after another, while everybody works; a run that was
 * stopped goes on where it was, and two at once do nothing twice.
 * @param most documents in this run
 */
export async function migrate(db: Database, keys: CaseKeys, at: Instant, itemFailed: ItemFailed, most: number = ONE_RUN, all: readonly Migration[] = MIGRATIONS): Promise<Migrated> {
  const marks = schemaVersionRepository(db);
  let versions = await marks.get();
  const report = { checked: 0, changed: 0, failed: 0 };
  while (report.checked < most) {
    const migration = versions?.current ? all.find(({ number }) => number === versions?.current?.number) : nextOf(versions, at, all);
    if (!migration) break;
    const run = versions?.current ?? beginningOf(migration);
    const page = await db.collection(run.collection).find({ _id: gt(run.after) }, { limit: PAGE, orderBy: [['_id', 'asc']] });
    const moved = await movePage(db, keys, migration, run, page, at, itemFailed);
    report.checked += page.length;
    report.changed += moved.changed - run.changed;
    report.failed += moved.failed - run.failed;
    const next = following(moved, migration, page.length);
    const done = versions?.done ?? [];
    const { number, checked, changed, failed } = moved;
    const saved: SchemaVersions = { revision: (versions?.revision ?? 0) + 1, ...(next ? { done, current: next } : { done: [...done.filter((one) => one.number !== number), { number, at, checked, changed, failed }] }) };
    // Another run has gone on meanwhile.
    if (!await marks.save(saved)) break;
    versions = saved;
  }
  return { ...report, pending: pendingOf(await marks.get(), all) };
}
