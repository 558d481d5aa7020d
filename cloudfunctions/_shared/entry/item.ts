import type { Item } from '@/domain/publishing/item';
import type { ItemAction } from '@/domain/publishing/life';
import { rolesOfAction } from '@/domain/publishing/life';
import { NOT_FOUND } from '../refusal';
import type { ItemRepository } from '../repositories/items';
import type { UseCase } from '../serving/call';
import { admit, type AgencyCall, type KnowsStaff } from './staff';

/** A call about one item by someone of its agency, or of the county above. */
export interface ItemCall extends AgencyCall {
  readonly item: Item;
}

interface FindsItems { readonly items: Pick<ItemRepository, 'find'> }

/** Whose an action is in the state of the item, said to whom it is not. */
const ACTIONS: Readonly<Partial<Record<string, ItemAction>>> = { reviewItem: 'review', returnItem: 'return' };

/** For an action that names an item; one of another agency is answered like one that does not exist. */
export const onItem = <Input extends { readonly id: string }, Value, Cloud extends KnowsStaff & FindsItems>(
  useCase: UseCase<Input, Value, Cloud, ItemCall>,
): UseCase<Input, Value, Cloud> => async (input, call, cloud) => {
  const item = await cloud.items.find(input.id);
  const agency = item && await cloud.agencies.find(item.agencyId);
  const action = ACTIONS[call.action];
  const admitted = await admit('staff', call, agency, NOT_FOUND.item, cloud, undefined, item && action && rolesOfAction(action, item));
  if (!admitted.ok) return admitted;
  return item ? useCase(input, { ...admitted.value, item }, cloud) : NOT_FOUND.item;
};
