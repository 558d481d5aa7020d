import { canonical } from './canonical';
import { withoutEnvelopes } from './envelopes';
import type { Keyed } from './keyed';

/** Records that keep their own history inside themselves, or what everyone reads; they are marked as a whole. */
export type MarkedCollection = 'requests' | 'items' | 'yearReports' | 'reports';

/** By dotted path: what is counted anew with every new calendar, and the mark itself. */
const NOT_MARKED: Readonly<Record<MarkedCollection, readonly string[]>> = { requests: ['_id', 'mark'], items: ['_id', 'mark', 'head.duty', 'shelf.dutyKey'], yearReports: ['_id', 'mark'], reports: ['_id', 'mark'] };

export const isMarked = (collection: string): collection is MarkedCollection => collection in NOT_MARKED;

function without(record: object, [first = '', ...rest]: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (name !== first) return [[name, value]];
    return rest.length > 0 && typeof value === 'object' && value !== null ? [[name, without(value as object, rest)]] : [];
  }));
}

/** 封口 of a record at a version: who changes anything of it by hand breaks it. */
export function recordMark(keyed: Keyed, collection: MarkedCollection, id: string, record: object): string {
  const facts = NOT_MARKED[collection].reduce<object>((left, path) => without(left, path.split('.')), record);
  return keyed.idFrom('chain.mark', collection, id, canonical(withoutEnvelopes(facts)));
}

/**
 * 封口 of what a record becomes. One that did not fit its mark, or had none, keeps it that way: a record changed by hand must
 * not be made right by the next lawful step.
 */
export const nextMark = (keyed: Keyed, collection: MarkedCollection, id: string, before: Readonly<Record<string, unknown>>, after: object): unknown =>
  (before.mark === recordMark(keyed, collection, id, before) ? recordMark(keyed, collection, id, after) : before.mark);
