import type { StaffRole } from '../statute/roles';
import type { Item } from './item';
import { ITEM_REVIEW_KEYS, ITEM_REVIEWS, type ItemReviewKey } from './reviews';

/** Somebody who could review, and which of the three. */
export interface Reviewer {
  readonly memberId: string;
  readonly may: readonly ItemReviewKey[];
}

/** Which of the three reviews roles are enough for. @source 条例 art. 17 */
export const reviewsOf = (roles: readonly StaffRole[]): readonly ItemReviewKey[] =>
  ITEM_REVIEW_KEYS.filter((key) => ITEM_REVIEWS[key].roles.some((role) => roles.includes(role)));

/** Whether each of the reviews finds a person of its own. */
function canAll([key, ...rest]: readonly ItemReviewKey[], people: readonly Reviewer[]): boolean {
  if (key === undefined) return true;
  return people.some((one) => one.may.includes(key) && canAll(rest, people.filter(({ memberId }) => memberId !== one.memberId)));
}

/**
 * 没有人能做的一审: the first review that finds nobody when every one still to come is done by another person, who has neither
 * written the text nor reviewed it; undefined while there are enough.
 * @source 条例 art. 17
 */
export function reviewWithoutPerson({ work }: Pick<Item, 'work'>, people: readonly Reviewer[]): ItemReviewKey | undefined {
  if (!work) return undefined;
  const free = people.filter(({ memberId }) => !work.writers.includes(memberId) && !work.reviews.some((review) => review.memberId === memberId));
  const left = ITEM_REVIEW_KEYS.filter((key) => !work.reviews.some((review) => review.key === key));
  return left.find((_key, index) => !canAll(left.slice(0, index + 1), free));
}
