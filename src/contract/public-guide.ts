import './zod-setup';
import * as z from 'zod/mini';
import type { PublicGuide } from './guide';
import type { Exchange } from './reply';
import { day } from './written';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
/** `before`: the edition that the page of 历次版本 before ended with. */
export const getGuideInput = z.strictObject({ agencyId, on: z.optional(day), before: z.optional(z.int().check(z.gte(1, '没有更早的版本'), z.lte(9999, '没有这个版本'))) });

export interface PublicGuideActions {
  /** `on`: the edition of a day, 2026年3月1日起的版本. */
  readonly getGuide: Exchange<z.infer<typeof getGuideInput>, PublicGuide>;
}
