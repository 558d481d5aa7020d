import type { ArticleRef } from '../statute/article';
import { LEAVES, type LeafGroup } from '../statute/leaves';
import type { RemedyFacts } from './facts';
import { inForce } from './in-force';
import { reconsiderationFirst } from './reconsideration-first';
import { disclosureInterpretation, reconsideration } from './refs';

/** 可诉的依据 where reconsideration need not come first. @source 法释〔2025〕8号 arts. 1, 2 */
const SUABLE = {
  granted: disclosureInterpretation(1, undefined, 3),
  partiallyGranted: disclosureInterpretation(1, undefined, 3),
  refused: disclosureInterpretation(1, undefined, 5),
  cannotProvide: disclosureInterpretation(1, undefined, 1),
  notProcessed: disclosureInterpretation(1, undefined, 1),
  other: disclosureInterpretation(1, undefined, 1),
  thirdParty: disclosureInterpretation(1, undefined, 4),
  noAnswer: disclosureInterpretation(2, 2),
} as const satisfies Record<LeafGroup | 'thirdParty' | 'noAnswer', ArticleRef>;

/** 复议决定可诉 after a refusal under arts. 14–16. */
const REVIEW_SUABLE = disclosureInterpretation(1, undefined, 2);

/** Why a suit is open against an outcome, or against the decision of its reconsideration. */
export function suabilityRules(facts: RemedyFacts): readonly ArticleRef[] {
  const { outcome } = facts;
  if (outcome === 'none' || !inForce('disclosureInterpretation', facts)) return [];
  if (reconsiderationFirst(facts)) return [REVIEW_SUABLE];
  return [SUABLE[outcome === 'noAnswer' || outcome === 'thirdParty' ? outcome : LEAVES[outcome].group]];
}

/** Why reconsideration comes first, or is the safer way. */
export function orderRules(facts: RemedyFacts): readonly ArticleRef[] {
  if (reconsiderationFirst(facts)) return [reconsideration(23, 1, 4)];
  return reconsiderationAdvised(facts) ? [reconsideration(23, 1, 3)] : [];
}

/** 建议先复议: against silence both ways are open, and one reading of the law asks for reconsideration first. */
export const reconsiderationAdvised = (facts: RemedyFacts): boolean => facts.outcome === 'noAnswer' && inForce('reconsideration', facts);
