import type { PushConfig } from './config';
import { wechatToken } from './wechat';

/** What WeChat takes within; a picture is larger than a message. */
const TIMEOUT_MS = 8000;
/** The scene of a code holds no more. @source 微信开放文档 wxacode.getUnlimited */
export const SCENE_LETTERS = 32;

/** Asks WeChat for the code of a place in the mini-program. */
export interface MiniCodeMaker {
  /** @returns the picture, or undefined when WeChat gave none */
  readonly make: (code: { readonly scene: string; readonly page: string }) => Promise<Buffer | undefined>;
}

/** 小程序码 by the documented interface: POST /wxa/getwxacodeunlimit; any number of codes, without an end. */
export function wechatMiniCodes(config: Pick<PushConfig, 'api' | 'appId' | 'secret'>): MiniCodeMaker {
  const token = wechatToken(config);
  return {
    make: async ({ scene, page }) => {
      const accessToken = await token();
      if (!accessToken) return undefined;
      try {
        const response = await fetch(`${config.api}/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(accessToken)}`, {
          method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ scene, page, check_path: false, width: 430 }), signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        // A refusal comes as JSON with the status of success.
        const isPicture = response.ok && (response.headers.get('content-type') ?? '').startsWith('image/');
        return isPicture ? Buffer.from(await response.arrayBuffer()) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
