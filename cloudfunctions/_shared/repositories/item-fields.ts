import * as z from 'zod/mini';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { VALIDITIES } from '@/domain/publishing/content';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import { SECRECY_CONCERNS } from '@/domain/statute/reviews';
import { civilDate, instantField, keysIn } from './fields';

/** Pieces that both sides of a published item are stored in. */
export const categoryField = z.custom<CategoryKey>((value) => typeof value === 'string' && isCategoryKey(value), 'not a category');

const elsewhere = z.strictObject({ channel: keysIn(ELSEWHERE_CHANNELS), on: z.optional(civilDate), link: z.optional(z.string()) });

export const filesOf = z.array(z.strictObject({ uploadId: z.string(), name: z.string(), bytes: z.int(), kind: z.string(), fileId: z.string(), path: z.string() }));
export const revisionField = z.strictObject({ revision: z.int().check(z.gte(1)), on: civilDate, reason: z.optional(z.string()) });

/** What is beside the head that lists show. */
export const textOf = {
  body: z.string(), paragraphs: z.array(z.string()), topic: z.optional(z.string()), validUntil: z.optional(civilDate), elsewhere: z.array(elsewhere),
};

export const contentField = z.strictObject({
  ...textOf, title: z.string(), category: categoryField, madeOn: civilDate, summary: z.string(), documentNumber: z.optional(z.string()), validity: keysIn(VALIDITIES), attachments: filesOf,
});

const actor = { memberId: z.string(), at: instantField, deputyFor: z.optional(z.string()) };
const secrecy = z.optional(z.strictObject({ touches: z.array(keysIn(SECRECY_CONCERNS)), because: z.optional(z.string()) }));
const passed = { key: keysIn(ITEM_REVIEWS), opinion: z.string(), secrecy };

const work = z.strictObject({
  content: contentField,
  changedOn: z.optional(civilDate), reason: z.optional(z.string()), period: z.optional(z.strictObject({ by: civilDate, law: z.string() })),
  writers: z.array(z.string()), savedBy: z.strictObject(actor), reviews: z.array(z.strictObject({ ...actor, ...passed })),
  returned: z.optional(z.strictObject({ ...actor, reason: z.string() })), fromAnswer: z.optional(z.string()),
});
const live = z.strictObject({
  content: contentField, indexNumber: z.string(), publishedOn: civilDate, publishedAt: instantField, revisions: z.array(revisionField).check(z.minLength(1)), fromAnswer: z.optional(z.string()),
});
const event = z.discriminatedUnion('type', [
  z.strictObject({ ...actor, type: z.enum(['created', 'submitted', 'taken', 'discarded']) }),
  z.strictObject({ ...actor, type: z.literal('reviewsVoided'), count: z.int() }),
  z.strictObject({ ...actor, type: z.literal('reviewed'), ...passed }),
  z.strictObject({ ...actor, type: z.enum(['returned', 'revisionBegun', 'withdrawn']), reason: z.string() }),
  z.strictObject({ ...actor, type: z.literal('published'), revision: z.int(), on: civilDate, late: z.optional(z.int()) }),
]);

/** An item without its head, as JSON in one field: what lists never read. */
export const itemText = z.strictObject({
  work: z.optional(work), live: z.optional(live), withdrawn: z.optional(z.strictObject({ ...actor, reason: z.string(), was: live })), events: z.array(event),
});
