// A county of invented agencies over several years, built through the same actions as the phones of its people use.
//   npm run -s simulate -- --data <folder> [--agencies 64 --years 3 --cases 6000 --seed 1]
//   … --errors 1000     plants that many errors afterwards and counts which the checks find; the data are spoilt by it,
//                       so a copy is taken before for another --error-seed
// An interrupted run goes on where it was. Progress on stderr, figures on stdout.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunctions } from '../build-functions.mjs';
import { bundle } from '../bundle.mjs';

const number = (fallback) => ({ type: 'string', default: String(fallback) });
const { values } = parseArgs({ options: { data: { type: 'string' }, agencies: number(64), years: number(3), cases: number(6000), seed: number(20260101), from: number(2026), days: number(3), instances: number(2), errors: number(0), 'error-seed': number(1) } });
if (values.data === undefined) {
  console.error('请写明数据文件夹：npm run -s simulate -- --data <文件夹>');
  process.exit(2);
}
await buildFunctions();
const file = await bundle('scripts/simulate/main.ts', '.cache/simulate/main.cjs');
// The local cloud looks for what starts a function beside itself.
for (const name of ['bootstrap.cjs', 'clock-shift.cjs']) cpSync(`cloudfunctions/_local/functions/${name}`, path.join(path.dirname(file), name));
const { proveChecks, simulate, verify } = createRequire(import.meta.url)(file);
const options = {
  dataFolder: path.resolve(values.data), agencies: Number(values.agencies), firstYear: Number(values.from), years: Number(values.years),
  cases: Number(values.cases), seed: Number(values.seed), daysAMonth: Number(values.days), instances: Number(values.instances),
};
const told = (line) => process.stderr.write(`${line}\n`);
const simulated = await simulate(options, told);
const verified = await verify(options, simulated.lastDay, told);
const found = Number(values.errors) > 0 && verified.failures.length === 0 ? await proveChecks(options, simulated.lastDay, { errors: Number(values.errors), seed: Number(values['error-seed']) }, told) : undefined;
process.stdout.write(`${JSON.stringify({ ...options, dataFolder: undefined, ...simulated, verified, found }, undefined, 1)}\n`);
process.exitCode = verified.failures.length > 0 ? 1 : 0;
