import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { StartupError } from '../../cloudfunctions/_local/startup-error';
import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { ConfigurationError } from '../../cloudfunctions/_shared/configuration-error';
import { DatabaseError, openDatabase, type CloudBase, type Database } from '../../cloudfunctions/_shared/database';
import type { CaseKeys } from '../../cloudfunctions/_shared/repositories/case-mapping';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { refuse, type Outcome } from './outcome';

/** 一个环境: the data folder of a local cloud, or an environment of CloudBase; both are reached through the SDK only. */
export interface Environment {
  readonly app: CloudBase;
  readonly db: Database;
  /** The keys of its data. The first to ask in an empty environment leaves the check values there. @throws ConfigurationError */
  readonly keys: () => Promise<CaseKeys>;
  readonly close: () => Promise<void>;
}

/** Where an environment is. @property data folder of a local cloud; without it the shell's variables say which environment of CloudBase */
export interface EnvironmentPlace {
  readonly data?: string | undefined;
  /** The folder may be empty, to be filled. */
  readonly mayBeNew?: true;
  /** The keys.json a new folder is to have, instead of keys of its own. */
  readonly keysOf?: string | undefined;
}

type Opened = { readonly environment: Environment } | { readonly refusal: Outcome };

const NEEDED = ['TCB_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const;
const REGION = 'ap-shanghai';

function environmentOf(env: NodeJS.ProcessEnv, close: () => Promise<void>): Environment {
  const app = tcb.init({ env: env.TCB_ENV ?? '' });
  const db = openDatabase(app);
  return { app, db, keys: async () => ({ ...await deploymentKeys(db, env), calendar: (await calendarNow(noticeRepository(db))()).calendar }), close };
}

async function openFolder({ data: folder, mayBeNew, keysOf }: EnvironmentPlace & { readonly data: string }): Promise<Opened> {
  if (!mayBeNew && !existsSync(path.join(folder, 'store.db'))) return { refusal: refuse('noData', '这个文件夹里没有公开有数的数据，请核对 --data 后面的路径。') };
  if (keysOf !== undefined && !existsSync(path.join(folder, 'store.db'))) {
    if (!existsSync(keysOf)) return { refusal: refuse('noKeys', '没有找到 --keys 后面的 keys.json，请核对路径。') };
    // Made with keys of its own, which nothing has used yet.
    await (await startLocalCloud({ dataFolder: folder })).close();
    copyFileSync(keysOf, path.join(folder, 'keys.json'));
  }
  // A copy that is running goes on; what it writes meanwhile is seen.
  const cloud = await startLocalCloud({ dataFolder: folder, shared: true });
  Object.assign(process.env, cloud.adminEnv);
  return { environment: environmentOf(process.env, () => cloud.close()) };
}

function openCloudBase(): Opened {
  const missing = NEEDED.filter((name) => !process.env[name]);
  if (missing.length > 0) return { refusal: refuse('noEnvironment', `没有说是哪个环境：本机的数据请写 --data 文件夹；云开发的环境请先在命令行设好 ${missing.join('、')}，还有 FIELD_KEYS 和 INDEX_KEY。`) };
  const { TCB_ENV: id = '', TENCENTCLOUD_REGION: region = REGION } = process.env;
  // As inside a function, except for the address: the one inside is not reached from here.
  process.env.TENCENTCLOUD_RUNENV = 'SCF';
  process.env.TENCENTCLOUD_REGION = region;
  process.env.SCF_NAMESPACE ??= id;
  process.env.TCB_CONTEXT_CNFG ??= JSON.stringify({ URL: `https://${id}.${region}.tcb-api.tencentcloudapi.com/admin` });
  return { environment: environmentOf(process.env, () => Promise.resolve()) };
}

function refusalOf(error: unknown): Outcome {
  // Says the same in English, after a line's end.
  if (error instanceof StartupError) return refuse('cannotOpen', error.message.split('\n')[0] ?? '');
  if (error instanceof ConfigurationError) return refuse('notConfigured', `密钥或者环境变量不对（${error.message}），请和函数的环境变量核对。`);
  if (error instanceof DatabaseError) return refuse('database', `数据库没有应答（${error.code}），请核对环境编号、密钥和网络后重试。`);
  throw error;
}

/** Opens an environment, does work in it, and closes it again; what stops it becomes one sentence. */
export async function inEnvironment(place: EnvironmentPlace, work: (environment: Environment) => Promise<Outcome>): Promise<Outcome> {
  try {
    const opened = place.data === undefined ? openCloudBase() : await openFolder({ ...place, data: place.data });
    if ('refusal' in opened) return opened.refusal;
    try {
      return await work(opened.environment);
    } finally {
      await opened.environment.close();
    }
  } catch (error) {
    return refusalOf(error);
  }
}
