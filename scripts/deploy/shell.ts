import { readIndexKey, readKeyring } from '../../cloudfunctions/_shared/crypto/keyring';
import { keySource } from '../../cloudfunctions/_shared/keys/key-source';
import { readPushConfig } from '../../cloudfunctions/_shared/push/config';
import type { Credentials } from './manager';
import { SETTINGS, type Setting } from './settings';

/** @source docs.cloudbase.net: the name given, a hyphen, and letters and digits added by the platform */
const ENVIRONMENT = /^[a-z][a-z0-9-]{3,40}$/;

export const isEnvironment = (id: string): boolean => ENVIRONMENT.test(id) && id !== 'your-env-id';

/** Keys of an account that may manage the environment. */
export function credentials({ TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, TENCENTCLOUD_SESSIONTOKEN }: NodeJS.ProcessEnv): Credentials | undefined {
  if (!TENCENTCLOUD_SECRETID || !TENCENTCLOUD_SECRETKEY) return undefined;
  return { secretId: TENCENTCLOUD_SECRETID, secretKey: TENCENTCLOUD_SECRETKEY, ...(TENCENTCLOUD_SESSIONTOKEN && { token: TENCENTCLOUD_SESSIONTOKEN }) };
}

function said(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    return [`命令行里的设置不对：${(error as Error).message}。`];
  }
}

const isPublicAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

/** Settings that are there but would be refused by the functions that read them. What is missing is the plan's to say. */
export function settingProblems(shell: NodeJS.ProcessEnv): readonly string[] {
  // Of a key service they are ciphertext here.
  const plain = shell.KEY_SOURCE !== 'kms';
  return [
    ...plain && shell.FIELD_KEYS ? said(() => readKeyring(shell.FIELD_KEYS)) : [],
    ...plain && shell.INDEX_KEY ? said(() => readIndexKey(shell.INDEX_KEY)) : [],
    ...said(() => keySource(shell)),
    ...said(() => readPushConfig(shell)),
    ...shell.OPEN_ADDRESS && !isPublicAddress(shell.OPEN_ADDRESS) ? ['OPEN_ADDRESS 要写成 https:// 开头的网址。'] : [],
  ];
}

/** A sentence in which no secret of the shell stands, whoever wrote it. */
export function withoutSecrets(text: string, shell: NodeJS.ProcessEnv): string {
  const settings: readonly Setting[] = SETTINGS;
  const names = [...settings.filter(({ secret }) => secret).map(({ name }) => name), 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'TENCENTCLOUD_SESSIONTOKEN'];
  const values = names.flatMap((name) => shell[name] ?? []).filter((value) => value.length >= 6);
  return values.reduce((rest, value) => rest.split(value).join('（不显示）'), text);
}
