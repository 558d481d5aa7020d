import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Files = Readonly<Record<string, string>>;

const SMALLEST: Files = {
  'app.json': JSON.stringify({ pages: ['pages/one/index'], subPackages: [{ root: 'packages/far', pages: ['two/index'] }] }),
  'app.js': 'App({});',
  'app.wxss': '.a{color:red}',
  'pages/one/index.json': '{}',
  'pages/one/index.js': 'Page({});',
  'pages/one/index.wxml': '<view>第一页</view>',
  'packages/far/two/index.json': '{}',
  'packages/far/two/index.js': 'Page({});',
  'packages/far/two/index.wxml': '<view>第二页</view>',
};

const made: string[] = [];

/** The smallest mini-program, with some files changed; for trying what the host refuses. @returns its folder */
export function miniProgram(changed: Files = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-'));
  made.push(folder);
  for (const [file, text] of Object.entries({ ...SMALLEST, ...changed })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

export function removeMiniPrograms(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
