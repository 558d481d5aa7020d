import * as z from 'zod/mini';
import { readWechatAccess, type PushConfig } from '../push/config';
import { wechatToken } from '../push/wechat';
import type { ContentSafety, Verdict } from './content-safety';

const TIMEOUT_MS = 4000;
/** What one call takes. @source 微信开放文档 security.msgSecCheck: 2500 字 */
const MOST_CHARACTERS = 2500;
/** Of one text; what is longer is looked at by people alone. */
const MOST_CALLS = 20;
/** 社交日志: the nearest of the four scenes to what an office publishes. */
const SCENE = 4;

const reply = z.looseObject({ errcode: z.int(), result: z.optional(z.looseObject({ suggest: z.string() })) });

function portions(texts: readonly string[]): readonly string[] {
  const characters = [...texts.join('\n')];
  return Array.from({ length: Math.ceil(characters.length / MOST_CHARACTERS) }, (_, at) => characters.slice(at * MOST_CHARACTERS, (at + 1) * MOST_CHARACTERS).join(''));
}

const worse = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes('doubtful') ? 'doubtful' : verdicts.includes('unknown') ? 'unknown' : 'fine');

/** By the documented interface: POST /wxa/msg_sec_check, version 2, for somebody who is in the mini-program now. */
function wechatSafety(config: Pick<PushConfig, 'api' | 'appId' | 'secret'>): ContentSafety {
  const token = wechatToken(config);

  async function ask(content: string, openid: string, accessToken: string): Promise<Verdict> {
    try {
      const response = await fetch(`${config.api}/wxa/msg_sec_check?access_token=${encodeURIComponent(accessToken)}`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ version: 2, scene: SCENE, openid, content }), signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const parsed = reply.safeParse(await response.json());
      const suggested = parsed.success && parsed.data.errcode === 0 ? parsed.data.result?.suggest : undefined;
      return suggested === undefined ? 'unknown' : suggested === 'pass' ? 'fine' : 'doubtful';
    } catch {
      return 'unknown';
    }
  }

  return {
    look: async (texts, identity) => {
      const all = portions(texts);
      const accessToken = identity?.startsWith('wx:') && all.length <= MOST_CALLS ? await token() : undefined;
      if (!accessToken || !identity) return 'unknown';
      return worse(await Promise.all(all.map((one) => ask(one, identity.slice('wx:'.length), accessToken))));
    },
  };
}

/** The check that is configured: CONTENT_SAFETY=wechat and the mini-program's own settings; off where it is not. */
export function configuredSafety(env: NodeJS.ProcessEnv = process.env): ContentSafety | undefined {
  const access = env.CONTENT_SAFETY === 'wechat' ? readWechatAccess(env) : undefined;
  return access && wechatSafety(access);
}
