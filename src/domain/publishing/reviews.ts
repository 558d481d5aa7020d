import type { StaffRole } from '../statute/roles';
import { art, type ArticleRef } from '../statute/article';
import type { SecrecyConcern } from '../statute/reviews';

/** 三审的一审. */
interface ItemReviewRow {
  readonly label: string;
  /** Who may do it; nobody who wrote the text, and nobody who did another of the three. */
  readonly roles: readonly StaffRole[];
  /** Whether it answers what the text touches. */
  readonly secrecy: boolean;
  readonly rule: ArticleRef;
}

/** 三审, in their order. @source 条例 art. 17 */
export const ITEM_REVIEWS = {
  first: { label: '初审', roles: ['officer', 'editor', 'reviewer'], secrecy: false, rule: art(17, 1) },
  second: { label: '复审', roles: ['reviewer'], secrecy: true, rule: art(17, 2) },
  third: { label: '终审', roles: ['officeHead', 'signatory'], secrecy: false, rule: art(17, 1) },
} as const satisfies Record<string, ItemReviewRow>;

export type ItemReviewKey = keyof typeof ITEM_REVIEWS;
export const ITEM_REVIEW_KEYS = Object.keys(ITEM_REVIEWS) as readonly ItemReviewKey[];

/** 保密审查的回答: what the text touches, and why it may be published all the same; a state secret never may. @source 条例 arts. 14, 15, 16 */
export interface SecrecyAnswer {
  readonly touches: readonly SecrecyConcern[];
  /** 第三方同意、已经遮去、不公开会损害公共利益…… */
  readonly because?: string;
}
