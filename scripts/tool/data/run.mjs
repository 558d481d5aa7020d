// A published report out of a data folder as JSON: node scripts/tool/data/run.mjs <folder> <agency> <year>. Apart from the tool, which needs no local cloud for anything else.
import { createRequire } from 'node:module';
import { bundle } from '../../bundle.mjs';

const [folder, agency, year] = process.argv.slice(2);
// Two at once must not read what the other is writing.
const file = await bundle('scripts/tool/data/main.ts', `.cache/tool-data/${process.pid}/main.cjs`);
const { reportOfData } = createRequire(import.meta.url)(file);
process.stdout.write(JSON.stringify(await reportOfData(folder, agency, Number(year))));
