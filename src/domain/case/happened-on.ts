import type { CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/instant';
import type { CaseEvent, Submitted } from './event';
import { receivedOn, submittedOn } from './receipt-day';

/** The day an event happened in the life of its case, which may be before the day it was entered. */
export function happenedOn(event: CaseEvent, submitted: Submitted): CivilDate {
  switch (event.type) {
    case 'submitted': return submittedOn(event);
    case 'receiptConfirmed': return receivedOn(submitted, event);
    case 'served': return event.answeredOn;
    default: return event.on ?? civilDateAt(event.at);
  }
}
