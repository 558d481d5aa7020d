import { wizardResult, WIZARD_NODES, type WizardAnswers, type WizardResult } from './wizard';

/** An end of the wizard: a leaf or a stop. */
export type WizardEnd = Exclude<WizardResult, { readonly kind: 'question' }>;

/** 每一条路: every way through the wizard with its end, in the order of the options. */
export function wizardPaths(answers: WizardAnswers = {}): readonly WizardEnd[] {
  const result = wizardResult(answers);
  if (result.kind !== 'question') return [result];
  const { node } = result;
  return Object.keys(WIZARD_NODES[node].options).flatMap((option) => wizardPaths({ ...answers, [node]: option }));
}
