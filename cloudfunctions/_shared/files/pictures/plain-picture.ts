import type { AttachmentKind } from '@/contract/limits';
import { plainHeic } from './heic';
import { plainJpeg } from './jpeg';
import { plainPng } from './png';

const PLAIN = { jpg: plainJpeg, png: plainPng, heic: plainHeic } as const satisfies Partial<Record<AttachmentKind, (content: Buffer) => Buffer>>;
type PictureKind = keyof typeof PLAIN;

export const isPicture = (kind: AttachmentKind): kind is PictureKind => Object.hasOwn(PLAIN, kind);

/**
 * 去掉拍摄信息: a photo says where and when it was taken, and nobody who hands one in means to say it.
 * @returns undefined for one that is broken, so that it cannot be told what is in it
 */
export function plainPicture(kind: PictureKind, content: Buffer): Buffer | undefined {
  try {
    return PLAIN[kind](content);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
