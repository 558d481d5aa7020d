import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let work: string;
beforeEach(() => { work = mkdtempSync(path.join(tmpdir(), 'last-line-')); });
afterEach(() => { rmSync(work, { recursive: true, force: true }); });

function put(file: string, text: string) {
  mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
  writeFileSync(path.join(work, file), text);
}

/** The real script over checks, builds and a runner that are stubs. */
function lastLine(runner: string, check = 'export const check = async () => ({ passed: 5, failed: 0 });') {
  cpSync(path.join(__dirname, 'test.mjs'), path.join(work, 'scripts', 'test.mjs'), { recursive: true });
  put('scripts/check.mjs', check);
  for (const name of ['build-functions.mjs', 'build-app.mjs']) put(`scripts/${name}`, '');
  put('node_modules/jest/bin/jest.js', runner);
  const { stdout, status } = spawnSync(process.execPath, ['scripts/test.mjs'], { cwd: work, encoding: 'utf8' });
  return { last: stdout.trimEnd().split('\n').pop(), stdout, status };
}

const answers = (result: Record<string, number | boolean>) => `require('node:fs').writeFileSync('.cache/jest-result.json', ${JSON.stringify(JSON.stringify({
  success: true, numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, ...result,
}))});`;

describe('npm test 的最后一行总是 N passed, N failed', () => {
  test('有略过的：略过的另说一行', () => {
    const { last, stdout, status } = lastLine(answers({ numPassedTests: 10, numPendingTests: 2 }));
    expect([last, status]).toEqual(['18 passed, 0 failed', 0]);
    expect(stdout).toContain('跳过 2 项 / 2 skipped\n');
  });

  test.each([
    ['有没通过的', answers({ success: false, numPassedTests: 10, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }), '18 passed, 2 failed'],
    ['一项也没找到', answers({}), '8 passed, 1 failed'],
    ['测试程序自己倒下', 'process.exit(7)', '8 passed, 1 failed'],
  ])('%s', (_title, runner, words) => {
    const { last, status } = lastLine(runner);
    expect([last, status]).toEqual([words, 1]);
  });

  /** A runner whose first run and second run end differently. */
  const twice = (first: object, second: object) => `const again = process.argv.includes('--runTestsByPath');
    require('node:fs').writeFileSync('.cache/jest-result.json', JSON.stringify({ numRuntimeErrorTestSuites: 0, numPendingTests: 0, ...again ? ${JSON.stringify(second)} : ${JSON.stringify(first)} }));`;
  const fileOf = (name: string, ...statuses: readonly string[]) => ({ name, status: 'failed', assertionResults: statuses.map((status) => ({ status })) });
  const FIRST = { success: false, numPassedTests: 9, numFailedTests: 1 };

  test('浏览器里的流程有一个没通过：单独再跑一次，说出是哪一个，按第二次的算', () => {
    const first = { ...FIRST, testResults: [fileOf('/x/test/journeys/filing.test.ts', 'passed', 'failed')] };
    const { last, stdout, status } = lastLine(twice(first, { success: true, numPassedTests: 2, numFailedTests: 0 }));
    expect([last, status]).toEqual(['18 passed, 0 failed', 0]);
    expect(stdout).toMatch(/第一次没有通过，单独再跑一次：.*filing\.test\.ts/);
    expect(lastLine(twice(first, { success: false, numPassedTests: 1, numFailedTests: 1 }))).toMatchObject({ last: '17 passed, 1 failed', status: 1 });
  });

  test.each([
    ['规则和云函数的不再跑', [fileOf('/x/src/domain/fee.test.ts', 'failed')]],
    ['好几个流程都没通过的不再跑', ['a', 'b', 'c'].map((name) => fileOf(`/x/test/journeys/${name}.test.ts`, 'failed'))],
  ])('%s', (_title, testResults) => {
    expect(lastLine(twice({ ...FIRST, testResults }, { success: true, numPassedTests: 9, numFailedTests: 0 }))).toMatchObject({ last: '17 passed, 1 failed', status: 1 });
  });

  test('检查自己出错，其余照做', () => {
    const { last, status } = lastLine(answers({ numPassedTests: 10 }), "export const check = async () => { throw new Error('no tsc'); };");
    expect([last, status]).toEqual(['13 passed, 1 failed', 1]);
  });
});
