import type { FunctionName } from '@/contract/actions';
import { clockTimeAt, civilDateAt, epochMs } from '@/domain/calendar/instant';
import { readHttpEvent } from '../serving/event';
import { requestIdOf, sourceOf, type PlatformContext } from '../serving/identity';
import { MACHINE, type Runtime } from '../serving/runtime';
import type { KeepPace } from './keep-pace';
import { OPENING } from './paces';

type Main = (event: unknown, context: PlatformContext) => Promise<unknown>;

/** What a program that asks too often is told: in words for whoever looks, and in a header for itself. */
const tooOften = (until: string, seconds: number, head: boolean) => ({
  isBase64Encoded: false, statusCode: 429,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', 'retry-after': String(seconds) },
  body: head ? '' : `从这个网络地址打开得太多了，请在${until}以后再打开；公开的内容都在。\n`,
});

/**
 * 打开地址的速度上限, before anything is read: by the address it is asked from, in memory only. Whoever the HTTP access
 * service does not tell the address of is let in. Calls of actions go on as they are: they have their own.
 */
export function pacedFiles(main: Main, pace: KeepPace, name: FunctionName, { now, log }: Pick<Runtime, 'now' | 'log'> = MACHINE): Main {
  return async (event, context) => {
    const http = readHttpEvent(event);
    if (http?.httpMethod !== 'GET' && http?.httpMethod !== 'HEAD') return main(event, context);
    const at = now();
    const source = sourceOf(context, http.requestContext?.sourceIp);
    const refused = source === undefined ? undefined : await pace({ action: OPENING, source, at, today: civilDateAt(at), requestId: requestIdOf(context) });
    const until = refused?.error.retryAt;
    if (!until) return main(event, context);
    log({ at, requestId: requestIdOf(context), function: name, action: 'file', level: 'info', event: 'file', outcome: '429', ms: epochMs(now()) - epochMs(at) });
    return tooOften(`${clockTimeAt(until).replace(':', '时')}分`, Math.max(1, Math.ceil((epochMs(until) - epochMs(at)) / 1000)), http.httpMethod === 'HEAD');
  };
}
