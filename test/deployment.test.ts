import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SCHEMA } from '../cloudfunctions/_shared/schema';
import type { FunctionRule } from '../cloudfunctions/_shared/schema-types';

interface DeployedFunction {
  readonly name: string;
  readonly timeout: number;
  readonly memorySize: number;
  readonly installDependency: boolean;
  readonly triggers?: readonly { readonly name: string; readonly type: string; readonly config: string }[];
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const rules: readonly FunctionRule[] = SCHEMA.functions;

describe('部署的和本机运行的是同一套', () => {
  const deployed = json<{ functionRoot: string; functions: readonly DeployedFunction[] }>('cloudbaserc.json');

  test('cloudbaserc.json 的函数、时限、内存、定时器与 schema 一致', () => {
    expect(deployed.functions.map(({ name, timeout, memorySize, triggers = [] }) => ({ name, timeout, memorySize, timers: triggers.map(({ name: timer, config }) => ({ name: timer, cron: config })) })))
      .toEqual(rules.map(({ name, timeoutSeconds, memoryMB, timers }) => ({ name, timeout: timeoutSeconds, memorySize: memoryMB, timers })));
  });

  /** Loads part of itself when it is first asked for, so it stands in several files. */
  const IN_PARTS = ['applicant', 'staff'];

  test.each(rules.map(({ name }) => name))('%s 构建出来，里面的文件不用再装依赖', (name) => {
    const files = readdirSync(`${deployed.functionRoot}/${name}`).sort();
    const code = files.filter((file) => file.endsWith('.js'));
    expect(files.filter((file) => !code.includes(file))).toEqual(['config.json', 'package.json']);
    if (IN_PARTS.includes(name)) expect(code).toEqual(expect.arrayContaining(['index.js', expect.stringMatching(/^first-[\w-]+\.js$/)])); else expect(code).toEqual(['index.js']);
    for (const file of code) expect(readFileSync(`${deployed.functionRoot}/${name}/${file}`, 'utf8')).not.toMatch(/require\(["']@?[a-z][^"':]*cloudbase/);
  });

  test.each(rules.map(({ name, timers }) => [name, timers] as const))('%s 的定时器在 config.json 里也一样', (name, timers) => {
    const { triggers = [] } = json<{ triggers?: { name: string; config: string }[] }>(`cloudfunctions/${name}/config.json`);
    expect(triggers.map((trigger) => ({ name: trigger.name, cron: trigger.config }))).toEqual(timers);
  });

  test('所有集合对客户端都关闭', () => {
    expect(Object.values(SCHEMA.collections).map(({ rules: access }) => access)).toEqual(Object.keys(SCHEMA.collections).map(() => ({ read: false, write: false })));
  });

  test('微信开发者工具打开的就是构建出来的小程序和函数', () => {
    const project = json<{ miniprogramRoot: string; cloudfunctionRoot: string }>('project.config.json');
    expect(existsSync(`${project.miniprogramRoot}app.json`)).toBe(true);
    expect(project.cloudfunctionRoot).toBe(`${deployed.functionRoot}/`);
  });
});

describe('扮演身份只在本机有', () => {
  const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(js|json|html|wxml)$/.test(entry.name)).map((entry) => `${entry.parentPath}/${entry.name}`);

  test.each(['dist/weapp', 'dist/h5', 'dist/functions'])('%s 里没有扮演身份的代码', (folder) => {
    const found = files(folder).filter((file) => /local_persona|_local\/persona|oLocal-/.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
    expect(files(folder).length).toBeGreaterThan(3);
  });
});
