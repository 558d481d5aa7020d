import { civilDate } from '@/domain/calendar/civil-date';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { PERSONAS } from '../../cloudfunctions/_local/persona/personas';
import { grantsOf, type StaffFunction } from '../../cloudfunctions/_shared/authorization';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { memberIdOf } from '../../cloudfunctions/_shared/repositories/member-record';
import type { Town } from './town';

/** How the door answers: let in, told whose part it is, or told that there is nothing. */
export type Told = 'in' | 'notYours' | 'nothing';

const ROLES = Object.keys(STAFF_ROLES) as StaffRole[];
/** Roles that the people of the county have in every agency. */
const COUNTY_WIDE: readonly StaffRole[] = ['supervisor', 'administrator'];

/** Somebody who knocks, with what the table says he is told about 乔官镇, and about the county's own office. */
interface Person {
  readonly name: string;
  readonly openid: string;
  /** Where he works, and as what; absent for who works nowhere. */
  readonly works?: { readonly agencyId: string; readonly roles: readonly StaffRole[] };
  /** What counts in 乔官镇; none for whoever has nothing to do with it. */
  readonly here: { readonly relation: 'own' | 'county'; readonly roles: readonly StaffRole[] } | undefined;
  readonly ofCounty: readonly StaffRole[] | undefined;
}

const works = (name: string, agencyId: string, roles: readonly StaffRole[], here: Person['here'], ofCounty?: Person['ofCounty']): Person => ({ name, openid: `oGrid-${name}`, works: { agencyId, roles }, here, ofCounty });
const visits = (name: 'resident' | 'applicantA'): Person => ({ name, openid: PERSONAS.find(({ key }) => key === name)?.openid ?? '', here: undefined, ofCounty: undefined });
const own = (role: StaffRole) => works(`own.${role}`, 'qiaoguan', [role], { relation: 'own', roles: [role] });
const county = (name: string, roles: readonly StaffRole[]) => {
  const here = roles.filter((role) => COUNTY_WIDE.includes(role));
  return works(name, 'changle', roles, here.length > 0 ? { relation: 'county', roles: here } : undefined, roles);
};

/** Works next door in every role at once: what he is not let into, nobody from there is. */
export const STRANGER = works('foreign.every', 'wutu', ROLES, undefined);
const FORMER = works('own.left', 'qiaoguan', ROLES, undefined);
const AWAY = works('own.away', 'qiaoguan', ['officer'], undefined);
const DEPUTY = works('own.deputy', 'qiaoguan', ['editor'], { relation: 'own', roles: ['editor', 'officer'] });
/** Of a town that went into 乔官镇: its people are bound anew, or have nothing to do with it. */
const MERGED = works('merged.every', 'laocheng', ROLES, undefined);

/** Everybody: a resident, whose records they are, each role of the own office, who left, who stands in, the county, next door, a merged town. */
export const PEOPLE: readonly Person[] = [
  visits('resident'), visits('applicantA'), ...ROLES.map(own), FORMER, DEPUTY,
  county('county.supervisor', ['supervisor']), county('county.administrator', ['administrator']), county('county.others', ROLES.filter((role) => !COUNTY_WIDE.includes(role))),
  STRANGER, MERGED,
];

/** By the table alone. */
export function told(fn: StaffFunction, action: string, ofCounty: boolean, { here, ofCounty: there }: Person): Told {
  const roles = ofCounty ? there : here?.roles;
  if (!roles || (!ofCounty && !here)) return 'nothing';
  const relation = ofCounty ? 'own' : here?.relation;
  return roles.some((role) => grantsOf(fn, action).includes(`${relation ?? 'own'}.${role}`)) ? 'in' : 'notYours';
}

/** Binds them as the story has it: one has left, one is away and has a deputy, one town is merged. */
export async function bindEverybody({ cloud, db }: Town): Promise<void> {
  await agencyRepository(db).save({ id: 'laocheng', name: '老城镇人民政府', shortName: '老城镇', parentId: 'changle', level: 'township', numberPrefix: '老城依申请', mergedInto: { agencyId: 'qiaoguan', on: civilDate('2026-01-05'), basis: '批复' } });
  await bindPeople({ env: cloud.adminEnv }, [...PEOPLE, AWAY].flatMap(({ name, openid, works: post }) => (post ? [{ id: openid, openid, name, agencyId: post.agencyId, roles: post.roles }] : [])));
  const { blind } = await deploymentKeys(db, cloud.adminEnv);
  const idOf = ({ openid, works: post }: Person) => memberIdOf(post?.agencyId ?? '', blind.pseudonym(`wx:${openid}`));
  const members = db.collection('members');
  await members.change({ _id: idOf(FORMER) }, { left: '2026-02-01' });
  await members.change({ _id: idOf(AWAY) }, { deputy: { memberId: idOf(DEPUTY), from: '2026-03-01', to: '2026-03-31' } });
}
