import { ok } from '@/domain/result';
import type { Membership } from '@/contract/staff';
import type { Member } from '../../repositories/members';
import type { Call, UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';

/** 我在哪个单位、是什么岗位. */
export const whoAmI: UseCase<object, readonly Membership[], StaffCloud, Call & { readonly bindings: readonly Member[] }> =
  async (_input, { bindings }, { agencies }) => {
    const names = new Map((await agencies.all()).map(({ id, name }) => [id, name]));
    return ok(bindings.map(({ id, agencyId, name, roles }) => ({ memberId: id, agencyId, agencyName: names.get(agencyId) ?? '', name, roles })));
  };
