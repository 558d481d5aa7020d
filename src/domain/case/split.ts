import { last } from '../list';
import type { CaseIdentity, DisclosureCase } from './case';

/**
 * 拆分后的一件: takes the stamps and everything that happened until the split, so that its period runs on as before;
 * the application that was split counts nowhere.
 *
 * @param split a case whose last event is its split
 * @param identity of the part, under one of the numbers the split names
 * @throws Error when the case was not split, or not into this number
 */
export function partOf(split: DisclosureCase, identity: CaseIdentity): DisclosureCase {
  const event = last(split.events);
  if (event?.type !== 'split' || !event.into.includes(identity.number)) throw new Error(`case ${split.id} was not split into ${identity.id}`);
  const [submitted, ...following] = split.events;
  return {
    ...identity, splitFrom: { id: split.id, number: split.number, events: split.version - 1 },
    events: [submitted, ...following.slice(0, -1)], version: split.version - 1, state: 'inProgress',
    ...(split.withoutEffect && { withoutEffect: split.withoutEffect }), ...(split.receivedOn && { receivedOn: split.receivedOn }),
  };
}
