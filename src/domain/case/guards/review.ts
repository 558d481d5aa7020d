import type { LeafKey } from '../../statute/leaves';
import { untouched } from '../../statute/reviews';
import type { DisclosureCase } from '../case';
import type { EventOf } from '../event';
import type { CaseRefusal } from '../refusal';
import { kindOf, reviewsLeft } from '../reviews';

/** Whether an answer hands out what is a state secret: all of it, or a part that is not among the withheld ones. */
function disclosesSecret({ decision }: Pick<DisclosureCase, 'decision'>): boolean {
  if (decision?.leaf === 'granted') return true;
  return decision?.leaf === 'partiallyGranted' && !(decision.facts?.withheld ?? []).some(({ ground }) => ground === 'refused.stateSecret');
}

/** The outcome and, of a partial answer, the grounds of its withheld parts. */
const leavesOf = ({ decision }: Pick<DisclosureCase, 'decision'>): readonly LeafKey[] =>
  (decision ? [decision.leaf, ...(decision.facts?.withheld ?? []).map(({ ground }) => ground)] : []);

/** 审核: one review after the other; 保密审查 says what is touched, at least what the draft rests on, and by whose conclusion a state secret. @source 条例 arts. 14, 17 */
export function reviewedProblem(event: EventOf<'reviewed'>, current: DisclosureCase): CaseRefusal | undefined {
  const left = reviewsLeft(current);
  const kind = kindOf(event);
  const [first] = left;
  if (!first || !left.includes(kind)) return { code: 'reviewNotDue', review: kind };
  if (kind !== first) return { code: 'reviewOutOfTurn', first };
  // Without a kind it was recorded before the question was asked.
  if (event.kind !== 'secrecy') return undefined;
  if (!event.touches) return { code: 'secrecyNotAnswered' };
  const missing = untouched(leavesOf(current), event.touches);
  if (missing) return { code: 'secrecyContradicts', wanted: missing };
  if (!event.touches.includes('stateSecret')) return undefined;
  if (!event.secrecyReviewer?.trim()) return { code: 'secrecyReviewerMissing' };
  return disclosesSecret(current) ? { code: 'secretDisclosed' } : undefined;
}
