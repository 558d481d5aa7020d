import * as z from 'zod';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { civilDate, keysIn } from './fields';

/** Pieces that both sides of a published item are stored in. */
const elsewhere = z.strictObject({ channel: keysIn(ELSEWHERE_CHANNELS), on: civilDate.optional(), link: z.string().optional() });

export const filesOf = z.array(z.strictObject({ uploadId: z.string(), name: z.string(), bytes: z.int(), kind: z.string(), fileId: z.string(), path: z.string() }));
export const revisionField = z.strictObject({ revision: z.int().min(1), on: civilDate, reason: z.string().optional() });

/** What is beside the head that lists show. */
export const textOf = {
  body: z.string(), paragraphs: z.array(z.string()), topic: z.string().optional(), validUntil: civilDate.optional(), elsewhere: z.array(elsewhere),
};
