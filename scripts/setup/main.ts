import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { instant } from '@/domain/calendar/instant';
import { parsedLine } from '../deploy/line';
import { isEnvironment, withoutSecrets } from '../deploy/shell';
import { inEnvironment } from '../tool/environment';
import { answer } from '../tool/outcome';
import { setUp } from './set-up';
import { readUnits } from './units';

const USAGE = `用法：npm run setup -- --env 环境编号 单位.json [--again 单位编号]
      npm run setup -- --data 文件夹 单位.json            本机的数据，先练一遍
  建立文件里的县和单位，给每个单位的第一位管理员发邀请码。已经有的不动，再运行不会重复。
  --again   这个单位的邀请码丢了或者过期了，收回再发一个
命令行里要有 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY、FIELD_KEYS、INDEX_KEY（和部署时一样）。文件的样子见 docs/deployment.md。`;

/** 建单位、发第一批邀请码. @returns the exit code */
export async function main(args: readonly string[], shell: NodeJS.ProcessEnv, folder: string, print: (line: string) => void): Promise<0 | 1> {
  const line = parsedLine({
    args: [...args], allowPositionals: true, options: { env: { type: 'string' }, data: { type: 'string' }, again: { type: 'string', multiple: true } },
  });
  const { env, data, again = [] } = line?.values ?? {};
  const [file] = line?.positionals ?? [];
  if (!file || (data === undefined && !isEnvironment(env ?? ''))) { print(USAGE); return 1; }
  if (!existsSync(path.resolve(folder, file))) { print(`没有 ${file} 这个文件，请核对名字和所在的文件夹。`); return 1; }
  const read = readUnits(readFileSync(path.resolve(folder, file), 'utf8'));
  if ('problems' in read) { for (const problem of read.problems) print(problem); return 1; }
  if (env) Object.assign(process.env, shell, { TCB_ENV: env });
  const outcome = await inEnvironment(data === undefined ? {} : { data: path.resolve(folder, data), mayBeNew: true }, async ({ db, keys }) => {
    const { blind } = await keys();
    for (const line of await setUp(read.units, { db, blind, at: instant(Date.now()), again })) print(line);
    return answer(null);
  });
  if (!outcome.ok) print(withoutSecrets(`没有做完：${outcome.message}改好以后再运行一遍，做过的不会重复。`, shell));
  return outcome.ok ? 0 : 1;
}
