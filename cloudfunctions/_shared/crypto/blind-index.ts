import { createHmac } from 'node:crypto';

/** Personal fields that can be found again without being readable. */
type BlindField = 'name' | 'documentNumber' | 'phone';

/** Compared, never shown: half-width, upper case, without spaces and hyphens. */
const comparable = (value: string) => value.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}\u2212]/gu, '').toUpperCase();

/** Keyed digests; whoever has the store but not the key cannot try values. */
export interface BlindIndex {
  /** 盲索引 of a personal value; another agency has another digest for the same person. */
  readonly of: (agencyId: string, field: BlindField, value: string) => string;
  /** A stable name for a platform identity, so that the store holds no openid. */
  readonly pseudonym: (identity: string) => string;
  /** A document id that the same parts always give and nobody else can guess; 32 hexadecimal characters. */
  readonly idFrom: (kind: string, ...parts: readonly string[]) => string;
}

export function blindIndex(key: Buffer): BlindIndex {
  // Lengths before the parts, so that ('a|b','c') and ('a','b|c') differ.
  const digest = (...parts: readonly string[]) =>
    createHmac('sha256', key).update(parts.map((part) => `${part.length}:${part}`).join('|'), 'utf8').digest();
  return {
    of: (agencyId, field, value) => digest('field', agencyId, field, comparable(value)).toString('base64url'),
    pseudonym: (identity) => digest('identity', identity).toString('base64url'),
    idFrom: (kind, ...parts) => digest('id', kind, ...parts).toString('hex').slice(0, 32),
  };
}
