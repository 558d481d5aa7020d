import type * as z from 'zod/mini';
import type { FieldProblem } from '@/contract/reply';
import { refuse } from '../refusal';

/** Words for what a schema has no sentence of its own for; only a broken page meets these. */
export const PLAIN_WORDS = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'unrecognized_keys': return '有不需要的内容，请更新到最新版本后重试';
    case 'invalid_type': return issue.input === undefined ? '这一项没有填写' : '这一项的格式不正确';
    default: return '这一项填写不正确';
  }
};

const sentence = (message: string) => (/[。！？]$/.test(message) ? message : `${message}。`);

/** Every wrong field once, in the order of the form. */
function problemsOf(error: z.core.$ZodError): readonly FieldProblem[] {
  const first = new Map<string, string>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.');
    if (!first.has(field)) first.set(field, sentence(issue.message));
  }
  return [...first].map(([field, message]) => ({ field, message }));
}

export function refuseInput(error: z.core.$ZodError) {
  const problems = problemsOf(error);
  const [main] = problems;
  return refuse('wrongInput', main?.message ?? '内容不正确，请核对后再试。', {
    ...(main?.field ? { field: main.field } : {}),
    problems,
  });
}
