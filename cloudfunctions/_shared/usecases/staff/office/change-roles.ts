import type { People } from '@/contract/office';
import type { StaffRole } from '@/domain/statute/roles';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import type { StaffCloud } from '../staff-cloud';
import { personOf } from './a-person';
import { peopleAfter } from './people-view';
import { LAST_ADMINISTRATOR, PERSON_CHANGED } from './refusals';

interface ChangeRoles { readonly agencyId: string; readonly memberId: string; readonly version: number; readonly roles: StaffRole[] }

/** 调整岗位; works from the next call of that person on, also in the middle of a step. */
export const changeRoles: UseCase<ChangeRoles, People, StaffCloud, AgencyCall> = async ({ memberId, version, roles }, call, cloud) => {
  const person = await personOf(call, memberId, cloud);
  if (!person.ok) return person;
  const changed = await cloud.people.changeRoles({ ...person.value, version }, roles);
  if (changed === 'saved') return peopleAfter(call, cloud);
  return changed === 'stale' ? PERSON_CHANGED : LAST_ADMINISTRATOR;
};
