import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

/** 签发 by the signatory, who neither drafted nor reviewed. */
export const sign: UseCase<{ readonly id: string; readonly version: number }, StaffCase, StaffCloud, CaseCall> = ({ version }, call, cloud) =>
  step(call, version, { type: 'signed', ...entryOf(call) }, cloud);
