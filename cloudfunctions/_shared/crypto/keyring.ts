import * as z from 'zod/mini';
import { ConfigurationError } from '../configuration-error';
import { aes256gcm } from './aes-gcm';
import type { FieldCipher } from './field-cipher';
import { sm4cbc } from './sm4-cbc';

/** Algorithms by the name they have in an envelope. */
export const CIPHERS = { aes256gcm, sm4cbc } as const satisfies Record<string, FieldCipher>;
type Algorithm = keyof typeof CIPHERS;

/** A key and the one algorithm it is used with. */
export interface FieldKey {
  readonly algorithm: Algorithm;
  /** 32 bytes, of either algorithm. */
  readonly key: Buffer;
}

/** Keys for sealing fields: new values use `current`, old ones open with the key they name. */
export interface Keyring {
  readonly current: string;
  readonly keys: ReadonlyMap<string, FieldKey>;
}

const KEY_BYTES = 32;
/** As keys were written before there was a choice. */
const FIRST: Algorithm = 'aes256gcm';

const keySetting = z.union([
  z.pipe(z.base64(), z.transform((key) => ({ algorithm: FIRST, key }))),
  z.strictObject({ algorithm: z.enum(Object.keys(CIPHERS) as [Algorithm, ...Algorithm[]]), key: z.base64() }),
]);
const keyringSetting = z.strictObject({ current: z.string(), keys: z.record(z.string().check(z.regex(/^[A-Za-z0-9-]{1,16}$/)), keySetting) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkKey(id: string, { algorithm, key }: FieldKey, ciphers: Readonly<Record<Algorithm, FieldCipher>>): void {
  if (key.length !== KEY_BYTES) throw new ConfigurationError(`FIELD_KEYS: key ${id} is not ${KEY_BYTES} bytes`);
  const missing = ciphers[algorithm].missing();
  // Said at the start, and not when the first person files: nothing of his could be kept.
  if (missing) throw new ConfigurationError(`FIELD_KEYS: key ${id} is for ${algorithm}, but this Node.js has no ${missing}; use a runtime with OpenSSL that has it, or aes256gcm`);
}

/**
 * 密钥环 from the setting FIELD_KEYS: `{"current":"k2","keys":{"k1":"<base64 of 32 bytes>","k2":{"algorithm":"sm4cbc","key":"<base64 of 32 bytes>"}}}`.
 * A key written as a bare text is for AES-256-GCM.
 * @throws ConfigurationError when it is missing or wrong, or the machine lacks an algorithm, so that nothing is ever stored unsealed
 */
export function readKeyring(setting: string | undefined, ciphers: Readonly<Record<Algorithm, FieldCipher>> = CIPHERS): Keyring {
  if (!setting) throw new ConfigurationError('FIELD_KEYS is not set');
  const parsed = keyringSetting.safeParse(parseJson(setting));
  if (!parsed.success) throw new ConfigurationError('FIELD_KEYS is not {"current","keys"} with base64 keys');
  const keys = new Map(Object.entries(parsed.data.keys).map(([id, { algorithm, key }]) => [id, { algorithm, key: Buffer.from(key, 'base64') }]));
  for (const [id, key] of keys) checkKey(id, key, ciphers);
  if (!keys.has(parsed.data.current)) throw new ConfigurationError('FIELD_KEYS: the current key is not among the keys');
  return { current: parsed.data.current, keys };
}

/** The key of the blind indexes from the setting INDEX_KEY, base64 of 32 bytes. @throws ConfigurationError */
export function readIndexKey(setting: string | undefined): Buffer {
  if (!setting) throw new ConfigurationError('INDEX_KEY is not set');
  const key = Buffer.from(setting, 'base64');
  if (key.length !== KEY_BYTES) throw new ConfigurationError(`INDEX_KEY is not base64 of ${KEY_BYTES} bytes`);
  return key;
}
