import { formatDate } from '@/domain/calendar/civil-date';
import { formatYuan } from '@/domain/fee/money';
import { CONSULTATIONS, OPINIONS } from '@/domain/statute/consultations';
import { REMEDY_ENDINGS, REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import { reviewsLeft } from '@/domain/case/reviews';
import { concernWords } from '@/domain/statute/reviews';
import type { DisclosureCase } from '@/domain/case/case';
import type { CaseEvent, CaseEventType } from '@/domain/case/event';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import type { TimelineEntry } from '@/contract/case-view';

const SEEN_BY_APPLICANT: ReadonlySet<CaseEventType> = new Set([
  'submitted', 'receiptConfirmed', 'correctionAsked', 'corrected', 'consultationSent', 'extended', 'reasonsAsked', 'reasonsGiven', 'delayed',
  'requestEdited', 'materialAdded', 'feeNoticed', 'feePaid', 'paymentMissing', 'noticeServed', 'served', 'remedyFiled', 'remedyEnded', 'withdrawn', 'split', 'reopened', 'forwarded',
]);

/** What of an event the applicant is told: drafts and reviews are the office's own, and whom it asks is not his to know. */
export function toldToApplicant(type: CaseEventType): 'all' | 'thatItHappened' | 'nothing' {
  if (!SEEN_BY_APPLICANT.has(type)) return 'nothing';
  return type === 'consultationSent' ? 'thatItHappened' : 'all';
}

function roleOf(events: readonly CaseEvent[], index: number): StaffRole {
  switch (events[index]?.type) {
    case 'reviewed': return 'reviewer';
    case 'signed': return 'signatory';
    case 'extended': case 'extensionDeclined': return 'officeHead';
    // A draft goes back from whoever had it: the signatory once it was reviewed.
    case 'returned': return reviewsLeft({ events: events.slice(0, index) }).length === 0 ? 'signatory' : 'reviewer';
    default: return 'officer';
  }
}

function noteOf(event: CaseEvent): string | undefined {
  switch (event.type) {
    case 'reviewed': return [event.touches && `${concernWords(event.touches)}${event.secrecyReviewer ? `，保密审查人：${event.secrecyReviewer}` : ''}`, event.opinion].filter(Boolean).join('；');
    case 'receiptConfirmed': return event.contact;
    case 'contactAttempted': return event.words;
    case 'forwarded': return `${event.to}，新编号${event.number}。${event.reason}`;
    case 'returned': return event.reason;
    case 'withdrawn': return event.reason;
    case 'extensionAsked': case 'extended': return `${event.workingDays}个工作日：${event.reason}`;
    case 'extensionDeclined': return event.reason;
    case 'delayed': return `到${formatDate(event.until)}：${event.reason}`;
    case 'consultationSent': return `${CONSULTATIONS[event.kind].label}：${event.about}`;
    case 'consultationEnded': return [OPINIONS[event.opinion].label, event.words].filter(Boolean).join('：');
    case 'thirdPartyUnreachable': return event.attempts;
    case 'assistAsked': return event.to;
    case 'reasonsAsked': return event.figures;
    case 'reasonsGiven': case 'assistGiven': return event.words;
    case 'corrected': return event.answers ? answersNote(event.answers) : event.description;
    case 'requestEdited': return `修改前：${event.earlier.description}`;
    case 'materialAdded': return event.words;
    case 'paymentMissing': return event.reason;
    case 'feeNoticed': return formatYuan(event.fen);
    case 'split': return event.into.join('、');
    case 'remedyFiled': return [REMEDY_WAYS[event.way].label, event.reference].filter(Boolean).join('：');
    case 'remedyEnded': return REMEDY_ENDINGS[event.result].label;
    case 'reopened': return event.reference;
    case 'correctionAsked': return event.items.join('；');
    case 'correctionLapsed': case 'feeLapsed': return event.reasons;
    default: return undefined;
  }
}

/** 逐项补正: 1. 尧沟村 2. 见材料. */
const answersNote = (answers: readonly { readonly words?: string }[]): string => answers.map(({ words }, index) => `${index + 1}. ${words?.trim() ? words : '见材料'}`).join('\n');

/** 经过, newest first. @param who how the reader is told of an actor */
function timeline(events: readonly CaseEvent[], who: (event: CaseEvent, role: StaffRole) => string): readonly TimelineEntry[] {
  return events.map((event, index): TimelineEntry => {
    const note = noteOf(event);
    const files = 'proofs' in event ? event.proofs ?? [] : [];
    return {
      type: event.type, at: event.at, who: who(event, roleOf(events, index)), by: event.by.kind, ...(note && { note }), ...(event.type === 'reviewed' && event.kind && { review: event.kind }),
      ...(files.length > 0 && { files }),
    };
  }).reverse();
}

/** For the applicant: himself, and the office by its role. @param agency short name, e.g. 乔官镇 */
export const applicantTimeline = ({ events }: Pick<DisclosureCase, 'events'>, agency: string): readonly TimelineEntry[] =>
  timeline(events, (event, role) => (event.by.kind === 'applicant' ? '你' : `${agency}${STAFF_ROLES[role].label}`))
    .filter(({ type }) => toldToApplicant(type) !== 'nothing')
    .map(({ note, ...entry }) => ({ ...entry, ...(note && toldToApplicant(entry.type) === 'all' && { note }) }));

/** For the office: colleagues by name and role, a deputy with whom he stands in for, the applicant as 申请人. */
export const staffTimeline = ({ events }: Pick<DisclosureCase, 'events'>, names: ReadonlyMap<string, string>): readonly TimelineEntry[] =>
  timeline(events, (event, role) => {
    if (event.by.kind === 'applicant') return '申请人';
    if (event.by.kind === 'consulted') return '被征求意见的一方';
    const { memberId, deputyFor } = event.by;
    const name = names.get(memberId);
    const { label } = STAFF_ROLES[role];
    if (deputyFor) return `${name ?? ''}（代${names.get(deputyFor) ?? ''}，${label}）`;
    return name ? `${name}（${label}）` : label;
  });
