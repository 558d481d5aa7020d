import { art, type ArticleRef } from '../statute/article';
import type { RequestKindKey } from './kinds';

/** How a request may be answered. */
interface RequestResult {
  readonly label: string;
  readonly kinds: readonly RequestKindKey[];
  readonly rules: readonly ArticleRef[];
  /** What has to be written besides the result. */
  readonly words: string;
  /** Another authority has to be named. */
  readonly agency?: true;
}

export const REQUEST_RESULTS = {
  corrected: { label: '属实，已经更正', kinds: ['recordCorrection'], rules: [art(41)], words: '审核的情况和怎样更正的' },
  kept: { label: '不予更正', kinds: ['recordCorrection'], rules: [art(41)], words: '为什么不更正' },
  passedOn: { label: '已经转送有权更正的机关', kinds: ['recordCorrection'], rules: [art(41)], words: '为什么不归本机关更正', agency: true },
  referred: { label: '请向有权更正的机关提出', kinds: ['recordCorrection'], rules: [art(41)], words: '为什么不归本机关更正', agency: true },
  adopted: { label: '纳入主动公开', kinds: ['proactiveSuggestion'], rules: [art(44, 2)], words: '什么时候、在哪里公开' },
  alreadyPublic: { label: '已经公开', kinds: ['proactiveSuggestion'], rules: [art(36, undefined, 1)], words: '在哪里看得到' },
  notAdopted: { label: '不纳入主动公开', kinds: ['proactiveSuggestion'], rules: [art(44, 2)], words: '为什么不属于主动公开的范围' },
  substantiated: { label: '查证属实', kinds: ['complaint'], rules: [art(47, 2)], words: '查到的情况，怎样督促整改或者通报批评' },
  unsubstantiated: { label: '查证不属实', kinds: ['complaint'], rules: [art(47, 2)], words: '查到的情况' },
  elsewhere: { label: '不归这里办，请向别的机关提出', kinds: ['complaint', 'feedback'], rules: [art(51)], words: '为什么不归这里办', agency: true },
  replied: { label: '已经回复', kinds: ['feedback'], rules: [art(9)], words: '回复的内容' },
  isApplication: { label: '其实是要信息，请提交公开申请', kinds: ['recordCorrection', 'proactiveSuggestion', 'complaint', 'feedback'], rules: [art(29)], words: '为什么要按公开申请提出' },
} as const satisfies Record<string, RequestResult>;

export type RequestResultKey = keyof typeof REQUEST_RESULTS;
export const REQUEST_RESULT_KEYS = Object.keys(REQUEST_RESULTS) as readonly RequestResultKey[];

/** A result as a row of its table, so that what only some rows have can be asked of all. */
export const requestResult = (key: RequestResultKey): RequestResult => REQUEST_RESULTS[key];

/** What a kind may end in, in the order one thinks of them. */
export const resultsOf = (kind: RequestKindKey): readonly RequestResultKey[] =>
  REQUEST_RESULT_KEYS.filter((key) => requestResult(key).kinds.includes(kind));

/** 更正答复 that has a letter of its own (art. 41); being told that it is an application is none. */
export const CORRECTION_RESULTS = ['corrected', 'kept', 'passedOn', 'referred'] as const satisfies readonly RequestResultKey[];
export type CorrectionResult = (typeof CORRECTION_RESULTS)[number];
export const isCorrectionResult = (key: RequestResultKey): key is CorrectionResult => CORRECTION_RESULTS.some((one) => one === key);
