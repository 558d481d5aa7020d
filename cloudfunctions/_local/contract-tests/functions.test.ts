import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Schema } from '../../_shared/schema-types';
import type { TestCloud } from './test-cloud';
import { codeOf, functionRule, testCloud, writeFunctions } from './test-cloud';
import { TEST_SCHEMA } from './test-schema';

const SDK = JSON.stringify(require.resolve('@cloudbase/node-sdk'));
const SOURCES = {
  who: `const tcb = require(${SDK}); const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV });
    exports.main = async (event, context) => {
      await new Promise((r) => setTimeout(r, event.wait || 0));
      const { WX_OPENID, WX_APPID, TCB_SOURCE } = tcb.getCloudbaseContext(context);
      return { WX_OPENID, WX_APPID, TCB_SOURCE, sdk: app.auth().getUserInfo().openId, event, zone: new Date().getTimezoneOffset() };
    };`,
  store: `const tcb = require(${SDK}); const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV });
    exports.main = async ({ id }) => { await app.database().collection('items').add({ _id: id }); return (await app.database().collection('items').doc(id).get()).data; };`,
  moody: `let calls = 0; exports.main = async ({ mood }) => {
      calls += 1;
      if (mood === 'throws') throw new Error('refused today');
      if (mood === 'dies') process.exit(3);
      if (mood === 'leaks') setTimeout(() => { throw new Error('later'); }, 5);
      if (mood === 'hangs') await new Promise(() => setInterval(() => {}, 1000));
      if (mood === 'spins') for (;;);
      if (mood === 'nothing') return undefined;
      if (mood === 'slow') await new Promise((r) => setTimeout(r, 500));
      return { calls, pid: process.pid };
    };`,
  big: `exports.main = async ({ bytes }) => 'x'.repeat(bytes);`,
  broken: `throw new Error('cannot be loaded');`,
  clock: `exports.main = async (event) => event;`,
  time: `exports.main = async () => ({ now: Date.now(), made: new Date().toISOString(), text: Date().slice(0, 15), fixed: new Date(0).toISOString(), isDate: new Date() instanceof Date, parsed: Date.parse('2020-01-01'), utc: Date.UTC(2020, 0) });`,
};
const RULES = [
  functionRule('who'), functionRule('store'), functionRule('moody', { timeoutSeconds: 1 }), functionRule('big'), functionRule('broken'), functionRule('time'), functionRule('unbuilt'),
  functionRule('clock', { invokable: false, timers: [{ name: 'daily', cron: '0 30 7 * * * *' }, { name: 'often', cron: '* * * * * * *' }] }),
];
const schema: Schema = { ...TEST_SCHEMA, functions: RULES };

let on: TestCloud;
let functionsFolder: string;
beforeAll(async () => {
  functionsFolder = writeFunctions(SOURCES);
  on = await testCloud({ schema, functionsFolder });
});
afterAll(async () => {
  await on.close();
  rmSync(functionsFolder, { recursive: true, force: true });
});

const person = (openid: string) => ({ source: 'wx_client', openid }) as const;

describe('云函数', () => {
  test('身份在上下文里，SDK 的两种读法一致；函数按世界时运行', async () => {
    expect(await on.cloud.invoke('who', { a: 1 }, person('oAlice'))).toEqual({ WX_OPENID: 'oAlice', WX_APPID: expect.any(String) as string, TCB_SOURCE: 'wx_client', sdk: 'oAlice', event: { a: 1 }, zone: 0 });
  });

  test('四十人同时调用，身份从不串', async () => {
    const people = Array.from({ length: 40 }, (_, i) => `o${i}`);
    const answers = await Promise.all(people.map((openid, i) => on.cloud.invoke('who', { wait: i % 3 }, person(openid)))) as { WX_OPENID: string; sdk: string }[];
    expect(answers.map(({ WX_OPENID }) => WX_OPENID)).toEqual(people);
    expect(answers.map(({ sdk }) => sdk)).toEqual(people);
  });

  test('服务器之间的调用不带任何人的身份，前一次的也不留下', async () => {
    await on.cloud.invoke('who', {}, person('oBefore'));
    const { result } = await on.app.callFunction({ name: 'who', data: { x: '汉字' } }) as { result: Record<string, unknown> };
    expect(result).toMatchObject({ sdk: '', event: { x: '汉字' } });
    expect(result.WX_OPENID).toBeUndefined();
  });

  test('函数用同一个 SDK 读写数据库', async () => {
    expect(await on.cloud.invoke('store', { id: 'from-function' }, person('o'))).toEqual([{ _id: 'from-function' }]);
    expect((await on.db.collection('items').doc('from-function').get()).data).toHaveLength(1);
  });

  test('没有返回值是 null', async () => {
    expect(await on.cloud.invoke('moody', { mood: 'nothing' }, person('o'))).toBeNull();
  });

  test('抛错的调用得到错误，下一次照常，进程不换', async () => {
    const before = await on.cloud.invoke('moody', {}, person('o')) as { pid: number; calls: number };
    expect(await codeOf(on.app.callFunction({ name: 'moody', data: { mood: 'throws' } }))).toBe('FUNCTIONS_EXECUTE_FAIL');
    expect(await on.cloud.invoke('moody', {}, person('o'))).toEqual({ pid: before.pid, calls: before.calls + 2 });
  });

  test.each([['进程退出', 'dies', 'FUNCTIONS_EXECUTE_FAIL'], ['等不到结果', 'hangs', 'FUNCTIONS_TIME_LIMIT_EXCEEDED'], ['占住处理器', 'spins', 'FUNCTIONS_TIME_LIMIT_EXCEEDED']])('%s：这一次得到错误，下一次是新的进程', async (_title, mood, code) => {
    const before = await on.cloud.invoke('moody', {}, person('o')) as { pid: number };
    expect(await codeOf(on.cloud.invoke('moody', { mood }, person('o')))).toBe(code);
    const after = await on.cloud.invoke('moody', {}, person('o')) as { pid: number; calls: number };
    expect(after.calls).toBe(1);
    expect(after.pid).not.toBe(before.pid);
  });

  test('排在出事的调用后面的，照样得到结果', async () => {
    const results = await Promise.allSettled([on.cloud.invoke('moody', { mood: 'dies' }, person('a')), on.cloud.invoke('moody', {}, person('b')), on.cloud.invoke('moody', {}, person('c'))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  test('返回之后才出的错，不影响以后的调用', async () => {
    await on.cloud.invoke('moody', { mood: 'leaks' }, person('o'));
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(await on.cloud.invoke('moody', {}, person('o'))).toMatchObject({ calls: 1 });
  });

  test('请求超过 100 KB、答复超过 6 MB 都是错误', async () => {
    expect(await codeOf(on.cloud.invoke('big', { bytes: 1, pad: 'x'.repeat(102_400) }, person('o')))).toBe('EXCEED_MAX_PAYLOAD_SIZE');
    expect(await codeOf(on.cloud.invoke('big', { bytes: 6 * 1024 * 1024 }, person('o')))).toBe('EXCEED_MAX_PAYLOAD_SIZE');
    expect(await on.cloud.invoke('big', { bytes: 6 * 1024 * 1024 - 2 }, person('o'))).toHaveLength(6 * 1024 * 1024 - 2);
  });

  test('不能装载、没有构建、没有声明的函数', async () => {
    expect(await codeOf(on.cloud.invoke('broken', {}, person('o')))).toBe('FUNCTIONS_EXECUTE_FAIL');
    expect(await codeOf(on.cloud.invoke('unbuilt', {}, person('o')))).toBe('FUNCTION_NOT_FOUND');
    expect(await codeOf(on.app.callFunction({ name: '../who', data: {} }))).toBe('FUNCTION_NOT_FOUND');
  });

  test('函数打印的进日志文件', () => {
    expect(readFileSync(path.join(on.folder, 'functions.log'), 'utf8')).toContain('refused today');
  });
});

describe('定时触发', () => {
  test('手动触发：事件与云上一样', async () => {
    expect(await on.cloud.invokeTimer('clock', 'daily')).toEqual({ Type: 'Timer', TriggerName: 'daily', Time: expect.stringMatching(/^\d{4}-.*Z$/) as string, Message: '' });
    const response = await fetch(`${on.cloud.url}/_local/timer/clock/daily`, { method: 'POST' });
    expect(await response.json()).toMatchObject({ TriggerName: 'daily' });
    expect((await fetch(`${on.cloud.url}/_local/timer/clock/none`, { method: 'POST' })).status).toBe(404);
  });

  test('按时触发', async () => {
    const counting = writeFunctions({ clock: `const fs = require('node:fs'); exports.main = async ({ TriggerName }) => fs.appendFileSync(${JSON.stringify(path.join(functionsFolder, 'fired'))}, TriggerName + '\\n');` });
    const timed = await testCloud({ schema: { ...schema, functions: [RULES.at(-1)!] }, functionsFolder: counting, timers: true });
    await new Promise((resolve) => { setTimeout(resolve, 2500); });
    await timed.close();
    Object.assign(process.env, on.cloud.adminEnv);
    rmSync(counting, { recursive: true });
    const fired = readFileSync(path.join(functionsFolder, 'fired'), 'utf8').trim().split('\n');
    expect(new Set(fired)).toEqual(new Set(['often']));
    expect(fired.length).toBeGreaterThanOrEqual(1);
  });
});

describe('可以拨动的日历', () => {
  test('函数里的今天就是指定的一天，其他日期计算不变', async () => {
    const shifted = await testCloud({ schema, functionsFolder, today: '2026-02-10' });
    const time = await shifted.cloud.invoke('time', {}, person('o')) as Record<string, unknown>;
    await shifted.close();
    Object.assign(process.env, on.cloud.adminEnv);
    expect(new Date(Number(time.now) + 8 * 3_600_000).toISOString().slice(0, 10)).toBe('2026-02-10');
    expect(String(time.made).slice(0, 7)).toBe('2026-02');
    expect(time).toMatchObject({ fixed: '1970-01-01T00:00:00.000Z', isDate: true, parsed: Date.parse('2020-01-01'), utc: Date.UTC(2020, 0) });
    expect(String(time.text)).toMatch(/ Feb (09|10) 2026$/);
  });
});

describe('云上会同时有几个实例', () => {
  test('几个进程分担同时到来的调用，每个进程一次仍只办一件', async () => {
    const several = await testCloud({ schema, functionsFolder, instances: 3 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => several.cloud.invoke('moody', { mood: 'slow' }, person('o')))) as { pid: number }[];
    await several.close();
    Object.assign(process.env, on.cloud.adminEnv);
    expect(new Set(answers.map(({ pid }) => pid)).size).toBeGreaterThan(1);
    expect(new Set(answers.map(({ pid }) => pid)).size).toBeLessThanOrEqual(3);
  });
});
