import '@/contract/zod-setup';
import * as z from 'zod/mini';
import { ConfigurationError } from '../configuration-error';
import type { KeySource } from './key-settings';
import { signTc3, type Credentials } from './tc3-signature';

/** @source 腾讯云 密钥管理系统 API 2019-01-18 Decrypt */
const SERVICE = 'kms';
const VERSION = '2019-01-18';
const ADDRESS = 'https://kms.tencentcloudapi.com';
/** A function answers within its own limit, even when the key service is slow; the next call tries again. */
const TIMEOUT_MS = 4000;
const TRIES = 2;

const reply = z.object({ Response: z.object({ Plaintext: z.optional(z.string()), Error: z.optional(z.object({ Code: z.string() })) }) });

/** The key service did not answer; the next call asks again. */
class KeyServiceError extends Error {
  override readonly name = 'KeyServiceError';
}

interface Service { readonly address: string; readonly credentials: Credentials }

/** What the platform gives to a function that runs: the identity of its role, which must be allowed to decrypt. */
function serviceOf(env: NodeJS.ProcessEnv): Service {
  const [secretId, secretKey] = [env.TENCENTCLOUD_SECRETID, env.TENCENTCLOUD_SECRETKEY];
  if (!secretId || !secretKey) throw new ConfigurationError('KEY_SOURCE is kms, but the function has no identity of its own (TENCENTCLOUD_SECRETID)');
  return { address: env.KMS_ADDRESS || ADDRESS, credentials: { secretId, secretKey, ...(env.TENCENTCLOUD_SESSIONTOKEN && { token: env.TENCENTCLOUD_SESSIONTOKEN }) } };
}

async function ask({ address, credentials }: Service, body: string): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    try {
      const url = new URL(address);
      const headers = signTc3({ host: url.host, service: SERVICE, action: 'Decrypt', version: VERSION, body, seconds: Math.floor(Date.now() / 1000) }, credentials);
      const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (response.ok) return await response.json();
      if (tries >= TRIES) throw new KeyServiceError(`http${response.status}`);
    } catch (error) {
      if (tries >= TRIES) throw error instanceof KeyServiceError ? error : new KeyServiceError('noAnswer');
    }
  }
}

/** Opens one setting. @throws ConfigurationError when the service refuses it, KeyServiceError when it does not answer */
async function decrypt(service: Service, name: string, blob: string | undefined): Promise<string | undefined> {
  if (!blob) return undefined;
  const parsed = reply.safeParse(await ask(service, JSON.stringify({ CiphertextBlob: blob.trim() })));
  if (!parsed.success) throw new KeyServiceError('unreadable');
  const { Plaintext: plain, Error: refused } = parsed.data.Response;
  if (plain === undefined) throw new ConfigurationError(`${name}: the key service refused it (${refused?.Code ?? 'no answer'})`);
  return Buffer.from(plain, 'base64').toString('utf8');
}

/**
 * 密钥管理系统: FIELD_KEYS and INDEX_KEY hold what the key service made of them (Encrypt), so that whoever reads the
 * function's settings has no key. Nothing of the plain keys is kept but in the memory of the process.
 */
export const kmsKeys = (env: NodeJS.ProcessEnv): KeySource => async () => {
  const service = serviceOf(env);
  const [fieldKeys, indexKey] = await Promise.all([decrypt(service, 'FIELD_KEYS', env.FIELD_KEYS), decrypt(service, 'INDEX_KEY', env.INDEX_KEY)]);
  return { fieldKeys, indexKey };
};
