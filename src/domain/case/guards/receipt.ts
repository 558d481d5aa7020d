import { yearOf, type CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { CHANNELS } from '../../statute/channels';
import type { DisclosureCase } from '../case';
import type { EventOf, Submitted } from '../event';
import type { CaseFacts } from '../facts';
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

/**
 * Why a day of mutual confirmation cannot be: in the mini-program it is the moment itself; of a letter, a fax or a mail it
 * lies between arrival and entry. Where another day is the day of receipt it changes nothing.
 * @source 条例 art. 31(2), (3); 国办公开办函〔2015〕207号
 */
export function confirmedProblem(event: EventOf<'receiptConfirmed'>, submitted: Submitted, calendar: WorkCalendar): CaseRefusal | undefined {
  const problem = submissionProblem(submitted, calendar);
  if (problem || !event.on || CHANNELS[submitted.channel].receivedOn !== 'confirmation') return problem;
  if (submitted.channel === 'miniProgram') return event.on === civilDateAt(event.at) ? undefined : { code: 'confirmationIsNow' };
  const arrivedOn = civilDateAt(submitted.arrivedAt ?? submitted.at);
  return event.on < arrivedOn ? { code: 'confirmedBeforeArrival', arrivedOn } : undefined;
}

/**
 * Why an application cannot be passed on: once only, never to oneself; after it was received only once it was answered
 * as another agency's (art. 36(5)).
 */
export function forwardedProblem(event: EventOf<'forwarded'>, current: DisclosureCase, facts: CaseFacts): CaseRefusal | undefined {
  if (facts.forwarded) return { code: 'forwardedTwice', to: facts.forwarded.to };
  if (event.toAgencyId === current.agencyId) return { code: 'forwardedToSelf' };
  const elsewhere = current.decision?.leaf === 'cannotProvide.notHeld' && current.decision.facts?.responsibleAgency !== undefined;
  return current.state === 'closed' && !elsewhere ? { code: 'forwardedUnanswered' } : undefined;
}
