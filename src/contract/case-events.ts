import './zod-setup';
import * as z from 'zod';
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

export const civilDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).refine((text): text is CivilDate => parseCivilDate(text) !== undefined && text <= LAST_DAY, '没有这一天，或者晚于2099年，请写成 2026-10-14 这样的日期')
  .transform((text) => text as CivilDate);
export const moment = z.string().max(40).transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at && at.slice(0, 10) <= LAST_DAY) return at;
  context.addIssue('时间写法不对，请写成 2026-10-14T09:30:00+08:00 这样的时间');
  return z.NEVER;
});

const words = z.string().max(LIMITS.reasonsCharacters);
const id = z.string().min(1).max(64);
const on = civilDay;
const workingDays = z.number();
const notice = { on, servedOn: civilDay.optional(), posted: z.literal(true).optional() };
const GROUNDS = Object.fromEntries(Object.keys(LEAVES).filter((key) => key.startsWith('refused.')).map((key) => [key, true])) as Record<WithholdingLeaf, true>;

const legality = z.literal(true).optional();

const facts = z.strictObject({
  ...(Object.fromEntries(DECISION_FACT_KEYS.map((key) => [key, words.optional()])) as Record<(typeof DECISION_FACT_KEYS)[number], z.ZodOptional<z.ZodString>>),
  withheld: z.array(z.strictObject({ what: words, ground: keysIn(GROUNDS), reason: words })).max(20).readonly().optional(),
});

/** 交来的材料, by their uploads. */
const proofs = z.array(id).max(LIMITS.attachments).readonly().optional();

/** The fields of each event besides who entered it and when. Stored records and files for the tool are both made of them. */
export const EVENT_FIELDS = {
  submitted: { channel: keysIn(CHANNELS), postedOn: civilDay.optional(), arrivedAt: moment.optional() },
  requestEdited: {
    on: civilDay.optional(),
    earlier: z.strictObject({ description: z.string().max(LIMITS.descriptionCharacters), form: z.enum(FORM_CHOICES), delivery: z.enum(DELIVERY_CHOICES), attachments: z.array(id).max(LIMITS.attachments).readonly() }),
  },
  receiptConfirmed: { on: civilDay.optional(), contact: words.optional() },
  contactAttempted: { on, words },
  forwarded: { on, toAgencyId: id, to: words, number: z.string().max(60), reason: words },
  correctionAsked: { ...notice, items: z.array(words).max(20).readonly(), workingDays },
  noticeServed: { on, notice: z.enum(['correctionNotice', 'feeNotice', 'reasonsNotice', 'answer']) },
  corrected: { on, description: words.optional(), answers: z.array(z.strictObject({ words: words.optional(), proofs })).max(20).readonly().optional(), proofs },
  materialAdded: { on, words: words.optional(), proofs },
  correctionLapsed: { on, reasons: words, legality },
  consultationSent: { on, consultationId: id, kind: keysIn(CONSULTATIONS), about: words, receivedByThemOn: civilDay.optional() },
  consultationDelivered: { on, consultationId: id },
  consultationEnded: { on, consultationId: id, opinion: keysIn(OPINIONS), words: words.optional(), proofs },
  thirdPartyUnreachable: { on, attempts: words },
  assistAsked: { on, assistId: id, to: words, wantedOn: civilDay.optional() },
  assistGiven: { on, assistId: id, words: words.optional() },
  extensionAsked: { on, workingDays, reason: words },
  extensionDeclined: { on, reason: words },
  extended: { on, workingDays, approvedBy: id.optional(), reason: words },
  reasonsAsked: { ...notice, figures: words, workingDays },
  reasonsGiven: { on, words, proofs },
  delayed: { on, until: civilDay, reason: words },
  feeNoticed: { ...notice, tariff: z.enum(Object.keys(FEE_TARIFFS) as [FeeTariff, ...FeeTariff[]]), quantity: z.number(), before: z.number().optional(), fen: z.number() },
  feePaid: { on, proofs },
  paymentMissing: { on, reason: words },
  feeLapsed: { on, reasons: words, legality },
  decided: { on: civilDay.optional(), leaf: keysIn(LEAVES), reasons: words, facts: facts.optional(), legality },
  reviewed: {
    on: civilDay.optional(), kind: keysIn(REVIEWS).optional(), opinion: words,
    touches: z.array(keysIn(SECRECY_CONCERNS)).max(Object.keys(SECRECY_CONCERNS).length).readonly().optional(), secrecyReviewer: words.optional(),
  },
  returned: { on: civilDay.optional(), reason: words },
  signed: {
    on: civilDay.optional(),
    answer: z.strictObject({ leaf: keysIn(LEAVES), text: z.string().max(LIMITS.answerTextCharacters), digest: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
  },
  served: { way: keysIn(SERVICE_WAYS), answeredOn: civilDay, deliveredOn: civilDay.optional(), mailNumber: z.string().max(40).optional(), proofs },
  withdrawn: { on: civilDay.optional(), reason: words.optional(), into: z.string().max(60).optional() },
  split: { on, into: z.array(z.string().max(60)).max(50).readonly() },
  remedyFiled: { on, remedyId: id, way: keysIn(REMEDY_WAYS), reference: words.optional(), copyReceivedOn: civilDay.optional(), simplified: z.boolean().optional() },
  remedyEnded: { on, remedyId: id, result: keysIn(REMEDY_ENDINGS) },
  reopened: { on, source: keysIn(ORDER_SOURCES), reference: words, workingDays: z.number().optional() },
  archived: { on: civilDay.optional() },
} as const;
