// Invented reports and published items for load, for search and for looking at: the five agencies of 云汀县, twelve years.
//   npm run -s generate -- --data .data        writes them into the data of a local cloud, running or not
//   npm run -s generate -- --items 3           prints them as JSON
// The same --seed gives the same; what is there already stays as it is.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';

const number = (fallback) => ({ type: 'string', default: String(fallback) });
const { values } = parseArgs({ options: { items: number(3000), years: number(12), seed: number(20260101), data: { type: 'string' } } });
const file = await bundle('scripts/generate/main.ts', '.cache/generate/main.cjs');
// The local cloud looks for what starts a function beside itself.
for (const name of ['bootstrap.cjs', 'clock-shift.cjs']) cpSync(`cloudfunctions/_local/functions/${name}`, path.join(path.dirname(file), name));
const { generateItems, generateReports, fillFolder } = createRequire(import.meta.url)(file);

const began = Date.now();
const items = generateItems(Number(values.items), Number(values.seed));
const reports = generateReports(Number(values.years), Number(values.seed));
if (values.data === undefined) process.stdout.write(`${JSON.stringify({ reports, items }, undefined, 1)}\n`);
else {
  await fillFolder(path.resolve(values.data), { items, reports }, (done) => process.stderr.write(`\r${done} / ${items.length}`));
  process.stderr.write('\n');
  process.stdout.write(`${JSON.stringify({ agencies: 5, reports: reports.length, items: items.length, seconds: Math.round((Date.now() - began) / 1000) })}\n`);
}
