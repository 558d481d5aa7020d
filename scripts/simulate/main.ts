import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { settle } from './county';
import { workDay, type Score } from './day';
import { workDays } from './days';
import type { SimulationOptions } from './options';
import { plansOf } from './plan';
import { keepRegisters } from './register';
import type { Run } from './run';
import { openWorld } from './world';

export { verify } from './verify';
export { proveChecks, type Score as FoundByKind } from './prove-checks';

/** Where a simulation stands: written after every day, so that an interrupted one goes on with the day it was at. */
interface Progress {
  readonly options: Omit<SimulationOptions, 'dataFolder' | 'functionsFolder' | 'instances'>;
  readonly through?: CivilDate;
  readonly runs: readonly Run[];
  readonly score: Score;
  readonly seconds: number;
}

const fileOf = (dataFolder: string) => path.join(dataFolder, 'simulation.json');

function keep(dataFolder: string, progress: Progress): void {
  const file = fileOf(dataFolder);
  writeFileSync(`${file}.new`, JSON.stringify(progress, (key, value: unknown) => (key === 'seen' ? undefined : value)));
  renameSync(`${file}.new`, file);
}

function progressOf(options: SimulationOptions): Progress {
  const { agencies, firstYear, years, cases, seed, daysAMonth } = options;
  const wanted = { agencies, firstYear, years, cases, seed, daysAMonth };
  if (!existsSync(fileOf(options.dataFolder))) return { options: wanted, runs: [], score: { done: {}, refused: {} }, seconds: 0 };
  const found = JSON.parse(readFileSync(fileOf(options.dataFolder), 'utf8')) as Progress;
  if (JSON.stringify(found.options) !== JSON.stringify(wanted)) throw new Error(`这个文件夹里是另一个模拟（${JSON.stringify(found.options)}），请换一个文件夹。`);
  return found;
}

export interface Simulated {
  readonly score: Score;
  readonly lastDay: CivilDate;
  readonly seconds: number;
}

/**
 * 模拟一个县: builds it in a data folder through the same actions as the phones of its people, day by day over several
 * years. The same seed gives the same county. Interrupted, it goes on with the day it was at.
 * @param told a line for people, after each day and now and then between
 */
export async function simulate(options: SimulationOptions, told: (line: string) => void): Promise<Simulated> {
  mkdirSync(options.dataFolder, { recursive: true });
  let progress = progressOf(options);
  const [plans, days] = [plansOf(options), workDays(options.firstYear, options.years, options.daysAMonth)];
  const lastDay = days[days.length - 1];
  if (!lastDay) throw new Error('没有要模拟的日子');
  const left = days.filter((day) => !progress.through || day > progress.through);
  if (!left[0]) return { score: progress.score, lastDay, seconds: progress.seconds };
  const world = await openWorld(options, left[0]);
  try {
    if (!progress.through) await settle({ env: world.cloud.adminEnv }, world.db, options.agencies);
    for (const day of left) {
      const { through, score } = progress;
      const began = Date.now();
      const coming = plans.filter(({ on }) => on <= day && (!through || on > through));
      world.moveTo(day);
      let done = 0;
      await keepRegisters(world, options, through, score);
      const runs = await workDay(world, progress.runs, coming, score, () => { if ((done += 1) % 100 === 0) told(`${day}：已办${done}件`); });
      progress = { ...progress, through: day, runs, score, seconds: progress.seconds + (Date.now() - began) / 1000 };
      keep(options.dataFolder, progress);
      told(`${day}：来${coming.length}件，在办${progress.runs.length}件，共用${Math.round(progress.seconds)}秒`);
    }
  } finally { await world.close(); }
  return { score: progress.score, lastDay, seconds: progress.seconds };
}
