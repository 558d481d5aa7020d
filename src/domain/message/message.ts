import type { CivilDate } from '../calendar/civil-date';
import type { CaseEventType } from '../case/event';
import type { GuideFact } from '../guide/facts';
import type { ItemReviewKey } from '../publishing/reviews';
import type { UrgeMatter } from '../county/urge';
import type { MorningCard } from '../reminder/card';
import type { Reminder } from '../reminder/ladder';
import type { RequestKindKey } from '../request/kinds';

/** What a message is about: an event of a case, or something the clock found. */
/** About information that is withheld: due for assessment, waiting for the reviewer, decided (art. 18). */
export type WithheldMessageKind = 'withheldDue' | 'withheldToReview' | 'withheldDecided';
export const WITHHELD_MESSAGES: readonly WithheldMessageKind[] = ['withheldDue', 'withheldToReview', 'withheldDecided'];

/** About the year's report: due, late, its turn, sent back, out (art. 49). */
export type ReportMessageKind = 'reportDue' | 'reportLate' | 'reportLateCounty' | 'reportToReview' | 'reportToApprove' | 'reportReturned' | 'reportPublished';
export const REPORT_MESSAGES: readonly ReportMessageKind[] = ['reportDue', 'reportLate', 'reportLateCounty', 'reportToReview', 'reportToApprove', 'reportReturned', 'reportPublished'];

/** 催办 by the county: sent, its last day, nobody answered, answered. */
export type UrgeMessageKind = 'urged' | 'urgeDue' | 'urgeUnanswered' | 'urgeAnswered';
export const URGE_MESSAGES: readonly UrgeMessageKind[] = ['urged', 'urgeDue', 'urgeUnanswered', 'urgeAnswered'];

export type MessageKind = UrgeMessageKind | ReportMessageKind | WithheldMessageKind | CaseEventType | 'unconfirmedTooLong' | 'datesMoved' | 'assigned' | 'reminder' | 'morningCard' | 'guideOld' | RequestMessageKind | ItemMessageKind;

/** About a request that is no application: 更正、建议、投诉、意见. */
export type RequestMessageKind = 'requestFiled' | 'requestConverted' | 'requestPassed' | 'requestProposed' | 'requestReturned' | 'requestAnswered';
export const REQUEST_MESSAGES: readonly RequestMessageKind[] = ['requestFiled', 'requestConverted', 'requestPassed', 'requestProposed', 'requestReturned', 'requestAnswered'];

/** About information to be published: its turn, sent back, taken off. */
export type ItemMessageKind = 'itemToReview' | 'itemToPublish' | 'itemReturned' | 'itemWithdrawn';
export const ITEM_MESSAGES: readonly ItemMessageKind[] = ['itemToReview', 'itemToPublish', 'itemReturned', 'itemWithdrawn'];

/** What a reminder says later: the state of the day it was sent. */
export type ReminderFacts = Pick<Reminder, 'rung' | 'matter' | 'by' | 'provisional' | 'left' | 'late'>;

/** What the words of a message are made of; nothing of the applicant, the request or the answer. */
export interface MessageFacts {
  readonly kind: MessageKind;
  /** The day it was told. */
  readonly on: CivilDate;
  readonly reminder?: ReminderFacts;
  readonly card?: MorningCard;
  /** 指南里该核对的几项. */
  readonly guide?: readonly GuideFact[];
  /** 该评估的不公开信息: how many are past their day, and how many soon. */
  readonly withheld?: { readonly overdue: number; readonly soon: number };
  /** 年报: of which year, until when, whose. */
  readonly report?: { readonly year: number; readonly due?: CivilDate; readonly name?: string };
  /** Of a message about a request: which kind. */
  readonly request?: RequestKindKey;
  /** 催办: about what, how many, by when; `agency` for whoever reads of another office. */
  readonly urge?: { readonly matter: UrgeMatter; readonly count: number; readonly by: CivilDate; readonly agency?: string };
  /** Of a message about information to be published: which review it waits for. */
  readonly review?: ItemReviewKey;
}

/** `title` is what happened, `text` what to do; either may be read alone on a locked phone. */
export interface MessageWords {
  readonly title: string;
  readonly text: string;
}
