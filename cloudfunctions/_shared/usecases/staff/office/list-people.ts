import type { People } from '@/contract/office';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import type { StaffCloud } from '../staff-cloud';
import { peopleAfter } from './people-view';

/** 人员: colleagues with their posts; invitations and 签批密码 for who keeps them. */
export const listPeople: UseCase<{ readonly agencyId: string }, People, StaffCloud, AgencyCall> = (_input, call, cloud) => peopleAfter(call, cloud);
