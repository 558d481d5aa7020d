import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { median, timed } from './measure.mjs';

const [FEW, MANY] = [10_000, 100_000];
const ROUNDS = 3;

/** 重新统计: tables of a year from 100,000 cases against the same from 10,000, through the function; ten times as many may take ten times as long. */
export async function benchRecount() {
  const file = await bundle('scripts/bench/recount.ts', '.cache/bench/recount.cjs');
  const { works } = createRequire(import.meta.url)(file);
  const { fill, forget, tables, limits, peakMemory, close } = await works();
  try {
    await fill('few', FEW);
    await fill('many', MANY);
    const times = { few: [], many: [] };
    let calls = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, count] of [['few', FEW], ['many', MANY]]) {
        await forget(name);
        let counted;
        times[name].push(await timed(async () => { counted = await tables(name); }));
        if (counted.total !== count) throw new Error(`${counted.total} of ${count} cases were counted`);
        calls = Math.max(calls, counted.calls);
      }
    }
    const [few, many] = [median(times.few), median(times.many)];
    return {
      title: `重新统计 ${MANY / 10_000} 万件 ÷ ${FEW / 10_000} 万件（不超过 12）`, ratio: many / few,
      detail: `${(many / 1000).toFixed(1)} 秒对 ${(few / 1000).toFixed(1)} 秒，${calls} 次调用数完（每次限 ${limits.timeoutSeconds} 秒），进程最多用 ${peakMemory()?.toFixed(0) ?? '?'} MB（限 ${limits.memoryMB} MB）`,
    };
  } finally {
    await close();
  }
}
