import type { CivilDate } from '@/domain/calendar/civil-date';
import { rolesFor } from '@/domain/case/duties';
import type { CaseState } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/event';
import { covers } from '@/domain/people/deputy';
import type { StaffRole } from '@/domain/statute/roles';
import { rolesBelow, type Relation } from '../authorization';
import type { Agency } from '../repositories/agencies';
import type { Member, MemberRepository } from '../repositories/members';

/** 代班: a colleague who is away today and whose roles the caller has meanwhile. */
export interface StandIn {
  readonly memberId: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly to: CivilDate;
}

/** How a caller stands to an agency today. */
export interface Standing {
  readonly member: Member;
  readonly relation: Relation;
  /** What counts in this agency: his own roles and those he stands in for. */
  readonly roles: readonly StaffRole[];
  readonly standsInFor: readonly StandIn[];
}

/** Whom a member stands in for on a day; roles are not handed on, so a deputy's deputy has none of them. */
export async function standInsOf(member: Member, today: CivilDate, members: MemberRepository): Promise<readonly StandIn[]> {
  const absent = await members.absentFor(member.id);
  return absent.flatMap(({ id, agencyId, name, roles, deputy }) =>
    (deputy && agencyId === member.agencyId && covers(deputy, today) ? [{ memberId: id, name, roles, to: deputy.to }] : []));
}

export const rolesWith = ({ roles }: Pick<Member, 'roles'>, standsInFor: readonly StandIn[]): readonly StaffRole[] =>
  [...new Set([...roles, ...standsInFor.flatMap((one) => one.roles)])];

/** Every way in which the bindings of a caller stand to an agency; none for whoever has nothing to do with it. */
export async function standingsIn(agency: Agency, bindings: readonly Member[], today: CivilDate, members: MemberRepository): Promise<readonly Standing[]> {
  const near = bindings.filter(({ agencyId }) => agencyId === agency.id || agencyId === agency.parentId);
  const standings = await Promise.all(near.map(async (member): Promise<Standing> => {
    const standsInFor = await standInsOf(member, today, members);
    const all = rolesWith(member, standsInFor);
    return member.agencyId === agency.id
      ? { member, relation: 'own', roles: all, standsInFor }
      : { member, relation: 'county', roles: rolesBelow(agency, member.id, all), standsInFor };
  }));
  return standings.filter(({ roles }) => roles.length > 0);
}

/** An event in the name of whom it is done for: when only the colleague who is away has the role, it says so. */
export function asDeputy<E extends CaseEvent>(event: E, state: CaseState, { member, standsInFor }: Pick<Standing, 'member' | 'standsInFor'>): E {
  const needed = rolesFor(event.type, state);
  const has = ({ roles }: { readonly roles: readonly StaffRole[] }) => needed.some((role) => roles.includes(role));
  const absent = event.by.kind === 'staff' && !has(member) ? standsInFor.find(has) : undefined;
  return absent ? { ...event, by: { ...event.by, deputyFor: absent.memberId } } : event;
}
