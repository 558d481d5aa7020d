import type { DecisionFactKey } from './decision-facts';
import { LEAVES, type Leaf, type LeafKey, type WithholdingLeaf } from './leaves';

/** A fact that is asked for; of several, one is enough. */
export interface AskedFact {
  readonly keys: readonly DecisionFactKey[];
  /** Whether the outcome stands without it. */
  readonly needed: boolean;
}

/** Leaves an answer rests on: its own and, of a partial answer, the grounds of what is withheld. */
export const leavesBehind = (leaf: LeafKey, grounds: readonly WithholdingLeaf[]): readonly LeafKey[] =>
  [leaf, ...(leaf === 'partiallyGranted' ? grounds : [])];

/**
 * 一种结果要问哪些事实, each once: what it needs first, then what may be told with it. A partial answer asks what the
 * ground of each withheld part asks.
 * @source 条例 arts. 14, 15, 16, 30, 32, 35, 36, 37, 38, 39; LEAVES has the facts of each leaf
 */
export function askedFacts(leaf: LeafKey, grounds: readonly WithholdingLeaf[] = []): readonly AskedFact[] {
  const rows: readonly Leaf[] = leavesBehind(leaf, grounds).map((key) => LEAVES[key]);
  const needed = rows.flatMap(({ needs = [] }) => needs).map((need): AskedFact => ({ keys: typeof need === 'string' ? [need] : need, needed: true }));
  const taken = rows.flatMap(({ takes = [] }) => takes).map((key): AskedFact => ({ keys: [key], needed: false }));
  const asked = new Set<DecisionFactKey>();
  return [...needed, ...taken].filter(({ keys }) => {
    const isNew = keys.some((key) => !asked.has(key));
    keys.forEach((key) => asked.add(key));
    return isNew;
  });
}
