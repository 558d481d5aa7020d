import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError } from '../cloud-error';

/** Reads a whole request body. @throws EXCEED_MAX_PAYLOAD_SIZE */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (size > maxBytes) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the request is larger than ${maxBytes} bytes`);
  return Buffer.concat(chunks);
}

/** A body of another type could be posted by any web page without asking. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) throw new CloudError('INVALID_PARAM', 'content-type must be application/json');
  const text = (await readBody(request, maxBytes)).toString('utf8');
  try { return JSON.parse(text) as unknown; } catch { throw new CloudError('INVALID_PARAM', 'the body must be JSON'); }
}

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  sendText(response, status, JSON.stringify(body), 'application/json; charset=utf-8', headers);
}

export function sendText(response: ServerResponse, status: number, text: string, type: string, headers: Record<string, string> = {}): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'content-type': type, 'content-length': String(bytes.length), 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
  response.end(bytes);
}

export function cookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
