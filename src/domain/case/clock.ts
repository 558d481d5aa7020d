import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { addWorkingDays, workingDaysBetween, workingHoursBetween } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Channel } from '../statute/channels';
import { CHANNELS } from '../statute/channels';
import { CONFIRMATION_ALARM_WORKING_HOURS, TIME_LIMITS } from '../statute/time-limits';
import { civilDateAt } from '../calendar/instant';
import type { DisclosureCase } from './case';
import { safeReceiptDay, submittedOn } from './receipt-day';

/** 期限: every date of a case that a deadline hangs on. Plain data; it travels in replies. */
export interface CaseClock {
  /** How the application came; says by which rule of art. 31 it counts as received. */
  readonly channel: Channel;
  readonly submittedOn: CivilDate;
  /** 收到申请之日; absent until the office has confirmed. */
  readonly receivedOn?: CivilDate;
  /** 答复底线: the last day to answer (art. 33(2)); absent until the day of receipt is known. */
  readonly dueOn?: CivilDate;
  /** 暂定: `dueOn` may move when a notice of the State Council is published. */
  readonly provisional: boolean;
  /** The day the earlier clock runs from. */
  readonly safeFrom: CivilDate;
  /** 安全日: the same period from the earliest day a court could hold; lists sort by it. */
  readonly safeOn: CivilDate;
  readonly safeProvisional: boolean;
  /** 答复日 by the way of service. */
  readonly answeredOn?: CivilDate;
  /** The day the case ended, by an answer or by withdrawal. */
  readonly endedOn?: CivilDate;
}

/** What the clock is derived from. */
export type ClockFacts = Pick<DisclosureCase, 'events' | 'receivedOn'>;

/**
 * The clock of a case, derived from its events.
 * @throws CalendarRangeError when a date lies before 2019; transition lets no such date in
 * @source 条例 arts. 31, 33(2); 指导案例26号
 */
export function caseClock(facts: ClockFacts, calendar: WorkCalendar): CaseClock {
  const [submitted] = facts.events;
  const days = TIME_LIMITS.reply.workingDays;
  const safeFrom = safeReceiptDay(submitted, facts.receivedOn);
  const safe = addWorkingDays(safeFrom, days, calendar);
  const due = facts.receivedOn && addWorkingDays(facts.receivedOn, days, calendar);
  return {
    channel: submitted.channel, submittedOn: submittedOn(submitted),
    ...(facts.receivedOn && { receivedOn: facts.receivedOn }), ...(due && { dueOn: due.date }),
    provisional: due ? due.provisional : safe.provisional,
    safeFrom, safeOn: safe.date, safeProvisional: safe.provisional,
    ...ending(facts),
  };
}

function ending({ events }: ClockFacts): Pick<CaseClock, 'answeredOn' | 'endedOn'> {
  for (const event of events) {
    if (event.type === 'served') return { answeredOn: event.answeredOn, endedOn: event.answeredOn };
    if (event.type === 'withdrawn') return { endedOn: civilDateAt(event.at) };
  }
  return {};
}

/** The day lists sort by: the earliest that could bind. */
export const bindingOn = (clock: CaseClock): CivilDate => clock.safeOn;

/** The last day to answer; while nobody has confirmed receipt, the one a court could hold. */
export const lastDayOf = (clock: CaseClock): CivilDate => clock.dueOn ?? clock.safeOn;

/** 逾期: still open after the last day. The last day itself is not overdue. */
export const isOverdue = (clock: CaseClock, today: CivilDate): boolean => !clock.endedOn && today > lastDayOf(clock);

/** 还剩几个工作日 until the last day, the last day included and today not; 0 on the last day and after it. */
export const workingDaysLeft = (clock: CaseClock, today: CivilDate, calendar: WorkCalendar): number =>
  workingDaysBetween(today, lastDayOf(clock), calendar);

/** 逾期几个工作日; 0 when not overdue. A last day on Friday and today the Saturday after give 0: no working day has passed. */
export const workingDaysLate = (clock: CaseClock, today: CivilDate, calendar: WorkCalendar): number =>
  workingDaysBetween(lastDayOf(clock), clock.endedOn ?? today, calendar);

/** 按期答复: whether the answer was in time; undefined while there is none. */
export const timely = (clock: CaseClock): boolean | undefined =>
  (clock.answeredOn ? clock.answeredOn <= lastDayOf(clock) : undefined);

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
