import { DECISION_FACTS, DECISION_FACT_KEYS, RECORD_FACTS, type DecisionFactKey, type DecisionFacts, type RecordFactKey } from '../statute/decision-facts';
import { LEAVES, type Leaf, type LeafKey } from '../statute/leaves';
import { isTold, missingFacts, missingRecords } from '../statute/missing-facts';

/** What does not fit between an outcome, the facts told with it and the record. */
export type Contradiction =
  | { readonly code: 'missingFact'; readonly fact: DecisionFactKey }
  | { readonly code: 'missingRecord'; readonly record: RecordFactKey }
  | { readonly code: 'missingPart' }
  | { readonly code: 'strayFact'; readonly fact: DecisionFactKey }
  | { readonly code: 'strayPart' };

/** Leaves whose ground or facts an answer takes over: its own, and those its withheld parts rest on. */
const groundsOf = (leaf: LeafKey, facts: DecisionFacts | undefined): readonly Leaf[] =>
  [LEAVES[leaf], ...(leaf === 'partiallyGranted' ? (facts?.withheld ?? []).map(({ ground }) => LEAVES[ground]) : [])];

function strayFacts(leaf: LeafKey, facts: DecisionFacts | undefined): readonly DecisionFactKey[] {
  const known = groundsOf(leaf, facts).flatMap(({ needs = [], takes = [] }) => [...needs.flatMap((need) => need), ...takes]);
  return DECISION_FACT_KEYS.filter((key) => isTold(facts, key) && key !== 'contraryToWizard' && !known.includes(key));
}

/**
 * 矛盾之处: what stops an outcome — a fact it does not stand without, a step that was not taken, a part withheld beside
 * a leaf that excludes all others, a fact of another outcome. Empty when nothing does.
 * @param record what is on record in the case
 * @source 条例 arts. 14–17, 30, 32, 35–39; 国办公开办函〔2021〕30号: 区分处理的，只计部分公开
 */
export function contradictions(leaf: LeafKey, facts: DecisionFacts | undefined, record: readonly RecordFactKey[]): readonly Contradiction[] {
  const parts = facts?.withheld ?? [];
  return [
    ...missingFacts(leaf, facts).map((fact) => ({ code: 'missingFact', fact }) as const),
    ...missingRecords(leaf, facts, record).map((key) => ({ code: 'missingRecord', record: key }) as const),
    ...(leaf === 'partiallyGranted' && parts.length === 0 ? [{ code: 'missingPart' } as const] : []),
    ...strayFacts(leaf, facts).map((fact) => ({ code: 'strayFact', fact }) as const),
    ...(leaf !== 'partiallyGranted' && parts.length > 0 ? [{ code: 'strayPart' } as const] : []),
  ];
}

/** 给经办人的一句话：哪里矛盾、怎么办. */
export function contradictionMessage(found: Contradiction): string {
  switch (found.code) {
    case 'missingFact': return `还没有写明“${DECISION_FACTS[found.fact].label}”，请补上：${DECISION_FACTS[found.fact].hint}。`;
    case 'missingRecord': return `案卷里没有${RECORD_FACTS[found.record].label}。${RECORD_FACTS[found.record].todo}`;
    case 'missingPart': return '部分公开要写明哪一部分不公开、为什么，请逐项登记；没有不公开的部分，请改选予以公开。';
    case 'strayFact': return `这种结果用不上“${DECISION_FACTS[found.fact].label}”，请核对结果选对了没有，或者删去这一项。`;
    case 'strayPart': return '登记了不公开的部分，就只能按部分公开答复；请改选部分公开，或者删去这些部分。';
  }
}
