import type { CivilDate } from '../calendar/civil-date';
import type { CaseEventType } from '../case/event';
import type { GuideFact } from '../guide/facts';
import type { MorningCard } from '../reminder/card';
import type { Reminder } from '../reminder/ladder';
import type { RequestKindKey } from '../request/kinds';

/** What a message is about: an event of a case, or something the clock found. */
export type MessageKind = CaseEventType | 'unconfirmedTooLong' | 'datesMoved' | 'assigned' | 'reminder' | 'morningCard' | 'guideOld' | RequestMessageKind;

/** About a request that is no application: 更正、建议、投诉、意见. */
export type RequestMessageKind = 'requestFiled' | 'requestConverted' | 'requestPassed' | 'requestProposed' | 'requestReturned' | 'requestAnswered';
export const REQUEST_MESSAGES: readonly RequestMessageKind[] = ['requestFiled', 'requestConverted', 'requestPassed', 'requestProposed', 'requestReturned', 'requestAnswered'];

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
  /** Of a message about a request: which kind. */
  readonly request?: RequestKindKey;
}

/** `title` is what happened, `text` what to do; either may be read alone on a locked phone. */
export interface MessageWords {
  readonly title: string;
  readonly text: string;
}
