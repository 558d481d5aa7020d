import { createHash, createHmac } from 'node:crypto';

/** An identity of the platform; `token` belongs to one that is lent to a function while it runs. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string;
}

/** A call of an interface of the platform, as JSON in the body. */
interface CloudCall {
  readonly host: string;
  readonly service: string;
  readonly action: string;
  readonly version: string;
  readonly body: string;
  /** Unix time. */
  readonly seconds: number;
}

const CONTENT_TYPE = 'application/json; charset=utf-8';
const SIGNED = 'content-type;host';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/** Headers of a signed call; the host is added by whoever sends it. @source 腾讯云 API 签名方法 v3 (TC3-HMAC-SHA256) */
export function signTc3({ host, service, action, version, body, seconds }: CloudCall, { secretId, secretKey, token }: Credentials): Record<string, string> {
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  const scope = `${day}/${service}/tc3_request`;
  const request = ['POST', '/', '', `content-type:${CONTENT_TYPE}\nhost:${host}\n`, SIGNED, sha256(body)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request');
  const signature = hmac(key, ['TC3-HMAC-SHA256', String(seconds), scope, sha256(request)].join('\n')).toString('hex');
  return {
    'content-type': CONTENT_TYPE, authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`,
    'x-tc-action': action, 'x-tc-version': version, 'x-tc-timestamp': String(seconds), ...(token && { 'x-tc-token': token }),
  };
}
