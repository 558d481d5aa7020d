import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keyring } from './keyring';

const ALGORITHM = 'aes-256-gcm';
/** `v1.aes256gcm.<key id>.<iv>.<ciphertext>.<tag>`, the last three base64url. */
const HEAD = 'v1.aes256gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed value that cannot be opened: damaged, moved to another field, or sealed by a key that is not here. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

/** Where a sealed value belongs; it opens nowhere else. */
export interface SealPlace {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
}

const bound = ({ collection, id, field }: SealPlace) => Buffer.from(`${collection}|${id}|${field}`, 'utf8');

/** 加密信封 of one field, bound to its place. */
export function seal(plain: string, place: SealPlace, keyring: Keyring): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyFor(keyring.current, keyring), iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(bound(place));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return [HEAD, keyring.current, ...[iv, body, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
}

/** The plain value of an envelope. @throws SealBrokenError */
export function open(envelope: string, place: SealPlace, keyring: Keyring): string {
  const [version, algorithm, keyId = '', iv = '', body = '', tag = '', ...rest] = envelope.split('.');
  if (`${version}.${algorithm}` !== HEAD || rest.length > 0) throw new SealBrokenError(`not an envelope: ${place.field}`);
  const decipher = createDecipheriv(ALGORITHM, keyFor(keyId, keyring), Buffer.from(iv, 'base64url'), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound(place));
  try {
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBrokenError(`${place.collection}.${place.field} does not open with key ${keyId}`);
  }
}

function keyFor(id: string, keyring: Keyring): Buffer {
  const key = keyring.keys.get(id);
  if (!key) throw new SealBrokenError(`no key ${id.slice(0, 16)}`);
  return key;
}
