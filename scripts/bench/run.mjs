// `npm run bench`: every figure is a ratio of two things measured side by side in this run.
import os from 'node:os';
import { buildApp } from '../build-app.mjs';
import { buildFunctions } from '../build-functions.mjs';
import { benchColdStart } from './cold-start.mjs';
import { benchCounty } from './county.mjs';
import { benchLocalCloud } from './local-cloud.mjs';
import { benchMainPackage } from './main-package.mjs';
import { benchRecount } from './recount.mjs';
import { benchReplay } from './replay.mjs';
import { benchSearch } from './search.mjs';
import { benchTally } from './tally.mjs';
import { benchWorkLists } from './work-lists.mjs';
import { benchWorkingDays } from './working-days.mjs';

process.env.TZ = 'Asia/Shanghai';

// What is measured is what the sources say now; unchanged builds are not made again.
await buildFunctions();
await buildApp('weapp', { quiet: true });

console.log(`${os.cpus().length} 核，Node ${process.versions.node}，${new Date().toISOString().slice(0, 10)}`);
for (const bench of [benchWorkingDays, benchReplay, benchTally, benchRecount, benchCounty, benchLocalCloud, benchWorkLists, benchSearch, benchColdStart, benchMainPackage]) {
  for (const { title, ratio, detail } of [await bench()].flat()) console.log(`${title}：${ratio.toPrecision(3)} 倍（${detail}）`);
}
