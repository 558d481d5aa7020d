import { ok } from '@/domain/result';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import { caseViewFor } from './case-view';
import type { StaffCloud } from './staff-cloud';

/** 案件详情. */
export const getCase: UseCase<{ readonly id: string }, StaffCase, StaffCloud, CaseCall> = async (_input, call, cloud) =>
  ok(await caseViewFor(call.application, call, cloud));
