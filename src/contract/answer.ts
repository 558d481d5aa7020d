import './zod-setup';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { AnswerLine } from '@/domain/letter/answer-text';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import { REVIEWS, SECRECY_CONCERNS, type ReviewKind, type SecrecyConcern } from '@/domain/statute/reviews';
import { LIMITS } from './limits';

const keysIn = <Key extends string>(table: Record<Key, unknown>, wrong: string) => z.enum(Object.keys(table) as [Key, ...Key[]], wrong);
const text = (what: string) => z.string(`请填写${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= LIMITS.opinionCharacters, `${what}不超过${LIMITS.opinionCharacters}字`));

/** What a review says besides its case and version; whether it may is for the domain to say. @source 条例 art. 17 */
export const reviewFields = {
  kind: keysIn<ReviewKind>(REVIEWS, '请选择是保密审查还是合法性审核'),
  opinion: text('审核意见'),
  /** 涉及什么; empty when nothing is touched. */
  touches: z.optional(z.pipe(z.array(keysIn<SecrecyConcern>(SECRECY_CONCERNS, '没有这一样，请重新选择')).check(z.maxLength(Object.keys(SECRECY_CONCERNS).length)), z.transform((touches) => [...new Set(touches)]))),
  secrecyReviewer: z.optional(text('保密审查人')),
};

/** What was on the screen when it was signed. */
export const signFields = { digest: z.string('请先看过要签发的全文').check(z.regex(/^[0-9a-f]{64}$/, '请先看过要签发的全文')) };

/** 答复全文: before the signature the draft, afterwards what was signed. */
export interface AnswerSheet {
  readonly lines: readonly AnswerLine[];
  /** Sent back with the signature, so that nobody signs what he has not seen. */
  readonly digest: string;
  readonly signedAt?: Instant;
}
