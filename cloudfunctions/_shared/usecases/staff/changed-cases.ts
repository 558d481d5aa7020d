import { dateChanges } from '@/domain/calendar/changed-dates';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { ChangedCase } from '@/contract/county';
import type { Application } from '../../application';
import { deadlinesOn } from '../../deadlines';
import type { Agency } from '../../repositories/agencies';

interface Calendars {
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  readonly today: CivilDate;
}

/** What a new calendar changes in an application of one of these agencies; undefined when nothing. */
export function changedCase({ disclosure }: Application, agencies: readonly Agency[], { before, after, today }: Calendars): ChangedCase | undefined {
  const agency = agencies.find(({ id }) => id === disclosure.agencyId);
  const dates = agency ? dateChanges(before, after, disclosure, deadlinesOn(today)) : [];
  return agency && dates.length > 0
    ? { id: disclosure.id, number: disclosure.number, agencyId: agency.id, agencyShortName: agency.shortName, dates }
    : undefined;
}

/** What can be read; one that cannot is found by the nightly job, whose log says where it failed. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
