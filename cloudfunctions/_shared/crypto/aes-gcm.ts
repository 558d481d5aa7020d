import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { FieldCipher } from './field-cipher';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM. */
export const aes256gcm: FieldCipher = {
  seal: (plain, bound, key) => {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(bound);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return { iv, body, tag: cipher.getAuthTag() };
  },
  open: ({ iv, body, tag }, bound, key) => {
    const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(bound);
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  },
  missing: () => undefined,
};
