import { LEAF_GROUPS, type LeafGroup } from '../../statute/leaves';
import type { Table4ResultKey } from '../../report/table4';
import { TABLE4_RESULTS } from '../../report/table4';
import type { YearFacts } from '../facts';
import { joined, say, words, type Pieces } from '../pieces';
import { rowsOf, type RowKey } from '../../report/rows';

/** 谁提的: said only where somebody did. */
function applicants({ table3: { newlyReceived } }: YearFacts): Pieces {
  const persons = newlyReceived.naturalPerson;
  if (newlyReceived.total === 0) return [];
  if (persons === 0) return say`新收的申请都由法人或者其他组织提出。`;
  return persons === newlyReceived.total ? say`新收的申请都由自然人提出。` : say`其中，自然人提出${'3:newlyReceived:naturalPerson'}件，法人或者其他组织提出${'organizations'}件。`;
}

export function received(facts: YearFacts): readonly Pieces[] {
  const { newlyReceived: { total: came }, carriedOverIn: { total: carried } } = facts.table3;
  if (came === 0 && carried === 0) return [say`本年没有收到政府信息公开申请，也没有上年结转的申请。`];
  const first = came === 0 ? say`本年没有收到政府信息公开申请` : say`本年新收政府信息公开申请${'3:newlyReceived:total'}件`;
  return [say`${first}，${carried === 0 ? say`没有上年结转的申请` : say`上年结转${'3:carriedOverIn:total'}件`}。${applicants(facts)}`];
}

const groupSum = ({ table3 }: YearFacts, group: LeafGroup): number => (rowsOf(group, '2021') as readonly RowKey[]).reduce((sum, row) => sum + table3[row].total, 0);

/** 怎么办的: groups that have any, and what is carried over. Nothing where there was nothing to handle. */
export function outcomes(facts: YearFacts): readonly Pieces[] {
  const { newlyReceived, carriedOverIn, outcomesTotal, carriedOverOut } = facts.table3;
  if (newlyReceived.total + carriedOverIn.total + outcomesTotal.total + carriedOverOut.total === 0) return [];
  const groups = (Object.keys(LEAF_GROUPS) as LeafGroup[]).filter((group) => groupSum(facts, group) > 0)
    .map((group) => say`${words(LEAF_GROUPS[group].label)}${`outcome:${group}`}件`);
  const done = outcomesTotal.total === 0 ? say`这些申请本年都没有办结` : say`本年办结${'3:outcomesTotal:total'}件，包括${joined(groups, '、')}`;
  return [say`${done}；${carriedOverOut.total === 0 ? say`没有结转下年度的申请` : say`结转下年度继续办理${'3:carriedOverOut:total'}件`}。`];
}

/** 是否按期. @source 条例 art. 33 */
export function inTime({ answers: { onTime, late } }: YearFacts): readonly Pieces[] {
  if (onTime + late === 0) return [];
  if (late === 0) return [say`本年的答复都没有超过法定期限。`];
  return [onTime === 0 ? say`本年的答复都超过了法定期限，共${'late'}件。` : say`本年在法定期限内答复${'onTime'}件，超过法定期限答复${'late'}件。`];
}

const RESULTS: readonly Exclude<Table4ResultKey, 'total'>[] = ['upheld', 'corrected', 'other', 'pending'];

function results(facts: YearFacts, block: 'review' | 'litigationDirect' | 'litigationAfterReview'): Pieces {
  return joined(RESULTS.filter((result) => facts.table4[block][result] > 0).map((result) => say`${words(TABLE4_RESULTS[result].label)}${`4:${block}:${result}`}件`), '、');
}

/** 行政复议、行政诉讼 over the answers of the agency. @source 条例 art. 50(1)(3) */
export function remedies(facts: YearFacts): readonly Pieces[] {
  const { review, litigationDirect: direct, litigationAfterReview: after } = facts.table4;
  const suits = direct.total + after.total;
  if (review.total === 0 && suits === 0) return [say`本年没有涉及政府信息公开的行政复议、行政诉讼。`];
  const first = review.total === 0 ? say`本年没有涉及政府信息公开的行政复议`
    : say`本年涉及政府信息公开的行政复议${'4:review:total'}件，${results(facts, 'review')}`;
  if (suits === 0) return [say`${first}；没有涉及政府信息公开的行政诉讼。`];
  const blocks = [
    ...(direct.total > 0 ? [say`未经复议直接起诉${'4:litigationDirect:total'}件（${results(facts, 'litigationDirect')}）`] : []),
    ...(after.total > 0 ? [say`复议后起诉${'4:litigationAfterReview:total'}件（${results(facts, 'litigationAfterReview')}）`] : []),
  ];
  return [say`${first}；涉及政府信息公开的行政诉讼${'litigation'}件，其中${joined(blocks, '，')}。`];
}
