import { isForOther, isOffice, type Answers, type StepKey } from './answers';

/** Whether who applies, and as what, is asked: somebody said it is not simply himself, or an older draft never said. */
export const asksWho = (answers: Answers): boolean =>
  answers.asksWho || !answers.forWhom || !answers.kind || isForOther(answers) || isOffice(answers.kind);

/** 未成年人 by his card, beside whom nobody stands as guardian yet. */
const asksGuardian = ({ minority, forWhom }: Answers): boolean => minority !== undefined && forWhom !== 'ward';

/**
 * The questions of this draft in order. How the answer is wanted and further material are taken for granted and shown
 * before sending, one tap from being changed, so that nobody has to go through them.
 */
export const stepsOf = (answers: Answers): readonly StepKey[] => [
  'description',
  ...(asksWho(answers) ? ['forWhom', 'kind'] as const : []),
  'name', 'identity',
  ...(asksGuardian(answers) ? ['guardian'] as const : []),
  'contact', 'check',
];

/** The question before or after another; from one that stands beside the way, the last before sending or the check. */
export function neighbour(step: StepKey, by: 1 | -1, answers: Answers): StepKey {
  const steps = stepsOf(answers);
  const at = steps.indexOf(step);
  if (at < 0) return by === 1 ? 'check' : 'contact';
  return steps[at + by] ?? step;
}
