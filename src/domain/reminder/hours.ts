import { addDays, type CivilDate } from '../calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '../calendar/instant';
import { isWorkingDay, type WorkCalendar } from '../calendar/work-calendar';

/** When reminders go out, by the clock in China. Choices of this product (product.md C17). */
const HOURS = {
  /** 免打扰: nothing is sent from here … */
  quietFrom: '21:00',
  /** … to here. */
  quietUntil: '08:00',
  /** 早上的一份. */
  morning: '08:30',
  /** By then it must have run. */
  expected: '08:40',
} as const;

/** 免打扰时间: what is to be sent waits for the morning. */
export const isQuiet = (at: Instant): boolean => clockTimeAt(at) >= HOURS.quietFrom || clockTimeAt(at) < HOURS.quietUntil;

/** Whether the day's reminders may be made now: from the morning on until the evening. */
export const isReminderTime = (at: Instant): boolean => clockTimeAt(at) >= HOURS.morning && !isQuiet(at);

/** The last day whose reminders must have been made by now. */
export const remindersExpectedFor = (at: Instant): CivilDate =>
  (clockTimeAt(at) >= HOURS.expected ? civilDateAt(at) : addDays(civilDateAt(at), -1));

/** A stretch of rest days ahead. */
export interface RestAhead {
  readonly days: number;
  /** The first working day after it. */
  readonly backOn: CivilDate;
}

/** A weekend needs no word. */
const WORTH_A_WORD = 3;

/** 明天起放假: the stretch that begins after a working day, when it is longer than a weekend. */
export function restAhead(today: CivilDate, calendar: WorkCalendar): RestAhead | undefined {
  let days = 0;
  while (!isWorkingDay(addDays(today, days + 1), calendar)) days += 1;
  return days >= WORTH_A_WORD ? { days, backOn: addDays(today, days + 1) } : undefined;
}
