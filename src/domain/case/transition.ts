import { civilDateAt } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { last } from '../list';
import { assertNever, fail, ok, type Result } from '../result';
import type { LeafKey } from '../statute/leaves';
import { ACCEPTS } from './accepts';
import type { CaseIdentity, CaseState, DisclosureCase } from './case';
import type { CaseEvent, Decided, EventOf, Submitted } from './event';
import { awaitedNow, factsOf } from './facts';
import { entryProblem, eventProblem, submissionProblem } from './guards';
import { happenedOn } from './happened-on';
import { canBeLate, staysWithoutEffect } from './late';
import { effectiveOrder } from './order';
import { receivedOn } from './receipt-day';
import type { CaseRefusal } from './refusal';
import { reviewsLeft } from './reviews';

type Following = Exclude<CaseEvent, Submitted>;

/** What an event is refused for, or the next case. */
export type Transition = Result<DisclosureCase, CaseRefusal>;

/**
 * 登记一件申请: version 1. Paper and mail are checked with `submissionProblem` first; what is taken in here is
 * taken as entered.
 */
export const openCase = (identity: CaseIdentity, submitted: Submitted): DisclosureCase => ({
  ...identityOf(identity), events: [submitted], version: 1, state: 'submitted',
});

/**
 * Pure: takes a case and what happened, gives the next case. Stores nothing, sends nothing, reads no clock.
 * Permission is the table {@link ACCEPTS}, conditions are in guards/, the effect is the switch. A late record (补录)
 * takes its place among the days, and everything after it is derived again.
 */
export function transition(current: DisclosureCase, event: CaseEvent, calendar: WorkCalendar): Transition {
  if (event.type === 'submitted') return fail({ code: 'notAllowedNow', event: event.type, state: current.state });
  if (event.late && !canBeLate(event)) return fail({ code: 'lateNotPossible', event: event.type });
  const problem = entryProblem(current, event);
  const allowed = ACCEPTS[current.state].includes(event.type);
  // Who has no business here is told what the state expects, before anything about days.
  if (problem && (allowed || event.late)) return fail(problem);
  const lastOn = factsOf(current).lastOn;
  const day = happenedOn(event, current.events[0]);
  if (day >= lastOn) return apply(current, event, calendar);
  if (event.late) return insert(current, [event], calendar);
  if (!allowed) return fail({ code: 'notAllowedNow', event: event.type, state: current.state });
  // A service or a confirmation that cannot have been on its day is told so in its own words.
  const own = event.type === 'served' || event.type === 'receiptConfirmed' ? eventProblem(current, event, calendar) : undefined;
  return fail(own ?? { code: 'datedBeforeLast', on: day, lastOn });
}

/** A case from its events, refused at the first event that could not have happened. */
export function foldCase(identity: CaseIdentity, events: readonly CaseEvent[], calendar: WorkCalendar): Transition {
  const [submitted, ...following] = events;
  if (submitted?.type !== 'submitted') return fail({ code: 'notSubmittedFirst' });
  const problem = submissionProblem(submitted, calendar);
  if (problem) return fail(problem);
  return enteredTogether(following).reduce<Transition>(
    (so, events) => (so.ok ? transitionAll(so.value, events, calendar) : so),
    ok(openCase(identity, submitted)),
  );
}

/** Late records that follow each other and were entered at one moment are one entry: a letter that was sent and what came back. */
export function enteredTogether(events: readonly CaseEvent[]): readonly (readonly [CaseEvent, ...CaseEvent[]])[] {
  const entries: [CaseEvent, ...CaseEvent[]][] = [];
  for (const event of events) {
    const before = last<CaseEvent>(last(entries) ?? []);
    if (event.late && before?.late && before.at === event.at) last(entries)?.push(event);
    else entries.push([event]);
  }
  return entries;
}

/**
 * Several events entered at one moment. Late records (补录) that only make sense together — asked and answered, noticed
 * and paid — take their places together and are judged once.
 */
export function transitionAll(current: DisclosureCase, events: readonly CaseEvent[], calendar: WorkCalendar): Transition {
  const [event, ...more] = events;
  if (!event) return ok(current);
  if (more.length === 0) return transition(current, event, calendar);
  const notLate = events.find((one) => !canBeLate(one)) ?? events.find((one) => !one.late);
  if (notLate) return fail({ code: 'lateNotPossible', event: notLate.type });
  // A submission cannot be late.
  const following = events as readonly Following[];
  for (const one of following) {
    const problem = entryProblem(current, one);
    if (problem) return fail(problem);
  }
  return insert(current, following, calendar);
}

/** An event that happened after all others. */
function apply(current: DisclosureCase, event: Following, calendar: WorkCalendar): Transition {
  const problem: CaseRefusal | undefined = ACCEPTS[current.state].includes(event.type)
    ? eventProblem(current, event, calendar)
    : { code: 'notAllowedNow', event: event.type, state: current.state };
  const next: DisclosureCase = { ...current, events: [...current.events, event], version: current.version + 1 };
  if (!problem) return ok(effectOf(current, next, event));
  if (!staysWithoutEffect(event, problem)) return fail(problem);
  return ok(kept(current, event, problem));
}

/** With the event on record, and everything else as it was. */
const kept = (current: DisclosureCase, event: Following, refusal: CaseRefusal): DisclosureCase => ({
  ...current, events: [...current.events, event], version: current.version + 1,
  withoutEffect: [...(current.withoutEffect ?? []), { index: current.version, refusal }],
});

/** Drafts that went back to the drafter, with the step that sent them back: they end nothing, whatever is recorded later. */
function undone(events: readonly CaseEvent[], order: readonly number[]): ReadonlySet<number> {
  const gone = new Set<number>();
  let draft: number[] = [];
  for (const index of order) {
    const type = events[index]?.type;
    if (type === 'decided' || type === 'correctionLapsed' || type === 'feeLapsed') draft = [index];
    else if (type === 'reviewed') draft.push(index);
    else if (type === 'returned') {
      for (const one of [...draft, index]) gone.add(one);
      draft = [];
    }
  }
  return gone;
}

/** Late records among what is already there: everything is derived again, in the order of the days. */
function insert(current: DisclosureCase, late: readonly Following[], calendar: WorkCalendar): Transition {
  const [submitted] = current.events;
  const events: DisclosureCase['events'] = [...current.events, ...late];
  const order = effectiveOrder(events).slice(1);
  const sentBack = undone(events, order);
  let so: DisclosureCase = openCase(current, submitted);
  const without: { index: number; refusal: CaseRefusal }[] = [];
  for (const index of order) {
    const event = events[index] as Following;
    const next = apply(so, event, calendar);
    if (next.ok) {
      const [refused] = (next.value.withoutEffect ?? []).slice(so.withoutEffect?.length ?? 0);
      if (refused) without.push({ index, refusal: refused.refusal });
      so = next.value;
    } else if (late.includes(event)) return next;
    else if (sentBack.has(index)) {
      without.push({ index, refusal: next.error });
      so = kept(so, event, next.error);
    } else return fail({ code: 'lateConflict', event: event.type, on: happenedOn(event, submitted) });
  }
  without.sort((a, b) => a.index - b.index);
  const { withoutEffect, ...rest } = so;
  return ok({ ...rest, events, ...(without.length > 0 && { withoutEffect: without }) });
}

/** 不再处理 is an answer like any other: drafted here, then reviewed, signed and served. */
const lapseDraft = ({ at, by, on, reasons, legality }: EventOf<'correctionLapsed' | 'feeLapsed'>, leaf: LeafKey): Decided =>
  ({ type: 'decided', at, by, on, leaf, reasons, ...(legality && { legality }) });

/** Where an answer that was sent back goes: what is waited for is waited for again. */
function stateBefore(current: DisclosureCase): CaseState {
  switch (awaitedNow(factsOf(current))) {
    case 'payment': return 'awaitingPayment';
    case 'correction': return 'awaitingCorrection';
    case undefined: return 'inProgress';
  }
}

/** The effect of an event that is allowed. @param next with the event, its state still as before */
function effectOf(current: DisclosureCase, next: DisclosureCase, event: Following): DisclosureCase {
  switch (event.type) {
    case 'receiptConfirmed': return { ...next, state: 'inProgress', receivedOn: receivedOn(current.events[0], event) };
    case 'correctionAsked': return { ...next, state: 'awaitingCorrection' };
    case 'corrected':
    case 'feePaid': return { ...next, state: 'inProgress' };
    case 'feeNoticed':
    case 'paymentMissing': return { ...next, state: 'awaitingPayment' };
    case 'correctionLapsed': return { ...next, state: 'decided', decision: lapseDraft(event, 'other.correctionOverdue') };
    case 'feeLapsed': return { ...next, state: 'decided', decision: lapseDraft(event, 'other.feeOverdue') };
    case 'decided': return { ...next, state: 'decided', decision: event };
    case 'reviewed': return { ...next, state: reviewsLeft(next).length === 0 ? 'reviewed' : 'decided' };
    case 'returned': return { ...withoutDecision(next), state: stateBefore(current) };
    case 'signed': return { ...next, state: 'signed' };
    case 'served': {
      if (!current.decision) throw new Error(`case ${current.id} was signed without a decision`);
      return closed(next, current.decision.leaf, event.answeredOn);
    }
    case 'withdrawn': {
      // Never confirmed: not received in the sense of art. 31, so it counts nowhere.
      if (!current.receivedOn) return { ...next, state: 'withdrawnUnconfirmed' };
      return closed(withoutDecision(next), 'other.other', event.on ?? civilDateAt(event.at));
    }
    case 'split': return { ...next, state: 'split' };
    // Never confirmed, so never received: it counts with the agency it goes to, not here.
    case 'forwarded': return current.receivedOn ? next : { ...next, state: 'forwarded' };
    // Table three keeps the first answer's leaf and year (clock.md §3).
    case 'reopened': return { ...withoutDecision(next), state: 'inProgress' };
    case 'requestEdited': case 'materialAdded': case 'contactAttempted': case 'noticeServed': case 'consultationSent': case 'consultationDelivered': case 'consultationEnded': case 'thirdPartyUnreachable':
    case 'assistAsked': case 'assistGiven': case 'extensionAsked': case 'extensionDeclined': case 'extended': case 'reasonsAsked': case 'reasonsGiven': case 'delayed':
    case 'remedyFiled': case 'remedyEnded': case 'archived': return next;
    default: return assertNever(event); // a new event that nobody handles does not compile
  }
}

const closed = (next: DisclosureCase, leaf: LeafKey, on: EventOf<'served'>['answeredOn']): DisclosureCase =>
  ({ ...next, state: 'closed', outcome: next.outcome ?? leaf, closedOn: next.closedOn ?? on });

const identityOf = ({ id, agencyId, number, applicantKind, practice, splitFrom }: CaseIdentity): CaseIdentity =>
  ({ id, agencyId, number, applicantKind, ...(practice && { practice }), ...(splitFrom && { splitFrom }) });

/** Absent, not undefined: stored documents carry no empty fields. */
function withoutDecision({ decision, ...rest }: DisclosureCase): DisclosureCase {
  return rest;
}
