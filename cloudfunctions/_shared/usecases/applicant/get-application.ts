import { ok } from '@/domain/result';
import type { ApplicationDetail } from '@/contract/applicant';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { detailFor } from '../acting/detail-for';
import type { ApplicantCloud } from './applicant-cloud';

/** 我的一件申请; that he has the answer before him now is recorded the first time. */
export const getApplication: UseCase<{ readonly id: string }, ApplicationDetail, ApplicantCloud, OwnApplicationCall> = async (_input, call, cloud) => {
  const { id, events } = call.application.disclosure;
  const detail = await detailFor(call.application, call, cloud);
  const served = events.findLastIndex(({ type }) => type === 'served');
  if (detail.answer && served >= 0) await cloud.openings.record(id, served, call.at);
  return ok(detail);
};
