import type { CivilDate } from '../calendar/civil-date';
import { civilDateAt, type Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingDays, workingDaysBetween, type PeriodEnd } from '../calendar/working-days';
import type { DisclosureCase } from '../case/case';
import { caseClock, confirmationAlarm, type CaseClock } from '../case/clock';
import { consultationEnd } from '../case/consultation-end';
import { factsOf, type CaseFacts } from '../case/facts';
import { nextStep } from '../case/next-step';
import type { StaffStep, StepLevel } from '../case/step';
import { agencyReplyDueOn } from '../remedy/agency-reply';
import { CONSULTATIONS, type ConsultationRule } from '../statute/consultations';
import { NEAR_WORKING_DAYS, type Duty, type DutyKind, type Party } from './duty';

interface Seen {
  readonly current: DisclosureCase;
  readonly now: Instant;
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly clock: CaseClock;
  readonly facts: CaseFacts;
  readonly step: StaffStep;
}

function seenAt(current: DisclosureCase, now: Instant, calendar: WorkCalendar): Seen {
  const today = civilDateAt(now);
  const clock = caseClock(current, calendar, today);
  return { current, now, today, calendar, clock, facts: factsOf(current), step: nextStep(current.state, clock, today, calendar, 'staff') };
}

function duty({ step, today, calendar }: Seen, kind: DutyKind, party: Party, level: StepLevel, by?: PeriodEnd): Duty {
  return {
    kind, party, level, ...(by && { by: by.date }), provisional: by?.provisional ?? false,
    left: by ? workingDaysBetween(today, by.date, calendar) : 0, step,
  };
}

const certain = (date: CivilDate): PeriodEnd => ({ date, provisional: false });

/** 待确认收到: expected on the day of submission or the next working day; after four working hours it is an alarm. */
function confirming(seen: Seen): Duty {
  const { current, now, calendar, clock, step } = seen;
  const wait = confirmationAlarm(current, now, calendar);
  const level = step.level === 'late' || wait?.alarm ? 'late' : 'near';
  return { ...duty(seen, 'confirm', 'office', level, confirmBy(clock, calendar)), ...(wait?.alarm && { waitedHours: Math.floor(wait.workingHours) }) };
}

const confirmBy = (clock: CaseClock, calendar: WorkCalendar): PeriodEnd => addWorkingDays(clock.submittedOn, 1, calendar);

/** The light of an answer: the earlier of the two clocks is the one to be watched, also after it has passed. */
function answerLevel({ step, clock, today, calendar }: Seen): StepLevel {
  if (step.overdue) return 'late';
  return workingDaysBetween(today, clock.bindingOn, calendar) <= NEAR_WORKING_DAYS ? 'near' : 'calm';
}

const answerBy = ({ step }: Seen): PeriodEnd => ({ date: step.by, provisional: step.provisional });

/** 延期审批: the head of the office is waited for, before the running period is over. @source 条例 art. 33(2) */
const approving = (seen: Seen): readonly Duty[] =>
  (seen.facts.extensionAsked && !seen.clock.endedOn ? [duty(seen, 'approveExtension', 'office', answerLevel(seen), answerBy(seen))] : []);

function answering(seen: Seen): Duty {
  const { current, clock, facts, today, calendar } = seen;
  const window = clock.correctionNoticeDueOn;
  const open = current.state === 'inProgress' && !facts.correction && window !== undefined && today <= window;
  return {
    ...duty(seen, 'answer', 'office', answerLevel(seen), answerBy(seen)),
    ...(open && { correctionWindow: { by: window, left: workingDaysBetween(today, window, calendar) } }),
  };
}

/** 等申请人补正、缴费: his period, unless nobody recorded when he had the notice, or it has passed. */
function applicantsTurn(seen: Seen): Duty {
  const { clock, facts, today } = seen;
  const { applicantDueOn } = clock;
  if (!applicantDueOn) return duty(seen, 'recordNoticeDelivery', 'office', 'near', certain(facts.lastOn));
  const by = { date: applicantDueOn, provisional: clock.applicantDueProvisional ?? false };
  if (today > applicantDueOn) return duty(seen, 'recordLapse', 'office', 'near', by);
  return duty(seen, 'awaitApplicant', 'applicant', 'calm', by);
}

/** Consultations nobody has answered yet, each with its rule and the end of its own period. */
const openConsultations = ({ facts, today, calendar }: Pick<Seen, 'facts' | 'today' | 'calendar'>) =>
  [...facts.consultations.values()].flatMap((one) => {
    const rule: ConsultationRule = CONSULTATIONS[one.sent.kind];
    const { limit, endedOn } = consultationEnd(one, today, calendar);
    return endedOn ? [] : [{ sentOn: one.sent.on, limited: rule.limit !== undefined, limit }];
  });

/** 征求意见中: the other side's period; without the day it had the letter, that day is to be found out. */
function consulting(seen: Seen): Duty {
  const open = openConsultations(seen);
  const level = answerLevel(seen);
  const undelivered = open.filter(({ limited, limit }) => limited && !limit).map(({ sentOn }) => sentOn).sort()[0];
  if (undelivered) return duty(seen, 'recordConsultationDelivery', 'office', level === 'late' ? 'late' : 'near', certain(undelivered));
  const limits = open.flatMap(({ limit }) => (limit ? [limit] : [])).sort((a, b) => (a.date < b.date ? -1 : 1));
  return duty(seen, 'awaitOpinion', 'others', level, limits[0]);
}

/** 复议答复、应诉答辩: the agency's own periods while no result is on record. */
function remedies(seen: Seen): readonly Duty[] {
  const { facts, today, calendar } = seen;
  return [...facts.remedies.values()].flatMap(({ filed, ended }) => {
    if (ended) return [];
    const due = agencyReplyDueOn(filed, calendar);
    if (!due || today > due.date) return [{ ...duty(seen, 'awaitRemedy', 'others', 'calm'), remedy: filed.way }];
    const near = workingDaysBetween(today, due.date, calendar) <= NEAR_WORKING_DAYS;
    return [{ ...duty(seen, 'replyToRemedy', 'office', near ? 'near' : 'calm', due), remedy: filed.way }];
  });
}

function ownDuty(seen: Seen): Duty {
  switch (seen.step.situation) {
    case 'unconfirmed': return confirming(seen);
    case 'handling': return answering(seen);
    case 'correcting': case 'paying': return applicantsTurn(seen);
    case 'consulting': return consulting(seen);
    default: return duty(seen, 'nothing', 'nobody', 'done');
  }
}

const PARTIES: readonly Party[] = ['office', 'applicant', 'others', 'nobody'];

/** The office's own duties first, by their day. */
const byUrgency = (a: Duty, b: Duty): number =>
  PARTIES.indexOf(a.party) - PARTIES.indexOf(b.party) || ((a.by ?? '9') < (b.by ?? '9') ? -1 : 1);

/** 一件案件的日程. */
export interface Agenda {
  /** Every duty, the one that binds first at the head. */
  readonly duties: readonly [Duty, ...Duty[]];
  readonly clock: CaseClock;
  /** Until when the case waits for others; `open` without a limit, absent when for nobody. */
  readonly othersUntil?: CivilDate | 'open';
}

function othersUntil(seen: Seen): CivilDate | 'open' | undefined {
  if (seen.step.situation !== 'consulting') return undefined;
  const limits = openConsultations(seen).map(({ limit }) => limit?.date);
  return limits.includes(undefined) ? 'open' : limits.sort()[limits.length - 1] ?? 'open';
}

/**
 * 今天要做的: what a case puts on the office at a moment.
 * @throws CalendarRangeError when a date lies before 2019; transition lets no such date in
 * @source 条例 arts. 30–36; 行政复议法 arts. 48, 54; 行政诉讼法 art. 67
 */
export function agendaOf(current: DisclosureCase, now: Instant, calendar: WorkCalendar): Agenda {
  const seen = seenAt(current, now, calendar);
  const own = ownDuty(seen);
  const [first = own, ...rest] = [...approving(seen), own, ...remedies(seen)].sort(byUrgency);
  const until = othersUntil(seen);
  return { duties: [first, ...rest], clock: seen.clock, ...(until && { othersUntil: until }) };
}

/** 下一件要做的. */
export const nextDuty = (current: DisclosureCase, now: Instant, calendar: WorkCalendar): Duty => agendaOf(current, now, calendar).duties[0];
