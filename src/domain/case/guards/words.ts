import type { CaseEvent } from '../event';
import type { CaseRefusal, MissingWords } from '../refusal';

const isBlank = (text: string): boolean => text.trim() === '';

/** 工作日 that somebody may set himself; far above anything reasonable. */
const MAX_PERIOD = 250;

/** Whether a period that somebody set is a whole number of working days. */
export const periodProblem = (workingDays: number): CaseRefusal | undefined =>
  (Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= MAX_PERIOD ? undefined : { code: 'periodNotWhole', max: MAX_PERIOD });

/** The words an event cannot do without. */
function wordsOf(event: CaseEvent): readonly [MissingWords, string] | undefined {
  switch (event.type) {
    case 'decided': return ['decided', event.reasons];
    case 'reviewed': return ['reviewed', event.opinion];
    case 'returned': return ['returned', event.reason];
    case 'contactAttempted': return ['contactAttempted', event.words];
    case 'forwarded': return ['forwarded', event.reason];
    case 'correctionLapsed':
    case 'feeLapsed': return ['lapsed', event.reasons];
    case 'consultationSent': return ['about', event.about];
    case 'thirdPartyUnreachable': return ['attempts', event.attempts];
    case 'assistAsked': return ['assistedBy', event.to];
    case 'extensionAsked':
    case 'extended': return ['extended', event.reason];
    case 'extensionDeclined': return ['extensionDeclined', event.reason];
    case 'withdrawn': return event.by.kind === 'staff' ? ['withdrawnForApplicant', event.reason ?? ''] : undefined;
    case 'paymentMissing': return ['paymentMissing', event.reason];
    case 'reasonsAsked': return ['figures', event.figures];
    case 'reasonsGiven': return ['reasonsGiven', event.words];
    case 'delayed': return ['delayed', event.reason];
    case 'reopened': return ['reference', event.reference];
    default: return undefined;
  }
}

/** What is left blank. */
export function wordsProblem(event: CaseEvent): CaseRefusal | undefined {
  if (event.late && isBlank(event.late.reason)) return { code: 'missingWords', event: 'late' };
  const words = wordsOf(event);
  return words && isBlank(words[1]) ? { code: 'missingWords', event: words[0] } : undefined;
}
