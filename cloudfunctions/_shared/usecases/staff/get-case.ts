import { ok } from '@/domain/result';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { BY_OFFICE } from '../../repositories/openings';
import type { UseCase } from '../../serving/call';
import { caseViewFor } from './case-view';
import type { FrontCloud } from './front-cloud';

/**
 * What nobody has confirmed may be edited by the applicant until somebody opens it: that is recorded first, and then read
 * anew, so that nobody looks at words that may still change.
 */
async function opened({ application, at }: CaseCall, { openings, cases }: FrontCloud): Promise<CaseCall['application']> {
  const { id, state, practice } = application.disclosure;
  if (state !== 'submitted' || practice || await openings.of(id, BY_OFFICE)) return application;
  await openings.record(id, BY_OFFICE, at);
  return await cases.find(id) ?? application;
}

/** 案件详情. */
export const getCase: UseCase<{ readonly id: string }, StaffCase, FrontCloud, CaseCall> = async (_input, call, cloud) =>
  ok(await caseViewFor(await opened(call, cloud), call, cloud));
