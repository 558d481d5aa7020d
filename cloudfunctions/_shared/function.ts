import '@/contract/zod-setup';
import type * as z from 'zod/mini';
import { calendarEdition } from '@/domain/calendar/edition';
import { civilDateAt, epochMs } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { Exchange, Reply } from '@/contract/reply';
import { ConfigurationError } from './configuration-error';
import { ReadOnlyError, refuseReadOnly } from './operation/read-only';
import type { KeepPace } from './limits/keep-pace';
import { refuse, type Outcome } from './refusal';
import type { Call, UseCase } from './serving/call';
import { callInBody, httpResponse, readCallEvent, readHttpEvent, type CallEvent, type HttpEvent } from './serving/event';
import { identityOf, requestIdOf, sourceOf, type PlatformContext } from './serving/identity';
import { PLAIN_WORDS, refuseInput } from './serving/problems';
import { inRequest, MACHINE, traceOf, type Runtime } from './serving/runtime';
import { notThere, webRequest, webResponse, type WebFile, type WebRequest } from './serving/web';

/** An action of a function: its input is parsed before its use case sees it. */
export interface Action<Input, Value, Cloud> {
  readonly run: (input: unknown, call: Call, cloud: Cloud) => Promise<Outcome<Value>>;
  /** What goes in, for tests that make input of their own. */
  readonly schema?: z.ZodMiniType;
  /** What callers write; carried by the type only. */
  readonly accepts?: (input: Input) => void;
}

/** Every action of a contract and no other. */
export type ActionTable<Actions, Cloud> = {
  readonly [A in keyof Actions]: Actions[A] extends Exchange<infer Input, infer Value> ? Action<Input, Value, Cloud> : never;
};

/** One line of a handler's table: what goes in, and what is done. */
export function action<Schema extends z.ZodMiniType, Value, Cloud>(
  schema: Schema, useCase: UseCase<z.output<Schema>, Value, Cloud>,
): Action<z.input<Schema>, Value, Cloud> {
  return {
    schema,
    run: async (input, call, cloud) => {
      const parsed = schema.safeParse(input, { error: PLAIN_WORDS });
      return parsed.success ? useCase(parsed.data, call, cloud) : refuseInput(parsed.error);
    },
  };
}

interface Performed {
  readonly outcome: Outcome<unknown>;
  readonly calendar?: string;
}

type Table<Cloud> = Readonly<Record<string, Action<never, unknown, Cloud>>>;

/** Actions whose code is loaded when one of them is first called, so that a start loads no more than it is asked for. */
interface Later<Cloud> {
  /** By the name of the action: what loads the table it is in. */
  readonly tables: Readonly<Record<string, () => Promise<Table<Cloud>>>>;
  readonly cloud: (action: string) => Promise<Cloud>;
}

interface Serving<Cloud, More extends Cloud> {
  /** 函数名, for the log. */
  readonly name: string;
  /** What its actions work with; whatever may be kept for the life of the process is. */
  readonly cloud: (action: string) => Promise<Cloud>;
  readonly later?: Later<More>;
  /** Whether the HTTP access service may call it too. */
  readonly http?: true;
  /** Files at addresses that anyone may GET; who asks is nobody. */
  readonly files?: (request: WebRequest, cloud: Cloud) => Promise<WebFile>;
  /** By which calendar its dates are counted; replies carry the edition. */
  readonly calendar?: (cloud: Cloud) => WorkCalendar;
  /** 速度上限; without it nobody is ever asked to wait. */
  readonly pace?: KeepPace;
  readonly runtime?: Runtime;
}

const UNKNOWN_ACTION = refuse('unknownAction', '没有这项操作，请更新到最新版本后重试。');
const MALFORMED = refuse('malformed', '请求不完整，请返回重新打开后再试。');
const NOT_CONFIGURED = refuse('notConfigured', '服务还没有配置完成，暂时不能办理，请联系主办单位。');
const GET_ONLY = refuse('malformed', '这个地址只能打开，不接受提交。');
const POST_ONLY = refuse('malformed', '这个地址只接受提交，请从小程序或者网页进入。');

/** The entry of a cloud function: finds the action, runs it, answers in the form of the contract. */
export function serve<Cloud, More extends Cloud = Cloud>(table: Table<Cloud>, serving: Serving<Cloud, More>) {
  const runtime = serving.runtime ?? MACHINE;
  const isLater = (name: string): boolean => serving.later !== undefined && Object.hasOwn(serving.later.tables, name);
  const isKnown = (name: string): boolean => Object.hasOwn(table, name) || isLater(name);

  async function run<C extends Cloud>(found: Action<never, unknown, C>, input: unknown, call: Call, cloud: C): Promise<Performed> {
    const outcome = await found.run(input ?? {}, call, cloud);
    return serving.calendar ? { outcome, calendar: calendarEdition(serving.calendar(cloud)) } : { outcome };
  }

  async function perform(event: CallEvent | undefined, call: Call): Promise<Performed> {
    if (!event) return { outcome: MALFORMED };
    const { action: name, input } = event;
    if (!isKnown(name)) return { outcome: UNKNOWN_ACTION };
    const wait = await serving.pace?.(call);
    if (wait) return { outcome: wait };
    const found = Object.hasOwn(table, name) ? table[name] : undefined;
    if (found) return run(found, input, call, await serving.cloud(name));
    const more = (await serving.later?.tables[name]?.())?.[name];
    return more && serving.later ? run(more, input, call, await serving.later.cloud(name)) : { outcome: UNKNOWN_ACTION };
  }

  async function answer(event: CallEvent | undefined, context: PlatformContext, from?: string): Promise<Reply<unknown>> {
    const at = runtime.now();
    const known = event && isKnown(event.action) ? event.action : '-';
    const line = { at, requestId: requestIdOf(context), function: serving.name, action: known };
    try {
      const identity = identityOf(context);
      const source = sourceOf(context, from);
      const call = { action: known, ...(identity ? { identity } : {}), ...(source ? { source } : {}), at, today: civilDateAt(at), requestId: line.requestId };
      const { outcome, calendar } = await perform(event, call);
      runtime.log({ ...line, level: 'info', event: 'call', outcome: outcome.ok ? 'ok' : outcome.error.code, ms: epochMs(runtime.now()) - epochMs(at) });
      return outcome.ok ? { ok: true, value: outcome.value, at, ...(calendar && { calendar }) } : { ok: false, ...outcome.error };
    } catch (error) {
      if (error instanceof ReadOnlyError) {
        const { error: told } = refuseReadOnly(error.pause);
        runtime.log({ ...line, level: 'info', event: 'call', outcome: told.code, ms: epochMs(runtime.now()) - epochMs(at) });
        return { ok: false, ...told };
      }
      const reference = runtime.reference();
      runtime.log({ ...line, level: 'error', event: 'fault', reference, error: traceOf(error), ...(error instanceof ConfigurationError ? { setting: error.message } : {}) });
      const refusal = error instanceof ConfigurationError ? NOT_CONFIGURED : unexpected(reference);
      return { ok: false, ...refusal.error, reference };
    }
  }

  /** A file at an address; a fault is logged like that of an action, and told with its number. */
  async function file(http: HttpEvent, files: NonNullable<typeof serving.files>, context: PlatformContext) {
    const at = runtime.now();
    const request = webRequest(http);
    const line = { at, requestId: requestIdOf(context), function: serving.name, action: 'file' };
    if (!request) return httpResponse(400, { ok: false, ...MALFORMED.error });
    try {
      const found = await files(request, await serving.cloud(line.action));
      runtime.log({ ...line, level: 'info', event: 'file', outcome: String(found.status ?? 200), ms: epochMs(runtime.now()) - epochMs(at) });
      return webResponse(request, found);
    } catch (error) {
      const reference = runtime.reference();
      runtime.log({ ...line, level: 'error', event: 'fault', reference, error: traceOf(error) });
      return { ...webResponse(request, notThere(`没有打开，请稍后重试；还是不行，请把编号 ${reference} 告诉我们。`)), statusCode: 500 };
    }
  }

  return (event: unknown, context: PlatformContext) => inRequest(requestIdOf(context), async () => {
    const http = serving.http || serving.files ? readHttpEvent(event) : undefined;
    if (!http) return answer(readCallEvent(event), context);
    if (serving.files && (http.httpMethod === 'GET' || http.httpMethod === 'HEAD')) return file(http, serving.files, context);
    if (http.httpMethod !== 'POST' || !serving.http) return httpResponse(405, { ok: false, ...(serving.http ? POST_ONLY : GET_ONLY).error });
    return httpResponse(200, await answer(callInBody(http), context, http.requestContext?.sourceIp));
  });
}

const unexpected = (reference: string) => refuse('unexpected', `没有办成，请稍后重试；还是不行，请把编号 ${reference} 告诉我们。`);
