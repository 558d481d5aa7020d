import type { StaffRole } from '@/domain/statute/roles';
import { bindPeople, type SeededCloud } from '../../cloudfunctions/_local/seed';
import type { Colleague } from '../../cloudfunctions/_local/seed/people';
import type { Database } from '../../cloudfunctions/_shared/database';
import { agencyRepository, type Agency } from '../../cloudfunctions/_shared/repositories/agencies';

const HEADS = ['前澄', '后澄', '石桥', '柳行', '东营子', '高埠', '马家沟', '南苇'] as const;
const ENDS = ['镇', '街道', '乡', '开发区', '水务局', '教育局', '住建局', '交通局'] as const;

export const COUNTY_ID = 'chengchuan';
export const agencyIdOf = (index: number): string => `sim${String(index + 1).padStart(2, '0')}`;

/** The invented county 澄川县 and the agencies under it. */
export function agenciesOf(count: number): readonly Agency[] {
  const county: Agency = { id: COUNTY_ID, name: '澄川县人民政府', shortName: '澄川县', level: 'county', reconsiderationAuthority: '澄川市人民政府', numberPrefix: '澄川依申请' };
  return [county, ...Array.from({ length: count }, (_, index): Agency => {
    const short = `${HEADS[index % HEADS.length]}${ENDS[Math.floor(index / HEADS.length) % ENDS.length]}`;
    return {
      id: agencyIdOf(index), name: `澄川县${short}`, shortName: short, parentId: COUNTY_ID, level: 'township', reconsiderationAuthority: '澄川县人民政府', numberPrefix: `${short}依申请`,
      contact: { office: '党政办公室', phone: '0536-6234567', address: `澄川县${short}办公楼`, postcode: '262400', officeHours: '周一至周五 8:30–11:30、14:00–17:30', portal: { name: '澄川县门户网站', address: 'http://example.com/' } },
      // Every third one charges, as its county allows.
      settings: { feeSwitch: index % 3 === 0 },
    };
  })];
}

/** 每个单位的几个人. */
export const DESKS = { officer: ['officer'], reviewer: ['reviewer'], head: ['officeHead', 'signatory'], administrator: ['administrator'] } as const satisfies Record<string, readonly StaffRole[]>;
export type Desk = keyof typeof DESKS;
const CALLED: Readonly<Record<Desk, string>> = { officer: '经办员', reviewer: '审核员', head: '负责人', administrator: '管理员' };

export const openidOf = (agencyId: string, desk: Desk | 'supervisor'): string => `oSim-${agencyId}-${desk}`;

function colleaguesOf({ id, shortName }: Agency): readonly Colleague[] {
  return (Object.keys(DESKS) as readonly Desk[]).map((desk) => ({ id: `${id}-${desk}`, openid: openidOf(id, desk), agencyId: id, name: `${shortName.slice(0, 2)}${CALLED[desk]}`, roles: DESKS[desk] }));
}

/** Puts the agencies in place and binds their people: what an administrator does before the first application comes. */
export async function settle(cloud: SeededCloud, db: Database, count: number): Promise<void> {
  const agencies = agenciesOf(count);
  const repository = agencyRepository(db);
  for (const agency of agencies) await repository.save(agency);
  const supervisor: Colleague = { id: `${COUNTY_ID}-supervisor`, openid: openidOf(COUNTY_ID, 'supervisor'), agencyId: COUNTY_ID, name: '县督查员', roles: ['supervisor', 'administrator'] };
  await bindPeople(cloud, [supervisor, ...agencies.flatMap((agency) => (agency.parentId ? colleaguesOf(agency) : []))]);
}
