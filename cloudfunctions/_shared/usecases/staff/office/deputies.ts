import type { People } from '@/contract/office';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { absenceFault, overlaps, type Absence } from '@/domain/people/deputy';
import type { AgencyCall } from '../../../entry/staff';
import { refuse, type Outcome } from '../../../refusal';
import type { Member } from '../../../repositories/members';
import type { UseCase } from '../../../serving/call';
import type { StaffCloud } from '../staff-cloud';
import { personOf } from './a-person';
import { mayManage, peopleAfter } from './people-view';
import { ADMINISTRATOR_ONLY, PERSON_CHANGED } from './refusals';

interface SetDeputy { readonly agencyId: string; readonly memberId: string; readonly version: number; readonly deputyId: string; readonly from: CivilDate; readonly to: CivilDate }

const SELF = refuse('deputyIsSelf', '代班的人不能是本人，请选择另一位同事。', { field: 'deputyId' });
const GONE = refuse('deputyGone', '选的人已经离岗或者不在本单位，请选择另一位同事。', { field: 'deputyId' });

const days = ({ from, to }: Absence) => `${formatDate(from)}至${formatDate(to)}`;

/** Why the days do not go together with other absences; nobody stands in while he is away himself. */
async function clash(absent: Member, deputy: Member, absence: Absence, { members }: StaffCloud, today: CivilDate): Promise<Outcome<never> | undefined> {
  const { deputy: own } = absent;
  if (own && own.to >= today) return refuse('deputyOverlapping', `${absent.name}已经有代班（${days(own)}），请先取消，再安排新的。`, { field: 'from' });
  if (deputy.deputy && overlaps(deputy.deputy, absence)) {
    return refuse('deputyAbsent', `${deputy.name}自己${days(deputy.deputy)}不在岗，日期有重叠，请换一位同事或者换日期。`, { field: 'deputyId' });
  }
  const standsIn = (await members.absentFor(absent.id)).find((one) => one.deputy && overlaps(one.deputy, absence));
  return standsIn?.deputy && refuse('deputyOverlapping', `${absent.name}${days(standsIn.deputy)}要替${standsIn.name}代班，日期有重叠，请先取消那一次。`, { field: 'from' });
}

/** 代班: oneself, or by the administrator for somebody; roles only, signatures stay those of who signs. */
export const setDeputy: UseCase<SetDeputy, People, StaffCloud, AgencyCall> = async ({ memberId, version, deputyId, from, to }, call, cloud) => {
  if (memberId !== call.member.id && !mayManage(call)) return ADMINISTRATOR_ONLY;
  const absent = await personOf(call, memberId, cloud);
  if (!absent.ok) return absent;
  if (deputyId === memberId) return SELF;
  const deputy = await personOf(call, deputyId, cloud);
  if (!deputy.ok) return GONE;
  const fault = absenceFault({ from, to }, call.today);
  if (fault) return refuse('absence', fault, { field: 'to' });
  const problem = await clash(absent.value, deputy.value, { from, to }, cloud, call.today);
  if (problem) return problem;
  const saved = await cloud.people.setDeputy({ ...absent.value, version }, { memberId: deputyId, from, to });
  return saved === 'saved' ? peopleAfter(call, cloud) : PERSON_CHANGED;
};

/** 取消代班; works at once. */
export const endDeputy: UseCase<{ readonly agencyId: string; readonly memberId: string; readonly version: number }, People, StaffCloud, AgencyCall> = async ({ memberId, version }, call, cloud) => {
  if (memberId !== call.member.id && !mayManage(call)) return ADMINISTRATOR_ONLY;
  const absent = await personOf(call, memberId, cloud);
  if (!absent.ok) return absent;
  const saved = await cloud.people.setDeputy({ ...absent.value, version }, undefined);
  return saved === 'saved' ? peopleAfter(call, cloud) : PERSON_CHANGED;
};
