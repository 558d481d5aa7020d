import type { CivilDate } from '@/domain/calendar/civil-date';
import type { InboxOf } from '../../repositories/inbox';
import { readerKey } from '../../repositories/message-record';
import { reviewsFor, rolesWith, standInsOf } from '../../entry/standing';
import type { Agency } from '../../repositories/agencies';
import type { Member, MemberRepository } from '../../repositories/members';

/** One binding, and everyone it reads as today: himself, his roles, and the colleagues he stands in for. */
async function readersOf(member: Member, agencies: readonly Agency[], today: CivilDate, members: MemberRepository): Promise<readonly string[]> {
  const standIns = await standInsOf(member, today, members);
  const roles = rolesWith(member, standIns);
  // What the county sees of all is not told to it one by one; a review it was asked for is.
  const below = await reviewsFor(member, standIns, agencies, members);
  return [
    ...[member.id, ...standIns.map(({ memberId }) => memberId)].map((memberId) => readerKey({ kind: 'member', memberId })),
    ...roles.map((role) => readerKey({ kind: 'role', agencyId: member.agencyId, role })),
    ...below.map(({ id }) => readerKey({ kind: 'role', agencyId: id, role: 'reviewer' })),
  ];
}

/** As whom a person of the staff reads. @param owner pseudonym of the identity @param agencyId only of this agency */
export async function staffBox(
  owner: string, bindings: readonly Member[], today: CivilDate, cloud: { readonly members: MemberRepository; readonly agencies: { readonly all: () => Promise<readonly Agency[]> } }, agencyId?: string,
): Promise<InboxOf> {
  const agencies = await cloud.agencies.all();
  const chosen = bindings.filter((member) => agencyId === undefined || member.agencyId === agencyId);
  const readers = await Promise.all(chosen.map((member) => readersOf(member, agencies, today, cloud.members)));
  return { person: `staff:${owner}`, readers: [...new Set(readers.flat())] };
}

/** As whom an applicant reads. */
export const applicantBox = (owner: string): InboxOf => ({ person: `owner:${owner}`, readers: [readerKey({ kind: 'owner', owner })] });
