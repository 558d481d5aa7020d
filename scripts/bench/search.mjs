import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../bundle.mjs';
import { timed } from './measure.mjs';

const [FEW, MANY] = [500, 50_000];
const ROUNDS = 6;

/** The commonest pairs there are, one character, and questions as people ask them. */
const ASKED = [
  '政府', '信息', '公开', '政府信息公开', '年', '村', '预算', '补贴标准', '2024年低保', '道路硬化', '东河村修路谁中标的', '柳林镇2023年预算是多少',
  '白石乡敬老院住了多少五保老人', '第一中学招生几个班', '征地补偿款怎么分', '云汀县人民路停车收费多少钱一小时', '医保交多少钱', '城关街道行政处罚', '校车', '黑龙潭水库水质',
  '请问去年我们村里的一事一议每个人要出多少钱，钱都花到哪里去了，有没有公示', '森林防火 禁火期', '水', '公示',
];

const p95 = (times) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1];

/** A process that begins: its first search and the next, and what it holds afterwards. */
const COLD = `
const began = process.hrtime.bigint(); const ms = () => Number(process.hrtime.bigint() - began) / 1e6;
const call = () => require(process.argv[1]).main({ action: 'search', input: { agencyId: 'yunting', scope: 'county', text: '政府' } }, { environment: '{}' });
(async () => {
  const first = await call(); const cold = ms(); const before = ms(); await call(); const warm = ms() - before;
  const { rss, arrayBuffers, heapUsed } = process.memoryUsage();
  process.stdout.write('\\n' + JSON.stringify({ ok: first.ok, cold, warm, rss, heapUsed, arrayBuffers, most: process.resourceUsage().maxRSS * 1024 }) + '\\n', () => process.exit(0));
})();`;

/** Not waited for by blocking: the cloud it asks lives in this process. */
async function coldOf(env) {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', COLD, path.resolve('dist/functions/public/index.js')], { env: { ...process.env, ...env } });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** 检索: the 95th percentile among 50,000 items against the same among 500, through the function; memory and first call. */
export async function benchSearch() {
  const file = await bundle('scripts/bench/search.ts', '.cache/bench/search.cjs');
  const { searchable } = createRequire(import.meta.url)(file);
  const few = await searchable(FEW);
  const many = await searchable(MANY);
  try {
    const times = { few: [], many: [], commonFew: [], commonMany: [] };
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [at, text] of ASKED.entries()) {
        const [one, other] = [await timed(async () => { await few.search(text); }), await timed(async () => {
          const reply = await many.search(text);
          if (!reply.ok) throw new Error(reply.message);
        })];
        if (round < 0) continue;
        times.few.push(one);
        times.many.push(other);
        if (at < 4) { times.commonFew.push(one); times.commonMany.push(other); }
      }
    }
    const [small, large] = [await coldOf(few.env), await coldOf(many.env)];
    if (!small.ok || !large.ok) throw new Error('a cold search was refused');
    const line = (title, a, b) => ({ title, ratio: p95(b) / p95(a), detail: `${p95(b).toFixed(0)} ms 对 ${p95(a).toFixed(0)} ms，第 95 百分位，各 ${a.length} 次` });
    return [
      line(`检索：${MANY} 条 ÷ ${FEW} 条（不超过 3）`, times.few, times.many),
      line(`检索“政府”“信息”“公开”：${MANY} 条 ÷ ${FEW} 条（不超过 3）`, times.commonFew, times.commonMany),
      { title: `检索的冷启动，读存档：${MANY} 条 ÷ ${FEW} 条`, ratio: large.cold / small.cold, detail: `${large.cold.toFixed(0)} ms 对 ${small.cold.toFixed(0)} ms，从进程启动到第一次找到` },
      { title: `检索函数占用的内存：${MANY} 条 ÷ ${FEW} 条`, ratio: large.rss / small.rss, detail: `${mb(large.rss)} 对 ${mb(small.rss)}，最多时 ${mb(large.most)} 对 ${mb(small.most)}；索引的数组 ${mb(large.arrayBuffers)}` },
    ];
  } finally {
    await few.close();
    await many.close();
  }
}
