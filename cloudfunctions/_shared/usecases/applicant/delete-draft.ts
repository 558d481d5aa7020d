import { ok } from '@/domain/result';
import type { ApplicantCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from './applicant-cloud';

/** 删除草稿; one that is gone already is as good as deleted. */
export const deleteDraft: UseCase<{ readonly draftId: string }, null, ApplicantCloud, ApplicantCall> = async ({ draftId }, { owner }, { drafts }) => {
  await drafts.remove(owner, draftId);
  return ok(null);
};
