import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';
import { entryOf, step } from '../staff/step';

/** 登记联系未果: the applicant was not reached, so the day of confirmation is still to come. @source 条例 art. 31(2), (3) */
export const recordContact: UseCase<{ readonly id: string; readonly version: number; readonly words: string }, StaffCase, StaffCloud, CaseCall> =
  ({ version, words }, call, cloud) => step(call, version, { type: 'contactAttempted', ...entryOf(call), on: call.today, words }, cloud);
