import type { Upload } from '@/contract/applicant';
import { OPINIONS, type Opinion } from '@/domain/statute/consultations';

/** What whoever was asked may say; 不再征求 is the office's own. */
export type Choosable = Exclude<Opinion, 'calledOff'>;

/** 写了一半的意见, kept on the phone until it is handed in. */
export interface Typed {
  readonly opinion?: Choosable;
  readonly words: string;
  readonly files: readonly Upload[];
}

export const BLANK: Typed = { words: '', files: [] };

const isChoosable = (value: unknown): value is Choosable => typeof value === 'string' && value !== 'calledOff' && Object.prototype.hasOwnProperty.call(OPINIONS, value);

function isUpload(value: unknown): value is Upload {
  if (typeof value !== 'object' || value === null) return false;
  const { uploadId, name, bytes, kind } = value as Record<keyof Upload, unknown>;
  return typeof uploadId === 'string' && typeof name === 'string' && typeof bytes === 'number' && typeof kind === 'string';
}

/** What an earlier visit kept; undefined for what is no such thing. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { opinion, words, files } = value as Record<keyof Typed, unknown>;
  if (typeof words !== 'string') return undefined;
  return { words, files: Array.isArray(files) ? files.filter(isUpload) : [], ...(isChoosable(opinion) && { opinion }) };
}
