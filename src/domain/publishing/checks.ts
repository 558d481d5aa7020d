import type { CivilDate } from '../calendar/civil-date';
import type { AgencyLevel } from '../remedy/authority';
import { categoriesOf } from './categories';
import type { ItemContent } from './content';
import type { OtherPeriod } from './item';
import type { ItemRefusal } from './refusal';
import type { SecrecyAnswer } from './reviews';

/** What is said about a text besides the text. */
export interface WorkDates {
  readonly changedOn?: CivilDate;
  readonly period?: OtherPeriod;
}

type Dated = Pick<ItemContent, 'madeOn' | 'validUntil' | 'elsewhere'>;

/** What is wrong with the days of a text; undefined when they fit. @param publishedOn of a text that is public already @source 条例 art. 26 */
export function datesProblem({ madeOn, validUntil, elsewhere }: Dated, { changedOn, period }: WorkDates, today: CivilDate, publishedOn?: CivilDate): ItemRefusal | undefined {
  if (madeOn > today) return { code: 'madeInFuture', today };
  if (publishedOn !== undefined && publishedOn < madeOn) return { code: 'publishedBeforeMade', madeOn, publishedOn };
  if (changedOn !== undefined && changedOn > today) return { code: 'changedInFuture', today };
  if (changedOn !== undefined && changedOn < madeOn) return { code: 'changedBeforeMade', madeOn };
  if (validUntil !== undefined && validUntil < madeOn) return { code: 'validBeforeMade', madeOn };
  if (period && period.by < (changedOn ?? madeOn)) return { code: 'periodBeforeMade', madeOn: changedOn ?? madeOn };
  if (elsewhere.some(({ on }) => on !== undefined && on > today)) return { code: 'elsewhereInFuture', today };
  return elsewhere.some(({ on }) => on !== undefined && on < madeOn) ? { code: 'elsewhereBeforeMade', madeOn } : undefined;
}

/** A category belongs to where the agency stands. @source 条例 art. 21 */
export const categoryProblem = ({ category }: Pick<ItemContent, 'category'>, level: AgencyLevel): ItemRefusal | undefined =>
  (categoriesOf(level).some(({ key }) => key === category) ? undefined : { code: 'categoryOfOthers' });

/** What has to be filled in before a draft is handed in, in words. @source 条例 art. 12(3) */
export function missingOf({ summary, body, attachments }: Pick<ItemContent, 'summary' | 'body' | 'attachments'>): readonly string[] {
  return [...(summary === '' ? ['内容概述'] : []), ...(body === '' && attachments.length === 0 ? ['正文或者附件'] : [])];
}

/** 保密审查 of the second review. @source 条例 arts. 14–17 */
export function secrecyProblem(answer: SecrecyAnswer | undefined): ItemRefusal | undefined {
  if (!answer) return { code: 'itemSecrecyNotAnswered' };
  if (answer.touches.includes('stateSecret')) return { code: 'secretFound' };
  return answer.touches.length > 0 && !answer.because ? { code: 'becauseMissing', touches: answer.touches } : undefined;
}
