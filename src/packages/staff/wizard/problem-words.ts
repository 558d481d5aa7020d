import type { CaseEventType } from '@/domain/case/event';
import { RECORD_FACTS } from '@/domain/statute/decision-facts';
import { RECORD_MARKS, RECORD_STEPS } from '@/domain/wizard/record';
import type { WizardProblem } from '@/domain/wizard/standing';

/** 案卷里对不上的地方, in words. */
export function problemWords(problem: WizardProblem): string {
  switch (problem.kind) {
    case 'notOnRecord': return `案卷里还没有${RECORD_FACTS[problem.record].label}。`;
    case 'onRecord': return `案卷里已经${RECORD_MARKS[problem.mark].label}，不能选这一项。`;
    case 'since': return `回答以后案卷变了：${RECORD_MARKS[problem.mark].label}。`;
  }
}

/** The step that makes what is missing. @param marks whether the correction was asked already */
export function problemStep(problem: WizardProblem, asked: boolean): CaseEventType | undefined {
  if (problem.kind !== 'notOnRecord') return undefined;
  return problem.record === 'correctionAnswered' && !asked ? 'correctionAsked' : RECORD_STEPS[problem.record];
}
