import { civilDateAt } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { assertNever, fail, ok, type Result } from '../result';
import { ACCEPTS } from './accepts';
import type { CaseIdentity, DisclosureCase } from './case';
import type { CaseEvent, Submitted } from './event';
import { eventProblem, submissionProblem } from './guards';
import { receivedOn } from './receipt-day';
import type { CaseRefusal } from './refusal';

/**
 * 登记一件申请: version 1. Paper and mail are checked with `submissionProblem` first; what is taken in here is
 * taken as entered.
 */
export const openCase = (identity: CaseIdentity, submitted: Submitted): DisclosureCase => ({
  ...identityOf(identity), events: [submitted], version: 1, state: 'submitted',
});

/**
 * Pure: takes a case and what happened, gives the next case. Stores nothing, sends nothing, reads no clock.
 * Permission is the table {@link ACCEPTS}, conditions are in guards.ts, the effect is the switch.
 */
export function transition(current: DisclosureCase, event: CaseEvent, calendar: WorkCalendar): Result<DisclosureCase, CaseRefusal> {
  if (event.type === 'submitted' || !ACCEPTS[current.state].includes(event.type)) {
    return fail({ code: 'notAllowedNow', event: event.type, state: current.state });
  }
  const problem = eventProblem(current, event, calendar);
  if (problem) return fail(problem);
  const next: DisclosureCase = { ...current, events: [...current.events, event], version: current.version + 1 };
  switch (event.type) {
    case 'receiptConfirmed': return ok({ ...next, state: 'inProgress', receivedOn: receivedOn(current.events[0], event) });
    case 'decided': return ok({ ...next, state: 'decided', decision: event });
    case 'reviewed': return ok({ ...next, state: 'reviewed' });
    case 'returned': return ok({ ...withoutDecision(next), state: 'inProgress' });
    case 'signed': return ok({ ...next, state: 'signed' });
    case 'served': {
      if (!current.decision) throw new Error(`case ${current.id} was signed without a decision`);
      return ok({ ...next, state: 'closed', outcome: current.decision.leaf, closedOn: event.answeredOn });
    }
    case 'withdrawn': {
      // Never confirmed: not received in the sense of art. 31, so it counts nowhere.
      if (!current.receivedOn) return ok({ ...next, state: 'withdrawnUnconfirmed' });
      return ok({ ...withoutDecision(next), state: 'closed', outcome: 'other.other', closedOn: civilDateAt(event.at) });
    }
    default: return assertNever(event); // a new event that nobody handles does not compile
  }
}

/** A case from its events, refused at the first event that could not have happened. */
export function foldCase(identity: CaseIdentity, events: readonly CaseEvent[], calendar: WorkCalendar): Result<DisclosureCase, CaseRefusal> {
  const [submitted, ...following] = events;
  if (submitted?.type !== 'submitted') return fail({ code: 'notSubmittedFirst' });
  const problem = submissionProblem(submitted, calendar);
  if (problem) return fail(problem);
  return following.reduce<Result<DisclosureCase, CaseRefusal>>(
    (so, event) => (so.ok ? transition(so.value, event, calendar) : so),
    ok(openCase(identity, submitted)),
  );
}

const identityOf = ({ id, agencyId, number, applicantKind }: CaseIdentity): CaseIdentity => ({ id, agencyId, number, applicantKind });

/** Absent, not undefined: stored documents carry no empty fields. */
function withoutDecision(current: DisclosureCase): DisclosureCase {
  const { events, version, state, receivedOn: received, outcome, closedOn } = current;
  return {
    ...identityOf(current), events, version, state,
    ...(received && { receivedOn: received }), ...(outcome && { outcome }), ...(closedOn && { closedOn }),
  };
}
