import { art, type ArticleRef } from '../statute/article';
import type { DecisionFacts } from '../statute/decision-facts';
import { LEAVES, type LeafKey } from '../statute/leaves';
import { LETTERS, type LetterKey } from '../statute/letters';
import { isTold } from '../statute/missing-facts';

/**
 * 用哪一种告知书: the letter an outcome is answered with. 不掌握信息 has two: who searched in vain says that it does not
 * exist, who points elsewhere says that it is another agency's.
 * @source 条例 arts. 30, 35–39
 */
export function letterOf(leaf: LeafKey, facts: DecisionFacts | undefined): LetterKey {
  if (leaf === 'cannotProvide.notHeld') return isTold(facts, 'search') ? 'notExist' : 'notResponsible';
  return LEAVES[leaf].letters[0];
}

/** 答复依据, to paragraph and item: what exactly an answer rests on, where its leaf rests on several. */
export function basisOf(leaf: LeafKey, facts: DecisionFacts | undefined): readonly ArticleRef[] {
  const letter = letterOf(leaf, facts);
  switch (LEAVES[leaf].group) {
    case 'granted': {
      if (isTold(facts, 'publishedAt')) return [art(36, undefined, 1)];
      return [...(isTold(facts, 'withinPublicInterest') ? [art(15), art(32)] : []), art(36, undefined, 2)];
    }
    case 'refused': return letter === 'refuse' ? [...LEAVES[leaf].rules, ...LETTERS.refuse.rules] : LEAVES[leaf].rules;
    case 'cannotProvide': return leaf === 'cannotProvide.notHeld' ? LETTERS[letter].rules : LEAVES[leaf].rules;
    case 'other': return leaf === 'other.other' ? [...LETTERS.notInformation.rules, ...LEAVES[leaf].rules] : LEAVES[leaf].rules;
    case 'partiallyGranted':
    case 'notProcessed': return LEAVES[leaf].rules;
  }
}
