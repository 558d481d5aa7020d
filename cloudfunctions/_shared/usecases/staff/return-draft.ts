import { rolesFor } from '@/domain/case/duties';
import type { StaffCase } from '@/contract/staff';
import { notYourPart } from '../../authorization';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface ReturnDraft { readonly id: string; readonly version: number; readonly reason: string }

/** 退回 to the drafter, by whoever has the draft before him: the reviewer, later the signatory. */
export const returnDraft: UseCase<ReturnDraft, StaffCase, StaffCloud, CaseCall> = async ({ version, reason }, call, cloud) => {
  const roles = rolesFor('returned', call.application.disclosure.state);
  if (roles.length > 0 && !roles.some((role) => call.roles.includes(role))) return notYourPart('staff', call.action);
  return step(call, version, { type: 'returned', ...entryOf(call), reason }, cloud);
};
