import type { SealedParts } from './field-cipher';
import { CIPHERS, type FieldKey, type Keyring } from './keyring';

/** `v1.<algorithm>.<key id>.<iv>.<ciphertext>.<tag>`, the last three base64url. */
const VERSION = 'v1';

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
  const { algorithm, key } = keyFor(keyring.current, keyring);
  const { iv, body, tag } = CIPHERS[algorithm].seal(Buffer.from(plain, 'utf8'), bound(place), key);
  return [VERSION, algorithm, keyring.current, ...[iv, body, tag].map((part) => part.toString('base64url'))].join('.');
}

/** Whether a text is an envelope of ours, whatever key it names. */
export const isEnvelope = (text: string): boolean => /^v1\.[a-z0-9]+\.[A-Za-z0-9-]{1,16}(\.[\w-]*){3}$/.test(text);

/** The key an envelope names. */
export const keyIdOf = (envelope: string): string => envelope.split('.')[2] ?? '';

/** The plain value of an envelope. @throws SealBrokenError */
export function open(envelope: string, place: SealPlace, keyring: Keyring): string {
  const [version, algorithm, keyId = '', iv = '', body = '', tag = '', ...rest] = envelope.split('.');
  if (version !== VERSION || rest.length > 0) throw new SealBrokenError(`not an envelope: ${place.field}`);
  const { algorithm: expected, key } = keyFor(keyId, keyring);
  // A key is used in one way only: nobody makes it work in another by writing so.
  if (algorithm !== expected) throw new SealBrokenError(`${place.collection}.${place.field}: key ${keyId} is not for this algorithm`);
  const parts = { iv: bytes(iv), body: bytes(body), tag: bytes(tag) };
  if (!isWhole(parts)) throw new SealBrokenError(`not an envelope: ${place.field}`);
  try {
    return CIPHERS[expected].open(parts, bound(place), key).toString('utf8');
  } catch {
    throw new SealBrokenError(`${place.collection}.${place.field} does not open with key ${keyId}`);
  }
}

/** Strictly: one spelling for the same bytes. */
function bytes(text: string): Buffer | undefined {
  const read = Buffer.from(text, 'base64url');
  return read.toString('base64url') === text ? read : undefined;
}

const isWhole = (parts: Readonly<Record<keyof SealedParts, Buffer | undefined>>): parts is SealedParts => Object.values(parts).every((part) => part !== undefined);

function keyFor(id: string, keyring: Keyring): FieldKey {
  const key = keyring.keys.get(id);
  if (!key) throw new SealBrokenError(`no key ${id.slice(0, 16)}`);
  return key;
}
