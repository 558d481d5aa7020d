import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { pinProblem } from '../../pin';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface Review { readonly id: string; readonly version: number; readonly opinion: string; readonly pin?: string | undefined }

/** 审核通过 with the second factor, by another than who drafted. @source 条例 art. 17 */
export const review: UseCase<Review, StaffCase, StaffCloud, CaseCall> = async ({ version, opinion, pin }, call, cloud) =>
  await pinProblem(call, pin, cloud) ?? step(call, version, { type: 'reviewed', ...entryOf(call), opinion }, cloud);
