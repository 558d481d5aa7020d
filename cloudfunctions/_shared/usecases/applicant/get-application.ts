import { ok } from '@/domain/result';
import type { ApplicationDetail } from '@/contract/applicant';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { applicationDetail } from '../../views/application';
import type { ApplicantCloud } from './applicant-cloud';
import { agencyOf } from './own-agency';

/** 我的一件申请. */
export const getApplication: UseCase<{ readonly id: string }, ApplicationDetail, ApplicantCloud, OwnApplicationCall> = async (_input, { application, today }, cloud) =>
  ok(applicationDetail(application, await agencyOf(application, cloud), { calendar: cloud.calendar, today }));
