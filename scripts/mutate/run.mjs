// `npm run mutate [-- calendar case fee remedy report]`: changes the rules of a folder one by one and asks whether a test beside them notices.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FOLDERS = ['calendar', 'case', 'fee', 'remedy', 'report'];
/** Below this the run has failed. */
const WANTED = 90;

const asked = process.argv.slice(2);
const unknown = asked.find((folder) => !FOLDERS.includes(folder));
if (unknown) {
  console.error(`没有 ${unknown} 这个文件夹，可以写：${FOLDERS.join('、')}。`);
  process.exit(1);
}

let failed = false;
for (const folder of asked.length > 0 ? asked : FOLDERS) {
  spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'config/stryker.config.mjs'], {
    stdio: 'inherit', env: { ...process.env, MUTATE: folder },
  });
  const { files } = JSON.parse(readFileSync(`.cache/mutation-${folder}.json`, 'utf8'));
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const killed = states.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const counted = states.filter((status) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)).length;
  const share = (100 * killed) / counted;
  failed ||= share < WANTED;
  console.log(`${folder}：${counted} 处改动，测试发现 ${killed} 处，${share.toFixed(1)}%`);
}
process.exit(failed ? 1 : 0);
