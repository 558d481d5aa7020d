import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface Review { readonly id: string; readonly version: number; readonly opinion: string }

/** 审核通过, by another than who drafted. @source 条例 art. 17 */
export const review: UseCase<Review, StaffCase, StaffCloud, CaseCall> = ({ version, opinion }, call, cloud) =>
  step(call, version, { type: 'reviewed', ...entryOf(call), opinion }, cloud);
