import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileStyles, compileTemplates } from './compile';
import { assertSizes, filesOf, readAppJson } from './packages';
import { wxNames } from './wx-names';

/** What the browser is given, by path. */
export type Packed = ReadonlyMap<string, { readonly type: string; readonly body: string }>;

const BASE_STYLE = `
body { margin: 0; } [hidden] { display: none !important; }
wx-page, wx-view, wx-scroll-view, wx-form { display: block; } wx-scroll-view { overflow: auto; }
wx-text { white-space: pre-line; } wx-image { display: inline-block; overflow: hidden; width: 320px; height: 240px; }
wx-image img { width: 100%; height: 100%; } wx-input, wx-textarea, wx-button { display: block; }
wx-input input, wx-textarea textarea { box-sizing: border-box; width: 100%; height: 100%; border: 0; padding: 0; background: none; color: inherit; font: inherit; outline: 0; }
wx-textarea textarea { min-height: inherit; resize: none; }
#nav { position: sticky; z-index: 5; top: 0; display: flex; height: 44px; align-items: center; justify-content: center; background: Canvas; color: CanvasText; }
#nav button { position: absolute; left: 0; width: 44px; height: 44px; border: 0; background: none; color: inherit; font-size: 24px; }
.note, .ask { position: fixed; z-index: 99; top: 40%; right: 48px; left: 48px; padding: 16px; background: CanvasText; color: Canvas; text-align: center; white-space: pre-line; }
.ask button { min-height: 44px; margin: 0 8px; }`;

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"></head><body><header id="nav"></header><main id="pages"></main><div id="over"></div>
<script src="host.js"></script><script src="templates.js"></script><script src="code.js"></script></body></html>`;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const names = once(wxNames);
const hostCode = once(() => execFileSync(process.execPath, [path.join(__dirname, 'bundle.mjs')], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 }));

/** Each file as WeChat wraps it: a function with its own require, in a world without the browser's names. */
function wrap(file: string, source: string): string {
  return `weappHost.define(${JSON.stringify(file)}, function (scope) { with (scope) { return function (require, module, exports) {\n${source}\n}; } });\n`;
}

function json(dist: string, files: readonly string[]) {
  const named = files.filter((file) => file.endsWith('/index.json') || file === 'comp.json' || file === 'custom-wrapper.json');
  return Object.fromEntries(named.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as object]));
}

/**
 * Takes a built mini-program and makes what a browser can run, without changing its code.
 * @throws Error when a package is too large or a template or a style does not compile
 */
export function pack(dist: string): Packed {
  assertSizes(dist);
  const files = filesOf(dist);
  const app = readAppJson(dist);
  const roots = (app.subPackages ?? []).map(({ root }) => root);
  const styles = compileStyles(dist);
  const manifest = {
    pages: [...app.pages, ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))],
    subPackages: roots,
    tabPages: (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath),
    json: json(dist, files),
    names: names(),
    // A page's style is that page's alone.
    styles: Object.fromEntries([...styles].filter(([file]) => file !== 'app.wxss').map(([file, css]) => [file.slice(0, -'.wxss'.length), css])),
    title: app.window?.navigationBarTitleText ?? '',
  };
  const code = files.filter((file) => file.endsWith('.js')).map((file) => wrap(file, readFileSync(path.join(dist, file), 'utf8'))).join('');
  return new Map([
    ['/', { type: 'text/html', body: PAGE }],
    ['/style.css', { type: 'text/css', body: BASE_STYLE + (styles.get('app.wxss') ?? '') }],
    ['/host.js', { type: 'text/javascript', body: hostCode() }],
    ['/templates.js', { type: 'text/javascript', body: `weappHost.install(${JSON.stringify(manifest)}, ${compileTemplates(dist)});` }],
    ['/code.js', { type: 'text/javascript', body: code }],
  ]);
}
