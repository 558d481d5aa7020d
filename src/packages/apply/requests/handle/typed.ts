import { LIMITS } from '@/contract/limits';
import type { CorrectionDraftView } from '@/contract/requests';
import type { RequestKindKey } from '@/domain/request/kinds';
import { REQUEST_RESULT_KEYS, requestResult, resultsOf, type RequestResultKey } from '@/domain/request/results';

/** An answer as far as it is chosen and written. */
export interface Typed {
  readonly result?: RequestResultKey;
  readonly words: string;
  readonly agency: string;
  /** 转送 to one of the agencies here; `elsewhere` when it is none of them. */
  readonly to?: string;
}
export const ELSEWHERE = 'elsewhere';
export const BLANK: Typed = { words: '', agency: '' };

export type TypedProblems = Readonly<Partial<Record<keyof Typed, string>>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the phone kept, checked. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { result, words, agency, to } = value as Record<keyof Typed, unknown>;
  const known = REQUEST_RESULT_KEYS.find((key) => key === result);
  return { words: text(words), agency: text(agency), ...(known && { result: known }), ...(typeof to === 'string' && { to }) };
}

/** A draft that came back, to be mended. */
export const typedOf = ({ result, words, agency = '', toAgencyId }: CorrectionDraftView): Typed =>
  ({ result, words, agency, ...(result === 'passedOn' && { to: toAgencyId ?? ELSEWHERE }) });

/** Whether the agency is written rather than chosen. */
export const writesAgency = ({ result, to }: Typed, targets: readonly object[]): boolean =>
  result !== undefined && requestResult(result).agency === true && (result !== 'passedOn' || targets.length === 0 || to === ELSEWHERE);

/** What is missing for an answer. */
export function typedProblems({ result, words, agency, to }: Typed, kind: RequestKindKey, targets: readonly object[] = []): TypedProblems {
  const chosen = result && resultsOf(kind).includes(result) ? requestResult(result) : undefined;
  const count = [...words.trim()].length;
  return {
    ...(!chosen && { result: '请选择办理结果。' }),
    ...(count === 0 && { words: `请写明${chosen?.words ?? '答复的内容'}。` }),
    ...(count > LIMITS.reasonsCharacters && { words: `最多写${LIMITS.reasonsCharacters}字，现在是${count}字，请精简。` }),
    ...(chosen?.agency && result === 'passedOn' && targets.length > 0 && !to && { to: '请选择转给哪个机关。' }),
    ...(chosen?.agency && writesAgency({ result, words, agency, ...(to && { to }) }, targets) && agency.trim() === '' && { agency: '请写明是哪个机关，最好带上电话。' }),
  };
}
