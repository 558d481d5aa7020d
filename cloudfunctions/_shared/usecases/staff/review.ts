import type { ReviewKind, SecrecyConcern } from '@/domain/statute/reviews';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { pinProblem } from '../../pin';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface Review {
  readonly id: string;
  readonly version: number;
  readonly kind: ReviewKind;
  readonly opinion: string;
  readonly touches?: readonly SecrecyConcern[] | undefined;
  readonly secrecyReviewer?: string | undefined;
  readonly pin?: string | undefined;
}

/** 审核通过 with the second factor, by another than who drafted: 保密审查, then 合法性审核 where the agency has it. @source 条例 art. 17 */
export const review: UseCase<Review, StaffCase, StaffCloud, CaseCall> = async ({ version, kind, opinion, touches, secrecyReviewer, pin }, call, cloud) => {
  const secrecy = kind === 'secrecy' && touches ? { touches, ...(touches.includes('stateSecret') && secrecyReviewer && { secrecyReviewer }) } : {};
  return await pinProblem(call, pin, cloud) ?? step(call, version, { type: 'reviewed', ...entryOf(call), kind, opinion, ...secrecy }, cloud);
};
