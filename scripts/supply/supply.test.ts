import { readFileSync } from 'node:fs';
import { licenceTable, lockedTree } from './tree';

const tree = lockedTree();
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
const direct = { ...project.dependencies, ...project.devDependencies };
const document = readFileSync('docs/dependencies.md', 'utf8');
/** Rows `| package | why |` below a heading. */
const rows = (heading: string) => (document.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0]!.split('\n').flatMap((line) => {
  const [, name, why] = /^\| `([^`]+)` \| (.+) \|$/.exec(line) ?? [];
  return name ? [[name, why ?? ''] as const] : [];
});

describe('每个依赖都说得出为什么', () => {
  test('docs/dependencies.md 里的和 package.json 里的一个不多、一个不少，各写一行', () => {
    expect(rows('运行用的').map(([name]) => name)).toEqual(Object.keys(project.dependencies));
    expect(rows('开发用的').map(([name]) => name)).toEqual(Object.keys(project.devDependencies));
    for (const [, why] of [...rows('运行用的'), ...rows('开发用的')]) expect(why.length).toBeGreaterThan(4);
  });

  test('版本都写死', () => {
    for (const [name, version] of Object.entries(direct)) expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});

describe('许可', () => {
  /** Kept with their notices they may be handed on in any product; of “A OR B” one is enough. */
  const FREE = ['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Zlib', 'CC0-1.0', 'CC-BY-4.0', 'Unlicense', 'Python-2.0'];
  /** Changes of their own files have to be given away; unchanged, and only in tools, nothing follows. */
  const TOOLS = [...FREE, 'MPL-2.0'];
  const isAllowed = (license: string, allowed: readonly string[]) =>
    license.replace(/[()]/g, '').split(' OR ').some((one) => one.split(' AND ').every((part) => allowed.includes(part)));

  test('运行用的一棵树里只有允许的许可；没有写明的只有两个，都是 @cloudbase/node-sdk 自己的', () => {
    const odd = tree.filter(({ development, license = '?' }) => !development && !isAllowed(license, FREE)).map(({ name }) => name);
    expect([...new Set(odd)].sort()).toEqual(['@cloudbase/signature-nodejs', '@cloudbase/wx-cloud-client-sdk']);
  });

  test('开发用的也没有传染性的许可', () => {
    expect(tree.filter(({ development, name, license = '?' }) => development && name !== '@cloudbase/signature-nodejs' && !isAllowed(license, TOOLS)).map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  test('docs/licences.md 和锁文件一致', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toContain(licenceTable(tree));
  });
});

describe('锁文件', () => {
  test('每个包都有 SHA-512，不写从哪个地址下载', () => {
    for (const { name, integrity } of tree) expect([name, integrity]).toEqual([name, expect.stringMatching(/^sha512-/)]);
    expect(tree.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/[^"]*(?:registry|npmjs|npmmirror|tencentyun)/);
  });

  test('安装时不运行任何脚本；想运行脚本的包，文档里各写了为什么不运行也行', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(rows('想在安装时运行脚本的').map(([name]) => name)).toEqual([...new Set(tree.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name))].sort());
  });
});
