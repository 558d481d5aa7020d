import * as z from 'zod/mini';
import { EVENTS } from '@/domain/case/event-words';
import type { CaseEventType } from '@/domain/case/event';
import { URGE_MATTERS } from '@/domain/county/urge';
import { GUIDE_FACTS } from '@/domain/guide/facts';
import { ITEM_MESSAGES, REPORT_MESSAGES, REQUEST_MESSAGES, URGE_MESSAGES, WITHHELD_MESSAGES, type MessageKind } from '@/domain/message/message';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import { RUNGS, type RungKey } from '@/domain/reminder/ladder';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import type { Stored } from '../database';
import type { Reader } from '../telling';
import { civilDate, instantField, keyOf, keysIn } from './fields';

const KINDS: readonly MessageKind[] = [...Object.keys(EVENTS) as CaseEventType[], 'unconfirmedTooLong', 'datesMoved', 'assigned', 'reminder', 'morningCard', 'guideOld', ...REQUEST_MESSAGES, ...ITEM_MESSAGES, ...WITHHELD_MESSAGES, ...REPORT_MESSAGES, ...URGE_MESSAGES];
const RUNG_KEYS: readonly RungKey[] = [...Object.keys(RUNGS) as (keyof typeof RUNGS)[], 'overdue', 'lapsed'];

const messageRecord = z.strictObject({
  _id: z.string(),
  reader: z.string(),
  kind: keyOf(KINDS),
  caseId: z.string(),
  number: z.string(),
  at: instantField,
  /** Whether it was looked at for WeChat's messages; absent in older ones. */
  pushed: z.optional(z.boolean()),
  /** 链值 of the event it is about: a witness outside the case, see chain/case-chain.ts. */
  link: z.optional(z.string()),
  reminder: z.optional(z.strictObject({
    rung: keyOf(RUNG_KEYS), matter: z.enum(['answer', 'reply', 'applicant']), by: civilDate, provisional: z.boolean(), left: z.int(), late: z.int(),
  })),
  /** Of a message about a request that is no application. */
  request: z.optional(z.strictObject({ id: z.string(), kind: keysIn(REQUEST_KINDS), agencyId: z.string() })),
  /** Of a message about information to be published. */
  item: z.optional(z.strictObject({ id: z.string(), agencyId: z.string(), review: z.optional(keysIn(ITEM_REVIEWS)) })),
  /** 指南里该核对的几项, of which agency. */
  guide: z.optional(z.strictObject({ agencyId: z.string(), facts: z.array(keysIn(GUIDE_FACTS)) })),
  /** 该评估的不公开信息: of which agency, and which one or how many. */
  withheld: z.optional(z.strictObject({ agencyId: z.string(), id: z.optional(z.string()), overdue: z.optional(z.int()), soon: z.optional(z.int()) })),
  /** 年报: of which agency and year, until when. */
  report: z.optional(z.strictObject({ agencyId: z.string(), year: z.int(), due: z.optional(civilDate), name: z.optional(z.string()) })),
  /** 催办 by the county. */
  urge: z.optional(z.strictObject({ id: z.string(), agencyId: z.string(), matter: keysIn(URGE_MATTERS), count: z.int(), by: civilDate, agency: z.optional(z.string()) })),
  card: z.optional(z.strictObject({
    mine: z.int(), near: z.int(), overdue: z.int(), unconfirmed: z.int(),
    first: z.array(z.strictObject({ caseId: z.string(), number: z.string() })),
    rest: z.optional(z.strictObject({ days: z.int(), backOn: civilDate })),
  })),
});

/** A message as it is kept: for whom, and what it says when it is read. */
export type KeptMessage = Readonly<Omit<z.infer<typeof messageRecord>, '_id'>> & { readonly id: string };

export function readMessage(stored: Stored): KeptMessage {
  const { _id: id, ...message } = messageRecord.parse(stored);
  return { id, ...message };
}

/** For whom a message is kept, as one word. */
export function readerKey(reader: Reader): string {
  switch (reader.kind) {
    case 'owner': return `owner:${reader.owner}`;
    case 'role': return `role:${reader.agencyId}:${reader.role}`;
    case 'member': return `member:${reader.memberId}`;
  }
}

/** The agency a message to a role belongs to. */
export const agencyOfReader = (reader: string): string | undefined => /^role:([^:]+):/.exec(reader)?.[1];
