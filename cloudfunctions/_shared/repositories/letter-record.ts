import * as z from 'zod/mini';
import { LETTERS } from '@/domain/statute/letters';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { ATTACHMENT_KINDS } from '@/contract/limits';
import { civilDate, instantField, keyOf, keysIn } from './fields';

/** Sealed; see crypto/envelope.ts. */
const sealed = z.string().check(z.startsWith('v1.'));

const file = z.strictObject({
  uploadId: z.string(), fileId: z.string(), name: sealed, bytes: z.int(), kind: keyOf(ATTACHMENT_KINDS), sha256: z.string().check(z.length(64)),
  at: instantField, by: z.string(),
});

/** A letter that was issued. */
export const letterRecord = z.strictObject({
  _id: z.string(),
  agencyId: z.string(),
  caseId: z.string(),
  /** kind.event, see domain/letter/due.ts. */
  place: z.string(),
  kind: keysIn(LETTERS),
  /** 文号; absent where the document takes none, and in practice. */
  number: z.optional(z.string()),
  /** 成文日期. */
  on: z.optional(civilDate),
  issuedAt: instantField,
  by: z.string(),
  fileId: z.string(),
  bytes: z.int(),
  sha256: z.string().check(z.length(64)),
  /** The letter as plain data with names masked, for the preview. */
  shown: sealed,
  /** What the person who issued it added; names of third parties are among it. */
  filled: sealed,
  attachments: z.array(file),
  scans: z.array(file),
  service: z.optional(z.strictObject({
    way: keysIn(SERVICE_WAYS), on: civilDate, mailNumber: z.optional(z.string()), deliveredOn: z.optional(civilDate), proofs: z.array(file), at: instantField, by: z.string(),
  })),
  /** Counts changes after it was issued. */
  version: z.int().check(z.gte(1)),
});
export type LetterRecord = z.infer<typeof letterRecord>;
