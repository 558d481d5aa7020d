import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { audited } from './audit';
import { inOwnFolder } from './own-folder';
import { pushTrials } from './push';
import { gathered, keepResult, RESULTS, resultOf, untried, type Result } from './results';
import { page } from './table';
import { timerTrials, TIMERS } from './timers';
import { trial, twiceAtOnce, wantedOf, type Trial } from './trial';
import type { UseCase } from './use-case';
import { USE_CASES } from './use-cases/all';
import { FAULTS, READING, startFaultyTown, type FaultKey, type FaultyTown } from './world';

/** Whether a fault at a request says anything that another does not: who is killed before a write was killed after the one before it, but for the first. */
function isOwn(fault: FaultKey, index: number, requests: readonly string[]): boolean {
  if (READING.test(requests[index] ?? '')) return fault === 'refused';
  return fault !== 'killedBefore' || index === requests.findIndex((what) => !READING.test(what));
}

const PUSH = '微信订阅消息';

const told = ({ useCase, fault, at, what, wrong }: Trial) => `✗ ${useCase.name}，${fault === 'twice' ? '两次同时来' : `第${at}个请求（${what}）${FAULTS[fault]}`}：${wrong.join('；').slice(0, 3000)}`;

/** Every fault at every request of a use case, and two of it at once. @param earlier what was tried with other faults */
async function tryOut(world: FaultyTown, useCase: UseCase, faults: readonly FaultKey[], earlier: Result | undefined): Promise<Result> {
  const trials: Trial[] = [];
  const wrong: string[] = [];
  try {
    let prepared: Awaited<ReturnType<typeof wantedOf>> | undefined;
    wrong.push(...(await audited(world, async () => { prepared = await wantedOf(world, useCase); })).map((line) => `✗ ${useCase.name}：${line}`));
    if (!prepared) throw new Error('nothing was prepared');
    const { act, wanted } = prepared;
    if (!earlier) trials.push(await twiceAtOnce(world, useCase, act, wanted));
    for (const fault of faults) {
      for (const index of wanted.requests.keys()) {
        if (isOwn(fault, index, wanted.requests)) trials.push(await trial(world, useCase, act, wanted, fault, index + 1, (index + 1) % 4 !== 0));
      }
    }
  } catch (error) {
    wrong.push(`✗ ${useCase.name}：没有试成，${error instanceof Error ? error.message : String(error)}`);
  }
  wrong.push(...trials.filter(({ end }) => end === 'wrong').map(told));
  return { faults: [...earlier?.faults ?? [], ...faults], trials: [...earlier?.trials ?? [], ...trials], wrong: [...earlier?.wrong ?? [], ...wrong] };
}

/** Writes what there is of a whole run. */
function writePage(): number {
  const all = gathered();
  const { trials, wrong } = all;
  writeFileSync('docs/faults.md', page(all));
  console.log(JSON.stringify({ useCases: new Set(trials.map(({ useCase }) => useCase.name)).size, trials: trials.length, wrong }));
  return wrong > 0 ? 1 : 0;
}

/** `npm run faults`, see run.mjs. @returns the exit code */
export const main = (args: readonly string[]): Promise<number> => inOwnFolder('faults-', async (dataFolder) => {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, faults: { type: 'string' }, part: { type: 'string' }, keep: { type: 'boolean' }, page: { type: 'boolean' }, fresh: { type: 'boolean' } } });
  if (values.fresh) rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  if (values.fresh) return 0;
  return values.page ? writePage() : run(dataFolder, values);
});

interface Chosen { readonly only?: string; readonly faults?: string; readonly part?: string; readonly keep?: boolean }

/** Tries a share of the use cases, or those named; what comes of it is kept for the page. */
async function run(dataFolder: string, { only: names, faults: keys, part, keep: kept = part !== undefined }: Chosen): Promise<number> {
  const only = names?.split(',');
  const faults = (keys?.split(',') ?? Object.keys(FAULTS)).filter((one): one is FaultKey => one in FAULTS);
  const [mine = 0, parts = 1] = part?.split('/').map(Number) ?? [];
  const work: readonly (readonly [string, (world: FaultyTown, todo: readonly FaultKey[]) => Promise<Result>])[] = [
    ...TIMERS.map((timer) => [`定时任务${timer}`, (world: FaultyTown) => timerTrials(world, timer, faults)] as const),
    ...USE_CASES.map((useCase) => [useCase.name, (world: FaultyTown, todo: readonly FaultKey[]) => tryOut(world, useCase, todo, only ? undefined : resultOf(useCase.name))] as const),
  ];
  // A run that is gone on with leaves out what it has.
  const chosen = work.map(([name, tryIt]) => ({ name, tryIt, todo: only ? faults : untried(name, faults) })).filter(({ name, todo }, index) => (only ? only.includes(name) : index % parts === mine && todo.length > 0));
  let [wrong, broken] = [0, 0];
  const keep = (name: string, result: Result) => {
    for (const line of result.wrong) console.log(line);
    wrong += result.wrong.length;
    if (kept) keepResult(name, result);
  };
  const world = await startFaultyTown({ dataFolder });
  try {
    // 表三、表四 are counted from now on with every step.
    await world.town.cloud.invokeTimer('clock', 'nightly');
    world.store.keep('seed');
    for (const { name, tryIt, todo } of chosen) {
      const began = Date.now();
      const result = await tryIt(world, todo).catch((error: unknown) => {
        // A machine that has too much to do; nothing is kept, the next --resume tries it again.
        console.error(`${name}：没有试完，${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      });
      if (!result) {
        broken += 1;
        continue;
      }
      keep(name, result);
      console.error(`${name}：${result.lines?.join('') ?? `${result.trials.length}次，定时任务补齐${result.trials.filter(({ end }) => end === 'byTimer').length}，不对${result.wrong.length}`}，${Math.round((Date.now() - began) / 1000)}秒`);
    }
  } finally { await world.close(); }
  if (only ? only.includes(PUSH) : mine === parts - 1 && !resultOf(PUSH)) keep(PUSH, await pushTrials((line) => console.error(line)));
  return wrong + broken > 0 ? 1 : 0;
}
