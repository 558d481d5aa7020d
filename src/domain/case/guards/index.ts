import { civilDateAt } from '../../calendar/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';
import type { DisclosureCase } from '../case';
import type { CaseEvent, Submitted } from '../event';
import { EVENTS } from '../event-words';
import { factsOf, type CaseFacts } from '../facts';
import { happenedOn } from '../happened-on';
import { samePersonProblem } from '../people';
import type { CaseRefusal } from '../refusal';
import { remedyProblem, servedProblem, splitProblem } from './answer';
import { consultationDeliveredProblem, consultationEndedProblem, consultationSentProblem } from './consultation';
import { correctedProblem, correctionAskedProblem, lapseProblem, noticeServedProblem } from './correction';
import { decidedProblem } from './decision';
import { delayedProblem, extendedProblem, extensionAskedProblem, feeNoticedProblem, reasonsAskedProblem } from './period';
import { confirmedProblem, forwardedProblem } from './receipt';
import { reviewedProblem } from './review';
import { periodProblem, wordsProblem } from './words';

export { submissionProblem } from './receipt';

type Following = Exclude<CaseEvent, Submitted>;

/** Whether an event was entered after what was entered last, and its day lies between receipt and entry. */
export function entryProblem(current: DisclosureCase, event: Following): CaseRefusal | undefined {
  const last = current.events[current.events.length - 1];
  if (last && event.at < last.at) return { code: 'beforeLastEvent' };
  if (!EVENTS[event.type].by.includes(event.by.kind)) return { code: 'staffOnly', event: event.type };
  if (event.type === 'served') return undefined;
  const [submitted] = current.events;
  const day = happenedOn(event, submitted);
  const enteredOn = civilDateAt(event.at);
  if (day > enteredOn) return { code: 'datedInFuture', enteredOn };
  return current.receivedOn && day < current.receivedOn ? { code: 'datedBeforeReceipt', receivedOn: current.receivedOn } : undefined;
}

/** What is wrong with an event that the state would accept. */
export function eventProblem(current: DisclosureCase, event: Following, calendar: WorkCalendar): CaseRefusal | undefined {
  return wordsProblem(event) ?? ownProblem(current, event, factsOf(current), calendar);
}

function ownProblem(current: DisclosureCase, event: Following, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  switch (event.type) {
    case 'receiptConfirmed': return confirmedProblem(event, current.events[0], calendar);
    case 'forwarded': return forwardedProblem(event, current, facts);
    case 'correctionAsked': return correctionAskedProblem(event, current, facts, calendar);
    case 'corrected': return correctedProblem(event, facts);
    case 'materialAdded': return (event.words ?? '').trim() === '' && !event.proofs?.length ? { code: 'materialEmpty' } : undefined;
    case 'paymentMissing': return facts.fee?.metBy === 'applicant' ? undefined : { code: 'paymentNotTold' };
    case 'noticeServed': return noticeServedProblem(event, facts);
    case 'correctionLapsed':
    case 'feeLapsed': return lapseProblem(event, facts, calendar);
    case 'consultationSent': return consultationSentProblem(event, facts);
    case 'consultationDelivered': return consultationDeliveredProblem(event, facts);
    case 'consultationEnded': return consultationEndedProblem(event, facts);
    case 'assistAsked': return facts.assists.has(event.assistId) ? { code: 'assistTwice' } : undefined;
    case 'assistGiven': return facts.assists.has(event.assistId) ? undefined : { code: 'assistUnknown' };
    case 'extensionAsked': return extensionAskedProblem(event, facts, calendar);
    case 'extensionDeclined': return facts.extensionAsked ? undefined : { code: 'extensionNotAsked' };
    case 'extended': return extendedProblem(event, facts, calendar);
    case 'reasonsAsked': return reasonsAskedProblem(event, facts);
    case 'reasonsGiven': return facts.reasons && !facts.reasons.metOn ? undefined : { code: 'reasonsNotAsked' };
    case 'delayed': return delayedProblem(event, facts, calendar);
    case 'feeNoticed': return feeNoticedProblem(event, facts, calendar);
    case 'decided': return decidedProblem(event, facts, calendar);
    case 'reviewed': return samePersonProblem(current, event) ?? reviewedProblem(event, current);
    case 'returned':
    case 'signed': return samePersonProblem(current, event);
    case 'served': return servedProblem(event, current);
    case 'split': return splitProblem(event, current, facts, calendar);
    case 'remedyFiled':
    case 'remedyEnded': return remedyProblem(event, facts);
    case 'reopened': return event.workingDays === undefined ? undefined : periodProblem(event.workingDays);
    case 'archived': return facts.archived ? { code: 'archivedTwice', archivedOn: happenedOn(facts.archived, facts.submitted) } : undefined;
    case 'requestEdited':
    case 'contactAttempted':
    case 'feePaid':
    case 'thirdPartyUnreachable':
    case 'withdrawn': return undefined;
  }
}
