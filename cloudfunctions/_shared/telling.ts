import type { GuideFact } from '@/domain/guide/facts';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { CaseEvent, CaseEventType } from '@/domain/case/event';
import type { DisclosureCase } from '@/domain/case/case';
import type { UrgeMatter } from '@/domain/county/urge';
import type { StaffRole } from '@/domain/statute/roles';
import type { Instant } from '@/domain/calendar/instant';
import type { MessageKind, ReminderFacts } from '@/domain/message/message';
import type { ItemReviewKey } from '@/domain/publishing/reviews';
import type { MorningCard } from '@/domain/reminder/card';
import type { Reminder } from '@/domain/reminder/ladder';
import type { RequestKindKey } from '@/domain/request/kinds';

/** Who is told: the applicant, everyone with a role in the agency, or one colleague. */
export type Reader =
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'role'; readonly agencyId: string; readonly role: StaffRole }
  | { readonly kind: 'member'; readonly memberId: string };

/** 站内消息: what happened to which case; its words are made when it is read. */
export interface Message {
  /** The same happening has the same key, so that telling it twice tells it once. */
  readonly key: string;
  readonly reader: Reader;
  readonly kind: MessageKind;
  readonly caseId: string;
  readonly number: string;
  readonly at: Instant;
  /** Of an event of a case: its link in the chain, to which the message bears witness. */
  readonly link?: string;
  /** Of a reminder: the state of the day it was sent. */
  readonly reminder?: ReminderFacts;
  /** Of what is about a request that is no application. */
  readonly request?: { readonly id: string; readonly kind: RequestKindKey; readonly agencyId: string };
  /** 指南里该核对的几项. */
  readonly guide?: { readonly agencyId: string; readonly facts: readonly GuideFact[] };
  /** Of what is about information to be published. */
  readonly item?: { readonly id: string; readonly agencyId: string; readonly review?: ItemReviewKey };
  /** Of what is withheld: one of them, or how many are due. */
  readonly withheld?: { readonly agencyId: string; readonly id?: string; readonly overdue?: number; readonly soon?: number };
  /** Of what is about a year's report; `name` is whose, said to the county. */
  readonly report?: { readonly agencyId: string; readonly year: number; readonly due?: CivilDate; readonly name?: string };
  /** 催办 by the county; `agency` is how the office is called, for whoever reads of another one. */
  readonly urge?: { readonly id: string; readonly agencyId: string; readonly matter: UrgeMatter; readonly count: number; readonly by: CivilDate; readonly agency?: string };
  /** Of the morning's card, which is about no single case. */
  readonly card?: MorningCard;
}

/** Whose turn it is after an event, or who waits to hear of it. */
const TOLD: Record<CaseEventType, 'owner' | 'drafter' | StaffRole> = {
  submitted: 'officer', requestEdited: 'officer',
  receiptConfirmed: 'owner', contactAttempted: 'officer', forwarded: 'owner',
  correctionAsked: 'owner', noticeServed: 'officer', corrected: 'officer', correctionLapsed: 'reviewer', materialAdded: 'officer',
  consultationSent: 'owner', consultationDelivered: 'officer', consultationEnded: 'officer', thirdPartyUnreachable: 'officer',
  assistAsked: 'officer', assistGiven: 'officer',
  extensionAsked: 'officeHead', extensionDeclined: 'officer', extended: 'owner', reasonsAsked: 'owner', reasonsGiven: 'officer', delayed: 'owner',
  feeNoticed: 'owner', feePaid: 'officer', paymentMissing: 'owner', feeLapsed: 'reviewer',
  decided: 'reviewer',
  reviewed: 'signatory',
  returned: 'drafter',
  signed: 'officer',
  served: 'owner',
  withdrawn: 'officer', split: 'owner',
  remedyFiled: 'signatory', remedyEnded: 'signatory', reopened: 'owner', archived: 'officer',
};

/** Whose turn it is after an event, or who waits to hear of it. 替申请人登记的撤回 is told to him: nobody else could say that it was not his wish. */
export const toldOf = ({ type, by }: Pick<CaseEvent, 'type' | 'by'>): 'owner' | 'drafter' | StaffRole => (type === 'withdrawn' && by.kind === 'staff' ? 'owner' : TOLD[type]);

function drafterOf(events: readonly CaseEvent[]): string | undefined {
  const decided = events.findLast(({ type }) => type === 'decided' || type === 'correctionLapsed' || type === 'feeLapsed');
  return decided?.by.kind === 'staff' ? decided.by.memberId : undefined;
}

function readerOf(current: DisclosureCase, owner: string, event: CaseEvent): Reader {
  // Of two reviews the first one hands on to the second.
  const told = event.type === 'reviewed' && current.state === 'decided' ? 'reviewer' : toldOf(event);
  if (told === 'owner') return { kind: 'owner', owner };
  const drafter = told === 'drafter' ? drafterOf(current.events) : undefined;
  if (drafter) return { kind: 'member', memberId: drafter };
  return { kind: 'role', agencyId: current.agencyId, role: told === 'drafter' ? 'officer' : told };
}

/** The message about the last event of a case. */
export function messageAbout(current: DisclosureCase, owner: string): Message {
  const event = current.events.at(-1) ?? current.events[0];
  return {
    key: `${current.id}-${current.version}`,
    reader: readerOf(current, owner, event),
    kind: event.type,
    caseId: current.id,
    number: current.number,
    at: event.at,
  };
}

/** 超过4个工作小时没有确认收到: said once for each application. */
export const unconfirmedAlarm = (current: DisclosureCase, at: Instant): Message => ({
  key: `${current.id}-unconfirmed`,
  reader: { kind: 'role', agencyId: current.agencyId, role: 'officer' },
  kind: 'unconfirmedTooLong',
  caseId: current.id,
  number: current.number,
  at,
});

/** 放假安排变了，期限跟着变: to the office and to the applicant, once for each application and edition of the calendar. */
export function messagesOfMovedDates(current: DisclosureCase, owner: string, edition: string, at: Instant): readonly Message[] {
  const message = { kind: 'datesMoved', caseId: current.id, number: current.number, at } as const;
  return [
    { ...message, key: `${current.id}-calendar-${edition}`, reader: { kind: 'role', agencyId: current.agencyId, role: 'officer' } },
    { ...message, key: `${current.id}-calendar-${edition}-owner`, reader: { kind: 'owner', owner } },
  ];
}

/** Where a reader stands in the key of a message that several are told. */
const readerMark = (reader: Reader): string => (reader.kind === 'role' ? reader.role : reader.kind === 'member' ? reader.memberId.slice(0, 12) : 'owner');

/** 期限提醒: once for each case, rung, date and reader. */
export function reminderMessage(current: DisclosureCase, { mark, rung, matter, by, provisional, left, late }: Reminder, reader: Reader, at: Instant): Message {
  return {
    key: `${current.id}-${mark}-${readerMark(reader)}`, reader, kind: 'reminder', caseId: current.id, number: current.number, at,
    reminder: { rung, matter, by, provisional, left, late },
  };
}

/** 早上的一份, about no single case. */
export const cardMessage = (key: string, memberId: string, card: MorningCard, at: Instant): Message =>
  ({ key, reader: { kind: 'member', memberId }, kind: 'morningCard', caseId: '', number: '', at, card });
