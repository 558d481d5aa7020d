import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const APP = '.cache/bench/empty-app';
const require = createRequire(import.meta.url);

/** Bytes of everything in a folder. */
export const bytesIn = (at) => readdirSync(at, { withFileTypes: true })
  .reduce((sum, entry) => sum + (entry.isDirectory() ? bytesIn(path.join(at, entry.name)) : statSync(path.join(at, entry.name)).size), 0);

/**
 * An empty Taro app built with the same settings: same config, same plugins, one page that greets as Taro's own template does (what is painted largest must be the page, not WeChat's title above it), and the barest page for the web.
 * @param target `weapp` or `h5`
 * @returns its folder
 */
export function buildEmptyApp(target) {
  rmSync(APP, { recursive: true, force: true });
  mkdirSync(`${APP}/src/pages/home`, { recursive: true });
  cpSync('config', `${APP}/config`, { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'project.config.json']) cpSync(file, `${APP}/${file}`);
  writeFileSync(`${APP}/src/app.config.ts`, "export default defineAppConfig({ pages: ['pages/home/index'] });\n");
  writeFileSync(`${APP}/src/index.html`, '<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>空</title></head><body><div id="app"></div></body></html>\n');
  writeFileSync(`${APP}/src/app.scss`, '.empty { color: black; }\n');
  writeFileSync(`${APP}/src/app.ts`, "import './app.scss';\nimport type { PropsWithChildren } from 'react';\nexport default ({ children }: PropsWithChildren) => children;\n");
  writeFileSync(`${APP}/src/pages/home/index.config.ts`, "export default definePageConfig({ navigationBarTitleText: '空' });\n");
  writeFileSync(`${APP}/src/pages/home/index.tsx`, "import { Text } from '@tarojs/components';\nexport default () => <Text>你好，世界</Text>;\n");
  const cli = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro');
  const run = spawnSync(process.execPath, [cli, 'build', '--type', target, '--no-check'], {
    cwd: path.resolve(APP), env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target }, encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`空应用没有构建成功\n${run.stdout}${run.stderr}`);
  const kept = `.cache/bench/empty-${target}`;
  rmSync(kept, { recursive: true, force: true });
  cpSync(`${APP}/dist/${target}`, kept, { recursive: true });
  return kept;
}
