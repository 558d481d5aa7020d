import type { ApplicationDetail } from '@/contract/applicant';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { act } from '../acting/act';
import type { ApplicantCloud } from './applicant-cloud';

interface Withdraw { readonly id: string; readonly version: number; readonly reason?: string | undefined }

/** 撤回申请, any time before the answer is served; told again after a lost reply, it is withdrawn as it was. */
export const withdraw: UseCase<Withdraw, ApplicationDetail, ApplicantCloud, OwnApplicationCall> = ({ version, reason }, call, cloud) =>
  act(call, version, { type: 'withdrawn', at: call.at, by: { kind: 'applicant' }, ...(reason && { reason }) }, [], cloud);
