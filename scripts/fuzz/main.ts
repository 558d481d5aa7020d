import { parseArgs } from 'node:util';
import { ACTIONS } from './actions';
import { batch, faultsLogged } from './batch';
import type { Finding } from './calling';
import { inOwnFolder } from '../faults/own-folder';
import { soundness } from './sound';
import { startFuzzWorld } from './world';

/** Calls into one world before a new one is begun. */
const IN_ONE_WORLD = 2000;

/** `npm run fuzz`: as many calls as are asked for, a new town every two thousand; what went wrong is printed as it can be called again. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { calls: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } });
  const [calls, first] = [Number(values.calls), Number(values.seed)];
  if (!Number.isInteger(calls) || calls < 1 || !Number.isInteger(first)) {
    console.error('用法：npm run fuzz -- [--calls 100000] [--seed 1]，都是整数。');
    return 2;
  }
  const reached = new Set<string>();
  const totals = { done: 0, refused: 0, wrongInput: 0 };
  const findings: Finding[] = [];
  const unsound: string[] = [];
  const refusals = new Map<string, Map<string, number>>();
  const began = Date.now();
  for (let left = calls, seed = first; left > 0; left -= IN_ONE_WORLD, seed += 1) {
    await inOwnFolder('fuzz-', async (dataFolder) => {
      const world = await startFuzzWorld({ dataFolder });
      try {
        const report = await batch(world, { seed, calls: Math.min(left, IN_ONE_WORLD) });
        for (const name of report.reached) reached.add(name);
        for (const [name, codes] of report.refusals) {
          const all = refusals.get(name) ?? new Map<string, number>();
          refusals.set(name, all);
          for (const [code, times] of codes) all.set(code, (all.get(code) ?? 0) + times);
        }
        for (const key of ['done', 'refused', 'wrongInput'] as const) totals[key] += report[key];
        findings.push(...report.findings);
        for (const one of report.findings) console.log(`✗ 种子${one.seed}第${one.call}次，${one.who}调${one.what}：${one.wrong}\n  ${JSON.stringify(one.input)?.slice(0, 4000)}`);
        const wrong = [...faultsLogged(world.town.folder), ...await soundness(world)];
        unsound.push(...wrong);
        for (const one of wrong) console.log(`✗ 种子${seed}：${one.slice(0, 2000)}`);
        console.error(`种子${seed}：已调${calls - Math.max(left - IN_ONE_WORLD, 0)}次，办成${totals.done}，按规则没有办${totals.refused}，填得不对${totals.wrongInput}，办成过的动作${reached.size}/${ACTIONS.length}，${Math.round((Date.now() - began) / 1000)}秒`);
    } finally { await world.close(); }
    });
  }
  const never = ACTIONS.map(({ fn, action }) => `${fn}.${action}`).filter((name) => !reached.has(name));
  for (const name of never) {
    const [[why, times] = ['没有试过', 0]] = [...refusals.get(name) ?? []].sort(([, left], [, right]) => right - left);
    console.log(`没有办成过：${name}，多半因为${why}（${times}次）`);
  }
  console.log(JSON.stringify({ calls, seed: first, ...totals, actions: ACTIONS.length, reached: reached.size, findings: findings.length, unsound: unsound.length }));
  return findings.length + unsound.length > 0 ? 1 : 0;
}
