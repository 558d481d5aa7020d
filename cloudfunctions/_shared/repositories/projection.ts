import { answerBy, bindingOn, caseClock } from '@/domain/case/clock';
import type { DisclosureCase } from '@/domain/case/case';
import { calendarEdition } from '@/domain/calendar/edition';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { isCounted } from '@/domain/report/tally';
import type { Projection } from './case-record';

/** After every date that occurs. */
const END_OF_TIME = '9999-12-31';

/** Ordered by the date first, and different for every case, so that a page can begin after it. */
const key = (date: string, id: string) => `${date}/${id}`;

/** The keys that a case is listed and counted by. */
export function projectionOf(current: DisclosureCase, submittedAt: Instant, calendar: WorkCalendar): Projection {
  const clock = caseClock(current, calendar);
  const { id, receivedOn, closedOn } = current;
  return {
    open: !clock.endedOn,
    unconfirmed: current.state === 'submitted',
    counted: isCounted(current),
    submittedKey: key(submittedAt, id),
    receivedKey: key(receivedOn ?? '', id),
    // Of a case that was reopened the day of its first answer, which is the one table three counts.
    closedKey: key(closedOn ?? clock.endedOn ?? END_OF_TIME, id),
    // Of one day, those who asked first come first.
    bindingKey: key(`${bindingOn(clock)}/${submittedAt}`, id),
    // A clock that stands still is never overdue.
    lastOn: answerBy(clock) ?? END_OF_TIME,
    calendar: calendarEdition(calendar),
  };
}

/** 暂定 by what is stored: the last day lies after the year that the edition reaches; unknown to editions of another form. */
const wasProvisional = ({ lastOn, calendar }: Projection): boolean | undefined => {
  const through = /^(\d{4})-/.exec(calendar)?.[1];
  return through === undefined ? undefined : lastOn.slice(0, 4) > through;
};

/** Whether a new calendar moved the dates that are stored, or made a 暂定 one certain. */
export function datesMoved(before: Projection, after: Projection): boolean {
  if (before.lastOn !== after.lastOn || before.bindingKey !== after.bindingKey) return true;
  const was = wasProvisional(before);
  return after.lastOn !== END_OF_TIME && was !== undefined && was !== wasProvisional(after);
}
