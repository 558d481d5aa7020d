import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { proveChecks, simulate, verify, type FoundByKind } from '../../scripts/simulate/main';
import type { SimulationOptions } from '../../scripts/simulate/options';

const silent = () => undefined;
const root = mkdtempSync(path.join(tmpdir(), 'simulated-'));
const functionsFolder = path.join(root, 'functions');
const options: SimulationOptions = { dataFolder: path.join(root, 'data'), functionsFolder, agencies: 3, firstYear: 2026, years: 2, cases: 30, seed: 20260101, daysAMonth: 0.5, instances: 2 };

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-functions.mjs'], { stdio: 'inherit' });
  cpSync('dist/functions', functionsFolder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const foundOf = (score: FoundByKind) => Object.fromEntries(Object.entries(score).map(([kind, { contradicted, contradictedFound }]) => [kind, `${contradictedFound}/${contradicted}`]));
const all = (score: FoundByKind) => Object.fromEntries(Object.entries(score).map(([kind, { contradicted }]) => [kind, `${contradicted}/${contradicted}`]));

test('模拟的县办完两年：每张表平，等于另数一遍；上年结转逐件等于上年的结转下年度；每格打开是那么多件；汇总等于相加', async () => {
  const interrupted = simulate(options, (line) => { if (line.startsWith('2026-12-31')) throw new Error('中断'); });
  await expect(interrupted).rejects.toThrow('中断');
  // Goes on with the day it was at.
  const { lastDay, score } = await simulate(options, silent);
  expect(score.done).toMatchObject({ confirm: expect.any(Number), decide: expect.any(Number), serve: expect.any(Number) });
  const verified = await verify(options, lastDay, silent);
  expect(verified.failures).toEqual([]);
  expect(verified.cases).toBeGreaterThanOrEqual(options.cases);
  for (const proved of [verified.practice, verified.carried, verified.cells, verified.behind]) expect(proved).toBeGreaterThan(0);

  // 改库、改年报种下的错: the checks must find every one.
  const found = await proveChecks(options, lastDay, { errors: 40, seed: 1 }, silent);
  expect(foundOf(found)).toEqual(all(found));
  expect(Object.keys(found).length).toBeGreaterThan(20);
}, 300_000);
