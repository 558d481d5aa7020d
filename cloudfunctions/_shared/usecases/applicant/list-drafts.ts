import { ok } from '@/domain/result';
import type { DraftSummary } from '@/contract/applicant';
import type { ApplicantCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { draftSummary } from '../../views/draft';
import { followUp } from '../filing/follow-up';
import type { ApplicantCloud } from './applicant-cloud';

/** 我的草稿, newest first. */
export const listDrafts: UseCase<object, readonly DraftSummary[], ApplicantCloud, ApplicantCall> = async (_input, { owner }, { drafts, cases }) => {
  await followUp(cases, { owner });
  return ok((await drafts.list(owner)).map(draftSummary));
};
