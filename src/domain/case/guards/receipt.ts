import { yearOf, type CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { CHANNELS } from '../../statute/channels';
import type { Submitted } from '../event';
import type { CaseRefusal } from '../refusal';

function yearProblem(date: CivilDate, calendar: WorkCalendar): CaseRefusal | undefined {
  const first = calendar.notices[0]?.year;
  return first !== undefined && yearOf(date) < first ? { code: 'beforeFirstNotice', firstYear: first } : undefined;
}

/** Why an application cannot be taken in as entered: paper and mail need the day they arrived (art. 31). */
export function submissionProblem(submitted: Submitted, calendar: WorkCalendar): CaseRefusal | undefined {
  const { at, arrivedAt, channel, postedOn } = submitted;
  if (!arrivedAt) {
    if (CHANNELS[channel].receivedOn === 'signing') return { code: 'missingSigningDay' };
    if (channel === 'mailbox') return { code: 'missingArrivalTime' };
  }
  if (arrivedAt && arrivedAt > at) return { code: 'arrivedInFuture' };
  if (postedOn && postedOn > civilDateAt(arrivedAt ?? at)) return { code: 'postedAfterArrival' };
  return yearProblem(civilDateAt(arrivedAt ?? at), calendar);
}
