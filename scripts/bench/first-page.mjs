import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { buildEmptyApp } from './empty-app.mjs';
import { median } from './measure.mjs';

const ROUNDS = 7;

/** 最大内容绘制 of the first page against that of an empty Taro app: web with 4× slower processor and slow 4G, mini-program with 4× slower processor. */
export async function benchFirstPage() {
  const empty = { emptyWeb: buildEmptyApp('h5'), emptyWeapp: buildEmptyApp('weapp') };
  // The host of mini-programs bundles its own half for the browser from beside itself.
  for (const name of ['browser', 'bundle.mjs']) cpSync(`test/weapp-host/${name}`, `.cache/bench/${name}`, { recursive: true });
  const file = await bundle('scripts/bench/first-page.ts', '.cache/bench/first-page.cjs');
  const { works } = createRequire(import.meta.url)(file);
  const { close, readAt, ...pages } = await works(empty);
  try {
    const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) for (const [name, open] of Object.entries(pages)) times[name].push(await open());
    const middle = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
    const pair = (title, ours, other, more = '') => ({ title, ratio: middle[ours] / middle[other], detail: `${middle[ours].toFixed(0)} ms 对 ${middle[other].toFixed(0)} ms，${ROUNDS} 次的中位数${more}` });
    return [
      pair('网页首页的最大内容绘制 ÷ 空 Taro 应用（处理器慢 4 倍，慢速 4G）', 'web', 'emptyWeb', `；先画的是这里能做什么，单位的内容 ${median(readAt).toFixed(0)} ms 出现`),
      pair('小程序首页的最大内容绘制 ÷ 空 Taro 应用（处理器慢 4 倍）', 'weapp', 'emptyWeapp'),
    ];
  } finally { await close(); }
}
