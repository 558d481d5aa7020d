import type { ActionInput } from '@/contract/actions';
import { submitRequestInput } from '@/contract/requests';
import type { RequestKindKey } from '@/domain/request/kinds';
import { fieldsOf, inputOf, STEPS, TEXTS, type Answers, type FieldKey, type StepKey } from './answers';

export type Problems = Readonly<Partial<Record<FieldKey, string>>>;
export type RequestInput = ActionInput<'applicant', 'submitRequest'>;

/** The field of a path of the contract, as the schema and the cloud name it. */
export function fieldAt(path: string): FieldKey | undefined {
  if (/^(form\.)?uploadIds/.test(path)) return 'uploads';
  const last = path.split('.').pop();
  return last === 'documentKind' ? 'documentNumber' : TEXTS.find((field) => field === last && last !== 'as');
}

/** A message as a sentence. */
export const sentence = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

/** What is wrong anywhere, in the contract's own words, each field once. */
export function problemsOf(kind: RequestKindKey, agencyId: string, answers: Answers): Problems {
  const issues = submitRequestInput.safeParse(inputOf(kind, agencyId, answers)).error?.issues ?? [];
  const found: Partial<Record<FieldKey, string>> = {};
  for (const { path, message } of issues) {
    const field = fieldAt(path.map(String).join('.'));
    if (field && !found[field]) found[field] = sentence(message);
  }
  return found;
}

/** Of the problems those of one question. */
export function inStep(kind: RequestKindKey, step: StepKey, answers: Answers, problems: Problems): Problems {
  return Object.fromEntries(fieldsOf(kind, step, answers).flatMap((field) => (problems[field] ? [[field, problems[field]]] : [])));
}

/** The question a field is asked in. */
export const stepOf = (kind: RequestKindKey, field: FieldKey, answers: Answers): StepKey =>
  STEPS[kind].find((step) => fieldsOf(kind, step, answers).includes(field)) ?? 'check';

/** What is sent, once nothing is wrong. */
export const checkedInput = (kind: RequestKindKey, agencyId: string, answers: Answers): RequestInput => inputOf(kind, agencyId, answers) as RequestInput;
