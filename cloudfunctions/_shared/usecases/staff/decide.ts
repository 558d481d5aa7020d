import type { LeafKey } from '@/domain/statute/leaves';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface Decide { readonly id: string; readonly version: number; readonly leaf: LeafKey; readonly reasons: string }

/** 拟定答复: one of the 21 outcomes, with reasons. @source 条例 art. 36 */
export const decide: UseCase<Decide, StaffCase, StaffCloud, CaseCall> = ({ version, leaf, reasons }, call, cloud) =>
  step(call, version, { type: 'decided', ...entryOf(call), leaf, reasons }, cloud);
