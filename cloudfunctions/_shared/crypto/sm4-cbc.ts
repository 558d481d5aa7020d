import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FieldCipher } from './field-cipher';

const CIPHER = 'sm4-cbc';
const DIGEST = 'sm3';
const KEY_BYTES = 16;
const IV_BYTES = 16;

const hmac = (key: Buffer, ...parts: readonly Buffer[]): Buffer => parts.reduce((mac, part) => mac.update(part), createHmac(DIGEST, key)).digest();

/** Two keys of one: whoever learns something about the one learns nothing about the other. */
const encrypting = (key: Buffer): Buffer => hmac(key, Buffer.from('sm4cbc|encrypt', 'utf8')).subarray(0, KEY_BYTES);
const authenticating = (key: Buffer): Buffer => hmac(key, Buffer.from('sm4cbc|authenticate', 'utf8'));

/** Lengths in front of the parts, so that no byte passes from one part into the next unnoticed. */
function framed(part: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(part.length));
  return Buffer.concat([length, part]);
}

const tagOf = (bound: Buffer, iv: Buffer, body: Buffer, key: Buffer): Buffer => hmac(authenticating(key), framed(bound), framed(iv), framed(body));

/**
 * 商用密码: SM4-CBC, then HMAC-SM3 over the place, the iv and the ciphertext.
 * @source GB/T 32907-2016 (SM4), GB/T 32905-2016 (SM3), GB/T 17964-2021 (CBC), GB/T 15852.2-2012 (HMAC)
 */
export const sm4cbc: FieldCipher = {
  seal: (plain, bound, key) => {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, encrypting(key), iv);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return { iv, body, tag: tagOf(bound, iv, body, key) };
  },
  open: ({ iv, body, tag }, bound, key) => {
    const expected = tagOf(bound, iv, body, key);
    if (expected.length !== tag.length || !timingSafeEqual(expected, tag)) throw new Error('the tag does not fit');
    const decipher = createDecipheriv(CIPHER, encrypting(key), iv);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  },
  missing: () => {
    try {
      createCipheriv(CIPHER, Buffer.alloc(KEY_BYTES), Buffer.alloc(IV_BYTES));
    } catch { return 'SM4'; }
    try {
      createHmac(DIGEST, Buffer.alloc(KEY_BYTES));
    } catch { return 'SM3'; }
    return undefined;
  },
};
