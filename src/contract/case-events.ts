import './zod-setup';
import * as z from 'zod/mini';
import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { parseInstant, type Instant } from '@/domain/calendar/instant';
import { FEE_TARIFFS, type FeeTariff } from '@/domain/fee/tariffs';
import { CHANNELS } from '@/domain/statute/channels';
import { CONSULTATIONS, OPINIONS } from '@/domain/statute/consultations';
import { DECISION_FACT_KEYS } from '@/domain/statute/decision-facts';
import { LEAVES, type WithholdingLeaf } from '@/domain/statute/leaves';
import { ORDER_SOURCES, REMEDY_ENDINGS, REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import { DELIVERY_CHOICES, FORM_CHOICES } from '@/domain/statute/provision';
import { REVIEWS, SECRECY_CONCERNS } from '@/domain/statute/reviews';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { LIMITS } from './limits';

/** One of the keys of a table of the statute. */
const keysIn = <Key extends string>(table: Record<Key, unknown>) => z.enum(Object.keys(table) as [Key, ...Key[]]);

/** The table of festivals ends here; a later day is a slip of the pen. */
const LAST_DAY = '2099-12-31';

export const civilDay = z.pipe(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine((text): text is CivilDate => parseCivilDate(text) !== undefined && text <= LAST_DAY, '没有这一天，或者晚于2099年，请写成 2026-10-14 这样的日期')), z.transform((text) => text as CivilDate));
export const moment = z.pipe(z.string().check(z.maxLength(40)), z.transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at && at.slice(0, 10) <= LAST_DAY) return at;
  context.issues.push({ code: 'custom', input: text, message: '时间写法不对，请写成 2026-10-14T09:30:00+08:00 这样的时间' });
  return z.NEVER;
}));

const words = z.string().check(z.maxLength(LIMITS.reasonsCharacters));
const id = z.string().check(z.minLength(1), z.maxLength(64));
const on = civilDay;
const workingDays = z.number();
const notice = { on, servedOn: z.optional(civilDay), posted: z.optional(z.literal(true)) };
const GROUNDS = Object.fromEntries(Object.keys(LEAVES).filter((key) => key.startsWith('refused.')).map((key) => [key, true])) as Record<WithholdingLeaf, true>;

const legality = z.optional(z.literal(true));

const facts = z.strictObject({
  ...(Object.fromEntries(DECISION_FACT_KEYS.map((key) => [key, z.optional(words)])) as Record<(typeof DECISION_FACT_KEYS)[number], z.ZodMiniOptional<z.ZodMiniString>>),
  withheld: z.optional(z.readonly(z.array(z.strictObject({ what: words, ground: keysIn(GROUNDS), reason: words })).check(z.maxLength(20)))),
});

/** 交来的材料, by their uploads. */
const proofs = z.optional(z.readonly(z.array(id).check(z.maxLength(LIMITS.attachments))));

/** The fields of each event besides who entered it and when. Stored records and files for the tool are both made of them. */
export const EVENT_FIELDS = {
  submitted: { channel: keysIn(CHANNELS), postedOn: z.optional(civilDay), arrivedAt: z.optional(moment) },
  requestEdited: {
    on: z.optional(civilDay),
    earlier: z.strictObject({ description: z.string().check(z.maxLength(LIMITS.descriptionCharacters)), form: z.enum(FORM_CHOICES), delivery: z.enum(DELIVERY_CHOICES), attachments: z.readonly(z.array(id).check(z.maxLength(LIMITS.attachments))) }),
  },
  receiptConfirmed: { on: z.optional(civilDay), contact: z.optional(words) },
  contactAttempted: { on, words },
  forwarded: { on, toAgencyId: id, to: words, number: z.string().check(z.maxLength(60)), reason: words },
  correctionAsked: { ...notice, items: z.readonly(z.array(words).check(z.maxLength(20))), workingDays },
  noticeServed: { on, notice: z.enum(['correctionNotice', 'feeNotice', 'reasonsNotice', 'answer']) },
  corrected: { on, description: z.optional(words), answers: z.optional(z.readonly(z.array(z.strictObject({ words: z.optional(words), proofs })).check(z.maxLength(20)))), proofs },
  materialAdded: { on, words: z.optional(words), proofs },
  correctionLapsed: { on, reasons: words, legality },
  consultationSent: { on, consultationId: id, kind: keysIn(CONSULTATIONS), about: words, receivedByThemOn: z.optional(civilDay) },
  consultationDelivered: { on, consultationId: id },
  consultationEnded: { on, consultationId: id, opinion: keysIn(OPINIONS), words: z.optional(words), proofs },
  thirdPartyUnreachable: { on, attempts: words },
  assistAsked: { on, assistId: id, to: words, wantedOn: z.optional(civilDay) },
  assistGiven: { on, assistId: id, words: z.optional(words) },
  extensionAsked: { on, workingDays, reason: words },
  extensionDeclined: { on, reason: words },
  extended: { on, workingDays, approvedBy: z.optional(id), reason: words },
  reasonsAsked: { ...notice, figures: words, workingDays },
  reasonsGiven: { on, words, proofs },
  delayed: { on, until: civilDay, reason: words },
  feeNoticed: { ...notice, tariff: z.enum(Object.keys(FEE_TARIFFS) as [FeeTariff, ...FeeTariff[]]), quantity: z.number(), before: z.optional(z.number()), fen: z.number() },
  feePaid: { on, proofs },
  paymentMissing: { on, reason: words },
  feeLapsed: { on, reasons: words, legality },
  decided: { on: z.optional(civilDay), leaf: keysIn(LEAVES), reasons: words, facts: z.optional(facts), legality },
  reviewed: {
    on: z.optional(civilDay), kind: z.optional(keysIn(REVIEWS)), opinion: words,
    touches: z.optional(z.readonly(z.array(keysIn(SECRECY_CONCERNS)).check(z.maxLength(Object.keys(SECRECY_CONCERNS).length)))), secrecyReviewer: z.optional(words),
  },
  returned: { on: z.optional(civilDay), reason: words },
  signed: {
    on: z.optional(civilDay),
    answer: z.optional(z.strictObject({ leaf: keysIn(LEAVES), text: z.string().check(z.maxLength(LIMITS.answerTextCharacters)), digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })),
  },
  served: { way: keysIn(SERVICE_WAYS), answeredOn: civilDay, deliveredOn: z.optional(civilDay), mailNumber: z.optional(z.string().check(z.maxLength(40))), proofs },
  withdrawn: { on: z.optional(civilDay), reason: z.optional(words), into: z.optional(z.string().check(z.maxLength(60))) },
  split: { on, into: z.readonly(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50))) },
  remedyFiled: { on, remedyId: id, way: keysIn(REMEDY_WAYS), reference: z.optional(words), copyReceivedOn: z.optional(civilDay), simplified: z.optional(z.boolean()) },
  remedyEnded: { on, remedyId: id, result: keysIn(REMEDY_ENDINGS) },
  reopened: { on, source: keysIn(ORDER_SOURCES), reference: words, workingDays: z.optional(z.number()) },
  archived: { on: z.optional(civilDay) },
} as const;
