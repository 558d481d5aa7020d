import type { Command } from './sdk';
import { plain } from './values';

/** A change other than setting a field. */
class Change {
  constructor(readonly how: 'inc' | 'push' | 'addToSet' | 'pull', readonly value: unknown) {}
}

export const increment = (by = 1) => new Change('inc', by);
export const append = (...values: readonly unknown[]) => new Change('push', values);
export const addToSet = (value: string | number) => new Change('addToSet', value);
export const takeOut = (value: string | number) => new Change('pull', value);

/** Fields by (dotted) name: a value replaces the field as a whole, `undefined` takes it away. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * Encodes changes for the SDK. A bare object would be flattened and merged into what is there, and an empty one
 * dropped; `_.set` puts the value in place.
 */
export function encodeChanges(changes: Changes, command: Command): Record<string, unknown> {
  const fields = Object.entries(changes);
  if (fields.length === 0) throw new TypeError('no changes');
  // The other SDK of the platform takes update({ data }); this one would write a field named data.
  if (fields.length === 1 && fields[0]![0] === 'data' && typeof fields[0]![1] === 'object') throw new TypeError('give the changes themselves, not { data }');
  return Object.fromEntries(fields.map(([field, value]) => {
    if (field === '_id' || field.startsWith('$')) throw new TypeError(`cannot be changed: ${field}`);
    if (value instanceof Change) return [field, encodeChange(value, command)];
    return [field, value === undefined ? command.remove() : command.set(plain(value, field))];
  }));
}

function encodeChange({ how, value }: Change, command: Command): unknown {
  switch (how) {
    case 'inc': return command.inc(value as number);
    case 'push': return command.push(plain(value));
    case 'addToSet': return command.addToSet(plain(value));
    case 'pull': return command.pull(plain(value));
  }
}
