import type { DeputyView, OpenInvitation, People, Person } from '@/contract/office';
import { glance } from '@/domain/agenda/shelf';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { StaffRole } from '@/domain/statute/roles';
import type { AgencyCall } from '../../../entry/staff';
import type { Outcome } from '../../../refusal';
import type { Invitation } from '../../../repositories/invitations';
import type { Member } from '../../../repositories/members';
import type { StaffCloud } from '../staff-cloud';

/** Whether the caller keeps the people of this agency: its administrator, or the county's. */
export const mayManage = ({ roles }: Pick<AgencyCall, 'roles'>): boolean => roles.includes('administrator');

function deputyView({ deputy }: Member, all: readonly Member[], today: CivilDate): DeputyView | undefined {
  if (!deputy || deputy.to < today) return undefined;
  const who = all.find(({ id }) => id === deputy.memberId);
  return { ...deputy, name: who?.name ?? '', ...((!who || who.left) && { gone: true }) };
}

const openInvitation = ({ id, name, roles, expiresOn }: Invitation, today: CivilDate): OpenInvitation =>
  ({ invitationId: id, name, roles, expiresOn, expired: today > expiresOn });

/** Those in office first, then by name. */
const order = (a: Person, b: Person) => Number(a.left !== undefined) - Number(b.left !== undefined) || a.name.localeCompare(b.name, 'zh-Hans-CN');

/** What waits for those who approve, so that their roles are not taken from the last of them unawares. */
async function waitingFor({ agency, today }: AgencyCall, { cases, calendar }: StaffCloud): Promise<NonNullable<People['waiting']>> {
  const count = (role: StaffRole) => cases.turnCount(agency.id, glance(today, calendar, { roles: [role], memberId: '' }));
  const [officeHead, signatory] = await Promise.all([count('officeHead'), count('signatory')]);
  return { officeHead, signatory };
}

/** 人员 of an agency as the caller may see them. */
export async function peopleFor(call: AgencyCall, cloud: StaffCloud): Promise<People> {
  const { members, invitations, handlers } = cloud;
  const { agency, member: caller, today } = call;
  const manages = mayManage(call);
  const [all, open] = await Promise.all([members.ofAgency(agency.id), manages ? invitations.open(agency.id) : []]);
  const people = await Promise.all(all.map(async (member): Promise<Person> => {
    const { id, name, roles, version, left, pinState } = member;
    const me = id === caller.id;
    const deputy = deputyView(member, all, today);
    return {
      memberId: id, name, roles, version, openCases: left ? 0 : await handlers.countOf(agency.id, id),
      ...(left && { left }), ...(deputy && { deputy }), ...((manages || me) && !left && { pin: pinState }), ...(me && { me }),
    };
  }));
  return {
    agency: { id: agency.id, name: agency.name, ...(agency.parentId === undefined && { county: true }) },
    people: people.sort(order),
    ...(manages && { waiting: await waitingFor(call, cloud) }),
    ...(manages && { invitations: open.map((invitation) => openInvitation(invitation, today)).sort((a, b) => (a.expiresOn < b.expiresOn ? 1 : -1)) }),
  };
}

/** The people as they are after a change. */
export const peopleAfter = async (call: AgencyCall, cloud: StaffCloud): Promise<Outcome<People>> => ok(await peopleFor(call, cloud));
