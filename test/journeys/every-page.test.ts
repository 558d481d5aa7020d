import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES as PAGES_OF_TABS, SUBPACKAGES } from '@/app.pages';
import type { Ids } from './screens/ids';
import { PAGES } from './screens/pages';
import { pageOf } from './screens/screen';

/** Every page of the mini-program, as it is built. */
const pagesOfApp = (): readonly string[] => [...PAGES_OF_TABS, ...SUBPACKAGES.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];

/** Pages that a machine does not look at, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {};

const read = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');

/** Pages opened in the journeys whose every screen is looked at, by their addresses. */
function pagesOpened(): ReadonlySet<string> {
  // Routes that stand under a name in hands.ts, for the journeys that use it.
  const named = [...read('hands.ts').matchAll(/export const ([A-Z]+) = .*?\/((?:pages|packages)\/[\w/-]+\/index)/g)].map(([, name = '', page = '']) => ({ name, page }));
  const opened = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts')).map(read).filter((text) => text.includes('expectForEveryone(') && text.includes('expectForElders(')).flatMap((text) => [
    ...[...text.matchAll(/\/((?:pages|packages)\/[\w/-]+\/index)/g)].map(([, page = '']) => page),
    ...named.filter(({ name }) => new RegExp(`=> ${name}\\b`).test(text)).map(({ page }) => page),
  ]);
  // A page of the shared list asks for its own ids; which ones they are does not matter here.
  const anyIds = new Proxy({}, { get: () => 'x' }) as Ids;
  return new Set([...opened, ...Object.values(PAGES).map((screen) => pageOf(screen, anyIds))]);
}

test('小程序的每一页都有机器看过：无障碍、大小、焦点顺序、键盘，白天夜间，普通版长辈版；没有看的写明为什么', () => {
  const opened = pagesOpened();
  expect(pagesOfApp().filter((page) => !opened.has(page) && !LEFT_OUT[page])).toEqual([]);
});

test('写明不看的，是有的页，确实没有看', () => {
  const [pages, opened] = [pagesOfApp(), pagesOpened()];
  expect(Object.keys(LEFT_OUT).filter((page) => !pages.includes(page) || opened.has(page))).toEqual([]);
});

test('代码里写着的地址都是有的页：点下去不会到首页去', () => {
  const sources = ['src', 'cloudfunctions', 'scripts'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))).filter((name) => /\.(tsx?|mjs)$/.test(name));
  const pages = new Set(pagesOfApp());
  const written = sources.flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/(?<![\w@.])\/?((?:pages|packages)\/[\w/-]+\/index)(?=['"`?])/g)].map(([, page = '']) => ({ name, page })));
  expect(written.length).toBeGreaterThan(60);
  expect(written.filter(({ page }) => !pages.has(page))).toEqual([]);
});
