import { simplified } from './simplified';

/** 比较用的写法: full-width and compatibility forms as the usual ones, small letters, traditional characters as simplified. */
export const comparable = (text: string): string => simplified(text.normalize('NFKC').toLowerCase());

/** A stretch of Chinese, or of letters and digits: what stands between is never looked for. */
export interface Run {
  readonly text: string;
  readonly chinese: boolean;
}

const RUNS = /(\p{Script=Han}+)|[a-z0-9]+(?:\.\d+)?/gu;

/** Runs of a comparable text, in their order; punctuation, spaces and pictures end one. */
export const runsOf = (text: string): readonly Run[] =>
  [...text.matchAll(RUNS)].map(([run, han]) => ({ text: run, chinese: han !== undefined }));
