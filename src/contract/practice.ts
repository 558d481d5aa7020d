import './zod-setup';
import * as z from 'zod/mini';
import { PRACTICE_SCENES, type PracticeScene } from '@/domain/practice/scenes';
import { caseId as id } from './case-id';
import { cursor } from './cursor';
import type { CaseHead } from './case-view';
import type { Instant } from '@/domain/calendar/instant';
import type { CaseState } from '@/domain/case/case';
import type { Exchange } from './reply';
import type { StaffCase } from './staff';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));

export const startPracticeInput = z.strictObject({
  agencyId, scene: z.enum(Object.keys(PRACTICE_SCENES) as [PracticeScene, ...PracticeScene[]], '请选择练习哪一种申请'),
  /** Made on the phone before the first try; the same key twice gives one practice case. */
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '练习标识不正确，请返回重新打开')),
});
export const practiceListInput = z.strictObject({ agencyId, cursor });
export const deletePracticeInput = z.strictObject({ id });

/** A line of the list of practice cases. */
export interface PracticeItem extends CaseHead {
  readonly state: CaseState;
  readonly description: string;
  readonly startedAt: Instant;
  readonly startedBy: string;
  /** Whether this member made it and may delete it. */
  readonly mine: boolean;
}

/** 练习: never in numbers, lists, tables, searches or alarms. */
export interface PracticeActions {
  readonly startPractice: Exchange<z.infer<typeof startPracticeInput>, StaffCase>;
  readonly listPractice: Exchange<z.infer<typeof practiceListInput>, { readonly items: readonly PracticeItem[]; readonly next?: string }>;
  readonly deletePractice: Exchange<z.infer<typeof deletePracticeInput>, null>;
}
