import { askedFacts, leavesBehind } from './asked-facts';
import { RECORD_FACTS, type DecisionFactKey, type DecisionFacts, type RecordFactKey, type RecordRow } from './decision-facts';
import { LEAVES, type Leaf, type LeafKey } from './leaves';

/** Whether a fact is there in words; blanks are no words. */
export const isTold = (facts: DecisionFacts | undefined, key: DecisionFactKey): boolean => (facts?.[key] ?? '').trim() !== '';

const groundsOf = (facts: DecisionFacts | undefined) => (facts?.withheld ?? []).map(({ ground }) => ground);

/**
 * 还缺哪些事实: facts in words an answer does not stand without and that are not told. Of facts of which one is enough
 * the first is named. Whether a partial answer has a withheld part at all is not asked here.
 * @source 条例 arts. 14, 15, 16, 30, 32, 35, 36, 37, 38, 39; LEAVES has the facts of each leaf
 */
export const missingFacts = (leaf: LeafKey, facts: DecisionFacts | undefined): readonly DecisionFactKey[] =>
  askedFacts(leaf, groundsOf(facts)).flatMap(({ keys, needed }) => (!needed || keys.some((key) => isTold(facts, key)) ? [] : keys.slice(0, 1)));

/**
 * 还缺哪些记录: what must have happened in the case before an answer, also before one that withholds a part on such a
 * ground; a fact in words stands in for some.
 * @param records what is on record, see case/records.ts
 * @source 条例 arts. 30, 32, 35; 国办函〔2020〕109号
 */
export function missingRecords(leaf: LeafKey, facts: DecisionFacts | undefined, records: readonly RecordFactKey[]): readonly RecordFactKey[] {
  const wanted = leavesBehind(leaf, groundsOf(facts)).flatMap((key) => (LEAVES[key] as Leaf).record ?? []);
  return wanted.filter((record, index) => {
    const { orFact }: RecordRow = RECORD_FACTS[record];
    return wanted.indexOf(record) === index && !records.includes(record) && !(orFact && isTold(facts, orFact));
  });
}
