import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import tcb from '@cloudbase/node-sdk';
import { instant } from '@/domain/calendar/instant';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { outside } from '../deploy/outside';
import { credentials, isEnvironment, withoutSecrets } from '../deploy/shell';
import { setUp } from './set-up';
import { readUnits } from './units';

const USAGE = `用法：npm run setup -- --env 环境编号 单位.json [--again 单位编号] [--region ap-shanghai]
  建立文件里的县和单位，给每个单位的第一位管理员发邀请码。已经有的不动，再运行不会重复。
  --again   这个单位的邀请码丢了或者过期了，收回再发一个
命令行里要有 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY、FIELD_KEYS、INDEX_KEY（和部署时一样）。文件的样子见 docs/deployment.md。`;

/** 建单位、发第一批邀请码. @returns the exit code */
export async function main(args: readonly string[], shell: NodeJS.ProcessEnv, folder: string, print: (line: string) => void): Promise<0 | 1> {
  const { values: { env = '', again = [], region }, positionals: [file] } = parseArgs({
    args: [...args], allowPositionals: true, options: { env: { type: 'string' }, again: { type: 'string', multiple: true }, region: { type: 'string' } },
  });
  const account = credentials(shell);
  if (!isEnvironment(env) || !file || !account) { print(USAGE); return 1; }
  const read = readUnits(readFileSync(path.resolve(folder, file), 'utf8'));
  if ('problems' in read) { for (const problem of read.problems) print(problem); return 1; }
  Object.assign(process.env, outside(env, account, { region, address: shell.TCB_CONTEXT_CNFG }));
  try {
    const db = openDatabase(tcb.init({ env }));
    const { blind } = await deploymentKeys(db, { ...process.env, ...shell });
    for (const line of await setUp(read.units, { db, blind, at: instant(Date.now()), again })) print(line);
    return 0;
  } catch (error) {
    print(withoutSecrets(`没有做完：${(error as Error).message}。改好以后再运行一遍，做过的不会重复。`, shell));
    return 1;
  }
}
