// `npm run mutate [-- calendar case fee remedy report/read/tokens.ts]`: changes the rules of a folder or of a file one by one and asks whether a test beside them notices.
import { spawnSync } from 'node:child_process';

const FOLDERS = ['calendar', 'case', 'fee', 'remedy', 'report'];
/** Below this the run has failed. */
const WANTED = 90;

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !FOLDERS.includes(part.split('/')[0]));
if (unknown) {
  console.error(`没有 ${unknown} 这个文件夹，可以写：${FOLDERS.join('、')}。`);
  process.exit(1);
}

let failed = false;
for (const folder of asked.length > 0 ? asked : FOLDERS) {
  const { stdout, status } = spawnSync(process.execPath, ['--max-old-space-size=4096', 'scripts/mutate/folder.mjs', folder], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const lines = stdout.trim().split('\n');
  const [, noticed, all] = (lines.pop() ?? '').split(' ').map(Number);
  for (const line of lines) console.log(line);
  const share = (100 * noticed) / all;
  failed ||= status !== 0 || !(share >= WANTED);
  console.log(`${folder}：${all} 处改动，测试发现 ${noticed} 处，${share.toFixed(1)}%`);
}
process.exit(failed ? 1 : 0);
