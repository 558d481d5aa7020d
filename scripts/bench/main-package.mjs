import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildEmptyApp, bytesIn } from './empty-app.mjs';

const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;

/** Size of the weapp main package against that of an empty app; of the largest subpackage and of everything against what they may have. */
export function benchMainPackage() {
  const { subPackages = [], subpackages = subPackages } = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8'));
  const sizes = subpackages.map(({ root }) => [root, bytesIn(path.join('dist/weapp', root))]).sort((a, b) => b[1] - a[1]);
  const all = bytesIn('dist/weapp');
  const main = all - sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  const empty = bytesIn(buildEmptyApp('weapp'));
  const [[root, largest]] = sizes;
  return [
    { title: '小程序主包 ÷ 空 Taro 应用', ratio: main / empty, detail: `${kb(main)} 对 ${kb(empty)}` },
    { title: '最大的分包 ÷ 400 KB', ratio: largest / (400 * 1024), detail: `${root} ${kb(largest)}，一共 ${sizes.length} 个` },
    { title: '整个小程序 ÷ 2 MB', ratio: all / (2 * 1024 * 1024), detail: kb(all) },
  ];
}
