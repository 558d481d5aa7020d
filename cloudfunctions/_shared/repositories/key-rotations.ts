import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { Sealer } from '../crypto/sealer';
import { DuplicateError, gt, type Database, type Stored } from '../database';
import { SEALED, type SealedCollectionName } from '../sealed/sealed-places';
import { changesFor, envelopesIn } from '../sealed/envelopes';
import { instantField, keyOf } from './fields';

/** Collections in the order they are gone through. */
const ORDER = (Object.keys(SEALED) as SealedCollectionName[]).filter((name) => !SEALED[name].keepsKey);

const passRecord = z.strictObject({
  startedAt: instantField,
  /** Where it stands: the collection, and the id of the last document that was looked at. */
  collection: keyOf(ORDER), after: z.string(),
  checked: z.int(), resealed: z.int(), failed: z.int(),
  /** Documents there were when it began. */
  total: z.int(),
});
const rotationRecord = z.strictObject({
  _id: z.string(), revision: z.int().check(z.gte(1)),
  /** The key everything is moved to, and since when it is the current one. */
  key: z.string(), since: instantField,
  /** Other keys that are still in the settings. */
  others: z.int(),
  pass: z.optional(passRecord),
  /** What the last whole pass moved, and what it could not open. */
  last: z.optional(z.strictObject({ at: instantField, resealed: z.int(), failed: z.int() })),
  /** Since when nothing is left under another key. */
  cleanAt: z.optional(instantField),
});

/** 换密钥 going through everything that is sealed, one stretch after another. */
export type KeyRotation = Readonly<Omit<z.infer<typeof rotationRecord>, '_id'>>;
export type RotationPass = Readonly<z.infer<typeof passRecord>>;

/** What became of one document. */
type Moved = 'current' | 'resealed';

export interface KeyRotationRepository {
  /** The key that seals now, and how many others are in the settings. */
  readonly settings: Pick<KeyRotation, 'key' | 'others'>;
  readonly state: () => Promise<KeyRotation | undefined>;
  /** @param next with a revision one above what was read. @returns false when another run was faster */
  readonly save: (next: KeyRotation) => Promise<boolean>;
  /** A pass from the beginning. */
  readonly begin: (at: Instant) => Promise<RotationPass>;
  /** The next documents of a pass, in order of id. */
  readonly stretch: (pass: Pick<RotationPass, 'collection' | 'after'>, most: number) => Promise<readonly Stored[]>;
  /** The collection after this one; undefined after the last. */
  readonly next: (collection: RotationPass['collection']) => RotationPass['collection'] | undefined;
  /** 换成现在的密钥: what lies in a document under another key. @throws SealBrokenError when some of it does not open */
  readonly move: (collection: RotationPass['collection'], document: Stored) => Promise<Moved>;
}

const ID = 'reseal';

export function keyRotationRepository(db: Database, { sealer }: { readonly sealer: Sealer }): KeyRotationRepository {
  const marks = db.collection('jobMarks');
  const old = (collection: SealedCollectionName, document: Stored) => envelopesIn(collection, document).filter(({ text }) => sealer.isOld(text));

  async function add(next: KeyRotation): Promise<boolean> {
    try {
      await marks.add({ _id: ID, ...next });
      return true;
    } catch (error) {
      if (error instanceof DuplicateError) return false;
      throw error;
    }
  }

  return {
    settings: { key: sealer.keyId, others: sealer.others },
    state: async () => {
      const stored = await marks.get(ID);
      if (!stored) return undefined;
      const { _id: _, ...state } = rotationRecord.parse(stored);
      return state;
    },
    save: async (next) => {
      if (next.revision === 1) return add(next);
      const { revision, key, since, others, pass, last, cleanAt } = next;
      return await marks.change({ _id: ID, revision: revision - 1 }, { revision, key, since, others, pass, last, cleanAt }) !== undefined;
    },
    begin: async (startedAt) => {
      const counts = await Promise.all(ORDER.map((name) => db.collection(name).count({})));
      return { startedAt, collection: ORDER[0] ?? 'cases', after: '', checked: 0, resealed: 0, failed: 0, total: counts.reduce((sum, count) => sum + count, 0) };
    },
    stretch: ({ collection, after }, most) => db.collection(collection).find({ _id: gt(after) }, { limit: most, orderBy: [['_id', 'asc']] }),
    next: (collection) => ORDER[ORDER.indexOf(collection) + 1],
    move: async (collection, document) => {
      if (old(collection, document).length === 0) return 'current';
      // Read again inside: whatever somebody wrote meanwhile stays, and whoever writes at this moment makes this try again.
      return db.transaction(async (transaction): Promise<Moved> => {
        const inside = transaction.collection(collection);
        const now = await inside.get(document._id);
        const found = now ? old(collection, now) : [];
        if (!now || found.length === 0) return 'current';
        const moved = found.map(({ at, text, place }) => ({ at, text: sealer.seal(sealer.open(text, place), place) }));
        await inside.change({ _id: now._id }, changesFor(now, moved));
        return 'resealed';
      });
    },
  };
}
