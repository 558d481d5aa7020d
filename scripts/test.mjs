// `npm test`: lint and types, one build of each artifact, then every test against those builds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { check } from './check.mjs';

const RESULT = '.cache/jest-result.json';
let { passed, failed } = await check();
let skipped = 0;

for (const [title, ...args] of [
  ['构建云函数', 'scripts/build-functions.mjs'],
  ['构建网页', 'scripts/build-app.mjs', 'h5'],
  ['构建小程序', 'scripts/build-app.mjs', 'weapp'],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${title}`);
  if (status === 0) passed += 1; else failed += 1;
}

mkdirSync('.cache', { recursive: true });
rmSync(RESULT, { force: true });
spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '-c', 'config/jest.config.cjs', '--ci', '--json', '--outputFile', RESULT, ...process.argv.slice(2)], { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  const result = JSON.parse(readFileSync(RESULT, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped += result.numPendingTests;
  // Every test passed, yet the runner is not content: a broken setup, or a filter that found nothing.
  const unexplained = !result.success && result.numFailedTests + result.numRuntimeErrorTestSuites === 0;
  if (unexplained || result.numPassedTests === 0) failed += 1;
} catch {
  console.log('测试没有跑完：没有结果文件，请看上面的输出。');
  failed += 1;
}

console.log(skipped === 0 ? `${passed} passed, ${failed} failed` : `${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
