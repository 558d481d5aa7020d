import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { URGE_EVENTS, URGE_MATTERS, URGE_STATES, type UrgeMatter } from '@/domain/county/urge';
import { append, DuplicateError, lt, MAX_PAGE, type Database, type Stored, type Where } from '../database';
import type { Page } from '../paging';
import type { Message } from '../telling';
import { civilDate, instantField, keysIn } from './fields';
import { addMessage } from './messages';

const event = z.strictObject({ type: keysIn(URGE_EVENTS), at: instantField, by: z.optional(z.string()), name: z.optional(z.string()), words: z.optional(z.string()) });

const urgeRecord = z.strictObject({
  _id: z.string(), countyId: z.string(), agencyId: z.string(), version: z.int().check(z.gte(1)),
  matter: keysIn(URGE_MATTERS), count: z.int(), why: z.string(), words: z.optional(z.string()),
  /** The last day to answer. */
  by: civilDate,
  state: keysIn(URGE_STATES),
  /** `<moment of sending>/<id>`. */
  key: z.string(),
  events: z.array(event).check(z.minLength(1)),
});

/** 一次催办 as it is kept. */
export type KeptUrge = Readonly<Omit<z.infer<typeof urgeRecord>, '_id'>> & { readonly id: string };
type KeptUrgeEvent = z.infer<typeof event>;

const PAGE = 20;

/** One matter of one agency on one day: the same day again is the same id, so it is never said twice. */
export const urgeIdOf = (agencyId: string, matter: UrgeMatter, day: CivilDate): string => `${agencyId}-${matter}-${day}`;

export interface UrgeRepository {
  readonly find: (id: string) => Promise<KeptUrge | undefined>;
  /** With its messages in one write. @returns false when this matter was urged that day */
  readonly send: (urge: Omit<KeptUrge, 'version'>, messages: readonly Message[]) => Promise<boolean>;
  /** One more event of the trace with its messages. @returns false when somebody was faster */
  readonly move: (before: KeptUrge, event: KeptUrgeEvent, state: KeptUrge['state'], messages: readonly Message[]) => Promise<boolean>;
  /** Newest first. @param where of a county or of an agency, all or those that wait */
  readonly page: (where: { readonly countyId?: string; readonly agencyId?: string; readonly state?: 'open' }, cursor?: string) => Promise<Page<KeptUrge>>;
  /** Those that wait for an answer, of one county. */
  readonly open: (countyId: string) => Promise<readonly Pick<KeptUrge, 'agencyId' | 'by'>[]>;
  /** Those that wait, of everyone, the longest first. */
  readonly waiting: () => Promise<readonly KeptUrge[]>;
  readonly openCount: (agencyId: string) => Promise<number>;
}

function read(stored: Stored): KeptUrge {
  const { _id: id, ...urge } = urgeRecord.parse(stored);
  return { id, ...urge };
}

const waiting = z.looseObject({ agencyId: z.string(), by: civilDate });

export function urgeRepository(db: Database): UrgeRepository {
  const urges = db.collection('urges');
  return {
    find: async (id) => {
      const stored = await urges.get(id);
      return stored && read(stored);
    },
    send: async ({ id, ...urge }, messages) => {
      try {
        return await db.transaction(async (transaction) => {
          const inside = transaction.collection('urges');
          if (await inside.get(id)) return false;
          await inside.add({ _id: id, version: 1, ...urge });
          for (const message of messages) await addMessage(transaction.collection('messages'), message);
          return true;
        });
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
    move: (before, next, state, messages) => db.transaction(async (transaction) => {
      if (!await transaction.collection('urges').updateVersion(before.id, before.version, { state, events: append(next) })) return false;
      for (const message of messages) await addMessage(transaction.collection('messages'), message);
      return true;
    }),
    page: async (where, cursor) => {
      const conditions: Where = { ...where, ...(cursor !== undefined && { key: lt(cursor) }) };
      const found = (await urges.find(conditions, { limit: PAGE + 1, orderBy: [['key', 'desc']] })).map(read);
      const items = found.slice(0, PAGE);
      const last = items[items.length - 1];
      return { items, ...(found.length > PAGE && last && { next: last.key }) };
    },
    open: async (countyId) => (await urges.find({ countyId, state: 'open' }, { limit: MAX_PAGE, fields: ['agencyId', 'by'] })).map((stored) => waiting.parse(stored)),
    waiting: async () => (await urges.find({ state: 'open' }, { limit: MAX_PAGE, orderBy: [['by', 'asc']] })).map(read),
    openCount: (agencyId) => urges.count({ agencyId, state: 'open' }),
  };
}
