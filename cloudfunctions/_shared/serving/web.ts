import { createHash } from 'node:crypto';
import { epochMs, type Instant } from '@/domain/calendar/instant';
import type { HttpEvent } from './event';

/** A request for a file at an address, as the HTTP access service hands it over. */
export interface WebRequest {
  readonly head: boolean;
  /** Decoded, without the slash at its beginning. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Where it was asked: https://host/ ; empty when the service does not tell. */
  readonly base: string;
}

/** What stands at an address. */
export interface WebFile {
  readonly status?: 200 | 302 | 404 | 410;
  readonly type: string;
  readonly body: string | Buffer;
  /** Never changes again; without it, one asks each time whether it has. */
  readonly immutable?: true;
  readonly changedAt?: Instant;
  /** Instead of a digest of the bytes, where the same content is not made of the same bytes. */
  readonly tag?: string;
  /** Name when it is stored. */
  readonly name?: string;
  readonly location?: string;
}

const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1)(?::|$)/i;

/** By the name a cache tells answers apart by; any other header would let one reader choose the addresses another one reads. */
const baseOf = (host = ''): string => (HOST.test(host) ? `${OWN_MACHINE.test(host) ? 'http' : 'https'}://${host}/` : '');

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}

/** Undefined when it asks for nothing that could be there. */
export function webRequest({ httpMethod, path, headers = {}, queryStringParameters = {} }: HttpEvent): WebRequest | undefined {
  const wanted = decoded(path ?? '');
  if (wanted === undefined) return undefined;
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { head: httpMethod === 'HEAD', path: wanted, query: queryStringParameters, headers: lower, base: baseOf(lower.host) };
}

const tagOf = (body: Buffer): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** To the second, as HTTP has dates. */
const seconds = (at: Instant): number => Math.floor(epochMs(at) / 1000) * 1000;

function isKnown({ headers }: WebRequest, tag: string, changedAt: Instant | undefined): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== undefined && since >= seconds(changedAt);
}

/** 集成响应 for a file: with its tag, its date and how long it may be kept; 304 for who has it already. */
export function webResponse(request: WebRequest, { status = 200, type, body, immutable, changedAt, tag: given, name, location }: WebFile) {
  const content = typeof body === 'string' ? Buffer.from(body) : body;
  const found = status === 200;
  const tag = given === undefined ? tagOf(content) : `"${given}"`;
  const headers = {
    'content-type': type,
    // What is withdrawn must be gone at once, so everything that can change is asked for each time.
    'cache-control': found ? (immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache') : 'no-store',
    'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    ...(found && { etag: tag }),
    ...(found && changedAt && { 'last-modified': new Date(seconds(changedAt)).toUTCString() }),
    ...(name && { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }),
    ...(location && { location }),
  };
  if (found && isKnown(request, tag, changedAt)) return { isBase64Encoded: false, statusCode: 304, headers, body: '' };
  const binary = typeof body !== 'string';
  return {
    isBase64Encoded: binary && !request.head, statusCode: status, headers: { ...headers, ...(request.head && { 'content-length': String(content.length) }) },
    body: request.head ? '' : binary ? content.toString('base64') : body,
  };
}

/** 没有: said in words to whoever opens the address by hand. */
export const notThere = (words: string, status: 404 | 410 = 404): WebFile => ({ status, type: 'text/plain; charset=utf-8', body: `${words}\n` });
