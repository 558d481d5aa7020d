import { readFileSync } from 'node:fs';
import { billOfMaterials } from './sbom';
import { licenceTable, lockedTree } from './tree';

const tree = lockedTree();
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string; dependencies: Record<string, string>; devDependencies: Record<string, string> };
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

describe('物料清单（CycloneDX）', () => {
  interface Bill { components: { name: string; version: string; purl: string; hashes: { content: string }[] }[]; dependencies: { ref: string; dependsOn: string[] }[] }
  const bill = billOfMaterials(tree, project) as Bill;

  test('运行用的每个包都在，版本和 SHA-512 就是锁文件里的；只用于开发的不在', () => {
    const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
    expect([...listed].sort()).toEqual([...new Set(tree.filter(({ development }) => !development).map(({ name, version }) => `${name}@${version}`))].sort());
    for (const [name, version] of Object.entries(project.dependencies)) expect(listed).toContain(`${name}@${version}`);
    const zod = tree.find(({ name }) => name === 'zod');
    expect(bill.components.find(({ name }) => name === 'zod')?.hashes[0]?.content).toBe(Buffer.from(zod!.integrity!.slice('sha512-'.length), 'base64').toString('hex'));
  });

  test('谁要谁都接得上：从项目出发走得到每一个', () => {
    const refs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn] as const));
    const reached = new Set<string>();
    const walk = (ref: string) => { if (!reached.has(ref)) { reached.add(ref); for (const next of refs.get(ref) ?? []) walk(next); } };
    walk(bill.dependencies[0]!.ref);
    // Some are asked for as peers only, which the lock file does not tell apart by where they come from.
    expect(bill.components.filter(({ purl }) => !reached.has(purl)).length).toBeLessThan(bill.components.length / 10);
    expect([...reached].every((ref) => refs.has(ref))).toBe(true);
  });
});
