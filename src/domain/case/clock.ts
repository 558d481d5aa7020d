import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt } from '../calendar/instant';
import { addWorkingDays, workingDaysBetween, workingHoursBetween } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Channel } from '../statute/channels';
import { CHANNELS } from '../statute/channels';
import type { ConsultationKind } from '../statute/consultations';
import { CONFIRMATION_ALARM_WORKING_HOURS, TIME_LIMITS } from '../statute/time-limits';
import { applicantPeriods } from './applicant-periods';
import type { DisclosureCase } from './case';
import { runEnd, type Pause, type RunEnd } from './due';
import { awaitedNow, factsOf, type CaseFacts, type Run } from './facts';
import { safeReceiptDay, submittedOn } from './receipt-day';

/** A stretch of days that do not count because somebody is asked. */
interface ClockPause {
  readonly kind: ConsultationKind;
  readonly from: CivilDate;
  /** Absent while nothing limits it. */
  readonly to?: CivilDate;
  readonly open: boolean;
}

/** 期限: every date of a case that a deadline hangs on. Plain data; it travels in replies. */
export interface CaseClock {
  /** How the application came; says by which rule of art. 31 it counts as received. */
  readonly channel: Channel;
  readonly submittedOn: CivilDate;
  /** 收到申请之日; absent until the office has confirmed. */
  readonly receivedOn?: CivilDate;
  /** 起算日 of the running period; later than the day of receipt after a correction, a payment or an order. */
  readonly startOn?: CivilDate;
  readonly startedBy?: Run['startedBy'];
  /** What the clock stands still for. */
  readonly waitingFor?: 'correction' | 'payment' | 'consultation';
  /** 申请人的期限: the last day to correct or to pay, while that is awaited and the notice was served. */
  readonly applicantDueOn?: CivilDate;
  readonly applicantDueProvisional?: boolean;
  /** 等申请人说明理由 (art. 35), while the agency's own period runs on; no day while the notice is on its way. */
  readonly reasonsWanted?: { readonly dueOn?: CivilDate; readonly provisional: boolean };
  /** 补正告知期限: the last day to ask for a correction, while none was asked (art. 30). */
  readonly correctionNoticeDueOn?: CivilDate;
  readonly correctionNoticeProvisional?: boolean;
  /** 答复底线: the last day to answer (art. 33(2)); absent until the day of receipt is known and while the clock stands still. */
  readonly dueOn?: CivilDate;
  /** The last day to answer if every open consultation lasts to its limit. */
  readonly latestDueOn?: CivilDate;
  /** 暂定: the last day may move when a notice of the State Council is published. */
  readonly provisional: boolean;
  /** The day the earlier clock runs from. */
  readonly safeFrom: CivilDate;
  /** 安全日: the same period from the earliest day a court could hold. */
  readonly safeOn?: CivilDate;
  readonly safeProvisional: boolean;
  /** The day lists sort by: the earliest that could bind whoever has to act. */
  readonly bindingOn: CivilDate;
  readonly pauses: readonly ClockPause[];
  /** 延长了几个工作日. */
  readonly extendedBy?: number;
  /** 答复日 by the way of service. */
  readonly answeredOn?: CivilDate;
  /** The day the case ended, by an answer or by withdrawal. */
  readonly endedOn?: CivilDate;
}

/** What the clock is derived from. */
export type ClockFacts = Pick<DisclosureCase, 'events' | 'withoutEffect' | 'receivedOn'>;

function ending(facts: CaseFacts): Pick<CaseClock, 'answeredOn' | 'endedOn'> {
  if (facts.served) return { answeredOn: facts.served.answeredOn, endedOn: facts.served.answeredOn };
  const end = facts.withdrawn ?? facts.split ?? (facts.confirmed ? undefined : facts.forwarded);
  return end ? { endedOn: end.on ?? civilDateAt(end.at) } : {};
}

/** 要求说明理由 that nobody has answered yet. */
function reasonsWanted(facts: CaseFacts, calendar: WorkCalendar): Pick<CaseClock, 'reasonsWanted'> {
  if (!facts.reasons || facts.reasons.metOn || ending(facts).endedOn) return {};
  const end = applicantPeriods(facts, calendar).periods.find(({ of }) => of === 'reasons')?.end;
  return { reasonsWanted: { ...(end && { dueOn: end.date }), provisional: end?.provisional ?? false } };
}

const clockPause = ({ consultationId, from, to, open }: Pause, { consultations }: CaseFacts): ClockPause =>
  ({ kind: consultations.get(consultationId)?.sent.kind ?? 'otherAgency', from, ...(to && { to }), open });

const seen = (facts: CaseFacts, today: CivilDate | undefined): CivilDate => {
  const { endedOn } = ending(facts);
  return endedOn ?? (today !== undefined && today > facts.lastOn ? today : facts.lastOn);
};

/**
 * The clock of a case, derived from its events.
 * @param today the day it is looked at; silence ends a consultation as the days pass. Without it, the day of the last event
 * @throws CalendarRangeError when a date lies before 2019; transition lets no such date in
 * @source 条例 arts. 30–35; 指导案例26号
 */
export function caseClock(current: ClockFacts, calendar: WorkCalendar, today?: CivilDate): CaseClock {
  const facts = factsOf(current);
  const asOf = seen(facts, today);
  const run = facts.runs[facts.runs.length - 1];
  const safeFrom = safeReceiptDay(facts.submitted, current.receivedOn);
  const stopped = awaitedNow(facts);
  const ends = stopped ? undefined : endsOf(run, safeFrom, facts, asOf, calendar);
  const awaited = stopped && applicantPeriods(facts, calendar).due;
  const waitingFor = stopped ?? (ends && !ends.due.due ? 'consultation' : undefined);
  const received = current.receivedOn;
  return {
    channel: facts.submitted.channel, submittedOn: submittedOn(facts.submitted),
    ...(received && { receivedOn: received }),
    ...(run && { startOn: run.startOn, startedBy: run.startedBy }),
    ...(waitingFor && { waitingFor }),
    ...(awaited && { applicantDueOn: awaited.date, applicantDueProvisional: awaited.provisional }),
    ...reasonsWanted(facts, calendar),
    ...(received && !facts.correction && correctionNotice(received, calendar)),
    ...(ends?.due.due && run && { dueOn: ends.due.due.date }),
    ...(ends?.due.latest && run && { latestDueOn: ends.due.latest.date }),
    provisional: (run ? ends?.due.latest : ends?.safe.latest)?.provisional ?? false,
    safeFrom,
    ...(ends?.safe.due && { safeOn: ends.safe.due.date }),
    safeProvisional: ends?.safe.latest?.provisional ?? false,
    bindingOn: ends ? (ends.safe.due ?? ends.safe.latest ?? ends.safe.soonest).date : (awaited?.date ?? facts.lastOn),
    pauses: (ends?.due.pauses ?? []).map((pause) => clockPause(pause, facts)),
    ...(facts.extension && { extendedBy: facts.extension.workingDays }),
    ...ending(facts),
  };
}

function correctionNotice(receivedOn: CivilDate, calendar: WorkCalendar): Pick<CaseClock, 'correctionNoticeDueOn' | 'correctionNoticeProvisional'> {
  const { date, provisional } = addWorkingDays(receivedOn, TIME_LIMITS.correctionNotice.workingDays, calendar);
  return { correctionNoticeDueOn: date, correctionNoticeProvisional: provisional };
}

/** The end of the running stretch by both clocks; before receipt is confirmed there is the safe one only. */
function endsOf(run: Run | undefined, safeFrom: CivilDate, facts: CaseFacts, asOf: CivilDate, calendar: WorkCalendar): { readonly due: RunEnd; readonly safe: RunEnd } {
  const counted: Run = run ?? { startOn: safeFrom, startedBy: 'receipt', workingDays: TIME_LIMITS.reply.workingDays, moves: [] };
  const due = runEnd(counted, counted.startOn, facts, asOf, calendar);
  const safe = counted.startedBy === 'receipt' && safeFrom !== counted.startOn ? runEnd(counted, safeFrom, facts, asOf, calendar) : due;
  return { due, safe };
}

/** The day lists sort by: the earliest that could bind. */
export const bindingOn = (clock: CaseClock): CivilDate => clock.bindingOn;

/** The last day to answer as far as it is known; while nobody has confirmed receipt, the one a court could hold. */
export const answerBy = (clock: CaseClock): CivilDate | undefined => clock.dueOn ?? clock.latestDueOn ?? (clock.receivedOn ? undefined : clock.safeOn);

/** The day a case is watched by: the last day to answer, or of what it waits for. */
export const lastDayOf = (clock: CaseClock): CivilDate => answerBy(clock) ?? clock.bindingOn;

/** 逾期: still open after the last day to answer. The last day itself is not overdue; a clock that stands still is never overdue. */
export function isOverdue(clock: CaseClock, today: CivilDate): boolean {
  const last = answerBy(clock);
  return !clock.endedOn && last !== undefined && today > last;
}

/** 还剩几个工作日 until the last day, the last day included and today not; 0 on the last day and after it. */
export const workingDaysLeft = (clock: CaseClock, today: CivilDate, calendar: WorkCalendar): number =>
  workingDaysBetween(today, lastDayOf(clock), calendar);

/** 逾期几个工作日; 0 when not overdue. A last day on Friday and today the Saturday after give 0: no working day has passed. */
export function workingDaysLate(clock: CaseClock, today: CivilDate, calendar: WorkCalendar): number {
  const last = answerBy(clock);
  return last === undefined ? 0 : workingDaysBetween(last, clock.endedOn ?? today, calendar);
}

/** 按期答复: whether the answer was in time; undefined while there is none, and where no period ran (不再处理). */
export function timely(clock: CaseClock): boolean | undefined {
  const last = answerBy(clock);
  return clock.answeredOn && last ? clock.answeredOn <= last : undefined;
}

/** How long an application waits for its confirmation, in working hours (9–12, 14–18 of working days). */
export interface ConfirmationWait {
  readonly workingHours: number;
  /** After {@link CONFIRMATION_ALARM_WORKING_HOURS}. */
  readonly alarm: boolean;
}

/** 待确认的申请等了多久; undefined when it does not wait. */
export function confirmationAlarm(current: Pick<DisclosureCase, 'events' | 'state'>, now: Instant, calendar: WorkCalendar): ConfirmationWait | undefined {
  if (current.state !== 'submitted') return undefined;
  const [submitted] = current.events;
  // Mail waits since the mail system has it, a form since the tap.
  const since = CHANNELS[submitted.channel].receivedOn === 'confirmation' && submitted.arrivedAt ? submitted.arrivedAt : submitted.at;
  const workingHours = workingHoursBetween(since, now, calendar);
  return { workingHours, alarm: workingHours >= CONFIRMATION_ALARM_WORKING_HOURS };
}
