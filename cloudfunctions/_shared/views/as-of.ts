import type { CivilDate } from '@/domain/calendar/civil-date';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';

/** The day a case is looked at, and the calendar it is counted by; silence ends a consultation as days pass. */
export interface AsOf {
  readonly calendar: WorkCalendar;
  readonly today: CivilDate;
}
