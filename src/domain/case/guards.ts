import { yearOf, type CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { CHANNELS } from '../statute/channels';
import { isLeafKey } from '../statute/leaves';
import { SERVICE_WAYS } from '../statute/service';
import type { DisclosureCase } from './case';
import type { CaseEvent, Served, Submitted } from './event';
import { samePersonProblem } from './people';
import type { CaseRefusal } from './refusal';

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

/** 答复日 must be one that the way of service can have (国办公开办函〔2016〕235号). */
function serviceProblem(current: DisclosureCase, served: Served): CaseRefusal | undefined {
  const enteredOn = civilDateAt(served.at);
  if (SERVICE_WAYS[served.way].answeredOn === 'opening') {
    return served.answeredOn === enteredOn ? undefined : { code: 'answeredOnOtherDay', enteredOn };
  }
  const signedOn = current.events.filter((event) => event.type === 'signed').map((event) => civilDateAt(event.at)).pop();
  if (signedOn && served.answeredOn < signedOn) return { code: 'answeredBeforeSigned', signedOn };
  return served.answeredOn > enteredOn ? { code: 'answeredInFuture', enteredOn } : undefined;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** What is wrong with an event that the state would accept. */
export function eventProblem(current: DisclosureCase, event: Exclude<CaseEvent, Submitted>, calendar: WorkCalendar): CaseRefusal | undefined {
  const last = current.events[current.events.length - 1];
  if (last && event.at < last.at) return { code: 'beforeLastEvent' };
  if (event.type !== 'withdrawn' && event.by.kind !== 'staff') return { code: 'staffOnly', event: event.type };
  switch (event.type) {
    case 'receiptConfirmed': return submissionProblem(current.events[0], calendar);
    case 'decided':
      if (!isLeafKey(event.leaf)) return { code: 'unknownLeaf' };
      return isBlank(event.reasons) ? { code: 'missingWords', event: 'decided' } : undefined;
    case 'reviewed':
      return isBlank(event.opinion) ? { code: 'missingWords', event: 'reviewed' } : samePersonProblem(current, event);
    case 'returned':
      return isBlank(event.reason) ? { code: 'missingWords', event: 'returned' } : samePersonProblem(current, event);
    case 'signed': return samePersonProblem(current, event);
    case 'served': return serviceProblem(current, event);
    case 'withdrawn': return undefined;
  }
}
