import { ok } from '@/domain/result';
import type { Receipt } from '@/contract/applicant';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { receiptView } from '../../views/receipt';
import type { ApplicantCloud } from './applicant-cloud';
import { agencyOf } from './own-agency';

/** 回执, to be opened again at any time. */
export const getReceipt: UseCase<{ readonly id: string }, Receipt, ApplicantCloud, OwnApplicationCall> = async (_input, { application, today }, cloud) =>
  ok(receiptView(application, await agencyOf(application, cloud), { calendar: cloud.calendar, today }));
