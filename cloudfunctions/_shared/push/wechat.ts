import '@/contract/zod-setup';
import * as z from 'zod/mini';
import type { PushConfig } from './config';
import type { Notifier, PushMessage, PushResult } from './notifier';

/** What WeChat answers within; longer and nobody knows what became of it. */
const TIMEOUT_MS = 5000;
/** A token is asked for anew this long before it ends. */
const TOKEN_MARGIN_MS = 300_000;

const tokenReply = z.object({ access_token: z.string(), expires_in: z.number() });
const sendReply = z.object({ errcode: z._default(z.number(), 0) });

const REFUSED = 43101;
/** The token is not, or not any more, valid. @source 微信开放文档 全局返回码 */
const TOKEN_CODES: readonly number[] = [40001, 40014, 42001];
/** Busy, or too often: not sent, and later it may be. */
const LATER_CODES: readonly number[] = [-1, 45009, 45011];

type Answer = { readonly reply: unknown } | { readonly failed: PushResult & { readonly code: string } };

/** Whether a request cannot have arrived: nobody listened. */
function neverLeft(error: unknown): boolean {
  const { code } = (error as { cause?: { code?: unknown } }).cause ?? {};
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}

async function post(url: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 429 || response.status === 503) return { failed: { kind: 'retry', code: `http${response.status}` } };
    if (!response.ok) return { failed: { kind: 'unknown', code: `http${response.status}` } };
    return { reply: await response.json() };
  } catch (error) {
    return { failed: neverLeft(error) ? { kind: 'retry', code: 'unreachable' } : { kind: 'unknown', code: 'noAnswer' } };
  }
}

/** 接口调用凭据 of the stable interface, kept until shortly before it ends. */
function tokens({ api, appId, secret }: Pick<PushConfig, 'api' | 'appId' | 'secret'>, now: () => number) {
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async (fresh: boolean): Promise<string | undefined> => {
    if (!fresh && kept && now() < kept.until) return kept.token;
    const answer = await post(`${api}/cgi-bin/stable_token`, { grant_type: 'client_credential', appid: appId, secret, force_refresh: fresh });
    const parsed = tokenReply.safeParse('reply' in answer ? answer.reply : undefined);
    if (!parsed.success) return undefined;
    kept = { token: parsed.data.access_token, until: now() + parsed.data.expires_in * 1000 - TOKEN_MARGIN_MS };
    return kept.token;
  };
}

/** 接口调用凭据 for other interfaces of WeChat. @returns undefined when WeChat gives none */
export function wechatToken(config: Pick<PushConfig, 'api' | 'appId' | 'secret'>, now: () => number = Date.now): () => Promise<string | undefined> {
  const token = tokens(config, now);
  return () => token(false);
}

function resultOf(code: number): PushResult {
  if (code === 0) return { kind: 'sent' };
  if (code === REFUSED) return { kind: 'refused', code: String(code) };
  return { kind: LATER_CODES.includes(code) || TOKEN_CODES.includes(code) ? 'retry' : 'failed', code: String(code) };
}

/**
 * Subscribe messages by the documented interface: POST /cgi-bin/message/subscribe/send. A token that has run out is
 * asked for anew once.
 * @source 微信开放文档 小程序订阅消息 subscribeMessage.send, getStableAccessToken
 */
export function wechatNotifier(config: PushConfig, now: () => number = Date.now): Notifier {
  const token = tokens(config, now);
  const sendOnce = async ({ openid, templateId, page, data }: PushMessage, fresh: boolean): Promise<PushResult> => {
    const accessToken = await token(fresh);
    if (!accessToken) return { kind: 'retry', code: 'noToken' };
    const url = `${config.api}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(accessToken)}`;
    const answer = await post(url, { touser: openid, template_id: templateId, page, data, lang: 'zh_CN' });
    if ('failed' in answer) return answer.failed;
    const parsed = sendReply.safeParse(answer.reply);
    return parsed.success ? resultOf(parsed.data.errcode) : { kind: 'unknown', code: 'notUnderstood' };
  };
  return {
    send: async (message) => {
      const result = await sendOnce(message, false);
      return result.kind === 'retry' && TOKEN_CODES.includes(Number(result.code)) ? sendOnce(message, true) : result;
    },
  };
}
