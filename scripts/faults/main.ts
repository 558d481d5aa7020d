import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { inOwnFolder } from './own-folder';
import { page } from './table';
import { timerTrials } from './timers';
import { trial, twiceAtOnce, wantedOf, type Trial } from './trial';
import { USE_CASES } from './use-cases/all';
import { FAULTS, startFaultyTown, type FaultKey } from './world';

const told = ({ useCase, fault, at, what, wrong }: Trial) => `✗ ${useCase.name}，${fault === 'twice' ? '两次同时来' : `第${at}个请求（${what}）${FAULTS[fault]}`}：${wrong.join('；').slice(0, 3000)}`;

/** `npm run faults`. @returns the exit code */
export const main = (args: readonly string[]): Promise<number> => inOwnFolder('faults-', (dataFolder) => run(args, dataFolder));

async function run(args: readonly string[], dataFolder: string): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, faults: { type: 'string' } } });
  const only = values.only?.split(',');
  const faults = (values.faults?.split(',') ?? Object.keys(FAULTS)).filter((one): one is FaultKey => one in FAULTS);
  const chosen = USE_CASES.filter(({ name }) => !only || only.includes(name));
  const trials: Trial[] = [];
  const broken: string[] = [];
  const world = await startFaultyTown({ dataFolder });
  let timers: readonly string[] = [];
  const write = () => {
    if (!only && !values.faults) writeFileSync('docs/faults.md', page(trials, { machine: `${os.cpus().length}核，Node ${process.versions.node}`, day: new Date().toISOString().slice(0, 10), timers }));
  };
  try {
    world.store.keep('seed');
    for (const useCase of chosen) {
      const began = trials.length;
      try {
        const { act, wanted } = await wantedOf(world, useCase);
        trials.push(await twiceAtOnce(world, useCase, act, wanted));
        for (const fault of faults) for (let at = 1; at <= wanted.requests.length; at += 1) trials.push(await trial(world, useCase, act, wanted, fault, at, at % 4 !== 0));
      } catch (error) {
        broken.push(`✗ ${useCase.name}：没有试成，${error instanceof Error ? error.message : String(error)}`);
        console.log(broken[broken.length - 1]);
      }
      const mine = trials.slice(began);
      for (const one of mine) if (one.end === 'wrong') console.log(told(one));
      write();
      console.error(`${useCase.name}：${mine.length}次，定时任务补齐${mine.filter(({ end }) => end === 'byTimer').length}，不对${mine.filter(({ end }) => end === 'wrong').length}`);
    }
    write();
    if (!only) timers = await timerTrials(world, (line) => console.log(line));
  } finally { await world.close(); }
  const wrong = trials.filter(({ end }) => end === 'wrong').length + broken.length + timers.filter((line) => line.includes('不对')).length;
  write();
  console.log(JSON.stringify({ useCases: chosen.length, trials: trials.length, wrong }));
  return wrong > 0 ? 1 : 0;
}
