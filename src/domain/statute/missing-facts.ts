import type { DecisionFactKey, DecisionFacts } from './decision-facts';
import { LEAVES, type Leaf, type LeafKey } from './leaves';

/** Whether a fact is there in words; blanks are no words. */
export const isTold = (facts: DecisionFacts | undefined, key: DecisionFactKey): boolean => (facts?.[key] ?? '').trim() !== '';

/** What a leaf needs; a partial answer needs what the ground of each withheld part needs. */
function needsOf(leaf: LeafKey, facts: DecisionFacts | undefined): NonNullable<Leaf['needs']> {
  if (leaf !== 'partiallyGranted') return (LEAVES[leaf] as Leaf).needs ?? [];
  return (facts?.withheld ?? []).flatMap(({ ground }) => (LEAVES[ground] as Leaf).needs ?? []);
}

/**
 * 还缺哪些事实: facts in words an answer does not stand without and that are not told. Of facts of which one is enough
 * the first is named. Whether a partial answer has a withheld part at all is not asked here.
 * @source 条例 arts. 14–16, 30, 32, 35–39; LEAVES has the facts of each leaf
 */
export function missingFacts(leaf: LeafKey, facts: DecisionFacts | undefined): readonly DecisionFactKey[] {
  const missing = needsOf(leaf, facts).flatMap((need) => {
    const group: readonly DecisionFactKey[] = typeof need === 'string' ? [need] : need;
    return group.some((key) => isTold(facts, key)) ? [] : group.slice(0, 1);
  });
  return missing.filter((key, index) => missing.indexOf(key) === index);
}
