import './zod-setup';
import * as z from 'zod/mini';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请从首页重新选择单位'));

/** shown: public paragraphs were shown before the form · found: “这就是我要的” · applied: “还是要申请” */
const FINDING_STEPS = ['shown', 'found', 'applied'] as const;
export type FindingStep = (typeof FINDING_STEPS)[number];

export const noteFindingInput = z.strictObject({ agencyId, step: z.enum(FINDING_STEPS) });

/** How often the look before the form helped; numbers only. */
export type FindingCounts = Readonly<Record<FindingStep, number>>;

/** 先看看有没有公开: what became of it, counted without anybody's mark. */
export interface FindingActions {
  readonly noteFinding: Exchange<z.infer<typeof noteFindingInput>, null>;
}
