import { ok } from '@/domain/result';
import type { DraftSummary } from '@/contract/applicant';
import type { ApplicantCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { draftSummary } from '../../views/draft';
import type { ApplicantCloud } from './applicant-cloud';

/** 我的草稿, newest first. */
export const listDrafts: UseCase<object, readonly DraftSummary[], ApplicantCloud, ApplicantCall> = async (_input, { owner }, { drafts }) =>
  ok((await drafts.list(owner)).map(draftSummary));
