import type { Database } from '../../cloudfunctions/_shared/database';
import type { Collection, Stored } from '../../cloudfunctions/_shared/database/collection';
import { Test, type Where } from '../../cloudfunctions/_shared/database/filter';

/** Documents by collection and id; whoever holds them may do with them what he wants. */
export type Held = Map<string, Map<string, Stored>>;

const at = (document: Stored, path: string): unknown => path.split('.').reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined), document);

function holds(value: unknown, wanted: Where[string]): boolean {
  if (!(wanted instanceof Test)) return wanted === null ? value === undefined || value === null : value === wanted;
  const { is, value: against, and } = wanted;
  if (is === 'in') return (against as readonly unknown[]).includes(value);
  if (typeof value !== typeof against) return false;
  const [a, b] = [value as string, against as string];
  const so = is === 'gte' ? a >= b : is === 'gt' ? a > b : is === 'lt' ? a < b : is === 'eq' ? a === b : undefined;
  if (so === undefined) throw new Error(`not needed here: ${is}`);
  return so && (and === undefined || holds(value, and));
}

/** As much of the database as reading needs, over documents in memory: for thousands of small damages. */
export function heldDatabase(held: Held): Pick<Database, 'collection'> {
  const collection = (name: string): Pick<Collection, 'get' | 'find' | 'count' | 'scan'> => {
    const all = (): readonly Stored[] => [...held.get(name)?.values() ?? []];
    const matching = (where: Where) => all().filter((one) => Object.entries(where).every(([path, wanted]) => holds(at(one, path), wanted)));
    return {
      get: (id) => Promise.resolve(held.get(name)?.get(id)),
      count: (where) => Promise.resolve(matching(where as Where).length),
      find: (where, { limit, orderBy = [] }) => Promise.resolve(matching(where as Where).sort((one, other) => {
        for (const [path, direction] of orderBy) {
          const [a, b] = [at(one, path) as string, at(other, path) as string];
          if (a !== b) return (a < b) === (direction === 'asc') ? -1 : 1;
        }
        return 0;
      }).slice(0, limit)),
      scan: async function* scan() { yield* await Promise.resolve(all()); },
    };
  };
  return { collection: (name) => collection(name) as Collection };
}
