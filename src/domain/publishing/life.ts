import type { StaffRole } from '../statute/roles';
import type { Item, ItemState } from './item';
import { ITEM_REVIEW_KEYS, ITEM_REVIEWS, type ItemReviewKey } from './reviews';

/** What people of the office do to an item. */
export type ItemAction = 'save' | 'submit' | 'review' | 'return' | 'publish' | 'revise' | 'discard' | 'withdraw';

/** Which actions each state accepts; the server obeys it, and the pages draw their buttons from it. */
export const ACCEPTS: Readonly<Record<ItemState, readonly ItemAction[]>> = {
  draft: ['save', 'submit', 'discard', 'withdraw'],
  // Saving takes it back: what was reviewed is what is published.
  reviewing: ['save', 'review', 'return', 'publish', 'withdraw'],
  published: ['revise', 'withdraw'],
  withdrawn: ['revise'],
};

const WRITERS: readonly StaffRole[] = ['editor', 'officer'];

/** Whose an action is; 审核 and 退回 are whose turn it is. A leak goes by whoever sees it first. */
const ROLES: Readonly<Record<Exclude<ItemAction, 'review' | 'return'>, readonly StaffRole[]>> = {
  save: WRITERS, submit: WRITERS, discard: WRITERS, publish: WRITERS, revise: WRITERS,
  withdraw: ['editor', 'officer', 'reviewer', 'officeHead', 'signatory'],
};

/** 第几审 is next; undefined when all three are passed or nothing is reviewed. */
export function nextReview({ state, work }: Pick<Item, 'state' | 'work'>): ItemReviewKey | undefined {
  if (state !== 'reviewing' || !work) return undefined;
  return ITEM_REVIEW_KEYS.find((key) => !work.reviews.some((review) => review.key === key));
}

/** What carries a work on. */
export function nextStep(item: Pick<Item, 'state' | 'work'>): ItemReviewKey | 'publish' | 'submit' | undefined {
  if (!item.work) return undefined;
  return item.state === 'draft' ? 'submit' : nextReview(item) ?? 'publish';
}

/** Roles that may do an action in its state; empty when the state does not accept it. */
export function rolesOfAction(action: ItemAction, item: Pick<Item, 'state' | 'work' | 'live'>): readonly StaffRole[] {
  if (!ACCEPTS[item.state].includes(action)) return [];
  const review = nextReview(item);
  switch (action) {
    case 'review': return review ? ITEM_REVIEWS[review].roles : [];
    // Whoever is to publish it may still send it back.
    case 'return': return review ? ITEM_REVIEWS[review].roles : ROLES.publish;
    case 'publish': return review ? [] : ROLES.publish;
    case 'withdraw': return item.live ? ROLES.withdraw : [];
    default: return ROLES[action];
  }
}

/** Why somebody cannot do the next review although his role could: he wrote it, or did another of the three. @source 条例 art. 17 */
export function barred({ work }: Pick<Item, 'work'>, memberId: string): 'wrote' | ItemReviewKey | undefined {
  if (!work) return undefined;
  if (work.writers.includes(memberId)) return 'wrote';
  return work.reviews.find((review) => review.memberId === memberId)?.key;
}

/** What a member may do now. */
export function allowedActions(item: Pick<Item, 'state' | 'work' | 'live'>, roles: readonly StaffRole[], memberId: string): readonly ItemAction[] {
  return ACCEPTS[item.state].filter((action) => rolesOfAction(action, item).some((role) => roles.includes(role))
    && !((action === 'review' || (action === 'return' && nextReview(item))) && barred(item, memberId)));
}
