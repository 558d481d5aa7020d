import type { CivilDate } from '../calendar/civil-date';
import { TIME_LIMITS } from '../statute/time-limits';
import type { DisclosureCase } from './case';
import type { Actor, CaseEvent, EventOf, PostedPaper, Submitted } from './event';
import { happenedOn } from './happened-on';
import { effectiveEvents } from './order';

/** A stretch of the agency's period: from receipt, or anew from a correction, a payment or an order. */
export interface Run {
  readonly startOn: CivilDate;
  readonly startedBy: 'receipt' | 'correction' | 'payment' | 'order';
  /** 工作日 the law or the order gives. */
  readonly workingDays: number;
  /** What moved its end, in the order in which it happened. */
  readonly moves: (EventOf<'extended'> | EventOf<'delayed'> | EventOf<'consultationSent'>)[];
}

type AskedEvent = EventOf<'correctionAsked'> | EventOf<'reasonsAsked'> | EventOf<'feeNoticed'>;

/** A notice that something is waited for. */
interface Awaited<Asked> {
  readonly asked: Asked;
  servedOn?: CivilDate;
  /** The day what was asked for came. */
  metOn?: CivilDate;
  /** Who told that it came. */
  metBy?: Actor['kind'];
  lapsedOn?: CivilDate;
  /** An order to handle the application again came: nobody waits any more. */
  overOn?: CivilDate;
}

export interface Consultation {
  readonly sent: EventOf<'consultationSent'>;
  receivedByThemOn?: CivilDate;
  ended?: EventOf<'consultationEnded'>;
}

interface RemedyCase {
  readonly filed: EventOf<'remedyFiled'>;
  ended?: EventOf<'remedyEnded'>;
}

/** What the events of a case amount to; read in one pass, in the order in which they happened. */
export interface CaseFacts {
  readonly submitted: Submitted;
  confirmed?: EventOf<'receiptConfirmed'>;
  /** All stretches of the period; the last one runs. */
  readonly runs: Run[];
  correction?: Awaited<EventOf<'correctionAsked'>>;
  fee?: Awaited<EventOf<'feeNoticed'>>;
  reasons?: Awaited<EventOf<'reasonsAsked'>>;
  /** What waits for the head of the office. */
  extensionAsked?: EventOf<'extensionAsked'>;
  extension?: EventOf<'extended'>;
  readonly consultations: Map<string, Consultation>;
  unreachable?: EventOf<'thirdPartyUnreachable'>;
  readonly assists: Map<string, { readonly asked: EventOf<'assistAsked'>; given?: EventOf<'assistGiven'> }>;
  readonly remedies: Map<string, RemedyCase>;
  served?: EventOf<'served'>;
  withdrawn?: EventOf<'withdrawn'>;
  split?: EventOf<'split'>;
  forwarded?: EventOf<'forwarded'>;
  archived?: EventOf<'archived'>;
  reopened?: EventOf<'reopened'>;
  /** The day of the last thing that happened. */
  lastOn: CivilDate;
}

const run = (startOn: CivilDate, startedBy: Run['startedBy'], workingDays: number = TIME_LIMITS.reply.workingDays): Run =>
  ({ startOn, startedBy, workingDays, moves: [] });

const awaited = <Asked extends AskedEvent>(asked: Asked): Awaited<Asked> => {
  const servedOn = asked.servedOn ?? (asked.posted ? undefined : asked.on);
  return { asked, ...(servedOn && { servedOn }) };
};

/** 告知 that is on record, by its letter. */
export const noticeOf = ({ correction, fee, reasons }: CaseFacts, notice: Exclude<PostedPaper, 'answer'>): Awaited<AskedEvent> | undefined =>
  ({ correctionNotice: correction, feeNotice: fee, reasonsNotice: reasons })[notice];

/** 交邮了、还不知道哪天送到 of the answer. */
export const answerUndelivered = ({ served }: CaseFacts): boolean => served?.way === 'post' && !served.deliveredOn;

/** A new stretch; what is still being asked of others pauses it too. */
function begin(facts: CaseFacts, next: Run): void {
  for (const { sent, ended } of facts.consultations.values()) if (!ended) next.moves.push(sent);
  facts.runs.push(next);
}

function take(facts: CaseFacts, event: CaseEvent): void {
  switch (event.type) {
    case 'submitted': case 'requestEdited': case 'materialAdded': case 'contactAttempted': case 'decided': case 'reviewed': case 'returned': case 'signed': break;
    case 'receiptConfirmed': facts.confirmed = event; begin(facts, run(happenedOn(event, facts.submitted), 'receipt')); break;
    case 'correctionAsked': facts.correction = awaited(event); break;
    case 'noticeServed': {
      if (event.notice === 'answer') {
        if (facts.served) facts.served = { ...facts.served, deliveredOn: event.on };
        break;
      }
      const awaited = noticeOf(facts, event.notice);
      if (awaited) awaited.servedOn = event.on;
      break;
    }
    case 'corrected': if (facts.correction) facts.correction.metOn = event.on; begin(facts, run(event.on, 'correction')); break;
    case 'correctionLapsed': if (facts.correction) facts.correction.lapsedOn = event.on; break;
    case 'consultationSent': {
      facts.consultations.set(event.consultationId, { sent: event, ...(event.receivedByThemOn && { receivedByThemOn: event.receivedByThemOn }) });
      facts.runs[facts.runs.length - 1]?.moves.push(event);
      break;
    }
    case 'consultationDelivered': { const one = facts.consultations.get(event.consultationId); if (one) one.receivedByThemOn = event.on; break; }
    case 'consultationEnded': { const one = facts.consultations.get(event.consultationId); if (one) one.ended = event; break; }
    case 'thirdPartyUnreachable': facts.unreachable = event; break;
    case 'assistAsked': facts.assists.set(event.assistId, { asked: event }); break;
    case 'assistGiven': { const one = facts.assists.get(event.assistId); if (one) one.given = event; break; }
    case 'extensionAsked': facts.extensionAsked = event; break;
    case 'extensionDeclined': delete facts.extensionAsked; break;
    case 'extended': facts.extension = event; delete facts.extensionAsked; facts.runs[facts.runs.length - 1]?.moves.push(event); break;
    case 'reasonsAsked': facts.reasons = awaited(event); break;
    case 'reasonsGiven': if (facts.reasons) facts.reasons.metOn = event.on; break;
    case 'delayed': facts.runs[facts.runs.length - 1]?.moves.push(event); break;
    case 'feeNoticed': facts.fee = awaited(event); break;
    case 'feePaid': if (facts.fee) Object.assign(facts.fee, { metOn: event.on, metBy: event.by.kind }); begin(facts, run(event.on, 'payment')); break;
    case 'paymentMissing': {
      if (facts.fee) {
        delete facts.fee.metOn;
        delete facts.fee.metBy;
      }
      // What was not paid began nothing.
      if (facts.runs[facts.runs.length - 1]?.startedBy === 'payment') facts.runs.pop();
      break;
    }
    case 'feeLapsed': if (facts.fee) facts.fee.lapsedOn = event.on; break;
    case 'served': facts.served = event; break;
    case 'withdrawn': facts.withdrawn = event; break;
    case 'split': facts.split = event; break;
    case 'forwarded': facts.forwarded = event; break;
    case 'remedyFiled': facts.remedies.set(event.remedyId, { filed: event }); break;
    case 'remedyEnded': { const one = facts.remedies.get(event.remedyId); if (one) one.ended = event; break; }
    case 'reopened': {
      facts.reopened = event;
      if (facts.correction) facts.correction.overOn = event.on;
      if (facts.fee) facts.fee.overOn = event.on;
      // The answer that was quashed ends nothing any more; its day stays in the case's `closedOn`.
      delete facts.served;
      delete facts.withdrawn;
      delete facts.archived;
      begin(facts, run(event.on, 'order', event.workingDays));
      break;
    }
    case 'archived': facts.archived = event; break;
  }
}

const isAwaited = (notice: Awaited<AskedEvent> | undefined): boolean => notice !== undefined && !notice.metOn && !notice.overOn;

/** 在等申请人做什么, also after he let his period pass: the agency's own period stands still. */
export function awaitedNow({ correction, fee }: Pick<CaseFacts, 'correction' | 'fee'>): 'correction' | 'payment' | undefined {
  if (isAwaited(fee)) return 'payment';
  return isAwaited(correction) ? 'correction' : undefined;
}

/** 案件事实: what is on record of a case. */
export function factsOf(current: Pick<DisclosureCase, 'events' | 'withoutEffect'>): CaseFacts {
  const [submitted] = current.events;
  const facts: CaseFacts = { submitted, runs: [], consultations: new Map(), assists: new Map(), remedies: new Map(), lastOn: happenedOn(submitted, submitted) };
  for (const event of effectiveEvents(current)) {
    take(facts, event);
    const day = happenedOn(event, submitted);
    if (day > facts.lastOn) facts.lastOn = day;
  }
  return facts;
}
