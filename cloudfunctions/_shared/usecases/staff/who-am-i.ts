import { ok } from '@/domain/result';
import type { Membership } from '@/contract/staff';
import { reviewsFor, rolesWith, standInsOf } from '../../entry/standing';
import type { Member } from '../../repositories/members';
import type { Call, UseCase } from '../../serving/call';
import type { FrontCloud } from './front-cloud';

/** 我在哪个单位、是什么岗位; with whom one stands in for today. */
export const whoAmI: UseCase<object, readonly Membership[], FrontCloud, Call & { readonly bindings: readonly Member[] }> =
  async (_input, { bindings, today }, { agencies, members }) => {
    const all = await agencies.all();
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const memberships = await Promise.all(bindings.map(async (member): Promise<readonly Membership[]> => {
      const { id, agencyId, name, pinState } = member;
      const standsInFor = await standInsOf(member, today, members);
      const own: Membership = {
        memberId: id, agencyId, agencyName: names.get(agencyId) ?? '', name, roles: rolesWith(member, standsInFor), pin: pinState,
        ...(standsInFor.length > 0 && { standsInFor: standsInFor.map((one) => ({ name: one.name, to: one.to })) }),
      };
      const below = await reviewsFor(member, standsInFor, all, members);
      return [own, ...below.map((agency): Membership => ({ memberId: id, agencyId: agency.id, agencyName: agency.name, name, roles: ['reviewer'] }))];
    }));
    return ok(memberships.flat());
  };
