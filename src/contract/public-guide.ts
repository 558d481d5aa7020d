import './zod-setup';
import * as z from 'zod';
import type { PublicGuide } from './guide';
import type { Exchange } from './reply';
import { day } from './written';

const agencyId = z.string().regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位');
/** `before`: the edition that the page of 历次版本 before ended with. */
export const getGuideInput = z.strictObject({ agencyId, on: day.optional(), before: z.int().min(1, '没有更早的版本').max(9999, '没有这个版本').optional() });

export interface PublicGuideActions {
  /** `on`: the edition of a day, 2026年3月1日起的版本. */
  readonly getGuide: Exchange<z.infer<typeof getGuideInput>, PublicGuide>;
}
