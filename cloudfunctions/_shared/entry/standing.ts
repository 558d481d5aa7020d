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

const namesOf = (member: Member, standsInFor: readonly StandIn[]): readonly string[] => [member.id, ...standsInFor.map(({ memberId }) => memberId)];

/**
 * Agencies for which a person of the county reviews today: they named him, or whom he stands in for. None in which he
 * has, or had, a post himself: he would approve under one name what he drafted under the other.
 */
export async function reviewsFor(member: Member, standsInFor: readonly StandIn[], agencies: readonly Agency[], members: MemberRepository): Promise<readonly Agency[]> {
  const names = namesOf(member, standsInFor);
  const named = agencies.filter((agency) => agency.parentId === member.agencyId && rolesBelow(agency, names, []).length > 0);
  const bound = await Promise.all(named.map(({ id }) => members.everIn(id, member.identity)));
  return named.filter((_agency, index) => !bound[index]);
}

async function countyStanding(agency: Agency, member: Member, standsInFor: readonly StandIn[], members: MemberRepository): Promise<Standing> {
  const reviews = (await reviewsFor(member, standsInFor, [agency], members)).length > 0;
  const below = (as: readonly string[], roles: readonly StaffRole[]) => rolesBelow(agency, reviews ? as : [], roles);
  return {
    member, relation: 'county', roles: below(namesOf(member, standsInFor), rolesWith(member, standsInFor)),
    standsInFor: standsInFor.map((one) => ({ ...one, roles: below([one.memberId], one.roles) })),
  };
}

/** Every way in which the bindings of a caller stand to an agency; none for whoever has nothing to do with it. */
export async function standingsIn(agency: Agency, bindings: readonly Member[], today: CivilDate, members: MemberRepository): Promise<readonly Standing[]> {
  const near = bindings.filter(({ agencyId }) => agencyId === agency.id || agencyId === agency.parentId);
  const standings = await Promise.all(near.map(async (member): Promise<Standing> => {
    const standsInFor = await standInsOf(member, today, members);
    return member.agencyId === agency.id
      ? { member, relation: 'own', roles: rolesWith(member, standsInFor), standsInFor }
      : countyStanding(agency, member, standsInFor, members);
  }));
  return standings.filter(({ roles }) => roles.length > 0);
}

/** An event in the name of whom it is done for: when only the colleague who is away has the role, it says so. */
export function asDeputy<E extends CaseEvent>(event: E, state: CaseState, { member, relation, standsInFor, agency }: Pick<Standing, 'member' | 'relation' | 'standsInFor'> & { readonly agency: Pick<Agency, 'settings'> }): E {
  const needed = rolesFor(event.type, state);
  const own = { roles: relation === 'own' ? member.roles : rolesBelow(agency, [member.id], member.roles) };
  const has = ({ roles }: { readonly roles: readonly StaffRole[] }) => needed.some((role) => roles.includes(role));
  const absent = event.by.kind === 'staff' && !has(own) ? standsInFor.find(has) : undefined;
  return absent ? { ...event, by: { ...event.by, deputyFor: absent.memberId } } : event;
}
