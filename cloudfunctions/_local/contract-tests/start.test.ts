import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { refusedPort } from '../listen';
import { call, isAlive, program, stop } from './program';

jest.setTimeout(60_000);
const { file, data, run, check, launch, refused, refusedCheck } = program('cli-entry.ts');

async function eventually(condition: () => boolean) {
  for (let i = 0; i < 100 && !condition(); i += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
  expect(condition()).toBe(true);
}

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
    const parent = `const { fork } = require('node:child_process'); fork(${JSON.stringify(file())}, ['--data', ${JSON.stringify(data())}], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });`;
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

  test.each([
    [['--port', 'abc'], '端口 abc 无法识别'], [['--port', ''], '端口 （空） 无法识别'], [['--port', '1e3'], '端口 1e3 无法识别'], [['--port', '0'], '端口 0 无法识别'],
    [['--port', '65536'], '端口 65536 无法识别'], [['--port', ' 80'], '无法识别'], [['--port', '0x50'], '无法识别'], [['--data', ''], '--data 后面没有写目录'], [['--data', '  '], '--data 后面没有写目录'],
    [['--check'], '启动选项无法识别'], [['check'], '启动选项无法识别'],
    [['--today', '2026-02-30'], '日期 2026-02-30 无法识别'], [['--today', '明天'], '无法识别'], [['--speed'], '启动选项无法识别'],
  ])('选项写错 %j', async (args, sentence) => {
    expect(await refused(...args)).toContain(sentence);
  });
});
