import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { PLACE } from '../../cloudfunctions/_local/contract-tests/real-cloud';
import { TEST_SCHEMA } from '../../cloudfunctions/_local/contract-tests/test-schema';
import type { Schema } from '../../cloudfunctions/_shared/schema-types';
import { parsedLine } from '../deploy/line';
import { managedPlatform } from '../deploy/manager';
import type { Platform } from '../deploy/platform';
import { outside } from '../deploy/outside';
import { credentials, isEnvironment, withoutSecrets } from '../deploy/shell';

const USAGE = `用法：npm run smoke:cloud -- --env 环境编号 [--region ap-shanghai] [--clean]
  在真实的环境里跑和本机同一份的契约测试：文档、查询、事务、唯一索引、文件。用自己的集合（名字以 smoke 开头）和文件夹，跑完删掉，别的都不碰。
  --clean   只删掉以前中断时留下的
命令行里要有 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY。`;

/** In every file the tests start from empty collections. */
const TESTS = ['documents', 'queries', 'transactions', 'unique', 'files'] as const;

export interface Smoke {
  readonly shell: NodeJS.ProcessEnv;
  readonly project: string;
  readonly print: (line: string) => void;
  /** Runs one of the test files; another one in tests. @returns whether all passed */
  readonly runTest?: (project: string, test: string, env: NodeJS.ProcessEnv) => Promise<boolean>;
  readonly reach?: (env: string, account: NonNullable<ReturnType<typeof credentials>>) => Pick<Platform, 'collections' | 'createCollection' | 'close' | 'createIndexes' | 'removeTestCollection'>;
}

type Reached = ReturnType<NonNullable<Smoke['reach']>>;

const newPrefix = (): string => `smoke${Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('')}_`;

async function prepare(platform: Reached, prefix: string): Promise<void> {
  const { collections }: Schema = TEST_SCHEMA;
  for (const [name, { indexes }] of Object.entries(collections)) {
    await platform.createCollection(`${prefix}${name}`);
    await platform.close(`${prefix}${name}`);
    // The platform has no partial indexes, and the product uses none.
    const possible = indexes.filter(({ where }) => !where);
    if (possible.length > 0) await platform.createIndexes(`${prefix}${name}`, possible);
  }
}

async function clean(platform: Reached, mine: (name: string) => boolean): Promise<number> {
  const left = (await platform.collections()).filter((name) => PLACE.test(name) && mine(name));
  for (const name of left) await platform.removeTestCollection(name);
  return left.length;
}

const runJest = (project: string, test: string, env: NodeJS.ProcessEnv): Promise<boolean> => new Promise((resolve) => {
  const args = ['node_modules/jest/bin/jest.js', '-c', 'config/jest.config.cjs', '--runInBand', '--testTimeout=120000', path.join('cloudfunctions/_local/contract-tests', `${test}.test.ts`)];
  spawn(process.execPath, args, { cwd: project, env, stdio: 'inherit' }).on('close', (code) => resolve(code === 0));
});

/** The deployed product answers: its `health` through the SDK, as an administrator. */
async function health(env: string): Promise<string> {
  try {
    const { result } = await tcb.init({ env }).callFunction({ name: 'public', data: { action: 'health', input: {} } }) as { result?: { ok?: boolean; code?: string } };
    return result?.ok ? 'public 的 health：正常' : `public 的 health 没有答正常：${result?.code ?? JSON.stringify(result)}`;
  } catch (error) {
    return `public 还叫不通（没有部署过就是这样）：${(error as Error).message}`;
  }
}

/** 在真实环境里跑契约测试. @returns the exit code */
export async function smoke(args: readonly string[], { shell, project, print, reach = managedPlatform, runTest = runJest }: Smoke): Promise<0 | 1> {
  const line = parsedLine({ args: [...args], options: { env: { type: 'string' }, region: { type: 'string' }, clean: { type: 'boolean' } } });
  const { env = '', region, clean: onlyClean = false } = line?.values ?? {};
  const account = credentials(shell);
  if (!isEnvironment(env) || !account) { print(USAGE); return 1; }
  const platform = reach(env, account);
  const variables = outside(env, account, { region, address: shell.TCB_CONTEXT_CNFG });
  try {
    if (onlyClean) { print(`删掉了 ${await clean(platform, () => true)} 个以前留下的测试集合。`); return 0; }
    const failed: string[] = [];
    for (const test of TESTS) {
      const prefix = newPrefix();
      try {
        await prepare(platform, prefix);
        if (!await runTest(project, test, { ...shell, ...variables, SMOKE_ENV: env, SMOKE_PREFIX: prefix })) failed.push(test);
      } finally { await clean(platform, (name) => name.startsWith(prefix)); }
    }
    Object.assign(process.env, variables);
    print(await health(env));
    print(failed.length === 0 ? '契约测试都通过，真实的环境和本机说的是同样的话。' : `没有通过的：${failed.join('、')}。`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    print(withoutSecrets(`没有跑完：${(error as Error).message}。留下的测试集合用 --clean 删掉。`, shell));
    return 1;
  }
}
