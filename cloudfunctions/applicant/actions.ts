import type { ApplicantActions } from '@/contract/applicant';
import type { ActionTable } from '../_shared/function';
import type { ApplicantCloud } from '../_shared/usecases/applicant/applicant-cloud';
import { actions as acting } from './desks/acting';
import { actions as requests } from './desks/requests';
import { actions as uploads } from './desks/uploads';
import { front } from './front';

/** 申请人端的全部动作, all at once: for whoever has to know every one of them. */
export const actions: ActionTable<ApplicantActions, ApplicantCloud> = { ...front, ...uploads, ...requests, ...acting };
