import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LAST_NOTICE_YEAR } from '../../test/fixtures/calendar';

const ROOT = path.resolve(__dirname, '../..');

interface Run { readonly status: number | null; readonly stdout: string; readonly stderr: string }

function start(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, npm_lifecycle_event: '', INIT_CWD: '' } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part: Buffer) => { stdout += part.toString(); });
    child.stderr.on('data', (part: Buffer) => { stderr += part.toString(); });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

const tool = (...args: string[]) => start(process.execPath, [path.join(ROOT, 'scripts/tool/run.mjs'), ...args], ROOT);

async function answerOf(...args: string[]): Promise<unknown> {
  const run = await tool(...args);
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(run.stdout);
}

async function refusalOf(...args: string[]): Promise<{ code: string; message: string }> {
  const run = await tool(...args);
  expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
  const refusal = JSON.parse(run.stderr) as { code: string; message: string };
  expect(Object.keys(refusal)).toEqual(['code', 'message']);
  expect(refusal.message).toMatch(/[\u4e00-\u9fff].*。$/);
  return refusal;
}

let folder = '';
beforeAll(() => { folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tool-'))); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('workday add', () => {
  test('答复期限：2026年2月13日起20个工作日', async () => {
    expect(await answerOf('workday', 'add', '2026-02-13', '20')).toEqual({ date: '2026-03-19', provisional: false });
  });

  test('跨到还没有放假通知的年份：暂定，不拒绝', async () => {
    expect(await answerOf('workday', 'add', `${LAST_NOTICE_YEAR}-12-25`, '20')).toMatchObject({ provisional: true });
  });

  test.each([
    [['2018-12-31', '20'], 'beforeFirstNotice'],
    [['2026-02-30', '20'], 'notADate'],
    [['明天', '20'], 'notADate'],
    [['2026-02-13', '二十'], 'notANumberOfDays'],
    [['2026-02-13', '1.5'], 'notANumberOfDays'],
    [['2026-02-13', '-1'], 'notANumberOfDays'],
    [['2026-02-13', '10001'], 'countNotAllowed'],
    [['9999-12-31', '20'], 'beyondLastYear'],
    [['2026-02-13'], 'wrongArguments'],
    [['2026-02-13', '20', '30'], 'wrongArguments'],
  ])('%j 拒绝：%s', async (args, code) => {
    expect((await refusalOf('workday', 'add', ...args)).code).toBe(code);
  });
});

describe('id', () => {
  test.each([
    ['11010519491231002X', { kind: 'citizen', valid: true, warning: null }],
    ['110105194912310021', { kind: 'citizen', valid: false, warning: null }],
    ['91350211M0000XUF46', { kind: 'creditCode', valid: true, warning: 'checkDigit' }],
    ['91512081MA62K0260E', { kind: 'creditCode', valid: true, warning: null }],
    ['810000199408230021', { kind: 'residencePermit', valid: true, warning: null }],
    ['932682198501010017', { kind: 'permanentResident', valid: true, warning: null }],
    ['１１０１０５１９４９１２３１００２ｘ', { kind: 'citizen', valid: true, warning: null }],
    ['😀', { kind: 'unknown', valid: false, warning: null }],
  ])('%s', async (number, answer) => {
    expect(await answerOf('id', number)).toEqual(answer);
  });

  test('中间有空格也行；什么都没给就拒绝', async () => {
    expect(await answerOf('id', '110105', '19491231', '002X')).toMatchObject({ kind: 'citizen', valid: true });
    expect((await refusalOf('id')).code).toBe('wrongArguments');
  });
});

describe('命令行', () => {
  test.each([[[]],  [['workday']], [['workday', 'subtract', '2026-01-05', '1']], [['report', 'write', 'a.txt']]])('%j 不是命令：拒绝并列出可用的命令', async (args) => {
    const refusal = await refusalOf(...args);
    expect(refusal.code).toBe('unknownCommand');
    expect(refusal.message).toContain('workday add');
  });

  test('按说明用 npm run -s tool -- 调用，输出只有一行JSON', async () => {
    const run = await start('npm', ['run', '-s', 'tool', '--', 'workday', 'add', '2026-04-30', '20'], ROOT);
    expect(run).toMatchObject({ status: 0, stdout: '{"date":"2026-06-01","provisional":false}\n' });
  });
});

describe('在刚装好的机器上', () => {
  test('不用先构建，几个命令同时来也行；源码一改，结果跟着改', async () => {
    const home = path.join(folder, 'clone');
    for (const part of ['scripts/tool', 'src/domain', 'src/contract', 'cloudfunctions/_shared', 'package-lock.json']) cpSync(path.join(ROOT, part), path.join(home, part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
    mkdirSync(path.join(folder, 'elsewhere'));
    const run = () => start(process.execPath, [path.join(home, 'scripts/tool/run.mjs'), 'workday', 'add', '2026-04-30', '20'], path.join(folder, 'elsewhere'));
    for (const one of await Promise.all([run(), run(), run()])) expect(one).toEqual({ status: 0, stdout: '{"date":"2026-06-01","provisional":false}\n', stderr: '' });

    const notice = path.join(home, 'src/domain/calendar/notices/2026.ts');
    writeFileSync(notice, readFileSync(notice, 'utf8').replace(" '2026-05-09',", ''));
    expect((await run()).stdout).toBe('{"date":"2026-06-02","provisional":false}\n');
  });

  test('help 列出每个命令怎么用、输出什么', async () => {
    const commands = await answerOf('help') as readonly { readonly usage: string; readonly about: string; readonly output: unknown }[];
    expect(commands.map(({ usage }) => usage.split(' ').slice(0, 2).join(' '))).toEqual(expect.arrayContaining(['workday add', 'id <number>', 'report read']));
    for (const { about, output } of commands) {
      expect(about).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(output).toBeDefined();
    }
  });
});
