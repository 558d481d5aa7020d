import type { Served } from '@/domain/case/event';
import { answersCase } from '@/domain/letter/answers-case';
import { letterTasks } from '@/domain/letter/due';
import type { IssuedLetter } from '@/contract/letters';
import type { Application } from '../../../application';
import type { KeptLetter } from '../../../repositories/letters';

/** The event by which an answer was served, and its position. */
export function servedEvent({ disclosure }: Pick<Application, 'disclosure'>, { place }: Pick<KeptLetter, 'place'>): { readonly served: Served; readonly index: number } | undefined {
  const receipt = letterTasks(disclosure).tasks.find((task) => task.place === `serviceReceipt${place.slice(place.indexOf('.'))}`);
  const served = receipt && disclosure.events[receipt.asOf];
  return served?.type === 'served' ? { served, index: receipt?.asOf ?? 0 } : undefined;
}

/** The answer to the applicant is served by the case's own step; everything else that leaves the house by its letter. */
export function servesBy({ kind }: Pick<KeptLetter, 'kind'>): IssuedLetter['serves'] {
  if (kind === 'serviceReceipt') return 'none';
  return answersCase(kind) ? 'answer' : 'self';
}
