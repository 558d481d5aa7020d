import { ok } from '@/domain/result';
import type { ApplicantActions } from '@/contract/applicant';
import type { ApplicantCall } from '../../entry/applicant';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { draftSummary } from '../../views/draft';
import type { ApplicantCloud } from './applicant-cloud';

/** 打开草稿. */
export const getDraft: UseCase<{ readonly draftId: string }, ApplicantActions['getDraft']['value'], ApplicantCloud, ApplicantCall> =
  async ({ draftId }, { owner }, { drafts }) => {
    const draft = await drafts.find(owner, draftId);
    return draft ? ok({ ...draftSummary(draft), form: draft.form }) : NOT_FOUND.draft;
  };
