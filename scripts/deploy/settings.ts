/** 云函数的一个设置: taken from the shell at a deployment, stored as an environment variable of functions. */
export interface Setting {
  readonly name: string;
  /** Its value is never printed, in no plan, no difference, no error. */
  readonly secret: boolean;
  /** Without it these functions refuse to work. */
  readonly needed: boolean;
  readonly functions: readonly string[];
  readonly about: string;
}

const KEYED = ['applicant', 'staff', 'papers', 'annual', 'opinion', 'clock'] as const;
const PUSHING = ['applicant', 'staff', 'clock'] as const;

/** Every setting that a function reads (settings.test.ts looks for others), and who needs it. */
export const SETTINGS = [
  { name: 'FIELD_KEYS', secret: true, needed: true, functions: KEYED, about: '个人信息的密钥' },
  { name: 'INDEX_KEY', secret: true, needed: true, functions: KEYED, about: '按姓名、编号查找用的密钥' },
  { name: 'KEY_SOURCE', secret: false, needed: false, functions: KEYED, about: '密钥从哪里来：environment（默认）或者 kms' },
  { name: 'KMS_ADDRESS', secret: false, needed: false, functions: KEYED, about: '密钥管理系统的网址，一般不设' },
  { name: 'OPEN_ADDRESS', secret: false, needed: false, functions: ['public'], about: '开放数据的网址，如 https://你的域名/' },
  { name: 'PACE_TIMES', secret: false, needed: false, functions: ['public', 'applicant', 'staff', 'papers', 'annual', 'opinion'], about: '速度上限放宽几倍，一般不设' },
  { name: 'CONTENT_SAFETY', secret: false, needed: false, functions: ['staff'], about: '公开以前的内容安全检查：wechat，或者不设' },
  { name: 'WECHAT_TEMPLATES', secret: false, needed: false, functions: PUSHING, about: '微信订阅消息的模板' },
  { name: 'WECHAT_APPID', secret: false, needed: false, functions: ['staff', 'clock'], about: '小程序的编号（AppID）' },
  { name: 'WECHAT_SECRET', secret: true, needed: false, functions: ['staff', 'clock'], about: '小程序的密钥（AppSecret）' },
  { name: 'WECHAT_API', secret: false, needed: false, functions: ['staff', 'clock'], about: '微信接口的网址，一般不设' },
] as const satisfies readonly Setting[];

export type Variables = Readonly<Record<string, string>>;

/** What the shell gives to one function. */
export function settingsFor(name: string, shell: NodeJS.ProcessEnv): Variables {
  const mine: readonly Setting[] = SETTINGS;
  return Object.fromEntries(mine.flatMap((setting) => {
    const value = shell[setting.name];
    return value && setting.functions.includes(name) ? [[setting.name, value] as const] : [];
  }));
}
