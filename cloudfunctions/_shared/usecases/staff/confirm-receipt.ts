import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

/** 确认收到: the day of mutual confirmation. @source 条例 art. 31(3) */
export const confirmReceipt: UseCase<{ readonly id: string; readonly version: number }, StaffCase, StaffCloud, CaseCall> = ({ version }, call, cloud) =>
  step(call, version, { type: 'receiptConfirmed', ...entryOf(call) }, cloud);
