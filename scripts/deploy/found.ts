import type { FoundFunction, FoundIndex, Platform } from './platform';
import type { Wanted } from './wanted';

/** What an environment has of what a deployment looks after. */
export interface Found {
  readonly collections: ReadonlyMap<string, { readonly access: string; readonly indexes: readonly FoundIndex[] }>;
  readonly otherCollections: readonly string[];
  readonly storageRule: unknown;
  readonly functionRule: unknown;
  readonly functions: ReadonlyMap<string, FoundFunction>;
  readonly otherFunctions: readonly string[];
  readonly webService: boolean;
  readonly paths: readonly { readonly path: string; readonly name: string }[];
}

/** A new environment. */
export const NOTHING_FOUND: Found = { collections: new Map(), otherCollections: [], storageRule: undefined, functionRule: undefined, functions: new Map(), otherFunctions: [], webService: false, paths: [] };

/** Reads an environment, one question after the other: the platform answers 20 a second. */
export async function look(platform: Platform, { collections, functions }: Wanted): Promise<Found> {
  const there = await platform.collections();
  const mine = new Set(collections.map(({ name }) => name));
  const found = new Map<string, { access: string; indexes: readonly FoundIndex[] }>();
  for (const name of there.filter((one) => mine.has(one))) found.set(name, { access: await platform.access(name), indexes: await platform.indexes(name) });
  const running = await platform.functions();
  const ours = new Set(functions.map(({ name }) => name));
  const details = new Map<string, FoundFunction>();
  for (const name of running.filter((one) => ours.has(one))) details.set(name, await platform.function(name));
  return {
    collections: found, otherCollections: there.filter((name) => !mine.has(name)),
    storageRule: await platform.storageRule(), functionRule: await platform.functionRule(),
    functions: details, otherFunctions: running.filter((name) => !ours.has(name)), webService: await platform.webService(), paths: await platform.paths(),
  };
}
