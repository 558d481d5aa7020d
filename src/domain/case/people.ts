import type { DisclosureCase } from './case';
import type { CaseEvent } from './event';
import type { AnswerStep, CaseRefusal } from './refusal';

/** Who drafted and who reviewed the answer that is on its way, by memberId; earlier, returned drafts do not bind. */
export interface AnswerPeople {
  readonly decided?: string;
  /** Of each review; one person may do both. */
  readonly reviewed?: readonly string[];
}

/** What makes a draft: a decision, or that the applicant let his period pass. */
const DRAFTING: readonly CaseEvent['type'][] = ['decided', 'correctionLapsed', 'feeLapsed'];

type Seen = Pick<DisclosureCase, 'events'>;

export function peopleOf(current: Seen): AnswerPeople {
  return current.events.reduce<AnswerPeople>((people, event) => {
    if (event.type === 'returned' || event.type === 'reopened') return {};
    if (event.by.kind !== 'staff') return people;
    if (DRAFTING.includes(event.type)) return { decided: event.by.memberId };
    return event.type === 'reviewed' ? { ...people, reviewed: [...(people.reviewed ?? []), event.by.memberId] } : people;
  }, {});
}

/** The step of an answer that this member took before and that bars him from another, if any. */
export function barredBy(people: AnswerPeople, step: AnswerStep, memberId: string): AnswerStep | undefined {
  if (step === 'decided') return undefined;
  if (people.decided === memberId) return 'decided';
  return step === 'signed' && people.reviewed?.includes(memberId) ? 'reviewed' : undefined;
}

/** 岗位分离: who drafts neither reviews nor signs, who reviews does not sign; returning belongs to the step it interrupts. */
export function samePersonProblem(current: DisclosureCase, event: CaseEvent): CaseRefusal | undefined {
  if (event.by.kind !== 'staff') return undefined;
  const second = stepOf(event.type, current.state);
  const first = second && barredBy(peopleOf(current), second, event.by.memberId);
  return first && second ? { code: 'samePerson', first, second } : undefined;
}

/** Which of the three steps an event belongs to. */
export function stepOf(event: CaseEvent['type'], state: DisclosureCase['state']): AnswerStep | undefined {
  switch (event) {
    case 'decided':
    case 'correctionLapsed':
    case 'feeLapsed': return 'decided';
    case 'reviewed':
    case 'signed': return event;
    case 'returned': return state === 'decided' ? 'reviewed' : 'signed';
    default: return undefined;
  }
}
