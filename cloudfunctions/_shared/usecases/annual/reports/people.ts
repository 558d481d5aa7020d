import type { AgencyCall } from '../../../entry/staff';
import type { Member } from '../../../repositories/members';
import type { AnnualCloud } from '../annual-cloud';

/** 单位的人: who is there now, and everybody's name, those of the county who did something included. */
export interface ReportPeople {
  readonly here: readonly Member[];
  readonly nameOf: (memberId: string) => string;
}

/** @param ids whoever did something, so that the county's people have their names too */
export async function reportPeople({ agency }: Pick<AgencyCall, 'agency'>, ids: readonly string[], { members }: Pick<AnnualCloud, 'members'>): Promise<ReportPeople> {
  const all = await members.ofAgency(agency.id);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  for (const id of new Set(ids.filter((one) => !names.has(one)))) {
    const member = await members.find(id);
    if (member) names.set(id, member.name);
  }
  return { here: all.filter(({ left }) => left === undefined), nameOf: (id) => names.get(id) ?? '已离任的人员' };
}
