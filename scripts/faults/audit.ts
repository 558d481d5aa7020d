import { counts } from './shape';
import { WITHOUT_USE_CASE } from './without-use-case';
import type { FaultyTown } from './world';

/** What a look may leave behind besides what no shape contains. */
const MAY = new Map(Object.values<{ readonly actions: readonly string[]; readonly writes?: readonly string[] }>(WITHOUT_USE_CASE)
  .flatMap(({ actions, writes = [] }) => actions.map((action) => [action, writes] as const)));

/**
 * Watches everything that is called while `work` prepares a use case: an action that is said only to read must leave the store as
 * it was. @returns the actions that did not
 */
export async function audited({ town, store }: FaultyTown, work: () => Promise<void>): Promise<readonly string[]> {
  const wrong = new Set<string>();
  const { invoke } = town.cloud;
  let under = 0;
  Object.assign(town.cloud, {
    invoke: async (...call: Parameters<typeof invoke>) => {
      const [fn, event] = call;
      const name = `${fn}.${(event as { readonly action?: string }).action ?? ''}`;
      const may = under === 0 ? MAY.get(name) : undefined;
      if (may) store.keep('look');
      under += 1;
      try {
        const reply = await invoke(...call);
        const changed = may ? store.changedSince('look').filter((one) => counts(one) && !may.includes(one.collection)) : [];
        if (under === 1 && changed.length > 0) wrong.add(`${name}写了${[...new Set(changed.map(({ collection }) => collection))].join('、')}`);
        return reply;
      } finally { under -= 1; }
    },
  });
  try { await work(); } finally { Object.assign(town.cloud, { invoke }); }
  return [...wrong];
}
