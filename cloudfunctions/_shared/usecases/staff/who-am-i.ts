import { ok } from '@/domain/result';
import type { Membership } from '@/contract/staff';
import { rolesBelow } from '../../authorization';
import { rolesWith, standInsOf } from '../../entry/standing';
import type { Agency } from '../../repositories/agencies';
import type { Member } from '../../repositories/members';
import type { Call, UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';

/** Agencies that have named a member of the county as their reviewer. */
const reviewsFor = ({ id, name, agencyId }: Member, agencies: readonly Agency[]): readonly Membership[] => agencies
  .filter((agency) => agency.parentId === agencyId && rolesBelow(agency, id, []).includes('reviewer'))
  .map((agency) => ({ memberId: id, agencyId: agency.id, agencyName: agency.name, name, roles: ['reviewer'] }));

/** 我在哪个单位、是什么岗位; with whom one stands in for today. */
export const whoAmI: UseCase<object, readonly Membership[], StaffCloud, Call & { readonly bindings: readonly Member[] }> =
  async (_input, { bindings, today }, { agencies, members }) => {
    const all = await agencies.all();
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const own = await Promise.all(bindings.map(async (member): Promise<Membership> => {
      const { id, agencyId, name, pinState } = member;
      const standsInFor = await standInsOf(member, today, members);
      return {
        memberId: id, agencyId, agencyName: names.get(agencyId) ?? '', name, roles: rolesWith(member, standsInFor), pin: pinState,
        ...(standsInFor.length > 0 && { standsInFor: standsInFor.map((one) => ({ name: one.name, to: one.to })) }),
      };
    }));
    return ok([...own, ...bindings.flatMap((member) => reviewsFor(member, all))]);
  };
