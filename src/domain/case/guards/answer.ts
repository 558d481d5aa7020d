import { yearOf } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { SERVICE_WAYS } from '../../statute/service';
import type { DisclosureCase } from '../case';
import { consultationEnd } from '../consultation-end';
import type { EventOf } from '../event';
import type { CaseFacts } from '../facts';
import { effectiveEvents } from '../order';
import type { CaseRefusal } from '../refusal';
import { happenedOn } from '../happened-on';

/** 答复日 must be one that the way of service can have (国办公开办函〔2016〕235号). */
export function servedProblem(event: EventOf<'served'>, current: DisclosureCase): CaseRefusal | undefined {
  const enteredOn = civilDateAt(event.at);
  if (SERVICE_WAYS[event.way].answeredOn === 'opening') {
    return event.answeredOn === enteredOn ? undefined : { code: 'answeredOnOtherDay', enteredOn };
  }
  const [submitted] = current.events;
  const signedOn = effectiveEvents(current).filter(({ type }) => type === 'signed').map((signed) => happenedOn(signed, submitted)).pop();
  if (signedOn && event.answeredOn < signedOn) return { code: 'answeredBeforeSigned', signedOn };
  return event.answeredOn > enteredOn ? { code: 'answeredInFuture', enteredOn } : undefined;
}

/** 拆分: before the answer, into two or more, in the year of receipt, because the parts are counted there, and while nobody is being asked, who would answer to an application that is gone. */
export function splitProblem({ into, on }: EventOf<'split'>, { receivedOn, outcome }: DisclosureCase, { consultations }: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  if (outcome) return { code: 'splitAnswered' };
  if ([...consultations.values()].some((one) => !consultationEnd(one, on, calendar).endedOn)) return { code: 'splitWhileConsulting' };
  if (new Set(into).size < 2 || new Set(into).size !== into.length || into.some((number) => number.trim() === '')) return { code: 'splitTooFew' };
  return receivedOn && yearOf(on) !== yearOf(receivedOn) ? { code: 'splitOtherYear', year: yearOf(receivedOn) } : undefined;
}

/** A remedy is filed once and ends once. */
export function remedyProblem(event: EventOf<'remedyFiled' | 'remedyEnded'>, { remedies }: CaseFacts): CaseRefusal | undefined {
  const known = remedies.get(event.remedyId);
  if (event.type === 'remedyFiled') return known ? { code: 'remedyTwice' } : undefined;
  if (!known) return { code: 'remedyUnknown' };
  return known.ended ? { code: 'remedyOver', endedOn: known.ended.on } : undefined;
}
