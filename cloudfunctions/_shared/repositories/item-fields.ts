import * as z from 'zod';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { VALIDITIES } from '@/domain/publishing/content';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import { SECRECY_CONCERNS } from '@/domain/statute/reviews';
import { civilDate, instantField, keysIn } from './fields';

/** Pieces that both sides of a published item are stored in. */
export const categoryField = z.custom<CategoryKey>((value) => typeof value === 'string' && isCategoryKey(value), 'not a category');

const elsewhere = z.strictObject({ channel: keysIn(ELSEWHERE_CHANNELS), on: civilDate.optional(), link: z.string().optional() });

export const filesOf = z.array(z.strictObject({ uploadId: z.string(), name: z.string(), bytes: z.int(), kind: z.string(), fileId: z.string(), path: z.string() }));
export const revisionField = z.strictObject({ revision: z.int().min(1), on: civilDate, reason: z.string().optional() });

/** What is beside the head that lists show. */
export const textOf = {
  body: z.string(), paragraphs: z.array(z.string()), topic: z.string().optional(), validUntil: civilDate.optional(), elsewhere: z.array(elsewhere),
};

export const contentField = z.strictObject({
  ...textOf, title: z.string(), category: categoryField, madeOn: civilDate, summary: z.string(), documentNumber: z.string().optional(), validity: keysIn(VALIDITIES), attachments: filesOf,
});

const actor = { memberId: z.string(), at: instantField, deputyFor: z.string().optional() };
const secrecy = z.strictObject({ touches: z.array(keysIn(SECRECY_CONCERNS)), because: z.string().optional() }).optional();
const passed = { key: keysIn(ITEM_REVIEWS), opinion: z.string(), secrecy };

const work = z.strictObject({
  content: contentField,
  changedOn: civilDate.optional(), reason: z.string().optional(), period: z.strictObject({ by: civilDate, law: z.string() }).optional(),
  writers: z.array(z.string()), savedBy: z.strictObject(actor), reviews: z.array(z.strictObject({ ...actor, ...passed })),
  returned: z.strictObject({ ...actor, reason: z.string() }).optional(), fromAnswer: z.string().optional(),
});
const live = z.strictObject({
  content: contentField, indexNumber: z.string(), publishedOn: civilDate, publishedAt: instantField, revisions: z.array(revisionField).min(1), fromAnswer: z.string().optional(),
});
const event = z.discriminatedUnion('type', [
  z.strictObject({ ...actor, type: z.enum(['created', 'submitted', 'taken', 'discarded']) }),
  z.strictObject({ ...actor, type: z.literal('reviewsVoided'), count: z.int() }),
  z.strictObject({ ...actor, type: z.literal('reviewed'), ...passed }),
  z.strictObject({ ...actor, type: z.enum(['returned', 'revisionBegun', 'withdrawn']), reason: z.string() }),
  z.strictObject({ ...actor, type: z.literal('published'), revision: z.int(), on: civilDate, late: z.int().optional() }),
]);

/** An item without its head, as JSON in one field: what lists never read. */
export const itemText = z.strictObject({
  work: work.optional(), live: live.optional(), withdrawn: z.strictObject({ ...actor, reason: z.string(), was: live }).optional(), events: z.array(event),
});
