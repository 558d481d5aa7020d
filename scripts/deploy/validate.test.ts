import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import type { Schema } from '../../cloudfunctions/_shared/schema-types';
import { builtCode } from './built';
import { SETTINGS } from './settings';
import { settingProblems } from './shell';
import { validate, type Checked } from './validate';
import { WEB_FUNCTIONS } from './wanted';

const code = { digest: 'd', zip: new Uint8Array(10), openapi: [] };
const configuration = JSON.parse(readFileSync('cloudbaserc.json', 'utf8')) as { functions: Record<string, unknown>[] };
const check = (more: Partial<Checked> = {}) => validate({ schema: SCHEMA, configuration, built: () => code, pushesThroughPlatform: () => false, ...more });
const withFunction = (change: object): Schema => ({ ...SCHEMA, functions: SCHEMA.functions.map((rule) => (rule.name === 'clock' ? { ...rule, ...change } : rule)) });
const withIndex = (index: Schema['collections'][string]['indexes'][number]): Schema =>
  ({ ...SCHEMA, collections: { ...SCHEMA.collections, one: { rules: { read: false, write: false }, indexes: [index] } } });

describe('部署以前看得出的', () => {
  test('这个版本声明的和构建出来的都合规，每个函数一次传得完', () => {
    expect(validate({ schema: SCHEMA, configuration, built: (name) => builtCode(path.join('dist/functions', name)), pushesThroughPlatform: () => false })).toEqual([]);
  });

  test.each([
    ['定时器少一段', withFunction({ timers: [{ name: 'a', cron: '0 5 * * * *' }] }), '要写七段'],
    ['定时器的分钟不对', withFunction({ timers: [{ name: 'a', cron: '0 75 * * * * *' }] }), '定时器 a'],
    ['定时器的年份过去了', withFunction({ timers: [{ name: 'a', cron: '0 0 0 1 1 * 2020' }] }), '再也不会触发'],
    ['有定时器又能调用', withFunction({ invokable: true }), '不能让客户端调用'],
    ['函数名', withFunction({ name: '1clock' }), '云函数名 1clock'],
    ['时限和 cloudbaserc.json 不一样', withFunction({ timeoutSeconds: 30 }), '和 cloudfunctions/_shared/schema.ts 的不一样'],
    ['部分索引', withIndex({ name: 'part', fields: [{ field: 'a', order: 'asc' }], where: { a: 1 } }), '只管一部分文档'],
    ['两个列表', withIndex({ name: 'two', fields: [{ field: 'a', order: 'asc', list: true }, { field: 'b', order: 'asc', list: true }] }), '两个字段是列表'],
    ['索引的字段', withIndex({ name: 'odd', fields: [{ field: 'a b', order: 'asc' }] }), '字段平台不接受'],
    ['集合太多', { ...SCHEMA, collections: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`c${at}`, { rules: { read: false, write: false } as const, indexes: [] }])) }, '平台最多 100 个'],
  ] as const)('%s', (_title, schema, words) => {
    expect(check({ schema }).join('\n')).toContain(words);
  });

  test('没有构建的、太大的、要了不用的权限', () => {
    expect(check({ built: () => undefined })[0]).toContain('还没有构建');
    expect(check({ built: () => ({ ...code, zip: new Uint8Array(2 ** 21) }) })[0]).toContain('压缩以后');
    expect(check({ built: () => ({ ...code, openapi: ['subscribeMessage.send'] }) })[0]).toContain('要了 subscribeMessage.send');
    expect(check({ pushesThroughPlatform: (name) => name === 'clock' })).toEqual([expect.stringContaining('permissions.openapi 里要有 subscribeMessage.send')]);
  });

  test.each([['envVariables', { FIELD_KEYS: 'x' }], ['installDependency', true], ['runtime', 'Nodejs16.13'], ['timeout', 1000], ['memorySize', 100]])('cloudbaserc.json 里的 %s 不合规，密钥更不能写在里面', (name, value) => {
    const functions = configuration.functions.map((fn, at) => (at === 0 ? { ...fn, [name]: value } : fn));
    const said = check({ configuration: { ...configuration, functions } }).join();
    expect(said).toContain('cloudbaserc.json 的 functions.0');
    // What is wrong, not only where.
    expect(said).not.toMatch(/Invalid|无效输入：?$/);
  });

  test('命令行里的设置，函数会拒绝的现在就说', () => {
    expect(settingProblems({})).toEqual([]);
    expect(settingProblems({ FIELD_KEYS: '{}' })).toHaveLength(1);
    expect(settingProblems({ INDEX_KEY: 'short' })[0]).not.toContain('short');
    expect(settingProblems({ WECHAT_APPID: 'wx1' })).toHaveLength(1);
    expect(settingProblems({ OPEN_ADDRESS: 'http://open.example.cn' })).toHaveLength(1);
  });
});

describe('声明没有遗漏', () => {
  const sources = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')).map((entry) => `${entry.parentPath}/${entry.name}`);

  test('函数读的每个设置都在表里，表里的每个设置都有人读', () => {
    const PLATFORM = /^(?:TENCENTCLOUD_|TCB_|SCF_|WX_)/;
    const read = sources('cloudfunctions/_shared').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const named = [...text.matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map(([, name = '']) => name);
      const taken = [...text.matchAll(/\{([^{}]*)\} = (?:process\.)?env\b/g)].flatMap(([, inside = '']) => [...inside.matchAll(/(?:^|,)\s*([A-Z][A-Z0-9_]+)/g)].map(([, name = '']) => name));
      return [...named, ...taken];
    });
    expect([...new Set(read)].filter((name) => !PLATFORM.test(name)).sort()).toEqual(SETTINGS.map(({ name }) => name).sort());
  });

  test('网页能直接访问的函数都有网址', () => {
    expect(SCHEMA.functions.map(({ name }) => name).filter((name) => readFileSync(`cloudfunctions/${name}/handler.ts`, 'utf8').includes('http: true'))).toEqual([...WEB_FUNCTIONS]);
  });
});
