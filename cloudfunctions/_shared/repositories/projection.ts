import { answerBy, bindingOn, caseClock } from '@/domain/case/clock';
import type { DisclosureCase } from '@/domain/case/case';
import { calendarEdition } from '@/domain/calendar/edition';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { searchTokens } from '@/domain/agenda/search-tokens';
import { EVER, shelfOf } from '@/domain/agenda/shelf';
import { isCounted } from '@/domain/report/tally';
import { remediesOf } from '@/domain/report/tally-remedies';
import { remedyKeyOf, toStored } from './remedy-record';
import { SHELF_FORM, type Projection, type ShelfRecord } from './shelf-record';

/** After every date that occurs. */
const END_OF_TIME = '9999-12-31';

/** Ordered by the date first, and different for every case, so that a page can begin after it. */
const key = (date: string, id: string) => `${date}/${id}`;

/** What a case is projected from beside its events. */
interface Filed {
  readonly submittedAt: Instant;
  readonly request: { readonly description: string };
}

function shelfRecord(current: DisclosureCase, { submittedAt, request }: Filed, ended: boolean, calendar: WorkCalendar, at: Instant): ShelfRecord {
  const { bindsOn, turns, barred, ...shelf } = shelfOf(current, at, calendar);
  // 练习件 are not to be found among real ones.
  const tokens = current.practice ? [] : searchTokens({ number: current.number, description: request.description });
  return { form: SHELF_FORM, ...shelf, ...(shelf.actFrom === EVER && barred.length === 0 ? { turns: [...turns], turnsIf: [] } : { turns: [], turnsIf: [...turns] }), barred: [...barred], ended: ended && !current.practice, key: key(`${bindsOn}/${submittedAt}`, current.id), tokens: [...tokens] };
}

/**
 * The keys that a case is listed and counted by.
 * @param at the moment it is written; without it, that of the last event
 */
export function projectionOf(current: DisclosureCase, filed: Filed, calendar: WorkCalendar, at?: Instant): Projection {
  const { submittedAt } = filed;
  const last = current.events.at(-1) ?? current.events[0];
  const clock = caseClock(current, calendar);
  const { id, receivedOn, closedOn } = current;
  const remedies = remediesOf(current);
  return {
    open: !clock.endedOn,
    unconfirmed: current.state === 'submitted',
    counted: isCounted(current),
    submittedKey: key(submittedAt, id),
    receivedKey: key(receivedOn ?? '', id),
    // Of a case that was reopened the day of its first answer, which is the one table three counts.
    closedKey: key(closedOn ?? clock.endedOn ?? END_OF_TIME, id),
    remedies: toStored(remedies),
    remedyKey: remedyKeyOf(remedies, id, END_OF_TIME),
    // Of one day, those who asked first come first.
    bindingKey: key(`${bindingOn(clock)}/${submittedAt}`, id),
    // A clock that stands still is never overdue.
    lastOn: answerBy(clock) ?? END_OF_TIME,
    writtenKey: key(at ?? last.at, id),
    calendar: calendarEdition(calendar),
    shelf: shelfRecord(current, filed, clock.endedOn !== undefined, calendar, at ?? last.at),
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
