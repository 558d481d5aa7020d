import type { AgencyCall } from '../../../entry/staff';
import type { Outcome } from '../../../refusal';
import type { Member } from '../../../repositories/members';
import type { StaffCloud } from '../staff-cloud';
import { NO_SUCH_PERSON } from './refusals';

/** A person in office of the agency a call is about; who left, and people of other offices, are not found. */
export async function personOf({ agency }: Pick<AgencyCall, 'agency'>, memberId: string, { members }: StaffCloud): Promise<Outcome<Member>> {
  const member = await members.find(memberId);
  return member?.agencyId === agency.id && member.left === undefined ? { ok: true, value: member } : NO_SUCH_PERSON;
}
