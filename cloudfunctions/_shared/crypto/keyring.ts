import * as z from 'zod';
import { ConfigurationError } from '../configuration-error';

/** Keys for sealing fields: new values use `current`, old ones open with the key they name. */
export interface Keyring {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

const KEY_BYTES = 32;

const keyringSetting = z.strictObject({
  current: z.string(),
  keys: z.record(z.string().regex(/^[A-Za-z0-9-]{1,16}$/), z.base64()),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * 密钥环 from the setting FIELD_KEYS: `{"current":"k1","keys":{"k1":"<base64 of 32 bytes>"}}`.
 * @throws ConfigurationError when it is missing or wrong, so that nothing is ever stored unsealed
 */
export function readKeyring(setting: string | undefined): Keyring {
  if (!setting) throw new ConfigurationError('FIELD_KEYS is not set');
  const parsed = keyringSetting.safeParse(parseJson(setting));
  if (!parsed.success) throw new ConfigurationError('FIELD_KEYS is not {"current","keys"} with base64 keys');
  const keys = new Map(Object.entries(parsed.data.keys).map(([id, text]) => [id, Buffer.from(text, 'base64')]));
  for (const [id, key] of keys) {
    if (key.length !== KEY_BYTES) throw new ConfigurationError(`FIELD_KEYS: key ${id} is not ${KEY_BYTES} bytes`);
  }
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
