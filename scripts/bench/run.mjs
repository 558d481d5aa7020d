// `npm run bench`: every figure is a ratio of two things measured side by side in this run.
//   npm run bench -- recount county     only these
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildApp } from '../build-app.mjs';
import { buildFunctions } from '../build-functions.mjs';
import { benchColdStart } from './cold-start.mjs';
import { benchCounty } from './county.mjs';
import { benchFirstPage } from './first-page.mjs';
import { benchLocalCloud } from './local-cloud.mjs';
import { benchMainPackage } from './main-package.mjs';
import { benchManyCases } from './many-cases.mjs';
import { benchRecount } from './recount.mjs';
import { benchReplay } from './replay.mjs';
import { benchSearch } from './search.mjs';
import { benchRush, benchSubmit } from './submit.mjs';
import { benchTally } from './tally.mjs';
import { benchWorkLists } from './work-lists.mjs';
import { benchWorkingDays } from './working-days.mjs';
import { benchYearSums } from './year-sums.mjs';

process.env.TZ = 'Asia/Shanghai';

// What the local cloud reads at run time stands beside the module that reads it, so beside the bundles too.
mkdirSync('.cache/bench', { recursive: true });
for (const file of readdirSync('cloudfunctions/_local', { recursive: true, withFileTypes: true })) {
  if (file.isFile() && !file.name.endsWith('.ts')) cpSync(path.join(file.parentPath, file.name), `.cache/bench/${file.name}`);
}

const BENCHES = {
  workingDays: benchWorkingDays, replay: benchReplay, tally: benchTally, recount: benchRecount, yearSums: benchYearSums, county: benchCounty, localCloud: benchLocalCloud, submit: benchSubmit, rush: benchRush, workLists: benchWorkLists, manyCases: benchManyCases,
  search: benchSearch, coldStart: benchColdStart, mainPackage: benchMainPackage, firstPage: benchFirstPage,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`没有这一项：${unknown.join('、')}。可以选的：${Object.keys(BENCHES).join('、')}`);
  process.exit(2);
}
const names = wanted.length > 0 ? wanted : Object.keys(BENCHES);

// What is measured is what the sources say now; unchanged builds are not made again.
await buildFunctions();
if (names.includes('mainPackage') || names.includes('firstPage')) await buildApp('weapp', { quiet: true });
if (names.includes('firstPage')) await buildApp('h5', { quiet: true });

console.log(`${os.cpus().length} 核，Node ${process.versions.node}，${new Date().toISOString().slice(0, 10)}`);
for (const name of names) {
  for (const { title, ratio, detail } of [await BENCHES[name]()].flat()) console.log(`${title}：${ratio.toPrecision(3)} 倍（${detail}）`);
}
