// Invented published items for load, for search and for looking at: five agencies of 云汀县, twelve years.
//   node scripts/generate/items.mjs --count 3000 > items.json         prints them as JSON
//   node scripts/generate/items.mjs --count 3000 --data .data         writes them into the data of a local cloud that is not running
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '3000' }, seed: { type: 'string', default: '20260101' }, data: { type: 'string' } } });
const file = await bundle('scripts/generate/items/main.ts', '.cache/generate/items.cjs');
const { generateItems, fillFolder } = createRequire(import.meta.url)(file);

const items = generateItems(Number(values.count), Number(values.seed));
if (values.data === undefined) process.stdout.write(`${JSON.stringify(items, undefined, 1)}\n`);
else {
  await fillFolder(path.resolve(values.data), items, (done) => process.stderr.write(`\r${done} / ${items.length}`));
  process.stderr.write('\n');
}
