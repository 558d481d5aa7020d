import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import SQLite from 'libsql';
import { bundled, type Bundled } from './bundled';
import { refusedPort } from '../listen';
import { temporaryFolder } from './test-cloud';

jest.setTimeout(60_000);
let program: Bundled;
let work: string;
const data = () => path.join(work, 'data');
beforeAll(() => { program = bundled('cli-entry.ts'); });
afterAll(() => program.remove());
beforeEach(() => {
  work = temporaryFolder();
  mkdirSync(path.join(work, 'dist', 'functions', 'public'), { recursive: true });
  writeFileSync(path.join(work, 'dist', 'functions', 'public', 'index.js'), 'exports.main = async () => ({ pid: process.pid, today: new Date(Date.now() + 288e5).toISOString().slice(0, 10) });');
});
afterEach(() => { rmSync(work, { recursive: true, force: true }); });

interface Run { readonly child: ReturnType<typeof spawn>; readonly ended: Promise<number | null>; output: string; readonly ready: Promise<string> }
const running: Run[] = [];
afterEach(async () => { for (const run of running.splice(0)) { run.child.kill('SIGKILL'); await run.ended; } });

const run = (...args: string[]): Run => launch([program.file, '--data', data(), ...args]);
/** Only says what would stop a start, as `npm start` asks before it builds. */
const check = (...args: string[]): Run => launch([program.file, '--data', data(), ...args], { LOCAL_CLOUD_CHECK_ONLY: '1' });

function launch(args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, args, { cwd: work, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((resolve) => { child.on('close', (code) => resolve(code)); });
  const result: Run = {
    child, ended, output: '',
    ready: new Promise((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        result.output += chunk.toString();
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(result.output)?.[0];
        if (url) resolve(url);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      void ended.then((code) => reject(new Error(`ended with ${code}: ${result.output}`)));
    }),
  };
  result.ready.catch(() => undefined);
  running.push(result);
  return result;
}

const refused = (...args: string[]) => refusal(run(...args));
const refusedCheck = (...args: string[]) => refusal(check(...args));
async function refusal(attempt: Run): Promise<string> {
  expect(await attempt.ended).toBe(1);
  expect(attempt.output).not.toMatch(/\n\s+at /);
  return attempt.output;
}

const call = async (url: string) => (await fetch(`${url}/api/public`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).json() as Promise<{ pid: number; today: string }>;
const isAlive = (pid: number) => { try { process.kill(pid, 0); return true; } catch { return false; } };
async function eventually(condition: () => boolean) {
  for (let i = 0; i < 100 && !condition(); i += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
  expect(condition()).toBe(true);
}

const stop = async (cloud: Run) => { await cloud.ready; cloud.child.kill('SIGTERM'); expect(await cloud.ended).toBe(0); };

describe('启动', () => {
  test('说出地址和可以扮演的人；Ctrl-C 之后函数进程也结束', async () => {
    const cloud = run();
    const { pid } = await call(await cloud.ready);
    expect(cloud.output).toContain('经办人');
    expect(isAlive(pid)).toBe(true);
    cloud.child.kill('SIGINT');
    expect(await cloud.ended).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  test('主进程被强行结束，函数进程不会留下', async () => {
    const cloud = run();
    const { pid } = await call(await cloud.ready);
    cloud.child.kill('SIGKILL');
    await cloud.ended;
    await eventually(() => !isAlive(pid));
  });

  test('启动它的进程没有了，它也结束', async () => {
    const parent = `const { fork } = require('node:child_process'); fork(${JSON.stringify(program.file)}, ['--data', ${JSON.stringify(data())}], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });`;
    const starter = launch(['-e', parent]);
    const { pid } = await call(await starter.ready);
    starter.child.kill('SIGKILL');
    // Closed when the last one that could print is gone.
    await starter.ended;
    expect(isAlive(pid)).toBe(false);
    await stop(run());
  });

  test('--today 拨动日历', async () => {
    expect((await call(await run('--today', '2026-10-05').ready)).today).toBe('2026-10-05');
  });

  test('密钥文件只有本人可读，再次启动不变，--reset 之后是新的', async () => {
    const keys = () => readFileSync(path.join(data(), 'keys.json'), 'utf8');
    await stop(run());
    const first = keys();
    expect(statSync(path.join(data(), 'keys.json')).mode & 0o777).toBe(0o600);
    await stop(run());
    expect(keys()).toBe(first);
    writeFileSync(path.join(data(), 'mine.txt'), 'not yours');
    await stop(run('--reset'));
    expect(keys()).not.toBe(first);
    expect(existsSync(path.join(data(), 'mine.txt'))).toBe(true);
  });

  test('只检查不启动', async () => {
    const only = check();
    expect(await only.ended).toBe(0);
    expect(only.output).toBe('');
  });
});

describe('数据目录一次只给一个程序用', () => {
  const WORDS = () => `数据目录 ${data()} 正由另一个还在运行的公开有数使用，请先结束它，或用 --data 换一个目录。\nThe data folder ${data()} is in use by another running copy; stop that one, or choose another folder with --data.\n`;

  test('正在运行时再启动、--reset、只检查，都说明原因，数据一个字节不少，运行着的照常', async () => {
    const first = run();
    const url = await first.ready;
    const before = readdirSync(data()).map((name) => [name, statSync(path.join(data(), name)).ino]);
    for (const refuse of [() => refused(), () => refused('--reset'), () => refusedCheck(), () => refusedCheck('--reset')]) expect(await refuse()).toBe(WORDS());
    expect(readdirSync(data()).map((name) => [name, statSync(path.join(data(), name)).ino])).toEqual(before);
    expect((await call(url)).pid).toBeGreaterThan(0);
    await stop(first);
    await stop(run('--reset'));
  });

  test('两个同时启动，只有一个用上', async () => {
    const both = [run(), run()];
    const results = await Promise.all(both.map(async (one) => one.ready.then(() => 'ready', () => one.output)));
    expect(results.sort()).toEqual(['ready', WORDS()]);
  });

  test('被强行结束的不碍事，马上又能启动', async () => {
    const first = run();
    await first.ready;
    first.child.kill('SIGKILL');
    await first.ended;
    await stop(run());
  });

  test('重启之后留下的锁文件不碍事，里面写了什么都一样', async () => {
    await stop(run());
    for (const text of ['', String(process.pid), 'nonsense '.repeat(1000)]) {
      writeFileSync(path.join(data(), 'in-use.db'), text);
      await stop(run());
    }
  });
});

describe('--reset 只删自己的', () => {
  const put = (name: string, text = '三年的心血') => {
    mkdirSync(path.dirname(path.join(data(), name)), { recursive: true });
    writeFileSync(path.join(data(), name), text);
  };
  const filesIn = () => (readdirSync(data(), { recursive: true }) as string[]).sort();

  test.each(['files/thesis.txt', 'incoming/letter.txt', 'functions.log', 'store.db', 'keys.json', 'open-disclosure-data.txt'])('别人的 %s 不动，也不在旁边写任何东西', async (name) => {
    put(name);
    const before = filesIn();
    for (const refuse of [() => refused('--reset'), () => refused(), () => refusedCheck('--reset')]) {
      expect(await refuse()).toMatch(/^数据目录 .*已损坏或不是本程序的数据，一个文件也没有动；.*。\n\S+ in the data folder .* was left alone;.*\.\n$/);
      expect(filesIn()).toEqual(before);
      expect(readFileSync(path.join(data(), name), 'utf8')).toBe('三年的心血');
    }
  });

  test('别人的数据库里也有 meta 表，仍是别人的', async () => {
    mkdirSync(data());
    const other = new SQLite(path.join(data(), 'store.db'));
    other.exec("CREATE TABLE meta (key TEXT, value TEXT); INSERT INTO meta VALUES ('format', 'theirs')");
    other.close();
    expect(await refused('--reset')).toContain('store.db');
  });

  test('自己的清空，别的名字的文件留下，没有做完的密钥也清掉', async () => {
    await stop(run());
    put('mine.txt');
    put('keys.json.123', '{');
    put('files/uploads/a.txt');
    await stop(run('--reset'));
    expect(filesIn()).toEqual(expect.arrayContaining(['mine.txt', 'store.db', 'keys.json']));
    expect(filesIn().filter((name) => /\/a\.txt|keys\.json\.123/.test(name))).toEqual([]);
  });

  test.each([
    ['标记', (name: string) => name === 'open-disclosure-data.txt'], ['密钥', (name: string) => name === 'keys.json'], ['数据文件', (name: string) => name.startsWith('store.db')],
  ])('别的都坏了，%s还能证明是自己的', async (_title, proves) => {
    await stop(run());
    for (const name of readdirSync(data())) if (!proves(name) && statSync(path.join(data(), name)).isFile()) put(name, 'broken');
    await stop(run('--reset'));
    await stop(run());
  });
});

describe('不能启动时，中英文各一句，退出码 1', () => {
  test.each([['启动', refused], ['只检查', refusedCheck]])('端口被占用（%s）', async (_title, refuse) => {
    const busy = createServer();
    await new Promise<void>((resolve) => { busy.listen(0, '127.0.0.1', resolve); });
    const { port } = busy.address() as AddressInfo;
    expect(await refuse('--port', String(port))).toBe(`端口 ${port} 已被占用，请关闭占用它的程序，或用 --port 换一个端口。\nPort ${port} is in use; stop the other program or choose another with --port.\n`);
    await new Promise((resolve) => { busy.close(resolve); });
  });

  test('没有权限使用的端口另有一句话，别的原因也有', () => {
    const denied = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
    expect(refusedPort(80, denied).message).toBe('没有权限使用端口 80，请用 --port 换一个 1024 以上的端口。\nThis user may not use port 80; choose one above 1023 with --port.');
    expect(refusedPort(80, Object.assign(new Error(), { code: 'EADDRINUSE' })).message).toContain('已被占用');
    expect(refusedPort(80, Object.assign(new Error(), { code: 'EADDRNOTAVAIL' })).message).toContain('不能使用（EADDRNOTAVAIL）');
  });

  test('数据目录不能写', async () => {
    writeFileSync(data(), 'a file where the folder should be');
    expect(await refused()).toContain('无法写入');
    rmSync(data());
    mkdirSync(data());
    chmodSync(data(), 0o500);
    if (process.getuid?.() !== 0) expect(await refused()).toContain('无法写入');
    chmodSync(data(), 0o700);
  });

  test.each([['不是数据库', 'nonsense '.repeat(1000)], ['别的程序的数据库', undefined]])('数据文件损坏：%s', async (_title, content) => {
    mkdirSync(data());
    const file = path.join(data(), 'store.db');
    writeFileSync(path.join(data(), 'keys.json'), JSON.stringify({ fieldKeys: { current: 'k', keys: { k: Buffer.alloc(32).toString('base64') } }, indexKey: Buffer.alloc(32).toString('base64') }));
    if (content === undefined) {
      const other = new SQLite(file);
      other.exec('CREATE TABLE meta (key TEXT, value TEXT); CREATE TABLE other (x)');
      other.close();
    } else writeFileSync(file, content);
    expect(await refused()).toContain('已损坏或不是本程序的数据');
    expect(await refusedCheck()).toContain('已损坏或不是本程序的数据');
  });

  test('数据文件中间一段被毁', async () => {
    await stop(run());
    const file = path.join(data(), 'store.db');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, 4096 + 2048);
    writeFileSync(file, bytes);
    expect(await refused()).toContain('已损坏');
    expect(await run('--reset').ready).toContain('http');
  });

  test('密钥文件损坏或丢失', async () => {
    await stop(run());
    const keys = path.join(data(), 'keys.json');
    writeFileSync(keys, '{"fieldKeys":');
    expect(await refused()).toContain('密钥文件');
    rmSync(keys);
    expect(await refused()).toContain('不见了');
  });

  test.each([
    [['--port', 'abc'], '端口 abc 无法识别'], [['--port', ''], '端口 （空） 无法识别'], [['--port', '1e3'], '端口 1e3 无法识别'], [['--port', '0'], '端口 0 无法识别'],
    [['--port', '65536'], '端口 65536 无法识别'], [['--port', ' 80'], '无法识别'], [['--port', '0x50'], '无法识别'], [['--data', ''], '--data 后面没有写目录'], [['--data', '  '], '--data 后面没有写目录'],
    [['--check'], '启动选项无法识别'], [['check'], '启动选项无法识别'],
    [['--today', '2026-02-30'], '日期 2026-02-30 无法识别'], [['--today', '明天'], '无法识别'], [['--speed'], '启动选项无法识别'],
  ])('选项写错 %j', async (args, sentence) => {
    expect(await refused(...args)).toContain(sentence);
  });
});
