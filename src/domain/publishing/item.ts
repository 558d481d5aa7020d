import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { ItemContent, ItemFile } from './content';
import type { ItemReviewKey, SecrecyAnswer } from './reviews';

/** draft: being written · reviewing: on its way through 三审 · published · withdrawn; a new text of what is public is a draft again, and what is public stays so meanwhile. */
export type ItemState = 'draft' | 'reviewing' | 'published' | 'withdrawn';

export const ITEM_STATES: Readonly<Record<ItemState, { readonly label: string }>> = {
  draft: { label: '草稿' }, reviewing: { label: '审核中' }, published: { label: '已公开' }, withdrawn: { label: '已撤回' },
};

/** Somebody of the office at a moment. @param deputyFor the member he stood in for */
export interface ItemActor {
  readonly memberId: string;
  readonly at: Instant;
  readonly deputyFor?: string;
}

/** 一审 that was passed. */
export interface ItemReview extends ItemActor {
  readonly key: ItemReviewKey;
  readonly opinion: string;
  readonly secrecy?: SecrecyAnswer;
}

/** 期限另有规定: another last day, by the law that sets it. @source 条例 art. 26 */
export interface OtherPeriod {
  readonly by: CivilDate;
  readonly law: string;
}

/** A file with the place it is kept in, which no page ever sees. */
export interface KeptItemFile extends ItemFile {
  readonly fileId: string;
  /** Path of the file in the storage. */
  readonly path: string;
}

/** Content with the places of its files. */
export type KeptContent = Omit<ItemContent, 'attachments'> & { readonly attachments: readonly KeptItemFile[] };

/** What is being written and reviewed: a new item, or a new text of one that is or was public. */
export interface ItemWork {
  readonly content: KeptContent;
  /** 变更日期, of a new text of what is public. */
  readonly changedOn?: CivilDate;
  /** 修改原因, of a new text; the public reads it. */
  readonly reason?: string;
  readonly period?: OtherPeriod;
  /** Everyone who wrote of this text; none of them reviews it. */
  readonly writers: readonly string[];
  readonly savedBy: ItemActor;
  /** Passed so far, in their order; a change of the content makes them void. */
  readonly reviews: readonly ItemReview[];
  /** 退回 of the last submission. */
  readonly returned?: ItemActor & { readonly reason: string };
  /** 由申请答复转来: the application whose answer it came from (art. 44). */
  readonly fromAnswer?: string;
}

/** 一版: the day a text became public, and why it was changed. */
export interface Revision {
  /** Counted from 1. */
  readonly revision: number;
  readonly on: CivilDate;
  readonly reason?: string;
}

/** What the public reads. */
export interface ItemLive {
  readonly content: KeptContent;
  readonly indexNumber: string;
  readonly publishedOn: CivilDate;
  readonly publishedAt: Instant;
  readonly revisions: readonly Revision[];
  readonly fromAnswer?: string;
}

export type ItemEvent = ItemActor & (
  | { readonly type: 'created' | 'submitted' | 'taken' | 'discarded' }
  /** The content was changed while it was reviewed, or after: how many reviews were void by it. */
  | { readonly type: 'reviewsVoided'; readonly count: number }
  | ({ readonly type: 'reviewed' } & Pick<ItemReview, 'key' | 'opinion' | 'secrecy'>)
  | { readonly type: 'returned' | 'revisionBegun' | 'withdrawn'; readonly reason: string }
  | { readonly type: 'published'; readonly revision: number; readonly on: CivilDate; readonly late?: number }
);
export type ItemEventType = ItemEvent['type'];

/** 政府信息, the office's side. */
export interface Item {
  readonly id: string;
  readonly agencyId: string;
  /** Counts every change. */
  readonly version: number;
  readonly state: ItemState;
  readonly work?: ItemWork;
  readonly live?: ItemLive;
  /** 撤回; what was public stays here, out of everybody's sight. */
  readonly withdrawn?: ItemActor & { readonly reason: string; readonly was: ItemLive };
  readonly events: readonly ItemEvent[];
}
