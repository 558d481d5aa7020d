import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const APP = '.cache/bench/empty-app';
const require = createRequire(import.meta.url);

const bytes = (at) => readdirSync(at, { withFileTypes: true })
  .reduce((sum, entry) => sum + (entry.isDirectory() ? bytes(path.join(at, entry.name)) : statSync(path.join(at, entry.name)).size), 0);

/** An empty Taro app built with the same settings: same config, same plugins, one page that says one word. */
function buildEmptyApp() {
  rmSync(APP, { recursive: true, force: true });
  mkdirSync(`${APP}/src/pages/home`, { recursive: true });
  cpSync('config', `${APP}/config`, { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'project.config.json']) cpSync(file, `${APP}/${file}`);
  writeFileSync(`${APP}/src/app.config.ts`, "export default defineAppConfig({ pages: ['pages/home/index'] });\n");
  writeFileSync(`${APP}/src/app.ts`, "import type { PropsWithChildren } from 'react';\nexport default ({ children }: PropsWithChildren) => children;\n");
  writeFileSync(`${APP}/src/pages/home/index.config.ts`, "export default definePageConfig({ navigationBarTitleText: '空' });\n");
  writeFileSync(`${APP}/src/pages/home/index.tsx`, "import { Text } from '@tarojs/components';\nexport default () => <Text>空</Text>;\n");
  const cli = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro');
  const run = spawnSync(process.execPath, [cli, 'build', '--type', 'weapp', '--no-check'], {
    cwd: path.resolve(APP), env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp' }, encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`空应用没有构建成功\n${run.stdout}${run.stderr}`);
  return bytes(`${APP}/dist/weapp`);
}

/** Size of the weapp main package against that of an empty app. */
export function benchMainPackage() {
  const { subPackages = [], subpackages = subPackages } = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8'));
  const outside = subpackages.reduce((sum, { root }) => sum + bytes(path.join('dist/weapp', root)), 0);
  const main = bytes('dist/weapp') - outside;
  const empty = buildEmptyApp();
  return { title: '小程序主包 ÷ 空 Taro 应用', ratio: main / empty, detail: `${(main / 1024).toFixed(0)} KB 对 ${(empty / 1024).toFixed(0)} KB` };
}
