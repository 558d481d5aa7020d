import { createHash } from 'node:crypto';

/** 校验值 of a file, as sha256sum prints it. */
export const sha256 = (content: Buffer | Uint8Array): string => createHash('sha256').update(content).digest('hex');
