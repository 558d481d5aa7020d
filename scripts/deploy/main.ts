import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import type { Schema } from '../../cloudfunctions/_shared/schema-types';
import { builtCode, type BuiltCode } from './built';
import { look, NOTHING_FOUND } from './found';
import { parsedLine } from './line';
import { LIMITS } from './limits';
import { managedPlatform } from './manager';
import type { Platform } from './platform';
import { plan } from './plan';
import { credentials, isEnvironment, settingProblems, withoutSecrets } from './shell';
import type { Plan } from './step';
import { validate } from './validate';
import { wanted, type Wanted } from './wanted';

export interface Deployment {
  readonly project: string;
  readonly shell: NodeJS.ProcessEnv;
  readonly print: (line: string) => void;
  /** How an environment is reached; another one in tests. */
  readonly reach?: typeof managedPlatform;
}

const USAGE = `用法：npm run deploy -- --env 环境编号 [--dry-run] [--drop-key 密钥名]
  --dry-run   只检查，打印要做什么，什么也不改。命令行里有 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY 就和环境里现有的比，没有就当成新环境
  --drop-key  FIELD_KEYS 里可以去掉的旧密钥（“保存个人信息的密钥”那一页说旧密钥可以删掉以后）
密钥和设置从命令行的环境变量里读：FIELD_KEYS、INDEX_KEY 必有，其余见 docs/deployment.md；它们的值哪里都不打印。`;

const NO_ACCOUNT = '命令行里没有 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY，不能部署。在腾讯云“访问管理 → API 密钥”里取一对，用 export 设好；只想看看要做什么就加 --dry-run。';

const numbered = (lines: readonly string[], print: Deployment['print']) => { for (const [at, line] of lines.entries()) print(`${String(at + 1).padStart(3)}. ${line}`); };

/** A function that asks the platform to send; ours ask WeChat themselves, which needs no permission. */
const asksPlatform = (folder: string): boolean => existsSync(folder) && readdirSync(folder).filter((file) => file.endsWith('.js'))
  .some((file) => /subscribeMessage\.send|openapi\.subscribeMessage/.test(readFileSync(path.join(folder, file), 'utf8')));

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** What was looked at and is in order, with how near to its limits. */
function inOrder({ collections, functions }: Wanted): string {
  const indexes = collections.map((collection) => collection.indexes.length);
  const largest = [...functions].sort((a, b) => b.code.zip.length - a.code.zip.length)[0];
  const timers = functions.flatMap((fn) => fn.timers);
  return [
    `${collections.length} 个集合（最多 ${LIMITS.collections}）、${indexes.reduce((sum, count) => sum + count, 0)} 个索引（一个集合里最多的有 ${Math.max(...indexes)} 个，限 ${LIMITS.indexes}）`,
    `${functions.length} 个云函数（最多 ${LIMITS.functions}）、${timers.length} 个定时器`,
    ...largest ? [`最大的 ${largest.name} 压缩后 ${kilobytes(largest.code.zip.length)} KB（一次能传 ${kilobytes(LIMITS.zipBytes)} KB）`] : [],
    'cloudbaserc.json、定时器、权限都合规',
  ].join('；');
}

async function carryOut({ steps }: Plan, platform: Platform, { shell, print }: Deployment): Promise<boolean> {
  for (const [at, step] of steps.entries()) {
    try {
      await step.run(platform);
      print(`${String(at + 1).padStart(3)}. 做好了：${step.words}`);
    } catch (error) {
      const { message, code = '', requestId = '' } = error as Error & { code?: string; requestId?: string };
      const why = [code, message.replace(/\s+/g, ' '), requestId && `请求编号 ${requestId}`].filter(Boolean).join('，');
      print(withoutSecrets(`${String(at + 1).padStart(3)}. 没有做成：${step.words}\n     ${why}`, shell));
      print('前面做好的都在，改好以后再运行一遍，会从这里接着做。');
      return false;
    }
  }
  print(steps.length === 0 ? '和声明的一样，什么也不用改。' : `部署好了，共 ${steps.length} 步。云函数的调用规则过 1 到 3 分钟生效；接着可以运行 npm run smoke:cloud，第一次部署的再运行 npm run setup。`);
  return true;
}

/** @param listing every step, for somebody who wants to see them before */
function report({ steps, problems, leftAlone }: Plan, listing: boolean, print: Deployment['print']): void {
  if (steps.length > 0) print(`要做的 ${steps.length} 步：`);
  if (listing) numbered(steps.map(({ words }) => words), print);
  if (leftAlone.length > 0) print('不动的：');
  numbered(leftAlone, print);
  if (problems.length > 0) print('先要解决的：');
  numbered([...new Set(problems)], print);
}

/** 部署 an environment, or says what it would do. @returns the exit code */
export async function deploy(args: readonly string[], deployment: Deployment): Promise<0 | 1> {
  const { project, shell, print, reach = managedPlatform } = deployment;
  const line = parsedLine({ args: [...args], options: { env: { type: 'string' }, 'dry-run': { type: 'boolean' }, 'drop-key': { type: 'string', multiple: true } } });
  const { env = '', 'dry-run': dry = false, 'drop-key': dropped = [] } = line?.values ?? {};
  if (!isEnvironment(env)) { print(USAGE); return 1; }
  const account = credentials(shell);
  if (!dry && !account) { print(NO_ACCOUNT); return 1; }

  const folder = (name: string) => path.join(project, 'dist', 'functions', name);
  const code = new Map<string, BuiltCode | undefined>();
  const built = (name: string) => { if (!code.has(name)) code.set(name, builtCode(folder(name))); return code.get(name); };
  const schema: Schema = SCHEMA;
  const seen = [
    ...validate({ schema, built, configuration: JSON.parse(readFileSync(path.join(project, 'cloudbaserc.json'), 'utf8')) as unknown, pushesThroughPlatform: (name) => asksPlatform(folder(name)) }),
    ...settingProblems(shell),
  ];
  const want = wanted(schema, built, shell);
  if (seen.length === 0) print(`检查过：${inOrder(want)}。`);
  const platform = account && reach(env, account);
  if (!platform) print('没有和环境比，下面是从头部署一个新环境的全部步骤。');
  let made: Plan;
  try {
    made = plan(want, platform ? await look(platform, want) : NOTHING_FOUND, dropped);
  } catch (error) {
    print(withoutSecrets(`读不到环境 ${env}：${(error as Error).message}`, shell));
    return 1;
  }
  const whole: Plan = { ...made, problems: [...seen, ...made.problems] };
  report(whole, dry || whole.problems.length > 0, print);
  if (whole.problems.length > 0) return 1;
  if (dry) { print('只是看看，什么也没有改。'); return 0; }
  return await carryOut(whole, platform ?? reach(env, account!), deployment) ? 0 : 1;
}
