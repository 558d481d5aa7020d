// Invented published items for load, for search and for looking at: five agencies of 云汀县, twelve years.
//   node scripts/generate/items.mjs --count 3000 > items.json      prints them as JSON
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '3000' }, seed: { type: 'string', default: '20260101' } } });
const file = await bundle('scripts/generate/items/make.ts', '.cache/generate/items.cjs');
const { generateItems } = createRequire(import.meta.url)(file);

process.stdout.write(`${JSON.stringify(generateItems(Number(values.count), Number(values.seed)), undefined, 1)}\n`);
