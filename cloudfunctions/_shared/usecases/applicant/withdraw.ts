import { ok } from '@/domain/result';
import type { ApplicationDetail } from '@/contract/applicant';
import { advance } from '../../advance';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { detailFor } from '../acting/detail-for';
import type { ApplicantCloud } from './applicant-cloud';

interface Withdraw { readonly id: string; readonly version: number; readonly reason?: string | undefined }

/** 撤回申请, any time before the answer is served. */
export const withdraw: UseCase<Withdraw, ApplicationDetail, ApplicantCloud, OwnApplicationCall> = async ({ version, reason }, call, cloud) => {
  const { application, at } = call;
  const event = { type: 'withdrawn', at, by: { kind: 'applicant' }, ...(reason && { reason }) } as const;
  const done = await advance(application, version, event, cloud);
  return done.ok ? ok(await detailFor(done.value, call, cloud)) : done;
};
