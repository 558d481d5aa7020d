import type { StaffItem } from '@/contract/publishing';
import type { WithholdingLeaf } from '@/domain/statute/leaves';
import type { ItemCall } from '../../entry/item';
import type { UseCase } from '../../serving/call';
import { enterWithdrawn } from './enter';
import type { WithheldCloud } from './withheld-cloud';

/** 撤回, and where it was because it may not be public, on to the assessments. @source 条例 art. 18 */
export const enteringWithheld = <Input extends { readonly id: string }>(withdraw: UseCase<Input, StaffItem, WithheldCloud, ItemCall>): UseCase<Input & { readonly ground?: WithholdingLeaf | undefined }, StaffItem, WithheldCloud, ItemCall> =>
  async (input, call, cloud) => {
    const done = await withdraw(input, call, cloud);
    const { id, agencyId } = call.item;
    if (done.ok && input.ground && done.value.withdrawn) await enterWithdrawn({ id, agencyId, indexNumber: done.value.withdrawn.indexNumber }, input.ground, call.today, call.at, cloud.withheld);
    return done;
  };
