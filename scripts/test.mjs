// `npm test`: lint and types, one build of each artifact, then every test against those builds.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
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

const JEST = ['node_modules/jest/bin/jest.js', '-c', 'config/jest.config.cjs', '--ci', '--json', '--outputFile', RESULT];
function run(...args) {
  mkdirSync('.cache', { recursive: true });
  rmSync(RESULT, { force: true });
  spawnSync(process.execPath, [...JEST, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(readFileSync(RESULT, 'utf8'));
}

/** Failed tests, and files that could not be run at all. */
const failures = ({ numFailedTests, numRuntimeErrorTestSuites }) => numFailedTests + numRuntimeErrorTestSuites;
const inBrowser = ({ status, name }) => status === 'failed' && /[\\/]test[\\/]journeys[\\/]/.test(name);
const MOST_AGAIN = 2;

/**
 * A browser on a crowded machine can miss a step, so one or two journeys that failed are made once more, alone, and it is
 * said which; what is wrong fails again. Rules and functions get no second try. @returns what is to be counted
 */
function onceMore(first) {
  const again = (first.testResults ?? []).filter(inBrowser);
  if (again.length === 0 || again.length > MOST_AGAIN) return first;
  const files = again.map(({ name }) => path.relative('.', name));
  console.log(`第一次没有通过，单独再跑一次：${files.join('、')}`);
  const second = run('--runInBand', '--runTestsByPath', ...files);
  const were = (status) => again.flatMap(({ assertionResults }) => assertionResults).filter((one) => one.status === status).length;
  const numFailedTests = first.numFailedTests - were('failed') + second.numFailedTests;
  const numRuntimeErrorTestSuites = first.numRuntimeErrorTestSuites - again.filter(({ assertionResults }) => assertionResults.length === 0).length + second.numRuntimeErrorTestSuites;
  return {
    numPassedTests: first.numPassedTests - were('passed') + second.numPassedTests, numFailedTests, numRuntimeErrorTestSuites,
    numPendingTests: first.numPendingTests - were('pending') + second.numPendingTests, success: second.success && numFailedTests + numRuntimeErrorTestSuites === 0,
  };
}

function tests() {
  const result = onceMore(run('--maxWorkers=2', ...process.argv.slice(2)));
  passed += result.numPassedTests;
  failed += failures(result);
  // Every test passed, yet the runner is not content: a broken setup, or a filter that found nothing.
  const unexplained = !result.success && failures(result) === 0;
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
