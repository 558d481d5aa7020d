import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { pinProblem } from '../../pin';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface Sign { readonly id: string; readonly version: number; readonly pin?: string | undefined }

/** 签发 with the second factor, by the signatory, who neither drafted nor reviewed. */
export const sign: UseCase<Sign, StaffCase, StaffCloud, CaseCall> = async ({ version, pin }, call, cloud) =>
  await pinProblem(call, pin, cloud) ?? step(call, version, { type: 'signed', ...entryOf(call) }, cloud);
