import type { StaffItem } from '@/contract/publishing';
import type { WithholdingLeaf } from '@/domain/statute/leaves';
import type { ItemCall } from '../../entry/item';
import type { UseCase } from '../../serving/call';
import { enterWithdrawn, leavePublished } from './enter';
import type { WithheldCloud } from './withheld-cloud';

/** 撤回, and where it was because it may not be public, on to the assessments. @source 条例 art. 18 */
export const enteringWithheld = <Input extends { readonly id: string }>(withdraw: UseCase<Input, StaffItem, WithheldCloud, ItemCall>): UseCase<Input & { readonly ground?: WithholdingLeaf | undefined }, StaffItem, WithheldCloud, ItemCall> =>
  async (input, call, cloud) => {
    const done = await withdraw(input, call, cloud);
    const { id, agencyId } = call.item;
    if (done.ok && input.ground && done.value.withdrawn) {
      const { indexNumber, at: withdrawnAt } = done.value.withdrawn;
      await enterWithdrawn({ item: { id, agencyId, indexNumber }, ground: input.ground, withdrawnAt, on: call.today, at: call.at }, cloud.withheld);
    }
    return done;
  };

/** 公开, and what had been taken off as withheld leaves the assessments. @source 条例 art. 18 */
export const leavingWithheld = <Input extends { readonly id: string }>(publish: UseCase<Input, StaffItem, WithheldCloud, ItemCall>): UseCase<Input, StaffItem, WithheldCloud, ItemCall> =>
  async (input, call, cloud) => {
    const done = await publish(input, call, cloud);
    if (done.ok) await leavePublished(call.item.id, call.today, call.at, cloud.withheld);
    return done;
  };
