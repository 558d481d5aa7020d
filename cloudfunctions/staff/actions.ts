import type { StaffActions } from '@/contract/staff';
import type { ActionTable } from '../_shared/function';
import type { StaffCloud } from '../_shared/usecases/staff/staff-cloud';
import { actions as casework } from './desks/casework';
import { actions as office } from './desks/office';
import { actions as publishing } from './desks/publishing';
import { actions as requests } from './desks/requests';
import { front } from './front';

/** 工作人员端的全部动作, all at once: for whoever has to know every one of them. */
export const actions: ActionTable<StaffActions, StaffCloud> = { ...front, ...casework, ...publishing, ...requests, ...office };
