// `npm test`: lint and types, one build of each artifact, then every test against those builds.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { check } from './check.mjs';

const RESULT = '.cache/jest-result.json';
let passed = 0;
let failed = 0;

function count(title, isPassed) {
  console.log(`${isPassed ? '✓' : '✗'} ${title}`);
  if (isPassed) passed += 1; else failed += 1;
}

async function checks() {
  const result = await check();
  passed += result.passed;
  failed += result.failed;
}

const build = ([title, ...args]) => new Promise((resolve) => {
  spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (code) => { count(title, code === 0); resolve(); });
});

/** Each leaves a core idle half of its time. */
const builds = () => Promise.all([
  ['构建云函数', 'scripts/build-functions.mjs'],
  ['构建网页', 'scripts/build-app.mjs', 'h5'],
  ['构建小程序', 'scripts/build-app.mjs', 'weapp'],
].map(build));

function tests() {
  mkdirSync('.cache', { recursive: true });
  rmSync(RESULT, { force: true });
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '-c', 'config/jest.config.cjs', '--ci', '--maxWorkers=2', '--json', '--outputFile', RESULT, ...process.argv.slice(2)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const result = JSON.parse(readFileSync(RESULT, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  // Every test passed, yet the runner is not content: a broken setup, or a filter that found nothing.
  const unexplained = !result.success && result.numFailedTests + result.numRuntimeErrorTestSuites === 0;
  if (unexplained || result.numPassedTests === 0) failed += 1;
  if (result.numPendingTests > 0) console.log(`跳过 ${result.numPendingTests} 项 / ${result.numPendingTests} skipped`);
}

async function attempt(title, part) {
  try { await part(); } catch (error) {
    console.log(`${title}没有跑完，请看上面的输出：${error.message}`);
    failed += 1;
  }
}

await Promise.all([attempt('检查', checks), attempt('构建', builds)]);
await attempt('测试', tests);

// Machines read this line: always the last, and always these words.
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
