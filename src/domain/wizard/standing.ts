import type { RecordFactKey } from '../statute/decision-facts';
import type { NodeId, WizardOption } from './graph';
import type { RecordMark, WizardRecord } from './record';
import { wizardResult, WIZARD_NODES, type WizardAnswers, type WizardResult } from './wizard';

/** 对不上 the file: a record that is not there, something that has not happened yet, something that is there already, or something that came after the answer. */
export type WizardProblem =
  | { readonly kind: 'notOnRecord'; readonly record: RecordFactKey }
  | { readonly kind: 'notYet'; readonly mark: RecordMark }
  | { readonly kind: 'onRecord'; readonly mark: RecordMark }
  | { readonly kind: 'since'; readonly mark: RecordMark };

/** How far answers hold against the file of the case. */
export interface WizardStanding {
  /** The answers that hold. */
  readonly answers: WizardAnswers;
  /** Where they lead. */
  readonly result: WizardResult;
  /** The first answer that does not hold any more, and why; it is asked again. */
  readonly doubt?: { readonly node: NodeId; readonly option: string; readonly problem: WizardProblem };
}

/** 案卷里对不上: why an option cannot be chosen now. */
export function optionProblem({ record, after, until = [] }: WizardOption, { records, marks }: Pick<WizardRecord, 'records' | 'marks'>): WizardProblem | undefined {
  if (record && !records.includes(record)) return { kind: 'notOnRecord', record };
  if (after && !marks.includes(after)) return { kind: 'notYet', mark: after };
  const mark = until.find((one) => marks.includes(one));
  return mark && { kind: 'onRecord', mark };
}

function answerProblem(node: NodeId, option: string, record: WizardRecord): WizardProblem | undefined {
  const chosen = WIZARD_NODES[node].options[option];
  const now = chosen && optionProblem(chosen, record);
  if (now) return now;
  const mark = (['reopened', ...(WIZARD_NODES[node].revisit ?? [])] as const).find((one) => record.since.includes(one));
  return mark && { kind: 'since', mark };
}

const answersOf = (path: WizardResult['path']): WizardAnswers => path.reduce<WizardAnswers>((so, { node, option }) => ({ ...so, [node]: option }), {});

/** 走到哪里了, as far as the answers agree with the file: at the first that does not, the wizard asks again. */
export function wizardStanding(answers: WizardAnswers, record: WizardRecord): WizardStanding {
  const { path } = wizardResult(answers);
  const problems = path.map(({ node, option }) => answerProblem(node, option, record));
  const at = problems.findIndex((problem) => problem !== undefined);
  const held = answersOf(at < 0 ? path : path.slice(0, at));
  const [step, problem] = [path[at], problems[at]];
  return { answers: held, result: wizardResult(held), ...(step && problem && { doubt: { ...step, problem } }) };
}

/** The answers after one more, or another one, is given; of those that came after it, what still agrees with the file is kept. */
export function withAnswer(answers: WizardAnswers, node: NodeId, option: string, record: WizardRecord): WizardAnswers {
  const others = wizardResult(answers).path.filter((step) => step.node !== node && !answerProblem(step.node, step.option, record));
  return { ...answersOf(others), [node]: option };
}
