import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { BlindIndex } from '../crypto/blind-index';
import type { Sealer } from '../crypto/sealer';
import { gt, increment, type Database, type Transaction } from '../database';
import { PUSH_PURPOSES, type PushPurpose } from '../push/config';
import { instantField, keyOf } from './fields';

/** 订阅授权: one tap allows one message; only where somebody allowed it is his openid kept, sealed. */
const grantRecord = z.strictObject({
  _id: z.string(), person: z.string(), purpose: keyOf(PUSH_PURPOSES), left: z.int(),
  openid: z.string().check(z.startsWith('v1.')),
  allowedAt: instantField,
  /** When WeChat last said that this person does not want any. */
  refusedAt: z.optional(instantField),
});

/** WeChat keeps no more for a person and template than it lets him give; a number beyond is a mistake. */
const MOST = 100;

export interface PushGrantRepository {
  /** One more message is allowed. */
  readonly allow: (person: string, purpose: PushPurpose, openid: string, at: Instant) => Promise<void>;
  /** How many messages of a purpose a person allows. */
  readonly left: (person: string, purpose: PushPurpose) => Promise<number>;
  /** Everything about a person and purpose goes. */
  readonly forget: (person: string, purpose: PushPurpose) => Promise<void>;
  /** 43101: the person does not want any. */
  readonly refused: (person: string, purpose: PushPurpose, at: Instant) => Promise<void>;
}

export interface PushKeys { readonly sealer: Sealer; readonly blind: BlindIndex }

const place = (id: string) => ({ collection: 'pushGrants', id, field: 'openid' });

interface Whose { readonly person: string; readonly purpose: PushPurpose }
const grantId = (blind: BlindIndex, { person, purpose }: Whose) => blind.idFrom('pushGrant', person, purpose);

/** Takes one, inside the write that notes for what. @returns the openid to send to; undefined when none is left */
export async function takeGrant(transaction: Transaction, { sealer, blind }: PushKeys, whose: Whose): Promise<string | undefined> {
  const id = grantId(blind, whose);
  const taken = await transaction.collection('pushGrants').change({ _id: id, left: gt(0) }, { left: increment(-1) });
  return taken && sealer.open(grantRecord.parse(taken).openid, place(id));
}

/** Gives one back that was surely not used. */
export async function giveGrantBack(transaction: Transaction, { blind }: Pick<PushKeys, 'blind'>, whose: Whose): Promise<void> {
  await transaction.collection('pushGrants').change({ _id: grantId(blind, whose) }, { left: increment() });
}

export function pushGrantRepository(db: Database, { sealer, blind }: PushKeys): PushGrantRepository {
  const grants = db.collection('pushGrants');
  const idOf = (person: string, purpose: PushPurpose) => grantId(blind, { person, purpose });
  return {
    allow: (person, purpose, openid, at) => db.transaction(async (transaction) => {
      const id = idOf(person, purpose);
      const inside = transaction.collection('pushGrants');
      const stored = await inside.get(id);
      const left = Math.min(MOST, (stored ? grantRecord.parse(stored).left : 0) + 1);
      await inside.put(id, { person, purpose, left, openid: sealer.seal(openid, place(id)), allowedAt: at });
    }),
    left: async (person, purpose) => {
      const stored = await grants.get(idOf(person, purpose));
      return stored ? grantRecord.parse(stored).left : 0;
    },
    forget: async (person, purpose) => { await grants.remove(idOf(person, purpose)); },
    refused: async (person, purpose, at) => { await grants.change({ _id: idOf(person, purpose) }, { left: 0, refusedAt: at }); },
  };
}
