import type { CivilDate } from '@/domain/calendar/civil-date';
import { covers } from '@/domain/people/deputy';
import type { Audience } from '@/domain/reminder/ladder';
import type { StaffRole } from '@/domain/statute/roles';
import type { Agency } from '../../repositories/agencies';
import type { Member } from '../../repositories/members';
import type { Reader } from '../../telling';

/** An agency with its people who are there, and those of the county above it. */
export interface Office {
  readonly agency: Agency;
  readonly members: readonly Member[];
  readonly county: readonly Member[];
}

/** Who stands in for a member today. */
const standInsFor = ({ deputy }: Member, among: readonly Member[], today: CivilDate): readonly Member[] =>
  among.filter(({ id }) => deputy !== undefined && deputy.memberId === id && covers(deputy, today));

/** Some, and who stands in for them today. */
const withStandIns = (some: readonly Member[], among: readonly Member[], today: CivilDate): readonly Member[] =>
  [...new Set([...some, ...some.flatMap((member) => standInsFor(member, among, today))])];

/** Who holds a role today: whoever has it, and who stands in for him. */
export const holdersOf = (role: StaffRole, members: readonly Member[], today: CivilDate): readonly Member[] =>
  withStandIns(members.filter(({ roles }) => roles.includes(role)), members, today);

/** Who reads what a role of an agency is told: a person of the county too, where he reviews for it. */
function readingAs(role: StaffRole, { agency: { settings }, members, county }: Office, today: CivilDate): readonly Member[] {
  const reviewBy = settings?.reviewBy;
  const named = role === 'reviewer' && reviewBy?.by === 'county' ? county.filter(({ id }) => id === reviewBy.memberId) : [];
  return [...holdersOf(role, members, today), ...withStandIns(named, county, today)];
}

/** Colleagues whom people of some roles named for an absence, today or in days to come. */
function named({ members }: Office, roles: readonly StaffRole[], today: CivilDate): readonly Member[] {
  const chosen = members.filter((member) => member.roles.some((role) => roles.includes(role)))
    .flatMap(({ deputy }) => (deputy && today <= deputy.to ? [deputy.memberId] : []));
  return members.filter(({ id }) => chosen.includes(id));
}

/**
 * Who hears of a reminder: every person once, whatever roles he has and for whom he stands in. A role that nobody holds
 * is told all the same; whoever gets it finds what was said.
 */
export function hearersOf(tell: readonly Audience[], turns: readonly StaffRole[], office: Office, today: CivilDate): readonly Reader[] {
  const { agency, members, county } = office;
  const reached = new Set<string>();
  const readers: Reader[] = [];
  const isReached = ({ identity }: Member) => reached.has(identity);
  const toMember = (member: Member) => {
    const reading = withStandIns([member], members, today);
    // Whoever stands in for him knows already, and would read it twice.
    if (reading.some(isReached)) return;
    readers.push({ kind: 'member', memberId: member.id });
    for (const { identity } of reading) reached.add(identity);
  };
  const toRole = (role: StaffRole, agencyId: string, people: readonly Member[]) => {
    if (people.some(isReached)) {
      people.forEach(toMember);
      return;
    }
    readers.push({ kind: 'role', agencyId, role });
    for (const { identity } of people) reached.add(identity);
  };
  const roles = [...new Set(tell.flatMap((audience): readonly StaffRole[] => {
    switch (audience) {
      case 'turn': return turns;
      case 'deputy': case 'county': return [];
      default: return [audience];
    }
  }))];
  for (const role of roles) toRole(role, agency.id, readingAs(role, office, today));
  if (tell.includes('county')) toRole('supervisor', agency.parentId ?? agency.id, holdersOf('supervisor', county, today));
  if (tell.includes('deputy')) named(office, roles, today).forEach(toMember);
  return readers;
}
