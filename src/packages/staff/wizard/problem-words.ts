import type { CaseEventType } from '@/domain/case/event';
import { RECORD_FACTS } from '@/domain/statute/decision-facts';
import type { WizardOption } from '@/domain/wizard/graph';
import { lackingWords, RECORD_MARKS, RECORD_STEPS, type WizardRecord } from '@/domain/wizard/record';
import type { WizardProblem } from '@/domain/wizard/standing';

/** 案卷里对不上的地方, in words. */
export function problemWords(problem: WizardProblem): string {
  switch (problem.kind) {
    case 'notOnRecord': return `案卷里还没有${RECORD_FACTS[problem.record].label}。`;
    case 'notYet': return `案卷里还没有${lackingWords(problem.mark)}。`;
    case 'onRecord': return `案卷里已经${RECORD_MARKS[problem.mark].label}，不能选这一项。`;
    case 'since': return `回答以后案卷变了：${RECORD_MARKS[problem.mark].label}。`;
  }
}

/** The step that makes the record an option wants: a correction is asked for before it comes, and attempts are recorded as such. */
export function missingStep(option: string, { record, after }: WizardOption, { records, marks }: Pick<WizardRecord, 'records' | 'marks'>): CaseEventType | undefined {
  if (option === 'unreachable') return marks.includes('thirdPartyUnreachable') ? undefined : 'thirdPartyUnreachable';
  // Silence comes by itself, once they were asked.
  if (after === 'thirdPartyOverdue' && marks.includes('thirdPartyAsked')) return undefined;
  if (after && record && records.includes(record) && !marks.includes(after)) return 'consultationEnded';
  if (!record || records.includes(record)) return undefined;
  if (record === 'correctionAnswered' && !marks.includes('correctionAsked')) return 'correctionAsked';
  return RECORD_STEPS[record];
}
