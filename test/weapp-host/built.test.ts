import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SUBPACKAGES } from '@/app.pages';
import { filesOf, packageSizes, readAppJson } from './packages';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist/weapp');
const WHOLE = 2 * 1024 * 1024;
const SUBPACKAGE = 400 * 1024;
/** One and a half times an empty app, see `npm run bench`. */
const MAIN = 430 * 1024;
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');

/** A word of zod's own source that survives minifying. */
const ZOD = '~standard';

describe('构建出来的小程序', () => {
  test('project.config.json 指向构建结果：小程序和云函数', () => {
    const project = JSON.parse(readFileSync(path.join(ROOT, 'project.config.json'), 'utf8')) as Record<string, string>;
    expect(project).toMatchObject({ compileType: 'miniprogram', miniprogramRoot: 'dist/weapp/', cloudfunctionRoot: 'dist/functions/' });
    expect(existsSync(path.join(ROOT, project.miniprogramRoot ?? '', 'app.json'))).toBe(true);
  });

  test('每个页面的代码、模板和配置都在', () => {
    const { pages, subPackages = [] } = readAppJson(DIST);
    const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
    const missing = all.flatMap((page) => ['js', 'wxml', 'json'].map((ending) => `${page}.${ending}`)).filter((file) => !existsSync(path.join(DIST, file)));
    expect(missing).toEqual([]);
    expect(subPackages.map(({ root }) => root)).toEqual(SUBPACKAGES.map(({ root }) => root));
  });

  test('读屏软件要的属性没有在模板里丢掉', () => {
    const base = read('base.wxml');
    const views = base.match(/<view [^>]*hover-class[^>]*>/g) ?? [];
    expect(views.length).toBeGreaterThan(0);
    for (const name of ['aria-role', 'aria-label', 'aria-hidden', 'aria-checked', 'aria-expanded', 'aria-disabled', 'aria-busy', 'aria-live', 'aria-modal']) {
      expect(views.filter((view) => !view.includes(` ${name}=`))).toEqual([]);
    }
    for (const control of base.match(/<(input|textarea) [^>]*>/g) ?? []) expect(control).toContain(' aria-label=');
  });

  test('zod 只在分包里，主包不带', () => {
    const withZod = filesOf(DIST).filter((file) => file.endsWith('.js') && read(file).includes(ZOD));
    expect(withZod.length).toBeGreaterThan(0);
    expect(withZod.filter((file) => !file.startsWith('packages/'))).toEqual([]);
  });

  test('每个分包不到 400 KB，整个小程序不到 2 MB：乡里的手机和网络也装得快', () => {
    const sizes = packageSizes(DIST);
    console.info([...sizes].map(([name, bytes]) => `${name || '主包'} ${(bytes / 1024).toFixed(0)} KB`).join(' · '));
    const tooLarge = [...sizes].filter(([name, bytes]) => bytes > (name === '' ? MAIN : SUBPACKAGE));
    expect(tooLarge).toEqual([]);
    expect([...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(WHOLE);
  });
});
