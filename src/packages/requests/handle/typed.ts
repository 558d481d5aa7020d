import { LIMITS } from '@/contract/limits';
import type { RequestKindKey } from '@/domain/request/kinds';
import { REQUEST_RESULT_KEYS, requestResult, resultsOf, type RequestResultKey } from '@/domain/request/results';

/** An answer as far as it is chosen and written. */
export interface Typed {
  readonly result?: RequestResultKey;
  readonly words: string;
  readonly agency: string;
}
export const BLANK: Typed = { words: '', agency: '' };

export type TypedProblems = Readonly<Partial<Record<keyof Typed, string>>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the phone kept, checked. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { result, words, agency } = value as Record<keyof Typed, unknown>;
  const known = REQUEST_RESULT_KEYS.find((key) => key === result);
  return { words: text(words), agency: text(agency), ...(known && { result: known }) };
}

/** What is missing for an answer. */
export function typedProblems({ result, words, agency }: Typed, kind: RequestKindKey): TypedProblems {
  const chosen = result && resultsOf(kind).includes(result) ? requestResult(result) : undefined;
  const count = [...words.trim()].length;
  return {
    ...(!chosen && { result: '请选择办理结果。' }),
    ...(count === 0 && { words: `请写明${chosen?.words ?? '答复的内容'}。` }),
    ...(count > LIMITS.reasonsCharacters && { words: `最多写${LIMITS.reasonsCharacters}字，现在是${count}字，请精简。` }),
    ...(chosen?.agency && agency.trim() === '' && { agency: '请写明是哪个机关，最好带上电话。' }),
  };
}
