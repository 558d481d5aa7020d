import type { DisclosureCase } from './case';
import type { CaseEvent, Submitted } from './event';
import { happenedOn } from './happened-on';

/**
 * The order in which events happened: as they were entered, but a late record (补录) stands where its day
 * belongs, after all of that day.
 * @returns positions in `events`; the submission is always first
 */
export function effectiveOrder(events: readonly [Submitted, ...CaseEvent[]]): readonly number[] {
  const [submitted] = events;
  const order: number[] = [];
  events.forEach((event, index) => {
    if (!event.late) {
      order.push(index);
      return;
    }
    const day = happenedOn(event, submitted);
    // From the end, because a record without effect may stand before what was entered later of an earlier day.
    let place = order.length;
    while (place > 1 && happenedOn(events[order[place - 1] as number] as CaseEvent, submitted) > day) place -= 1;
    order.splice(place, 0, index);
  });
  return order;
}

/** The events that have their effect, in the order in which they happened. */
export function effectiveEvents({ events, withoutEffect }: Pick<DisclosureCase, 'events' | 'withoutEffect'>): readonly CaseEvent[] {
  const without = new Set(withoutEffect?.map(({ index }) => index));
  return effectiveOrder(events).filter((index) => !without.has(index)).map((index) => events[index] as CaseEvent);
}
