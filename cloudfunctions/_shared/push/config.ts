import '@/contract/zod-setup';
import * as z from 'zod/mini';
import { ConfigurationError } from '../configuration-error';

/** For whom a template of WeChat is: the applicant's progress, the office's reminders. */
export const PUSH_PURPOSES = ['progress', 'reminder'] as const;
export type PushPurpose = (typeof PUSH_PURPOSES)[number];

/** A template as it was taken in the console of the mini-program: its id, and under which of its fields what is written. */
const template = z.strictObject({
  id: z.string().check(z.minLength(10), z.maxLength(80)),
  fields: z.strictObject({ what: z.string(), note: z.string(), number: z.optional(z.string()), time: z.optional(z.string()) }),
});
const templates = z.strictObject({ progress: z.optional(template), reminder: z.optional(template) });

export type PushTemplate = z.infer<typeof template>;
export type PushTemplates = z.infer<typeof templates>;

/** How to reach WeChat. */
export interface PushConfig {
  readonly api: string;
  readonly appId: string;
  readonly secret: string;
  readonly templates: PushTemplates;
}

const DEFAULT_API = 'https://api.weixin.qq.com';

/** 订阅消息的模板 from the setting WECHAT_TEMPLATES; none when it is not set. @throws ConfigurationError */
function readTemplates(env: NodeJS.ProcessEnv): PushTemplates {
  if (!env.WECHAT_TEMPLATES) return {};
  try {
    return templates.parse(JSON.parse(env.WECHAT_TEMPLATES));
  } catch {
    throw new ConfigurationError('WECHAT_TEMPLATES is not {"progress":{"id","fields"},"reminder":{"id","fields"}}');
  }
}

/** The templates a page may ask for; settings that are wrong are the clock's to report and stop nobody here. */
export function offeredTemplates(env: NodeJS.ProcessEnv = process.env): PushTemplates {
  try {
    return readTemplates(env);
  } catch {
    return {};
  }
}

/** How WeChat is reached for what needs no template; undefined where the mini-program is not set up. */
export function readWechatAccess(env: NodeJS.ProcessEnv = process.env): Pick<PushConfig, 'api' | 'appId' | 'secret'> | undefined {
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_API: api = DEFAULT_API } = env;
  return appId && secret ? { api: api.replace(/\/$/, ''), appId, secret } : undefined;
}

/**
 * The settings of subscribe messages: WECHAT_APPID, WECHAT_SECRET, WECHAT_TEMPLATES, and WECHAT_API for another address.
 * @returns undefined where they are not set: then nothing is sent, and everything is in the inbox all the same
 * @throws ConfigurationError when only some are set
 */
export function readPushConfig(env: NodeJS.ProcessEnv = process.env): PushConfig | undefined {
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_API: api = DEFAULT_API } = env;
  const known = readTemplates(env);
  const some = Object.keys(known).length > 0;
  if (!appId && !secret && !some) return undefined;
  if (!appId || !secret || !some) throw new ConfigurationError('subscribe messages need WECHAT_APPID, WECHAT_SECRET and WECHAT_TEMPLATES together');
  return { api: api.replace(/\/$/, ''), appId, secret, templates: known };
}
