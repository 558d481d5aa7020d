import { civilDateAt } from '../../calendar/instant';
import type { EventOf } from '../event';
import type { CaseFacts } from '../facts';
import type { CaseRefusal } from '../refusal';

/** A consultation begins once, and they cannot have had the letter before it was sent. */
export function consultationSentProblem(event: EventOf<'consultationSent'>, { consultations }: CaseFacts): CaseRefusal | undefined {
  if (consultations.has(event.consultationId)) return { code: 'consultationTwice' };
  const { receivedByThemOn, on, at } = event;
  if (receivedByThemOn && receivedByThemOn < on) return { code: 'consultedBeforeSent', sentOn: on };
  return receivedByThemOn && receivedByThemOn > civilDateAt(at) ? { code: 'datedInFuture', enteredOn: civilDateAt(at) } : undefined;
}

export function consultationDeliveredProblem(event: EventOf<'consultationDelivered'>, { consultations }: CaseFacts): CaseRefusal | undefined {
  const consultation = consultations.get(event.consultationId);
  if (!consultation) return { code: 'consultationUnknown' };
  if (consultation.receivedByThemOn) return { code: 'nothingToServe' };
  return consultation.ended ? { code: 'consultationOver', endedOn: consultation.ended.on } : undefined;
}

/** An opinion ends a consultation once; one that comes after the silence is recorded and moves nothing. */
export function consultationEndedProblem(event: EventOf<'consultationEnded'>, { consultations }: CaseFacts): CaseRefusal | undefined {
  const consultation = consultations.get(event.consultationId);
  if (!consultation || (event.by.kind === 'consulted' && event.by.consultationId !== event.consultationId)) return { code: 'consultationUnknown' };
  return consultation.ended ? { code: 'consultationOver', endedOn: consultation.ended.on } : undefined;
}
