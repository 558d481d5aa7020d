import { LEAVES, type Leaf, type LeafKey, type WithholdingLeaf } from './leaves';
import type { DecisionFacts } from './decision-facts';

/** An outcome as a row of its table. */
export const leafOf = (key: LeafKey): Leaf => LEAVES[key];

const isWithholding = (key: LeafKey): key is WithholdingLeaf => leafOf(key).group === 'refused';

/** Whether a ground is one of arts. 14 to 16, which may fall away with time; what another law leads elsewhere is none. */
const fallsUnder18 = (key: WithholdingLeaf): boolean => leafOf(key).rules.some(({ law, article = 0 }) => law === 'regulation' && article >= 14 && article <= 16);

/**
 * 依第十四至十六条不予公开的理由 of an answer: what has to be assessed again from time to time; empty when nothing is.
 * @source 条例 art. 18
 */
export function groundsToReassess(outcome: LeafKey, facts: Pick<DecisionFacts, 'withheld'> | undefined): readonly WithholdingLeaf[] {
  if (isWithholding(outcome)) return fallsUnder18(outcome) ? [outcome] : [];
  return outcome === 'partiallyGranted' ? [...new Set((facts?.withheld ?? []).map(({ ground }) => ground).filter(fallsUnder18))] : [];
}

/** Outcomes that may have such a ground. */
export const REASSESSED_OUTCOMES = (Object.keys(LEAVES) as LeafKey[]).filter((key) => key === 'partiallyGranted' || (isWithholding(key) && fallsUnder18(key)));

/** Grounds that are assessed again. */
export const REASSESSED_GROUNDS = REASSESSED_OUTCOMES.filter(isWithholding);
