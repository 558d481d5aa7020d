import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { DuplicateError, gte, lt, type Database } from '../database';
import { PUSH_PURPOSES, type PushPurpose } from '../push/config';
import { instantField, keyOf } from './fields';
import { readMessage, type KeptMessage } from './message-record';
import { giveGrantBack, takeGrant, type PushKeys } from './push-grants';

/**
 * waiting: to be sent from `nextAt` on · sending: taken by a run; one that ends meanwhile leaves it so, and it is never
 * sent twice · the others are how it ended
 */
const STATES = ['waiting', 'sending', 'sent', 'refused', 'failed', 'unknown', 'notAllowed', 'expired'] as const;
type PushState = (typeof STATES)[number];

const pushRecord = z.strictObject({
  _id: z.string(), messageId: z.string(), person: z.string(), purpose: keyOf(PUSH_PURPOSES),
  state: keyOf(STATES), tries: z.int(), nextAt: instantField, at: instantField, code: z.optional(z.string()),
  /** Which process took it last, so that it knows its own write when the answer to it was lost. */
  taker: z.optional(z.string()),
});

/** A message to one person's WeChat. */
export type Push = Readonly<Omit<z.infer<typeof pushRecord>, '_id'>> & { readonly id: string };

const MANY = 200;

export interface PushOutboxRepository {
  /** Messages since an instant that nobody looked at yet. */
  readonly fresh: (since: Instant) => Promise<readonly (() => KeptMessage)[]>;
  /** Whoever looks at a message next is told it was looked at. */
  readonly lookedAt: (messageId: string) => Promise<void>;
  /** Once for each message and person. */
  readonly put: (message: Pick<KeptMessage, 'id' | 'at'>, person: string, purpose: PushPurpose) => Promise<boolean>;
  readonly due: (now: Instant) => Promise<readonly (() => Push)[]>;
  /**
   * Takes it for sending, and with it the grant that it needs, in one write: what is not taken waits, and who takes it sends it.
   * @returns the openid to send to; undefined when another run was faster, or its reader allows no more
   */
  readonly take: (push: Push) => Promise<string | undefined>;
  /** It was surely not sent: it waits again, or is given up, and in the same write its grant is given back. */
  readonly putBack: (push: Push, as: { readonly state: 'waiting'; readonly nextAt: Instant; readonly code: string } | { readonly state: 'failed'; readonly code: string }) => Promise<void>;
  readonly settle: (push: Push, outcome: { readonly state: PushState; readonly code?: string }) => Promise<void>;
  readonly message: (messageId: string) => Promise<KeptMessage | undefined>;
}

export function pushOutboxRepository(db: Database, keys: PushKeys): PushOutboxRepository {
  const { blind } = keys;
  const [outbox, messages, taker] = [db.collection('pushOutbox'), db.collection('messages'), randomUUID()];

  const takeOnce = (push: Push): Promise<string | undefined> => db.transaction(async (transaction) => {
    const [inside, tries] = [transaction.collection('pushOutbox'), push.tries + 1];
    if (!await inside.change({ _id: push.id, state: 'waiting', tries: push.tries }, { state: 'sending', tries, taker })) return undefined;
    const openid = await takeGrant(transaction, keys, push);
    if (openid === undefined) await inside.change({ _id: push.id }, { state: 'notAllowed' });
    return openid;
  });

  /** Whether it was this process that took it, which the answer to its write would have told. */
  async function isOurs({ id, tries }: Push): Promise<boolean> {
    const stored = await outbox.get(id);
    const now = stored && pushRecord.parse(stored);
    return now?.state === 'sending' && now.tries === tries + 1 && now.taker === taker;
  }

  const putBack = (push: Push, as: Partial<Push> & Pick<Push, 'state'>): Promise<void> => db.transaction(async (transaction) => {
    const { id, tries } = push;
    if (await transaction.collection('pushOutbox').change({ _id: id, state: 'sending', tries: tries + 1 }, { ...as })) await giveGrantBack(transaction, keys, push);
  });

  return {
    fresh: async (since) => (await messages.find({ pushed: false, at: gte(since) }, { limit: MANY, orderBy: [['at', 'asc']] })).map((stored) => () => readMessage(stored)),
    lookedAt: async (messageId) => { await messages.change({ _id: messageId }, { pushed: true }); },
    put: async ({ id, at }, person, purpose) => {
      try {
        await outbox.add({ _id: blind.idFrom('push', id, person), messageId: id, person, purpose, state: 'waiting', tries: 0, nextAt: at, at });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
    due: async (now) => (await outbox.find({ state: 'waiting', nextAt: lt(now) }, { limit: MANY, orderBy: [['nextAt', 'asc']] })).map((stored) => () => {
      const { _id: id, ...push } = pushRecord.parse(stored);
      return { id, ...push };
    }),
    take: async (push) => {
      try {
        return await takeOnce(push);
      } catch (error) {
        // Taken, and the answer was lost: it was not sent, so it is put back as it was, and the next run finds it.
        if (await isOurs(push)) await putBack(push, { state: 'waiting', tries: push.tries });
        throw error;
      }
    },
    putBack,
    settle: async ({ id }, { state, code }) => { await outbox.change({ _id: id }, { state, code }); },
    message: async (messageId) => {
      const stored = await messages.get(messageId);
      return stored && readMessage(stored);
    },
  };
}
