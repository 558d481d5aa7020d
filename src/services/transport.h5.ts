import type { Refused } from '@/contract/reply';
import type { PickedFile } from './pick-file';
import { failed, offline, queueing, unreachable } from './failure';
import { takeFirstAsked } from './first-asked.h5';

const PATIENCE_MS = 30_000;
/** 20 MB over a weak network takes minutes. */
const UPLOAD_PATIENCE_MS = 600_000;

/** Too many at once, as the platform's gateways say it (432 by the function service). */
const NO_ROOM: ReadonlySet<number> = new Set([429, 432]);

function isRefusal(body: unknown): body is Refused {
  return typeof body === 'object' && body !== null && (body as { ok?: unknown }).ok === false
    && typeof (body as { message?: unknown }).message === 'string';
}

async function request(url: string, init: RequestInit, before?: Promise<Response>): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await (before ?? fetch(url, { ...init, credentials: 'same-origin', signal: stop.signal }));
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.ok || isRefusal(body)) return body;
    if (NO_ROOM.has(answer.status)) return queueing();
    return failed(answer.headers.get('x-request-id') ?? undefined);
  } catch {
    return navigator.onLine ? unreachable() : offline();
  } finally {
    clearTimeout(timer);
  }
}

/** Sends one action to a cloud function through the gateway the page was loaded from. */
export function send(fn: string, action: string, input: object): Promise<unknown> {
  const body = JSON.stringify({ action, input });
  return request(`api/${fn}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }, fn === 'public' ? takeFirstAsked(body) : undefined);
}

/** Not fetch: only XMLHttpRequest tells how far a file has gone. */
export function put(cloudPath: string, file: PickedFile, onProgress?: (percent: number) => void): Promise<{ readonly fileID: string } | Refused> {
  return new Promise((resolve) => {
    const sending = new XMLHttpRequest();
    const answer = () => {
      const body: unknown = sending.response;
      const fileID = (body as { fileID?: unknown } | null)?.fileID;
      if (isRefusal(body)) resolve(body);
      else resolve(typeof fileID === 'string' ? { fileID } : failed(sending.getResponseHeader('x-request-id') ?? undefined));
    };
    const broken = () => resolve(navigator.onLine ? unreachable() : offline());
    sending.open('PUT', `api/upload?path=${encodeURIComponent(cloudPath)}`);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.responseType = 'json';
    sending.timeout = UPLOAD_PATIENCE_MS;
    sending.upload.onprogress = ({ loaded, total }) => onProgress?.(Math.floor((loaded / total) * 100));
    sending.onload = answer;
    sending.onerror = broken;
    sending.ontimeout = broken;
    sending.send(file.source);
  });
}
