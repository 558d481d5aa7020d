import { DECISION_FACT_KEYS, DECISION_FACTS, type DecisionFactKey, type DecisionFacts } from './decision-facts';
import { isTold } from './missing-facts';

/** Facts that the applicant reads too. */
type AnswerFactKey = { [Key in DecisionFactKey]: (typeof DECISION_FACTS)[Key]['reader'] extends 'applicant' ? Key : never }[DecisionFactKey];

/** 答复里告诉申请人的事实: what the answer stands on, without what stays in the file of the office. */
export type AnswerFacts = Pick<DecisionFacts, AnswerFactKey | 'withheld'>;

/** What the applicant reads of the facts; undefined when there is nothing. @source 条例 arts. 36, 37, 38, 39 */
export function answerFacts(facts: DecisionFacts | undefined): AnswerFacts | undefined {
  const told = DECISION_FACT_KEYS.filter((key) => DECISION_FACTS[key].reader === 'applicant' && isTold(facts, key));
  const withheld = facts?.withheld ?? [];
  if (told.length === 0 && withheld.length === 0) return undefined;
  return { ...Object.fromEntries(told.map((key) => [key, facts?.[key]])), ...(withheld.length > 0 && { withheld }) };
}
