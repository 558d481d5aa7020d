import type { CountyAgencies, CountyAgency } from '@/contract/agencies';
import { ok } from '@/domain/result';
import { grantsOf } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import type { Agency } from '../../repositories/agencies';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';

function view(agency: Agency, names: ReadonlyMap<string, string>): CountyAgency {
  const { id, version = 1, name, shortName, parentId, formerNames = [], mergedInto } = agency;
  return {
    id, version, name, shortName, ...(!parentId && { county: true as const }),
    formerNames: formerNames.map((former) => ({ name: former.name, shortName: former.shortName, until: former.until })),
    ...(mergedInto && { mergedInto: { id: mergedInto.agencyId, name: names.get(mergedInto.agencyId) ?? '', on: mergedInto.on } }),
  };
}

/** The county and its agencies as they are now. */
export async function countyView({ agency, relation, roles }: Pick<AgencyCall, 'agency' | 'relation' | 'roles'>, { agencies }: Pick<StaffCloud, 'agencies'>): Promise<CountyAgencies> {
  const all = await agencies.all();
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const county = all.find(({ id }) => id === agency.id) ?? agency;
  return {
    agencies: all.filter(({ id, parentId }) => id === county.id || parentId === county.id).map((one) => view(one, names)),
    host: { ...(county.hostName && { hostName: county.hostName }), ...(county.filingNumber && { filingNumber: county.filingNumber }) },
    mayChange: roles.some((role) => grantsOf('staff', 'renameAgency').includes(`${relation}.${role}`)),
  };
}

/** 全县的单位. */
export const countyAgencies: UseCase<{ readonly agencyId: string }, CountyAgencies, StaffCloud, AgencyCall> = async (_input, call, cloud) => ok(await countyView(call, cloud));
