import * as z from 'zod/mini';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Keyed } from '../chain/keyed';
import type { MarkedCollection } from '../chain/record-mark';
import { partDigest } from '../chain/seal-root';
import { Test } from '../database/filter';
import { DuplicateError, gte, lt, MAX_PAGE, type Collection, type Database, type Stored, type Where } from '../database';
import type { CollectionName } from '../schema';
import { accessHeadRecord } from './access-heads';
import { keyAt, pageOf } from './lists';
import { partId, SEAL_PARTS, type PartKind, type SealPart } from './seal-record';

/** What stands under an id, made now where there is nothing yet; of two that make it at once, the first counts. */
export async function keptOnce(collection: Collection, id: string, make: () => Promise<Readonly<Record<string, unknown>> | undefined>): Promise<Stored | undefined> {
  const stored = await collection.get(id);
  if (stored) return stored;
  const made = await make();
  if (!made) return undefined;
  await collection.add({ _id: id, ...made }).catch((error: unknown) => { if (!(error instanceof DuplicateError)) throw error; });
  return collection.get(id);
}

const caseHead = z.looseObject({ _id: z.string(), version: z.int(), chain: z.optional(z.looseObject({ head: z.string(), mark: z.string() })) });
const markedHead = z.looseObject({ _id: z.string(), version: z.int(), mark: z.optional(z.string()) });

/** Where the entries of a kind stand in the order of their days, and how one is said; one of before there were chains is left out. */
interface PartList {
  readonly collection: CollectionName;
  /** Besides the agency. */
  readonly where: Where;
  /** Begins with the day. */
  readonly key: string;
  readonly fields: readonly string[];
  readonly entryOf: (stored: Stored) => object | undefined;
}

const marked = (collection: MarkedCollection, where: Where, key: string): PartList => ({
  collection, where, key, fields: ['version', 'mark', key],
  entryOf: (stored) => {
    const { _id: id, version, mark } = markedHead.parse(stored);
    return mark === undefined ? undefined : { id, version, mark };
  },
});

const WRITTEN = 'projection.writtenKey';
const LISTS: Readonly<Record<PartKind, PartList>> = {
  cases: {
    collection: 'cases', where: {}, key: WRITTEN, fields: ['version', 'chain.head', 'chain.mark', WRITTEN],
    entryOf: (stored) => {
      const { _id: id, version, chain } = caseHead.parse(stored);
      return chain && { id, version, link: chain.head, mark: chain.mark };
    },
  },
  accesses: {
    collection: 'accessHeads', where: {}, key: 'key', fields: ['agencyId', 'day', 'key', 'count', 'link', 'mark'],
    entryOf: (stored) => {
      const { _id: id, count, link } = accessHeadRecord.parse(stored);
      return { id, count, link };
    },
  },
  requestsOpen: marked('requests', { state: 'open' }, 'key'),
  requestsAnswered: marked('requests', { state: 'answered' }, 'key'),
  itemsPublished: marked('items', { 'shelf.state': 'published' }, 'shelf.key'),
  itemsWithdrawn: marked('items', { 'shelf.state': 'withdrawn' }, 'shelf.key'),
  yearReports: marked('yearReports', {}, 'changedAt'),
  reports: marked('reports', {}, 'changedKey'),
};

/** Which days a seal is of, and when it is made. @property from absent in the first, which covers everything before */
export interface SealedDays {
  readonly from: CivilDate | undefined;
  readonly day: CivilDate;
  readonly at: Instant;
}

/** Whether another month begins in the days that are sealed. */
const beginsMonth = ({ from, day }: SealedDays): boolean => from !== undefined && addDays(from, -1).slice(0, 7) !== day.slice(0, 7);

/**
 * Keys, which begin with the day they are of, as far as a seal lists them. Whoever has the database can put a key into another
 * year for a night; with every month everything is listed, whatever its key, so that nothing stays hidden for longer. Looks at
 * personal data have a key of their chain's own day.
 */
function within(kind: PartKind, days: SealedDays): Test {
  const { from, day, at } = days;
  if (kind !== 'accesses' && beginsMonth(days)) return gte('');
  const { is, value } = gte(from ?? '');
  const midnight: string = addDays(day, 1);
  // A case that was written without an event since midnight has a later key, and may be nowhere in the seals as it was by then.
  const end = kind === 'cases' && at > midnight ? `${at}0` : midnight;
  return new Test(is, value, lt(end));
}

/** The entries of one kind of an agency's day, a thousand a part; a part that was kept before stays. */
export async function keepParts(db: Database, keyed: Keyed, kind: PartKind, agencyId: string, days: SealedDays): Promise<{ readonly kind: PartKind; readonly count: number; readonly digests: string[] }> {
  const { day } = days;
  const { collection, where, key, fields, entryOf } = LISTS[kind];
  const list = { where: { agencyId, ...where, [key]: within(kind, days) }, key, direction: 'asc', fields } as const;
  const digests: string[] = [];
  let [count, after] = [0, undefined as string | undefined];
  for (let index = 0; ; index += 1) {
    const id = partId(agencyId, day, kind, index);
    const stored = await keptOnce(db.collection('sealParts'), id, async () => {
      const { items } = await pageOf(db.collection(collection), list, after, MAX_PAGE - 1);
      const last = items[items.length - 1];
      return last && { entries: items.flatMap((one) => entryOf(one) ?? []), last: keyAt(last, key) };
    });
    if (!stored) return { kind, count, digests };
    const part: SealPart = SEAL_PARTS[kind].parse(stored);
    count += part.entries.length;
    digests.push(partDigest(keyed, part));
    after = part.last;
  }
}
