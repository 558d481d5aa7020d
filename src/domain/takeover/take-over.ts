import { civilDateAt, parseInstant, type Instant } from '../calendar/instant';
import { formatDate, type CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { CaseIdentity } from '../case/case';
import type { Actor, CaseEvent, Submitted } from '../case/event';
import { submissionProblem } from '../case/guards';
import { openCase, transition, transitionAll, type Transition } from '../case/transition';
import { fail } from '../result';
import { askedFacts } from '../statute/asked-facts';
import type { DecisionFacts } from '../statute/decision-facts';
import type { TakenLine } from './taken-line';

/** Why a late record is late. */
const LATE = { reason: '上线以前发生，从纸质台账转入' } as const;
/** 原来的人: who reviewed and signed on paper is in the paper file, under names of their own here, so that nobody of now stands for them. */
const ON_PAPER = { reviewer: 'paper-reviewer', signatory: 'paper-signatory' } as const;
const IN_THE_FILE = '见原纸质案卷。';

interface TakingOver {
  readonly identity: CaseIdentity;
  readonly line: TakenLine;
  readonly at: Instant;
  readonly memberId: string;
}

/** The first moment of a day: the hour is not in a ledger. */
const dawnOf = (day: CivilDate): Instant => parseInstant(`${day}T00:00:00+08:00`) as Instant;

const staff = (memberId: string): Actor => ({ kind: 'staff', memberId });

/** 提交: on-line elsewhere, the applicant's tap of the day it was received; on paper what arrived that day. */
const submissionOf = ({ line: { channel, receivedOn }, at, memberId }: TakingOver): Submitted => (channel === 'web'
  ? { type: 'submitted', at: dawnOf(receivedOn), by: { kind: 'applicant' }, channel }
  : { type: 'submitted', at, by: staff(memberId), channel, arrivedAt: dawnOf(receivedOn) });

/** 补录: what happened between receipt and answer. */
function lateRecords({ line: { correction, consultation, extension }, at, memberId }: TakingOver): readonly CaseEvent[] {
  const entry = { at, by: staff(memberId), late: LATE };
  const consultationId = 'from-paper';
  return [
    ...(correction ? [{ ...entry, type: 'correctionAsked', on: correction.on, items: [IN_THE_FILE], workingDays: correction.workingDays } as const] : []),
    ...(correction?.correctedOn ? [{ ...entry, type: 'corrected', on: correction.correctedOn } as const] : []),
    ...(consultation ? [{ ...entry, type: 'consultationSent', on: consultation.on, consultationId, kind: 'thirdParty', about: IN_THE_FILE, receivedByThemOn: consultation.on } as const] : []),
    ...(consultation?.opinionOn && consultation.opinion ? [{ ...entry, type: 'consultationEnded', on: consultation.opinionOn, consultationId, opinion: consultation.opinion } as const] : []),
    ...(extension ? [{ ...entry, type: 'extended', on: extension.on, workingDays: extension.workingDays, approvedBy: ON_PAPER.signatory, reason: IN_THE_FILE } as const] : []),
  ];
}

/** 事实 an outcome needs: they stand in the paper file, and the record says so. */
function factsInTheFile({ leaf, ground, on }: NonNullable<TakenLine['answer']>): DecisionFacts | undefined {
  const keys = askedFacts(leaf, ground ? [ground] : []).flatMap(({ keys: [key], needed }) => (needed && key ? [key] : []));
  const facts: DecisionFacts = {
    // Which earlier answer it was the paper answer of that day names.
    ...Object.fromEntries(keys.map((key) => [key, key === 'earlierAnswer' ? `${formatDate(on)}答复时已经写明，${IN_THE_FILE}` : IN_THE_FILE])),
    ...(ground && { withheld: [{ what: IN_THE_FILE, ground, reason: IN_THE_FILE }] }),
  };
  return Object.keys(facts).length > 0 ? facts : undefined;
}

/** 答复 that was given on paper: drafted, reviewed, signed and served on its day. */
function answered({ line: { answer }, at, memberId }: TakingOver): readonly CaseEvent[] {
  if (!answer) return [];
  const { leaf, on } = answer;
  const facts = factsInTheFile(answer);
  return [
    { type: 'decided', at, by: staff(memberId), on, leaf, reasons: IN_THE_FILE, ...(facts && { facts }) },
    { type: 'reviewed', at, by: staff(ON_PAPER.reviewer), on, opinion: IN_THE_FILE },
    { type: 'signed', at, by: staff(ON_PAPER.signatory), on },
    { type: 'served', at, by: staff(memberId), way: 'inPerson', answeredOn: on },
  ];
}

/**
 * 转入一件: a case that began on paper, with everything of it as it happened on its day; what was not lawful stays on
 * record without effect, like any late record. Refused as a whole at the first thing that cannot have been.
 * @source clock.md §3 (补录), §4: last year's cases count as 上年结转 by their day of receipt
 */
export function takenOver(taking: TakingOver, calendar: WorkCalendar): Transition {
  const { identity, line, at, memberId } = taking;
  const submitted = submissionOf(taking);
  if (line.receivedOn > civilDateAt(at)) return fail({ code: 'arrivedInFuture' });
  const problem = submissionProblem(submitted, calendar);
  if (problem) return fail(problem);
  const received = transition(openCase(identity, submitted), { type: 'receiptConfirmed', at, by: staff(memberId), on: line.receivedOn, contact: IN_THE_FILE }, calendar);
  const late = lateRecords(taking);
  const handled = received.ok && late.length > 0 ? transitionAll(received.value, late, calendar) : received;
  return answered(taking).reduce<Transition>((so, event) => (so.ok ? transition(so.value, event, calendar) : so), handled);
}
