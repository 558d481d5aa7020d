import type { OrderSource, RemedyWay } from '../statute/remedy-ways';
import type { CaseFacts } from './facts';

/** Which remedy an order comes from; an order of a superior comes from none. */
const WAYS: Partial<Record<OrderSource, readonly RemedyWay[]>> = { reconsideration: ['review'], court: ['litigationDirect', 'litigationAfterReview'] };

/**
 * Whether an order to handle a case again has what it stands on: a remedy of its kind on record that ended otherwise
 * than with the answer upheld. Without one a closed case would begin anew by anybody's word.
 */
export const hasOrderBehind = (source: OrderSource, { remedies }: Pick<CaseFacts, 'remedies'>): boolean => {
  const ways = WAYS[source];
  return !ways || [...remedies.values()].some(({ filed, ended }) => ways.includes(filed.way) && ended !== undefined && ended.result !== 'upheld');
};
