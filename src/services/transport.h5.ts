import type { Refused } from '@/contract/reply';
import type { PickedFile } from './pick-file';
import { failed, offline, unreachable } from './failure';

const PATIENCE_MS = 30_000;

function isRefusal(body: unknown): body is Refused {
  return typeof body === 'object' && body !== null && (body as { ok?: unknown }).ok === false
    && typeof (body as { message?: unknown }).message === 'string';
}

async function request(url: string, init: RequestInit): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(url, { ...init, credentials: 'same-origin', signal: stop.signal });
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.ok || isRefusal(body)) return body;
    return failed(answer.headers.get('x-request-id') ?? undefined);
  } catch {
    return navigator.onLine ? unreachable() : offline();
  } finally {
    clearTimeout(timer);
  }
}

/** Sends one action to a cloud function through the gateway the page was loaded from. */
export function send(fn: string, action: string, input: object): Promise<unknown> {
  return request(`api/${fn}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, input }),
  });
}

export async function put(cloudPath: string, file: PickedFile): Promise<{ readonly fileID: string } | Refused> {
  const body = await request(`api/upload?path=${encodeURIComponent(cloudPath)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: file.source,
  });
  if (isRefusal(body)) return body;
  const fileID = (body as { fileID?: unknown } | undefined)?.fileID;
  return typeof fileID === 'string' ? { fileID } : failed();
}
