import { rowPlace } from '../report/places';
import { DECISION_FACTS, type DecisionFacts } from '../statute/decision-facts';
import type { LeafKey } from '../statute/leaves';
import { isTold } from '../statute/missing-facts';
import { STOPS } from './stops';
import type { WizardResult } from './wizard';

/** 与指引不一致: the wizard did not end, or ended in another outcome than the one decided. */
export const isContrary = (leaf: LeafKey, result: WizardResult): boolean => result.kind !== 'leaf' || result.leaf !== leaf;

/** Whether a decision that is contrary to the wizard lacks its written reason. */
export const lacksReason = (leaf: LeafKey, facts: DecisionFacts | undefined, result: WizardResult): boolean =>
  isContrary(leaf, result) && !isTold(facts, 'contraryToWizard');

const nameOf = (leaf: LeafKey): string => rowPlace(leaf).slice(1).join('：');

/** 和办理指引差在哪里、怎么办. @param result where the answers that hold lead */
export function contraryWords(leaf: LeafKey, result: WizardResult): string {
  const field = `“${DECISION_FACTS.contraryToWizard.label}”`;
  switch (result.kind) {
    case 'question': return `还没有走完办理指引。请先走完指引；不走的，请在${field}里写明为什么。`;
    case 'stop': return `办理指引停在“${STOPS[result.stop].label}”。请先办那一步；现在就答复的，请在${field}里写明为什么。`;
    case 'leaf': return `办理指引的结果是“${nameOf(result.leaf)}”，和选的“${nameOf(leaf)}”不一样。请改选；不采用指引结果的，请在${field}里写明为什么。`;
  }
}
