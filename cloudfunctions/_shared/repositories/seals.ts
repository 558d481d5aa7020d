import * as z from 'zod';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { NO_LINK, type Keyed } from '../chain/keyed';
import { numbersDigest, partDigest, sealRoot } from '../chain/seal-root';
import { Test } from '../database/filter';
import { between, DuplicateError, gte, lt, MAX_PAGE, type Collection, type Database, type Stored } from '../database';
import { accessHeadRecord } from './access-heads';
import { pageOf, type KeyedList } from './lists';
import { accessPartRecord, agencySealRecord, casePartRecord, partId, sealId, WHOLE, wholeSealRecord, type AccessHeadEntry, type AgencySeal, type CaseEntry, type WholeSeal } from './seal-record';

/** The last seal, as people are shown it. */
export interface LastSeal {
  readonly day: CivilDate;
  readonly at: Instant;
  readonly root: string;
}

export interface SealRepository {
  readonly last: () => Promise<LastSeal | undefined>;
  /** 封存 an agency's day, and the days before that have no seal; what is sealed already stays as it is. A run that was stopped goes on with the next part. */
  readonly sealAgency: (agencyId: string, day: CivilDate, at: Instant) => Promise<AgencySeal>;
  /** 封存 all agencies of a day, after each of them. */
  readonly sealWhole: (agencies: readonly AgencySeal[], day: CivilDate, at: Instant) => Promise<WholeSeal>;
}

const newestFirst = { limit: 1, orderBy: [['day', 'desc']] } as const;

/** The seal over all agencies that was made last. */
export async function lastSeal(db: Database): Promise<LastSeal | undefined> {
  const [stored] = await db.collection('seals').find({ agencyId: WHOLE }, newestFirst);
  if (!stored) return undefined;
  const { day, at, root } = wholeSealRecord.parse(stored);
  return { day, at, root };
}

const caseHead = z.looseObject({ _id: z.string(), version: z.int(), chain: z.looseObject({ head: z.string() }).optional(), projection: z.looseObject({ writtenKey: z.string() }) });
const WRITTEN = 'projection.writtenKey';
const CASE_FIELDS = ['version', 'chain.head', WRITTEN];

/** A case as a seal says it; one that is not chained yet is left out. */
function caseEntryOf(stored: Stored): { readonly key: string; readonly entry?: CaseEntry } {
  const { _id: id, version, chain, projection } = caseHead.parse(stored);
  return { key: projection.writtenKey, ...(chain && { entry: { id, version, link: chain.head } }) };
}

function accessEntryOf(stored: Stored): { readonly key: string; readonly entry: AccessHeadEntry } {
  const { _id: id, key, count, link } = accessHeadRecord.parse(stored);
  return { key, entry: { id, count, link } };
}

const counterRecord = z.looseObject({ _id: z.string(), settledTo: z.int() });
/** 练习件 may be deleted, and their numbers mean nothing. */
const isPractice = (series: string): boolean => series.endsWith(':practice');

/** Days from one on, up to and with another, of keys that begin with the day. */
const within = (from: CivilDate | undefined, day: CivilDate): Test => {
  const { is, value } = gte(from ?? '');
  return new Test(is, value, lt(addDays(day, 1)));
};

/** What stands in the log of a series after one number, up to and with another. */
export async function loggedBetween(db: Pick<Database, 'collection'>, series: string, after: number, through: number): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  // The line of a series that was continued has the number 0.
  for (let from = after === 0 ? 0 : after + 1; from <= through; from += MAX_PAGE) {
    all.push(...await db.collection('numberLog').find({ series, value: between(from, Math.min(from + MAX_PAGE, through + 1)) }, { limit: MAX_PAGE, orderBy: [['value', 'asc']] }));
  }
  return all;
}

/** What stands under an id, made now where there is nothing yet; of two that make it at once, the first counts. */
async function keptOnce(collection: Collection, id: string, make: () => Promise<Readonly<Record<string, unknown>> | undefined>): Promise<Stored | undefined> {
  const stored = await collection.get(id);
  if (stored) return stored;
  const made = await make();
  if (!made) return undefined;
  await collection.add({ _id: id, ...made }).catch((error: unknown) => { if (!(error instanceof DuplicateError)) throw error; });
  return collection.get(id);
}

export function sealRepository(db: Database, { blind }: { readonly blind: Keyed }): SealRepository {
  const [seals, parts] = [db.collection('seals'), db.collection('sealParts')];

  /** The entries of a list, a thousand a part; a part that was kept before stays. @returns the digest of each part */
  async function inParts<E extends object>(
    list: KeyedList, name: (index: number) => string, entryOf: (stored: Stored) => { readonly key: string; readonly entry?: E }, parse: (stored: Stored) => { readonly _id: string; readonly entries: readonly E[]; readonly last: string },
    from: 'cases' | 'accessHeads',
  ): Promise<{ readonly count: number; readonly digests: string[] }> {
    const digests: string[] = [];
    let [count, after] = [0, undefined as string | undefined];
    for (let index = 0; ; index += 1) {
      const stored = await keptOnce(parts, name(index), async () => {
        const { items } = await pageOf(db.collection(from), list, after, MAX_PAGE - 1);
        const found = items.map(entryOf);
        const last = found[found.length - 1]?.key;
        return last === undefined ? undefined : { entries: found.flatMap(({ entry }) => (entry ? [entry] : [])), last };
      });
      if (!stored) return { count, digests };
      const part = parse(stored);
      count += part.entries.length;
      digests.push(partDigest(blind, part));
      after = part.last;
    }
  }

  /** 编号 of each series that went on since the seal before. */
  async function numbersOf(agencyId: string, before: AgencySeal | undefined): Promise<AgencySeal['numbers']> {
    const known = new Map(before?.numbers.map((one) => [one.series, one]));
    const counters = await db.collection('counters').find({ _id: between(`${agencyId}:`, `${agencyId};`) }, { limit: MAX_PAGE });
    const numbers: AgencySeal['numbers'] = [];
    for (const { _id: series, settledTo: through } of counters.map((stored) => counterRecord.parse(stored))) {
      if (isPractice(series) || through === 0) continue;
      const was = known.get(series);
      numbers.push(was?.through === through ? was : { series, through, digest: numbersDigest(blind, series, through, await loggedBetween(db, series, was?.through ?? 0, through)) });
    }
    return numbers;
  }

  const sealAgency: SealRepository['sealAgency'] = async (agencyId, day, at) => {
    return agencySealRecord.parse(await keptOnce(seals, sealId(agencyId, day), async () => {
      const [last] = await seals.find({ agencyId }, newestFirst);
      const before = last && agencySealRecord.parse(last);
      const from = before && addDays(before.day, 1);
      const cases = await inParts<CaseEntry>(
        { where: { agencyId, [WRITTEN]: within(from, day) }, key: WRITTEN, direction: 'asc', fields: CASE_FIELDS },
        (index) => partId(agencyId, day, 'cases', index), caseEntryOf, (stored) => casePartRecord.parse(stored), 'cases',
      );
      const accesses = await inParts<AccessHeadEntry>(
        { where: { agencyId, key: within(from, day) }, key: 'key', direction: 'asc' },
        (index) => partId(agencyId, day, 'accesses', index), accessEntryOf, (stored) => accessPartRecord.parse(stored), 'accessHeads',
      );
      const facts = {
        agencyId, day, at, previous: before?.root ?? NO_LINK, ...(from && { from }), cases: cases.count, accesses: accesses.count, caseParts: cases.digests, accessParts: accesses.digests,
        numbers: await numbersOf(agencyId, before), complete: await db.collection('cases').count({ agencyId, 'chain.form': null }) === 0,
      };
      return { ...facts, root: sealRoot(blind, facts) };
    }));
  };

  const sealWhole: SealRepository['sealWhole'] = async (agencies, day, at) => {
    return wholeSealRecord.parse(await keptOnce(seals, sealId(WHOLE, day), async () => {
      const last = await lastSeal(db);
      const facts = { agencyId: WHOLE, day, at, previous: last?.root ?? NO_LINK, ...(last && { from: addDays(last.day, 1) }), agencies: agencies.map(({ agencyId, root }) => ({ agencyId, root })), loose: await db.collection('accessLog').count({ chain: null }) };
      return { ...facts, root: sealRoot(blind, facts) };
    }));
  };

  return { last: () => lastSeal(db), sealAgency, sealWhole };
}
