import type { ApplicantKind } from '../applicant/kinds';
import type { WorkCalendar } from '../calendar/work-calendar';
import { applicantPeriods, type ApplicantPeriod } from '../case/applicant-periods';
import type { DisclosureCase } from '../case/case';
import { caseClock, type CaseClock } from '../case/clock';
import { consultationEnd, type ConsultationEnd } from '../case/consultation-end';
import { runEnd } from '../case/due';
import type { CaseEvent, EventOf } from '../case/event';
import { factsOf, type CaseFacts, type Consultation } from '../case/facts';
import { effectiveEvents } from '../case/order';
import { remedyClause, type RemedyClause } from '../remedy/clause';
import type { RemedyFacts } from '../remedy/facts';
import type { DecisionFacts } from '../statute/decision-facts';
import type { LeafKey } from '../statute/leaves';
import { LETTERS, type LetterKey } from '../statute/letters';
import type { LetterContext } from './context';

/** 办理决定 a letter tells of. */
export interface LetterDecision {
  readonly leaf: LeafKey;
  readonly reasons: string;
  readonly facts?: DecisionFacts;
}

/** A consultation and how it ended, if it did. */
export interface LetterConsultation extends Consultation {
  readonly end: ConsultationEnd;
  /** Whether its days are not counted; sent when the period was over it moves nothing. */
  readonly uncounted: boolean;
}

/** What letters are made from: a case as its events tell it, and what the context adds. */
export interface LetterInput {
  readonly kind: LetterKey;
  readonly context: LetterContext;
  /** 申请编号. */
  readonly caseNumber: string;
  readonly applicantKind: ApplicantKind;
  readonly facts: CaseFacts;
  readonly delay?: EventOf<'delayed'>;
  readonly reasonsGiven?: EventOf<'reasonsGiven'>;
  /** The dates as they stood when what the letter tells of was recorded. */
  readonly clock: CaseClock;
  readonly periods: readonly ApplicantPeriod[];
  readonly consultations: readonly LetterConsultation[];
  readonly decision?: LetterDecision;
  readonly remedy?: RemedyClause;
}

/** The draft or answer that was recorded last; what lapsed is an answer of its own kind. */
function decisionOf(events: readonly CaseEvent[]): LetterDecision | undefined {
  return events.reduce<LetterDecision | undefined>((found, event) => {
    switch (event.type) {
      case 'decided': return event;
      case 'correctionLapsed': return { leaf: 'other.correctionOverdue', reasons: event.reasons };
      case 'feeLapsed': return { leaf: 'other.feeOverdue', reasons: event.reasons };
      case 'reopened': return undefined;
      default: return found;
    }
  }, undefined);
}

const lastOf = <Type extends CaseEvent['type']>(events: readonly CaseEvent[], type: Type): EventOf<Type> | undefined =>
  events.filter((event): event is EventOf<Type> => event.type === type).pop();

/** The event a notice tells of; its letter keeps the dates of that day, whatever comes later. */
function toldEvent(kind: LetterKey, { confirmed, extension }: CaseFacts): CaseEvent | undefined {
  if (kind === 'receipt') return confirmed;
  return kind === 'extensionNotice' ? extension : undefined;
}

function clockAt(current: DisclosureCase, event: CaseEvent | undefined, calendar: WorkCalendar): CaseClock {
  if (!event) return caseClock(current, calendar);
  const [submitted, ...rest] = current.events;
  const count = current.events.indexOf(event);
  const withoutEffect = current.withoutEffect?.filter(({ index }) => index <= count);
  return caseClock({ ...current, events: [submitted, ...rest.slice(0, count)], ...(withoutEffect && { withoutEffect }) }, calendar);
}

/** Against what the reader may seek a remedy; none of a notice on the way. */
function outcomeOf(kind: LetterKey, decision: LetterDecision | undefined): RemedyFacts['outcome'] {
  if (LETTERS[kind].role !== 'answer') return 'none';
  if (kind === 'thirdPartyDecision') return 'thirdParty';
  // 更正答复 is open to both ways like any other act of this work: 法释〔2025〕8号 art. 1 item 5, which this leaf rests on too.
  if (kind === 'recordCorrectionReply') return 'refused.administrativeInquiry';
  return decision?.leaf ?? 'none';
}

/** Reads a case for a letter: the one place where letters touch cases. */
export function letterInput(current: DisclosureCase, kind: LetterKey, context: LetterContext, calendar: WorkCalendar): LetterInput {
  const facts = factsOf(current);
  const events = effectiveEvents(current);
  const decision = decisionOf(events);
  const [delay, reasonsGiven] = [lastOf(events, 'delayed'), lastOf(events, 'reasonsGiven')];
  const uncounted = new Set(facts.runs.flatMap((run) => runEnd(run, run.startOn, facts, facts.lastOn, calendar).pauses.map(({ consultationId }) => consultationId)));
  const remedy = remedyClause({
    outcome: outcomeOf(kind, decision), grounds: decision?.facts?.withheld?.map(({ ground }) => ground) ?? [],
    agencyLevel: context.agency.level, servedOnline: context.way === 'online',
    ...(context.agency.reviewAuthority && { authorityName: context.agency.reviewAuthority }),
    ...(context.date && { madeOn: context.date }),
  }, calendar);
  return {
    kind, context, caseNumber: current.number, applicantKind: current.applicantKind, facts,
    clock: clockAt(current, toldEvent(kind, facts), calendar),
    periods: applicantPeriods(facts, calendar).periods,
    consultations: [...facts.consultations.values()].map((one) => ({ ...one, end: consultationEnd(one, facts.lastOn, calendar), uncounted: uncounted.has(one.sent.consultationId) })),
    ...(delay && { delay }), ...(reasonsGiven && { reasonsGiven }), ...(decision && { decision }), ...(remedy && { remedy }),
  };
}
