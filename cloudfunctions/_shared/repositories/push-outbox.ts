import * as z from 'zod';
import type { Instant } from '@/domain/calendar/instant';
import type { BlindIndex } from '../crypto/blind-index';
import { DuplicateError, gte, lt, type Database } from '../database';
import { PUSH_PURPOSES, type PushPurpose } from '../push/config';
import { instantField, keyOf } from './fields';
import { readMessage, type KeptMessage } from './message-record';

/**
 * waiting: to be sent from `nextAt` on · sending: taken by a run; one that ends meanwhile leaves it so, and it is never
 * sent twice · the others are how it ended
 */
const STATES = ['waiting', 'sending', 'sent', 'refused', 'failed', 'unknown', 'notAllowed', 'expired'] as const;
type PushState = (typeof STATES)[number];

const pushRecord = z.strictObject({
  _id: z.string(), messageId: z.string(), person: z.string(), purpose: keyOf(PUSH_PURPOSES),
  state: keyOf(STATES), tries: z.int(), nextAt: instantField, at: instantField, code: z.string().optional(),
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
  /** Takes it for sending. @returns false when another run was faster */
  readonly take: (push: Push) => Promise<boolean>;
  readonly settle: (push: Push, outcome: { readonly state: PushState; readonly code?: string; readonly nextAt?: Instant }) => Promise<void>;
  readonly message: (messageId: string) => Promise<KeptMessage | undefined>;
}

export function pushOutboxRepository(db: Database, { blind }: { readonly blind: BlindIndex }): PushOutboxRepository {
  const [outbox, messages] = [db.collection('pushOutbox'), db.collection('messages')];
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
    take: async ({ id, tries }) => await outbox.change({ _id: id, state: 'waiting', tries }, { state: 'sending', tries: tries + 1 }) !== undefined,
    settle: async ({ id }, { state, code, nextAt }) => { await outbox.change({ _id: id }, { state, code, ...(nextAt && { nextAt }) }); },
    message: async (messageId) => {
      const stored = await messages.get(messageId);
      return stored && readMessage(stored);
    },
  };
}
