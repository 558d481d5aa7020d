import * as z from 'zod/mini';
import { calendarEdition } from '@/domain/calendar/edition';
import { ok } from '@/domain/result';
import { instant } from '@/domain/calendar/instant';
import { CALENDAR_TO_2026 } from '../../test/fixtures/calendar';
import { ConfigurationError } from './configuration-error';
import { action, serve } from './function';
import { ReadOnlyError } from './operation/read-only';
import { refuse } from './refusal';
import type { Call } from './serving/call';
import type { LogEntry } from './serving/runtime';

const NOW = instant(Date.UTC(2026, 2, 2, 1, 30));
const log: LogEntry[] = [];
const runtime = { now: () => NOW, log: (entry: LogEntry) => { log.push(entry); }, reference: () => 'ABCD2345' };
const seen: Call[] = [];
const input = z.strictObject({ name: z.string().check(z.minLength(2, '请填写姓名')), count: z.int() });

const PAUSE = { words: '正在升级', since: NOW, until: instant(Date.UTC(2026, 2, 2, 3, 0)) };

const actions = {
  write: action(z.strictObject({}), async () => { throw new ReadOnlyError(PAUSE); }),
  echo: action(input, async (value, call: Call) => { seen.push(call); return ok(value); }),
  refuse: action(z.strictObject({}), async () => refuse('tooLate', '已经晚了，请明天再来。', { article: '《条例》第三十三条' })),
  fail: action(z.strictObject({}), async () => { throw Object.assign(new TypeError('王五的电话是13800001234'), { code: 'BROKEN' }); }),
};
const main = serve(actions, { name: 'test', cloud: async () => ({}), runtime });
const http = serve(actions, { name: 'test', cloud: async () => ({}), http: true, runtime });

const context = (variables: Record<string, string> = {}) => ({
  memory_limit_in_mb: 256, time_limit_in_ms: 1000, request_id: 'req-1', function_version: '$LATEST', function_name: 'test', namespace: 'env',
  environment: JSON.stringify(variables),
});

beforeAll(() => { Object.assign(process.env, { TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'env' }); });
beforeEach(() => { log.length = 0; seen.length = 0; });

describe('每次调用', () => {
  test('答复带云端的时间；时间和日期按北京时间交给用例', async () => {
    expect(await main({ action: 'echo', input: { name: '王五', count: 1 } }, context())).toEqual({ ok: true, value: { name: '王五', count: 1 }, at: '2026-03-02T09:30:00.000+08:00' });
    expect(seen[0]).toMatchObject({ action: 'echo', today: '2026-03-02', requestId: 'req-1' });
  });

  test('按日历算日期的函数，答复带日历的版本；拒绝不带', async () => {
    const counting = serve(actions, { name: 'test', cloud: async () => ({ calendar: CALENDAR_TO_2026 }), runtime, calendar: ({ calendar }) => calendar });
    expect(await counting({ action: 'echo', input: { name: '王五', count: 1 } }, context())).toMatchObject({ ok: true, calendar: calendarEdition(CALENDAR_TO_2026) });
    expect(await counting({ action: 'refuse' }, context())).not.toHaveProperty('calendar');
    expect(await counting({ action: 'nothing' }, context())).toMatchObject({ code: 'unknownAction' });
  });

  test('身份只取平台的：微信优先，其次网页账号，请求里写的不看', async () => {
    const event = { action: 'echo', input: { name: '王五', count: 1 }, userInfo: { openId: 'forged' }, identity: 'wx:forged' };
    await main(event, context({ WX_OPENID: 'oReal', TCB_UUID: 'u1' }));
    await main(event, context({ TCB_UUID: 'u1' }));
    await main(event, context({ TCB_UUID: 'u1', TCB_ISANONYMOUS_USER: 'true' }));
    await main(event, context());
    expect(seen.map(({ identity }) => identity)).toEqual(['wx:oReal', 'uid:u1', undefined, undefined]);
  });

  test('只读的时候写：说为什么、到什么时候，不算出错', async () => {
    expect(await main({ action: 'write' }, context())).toEqual({ ok: false, code: 'readOnly', message: '现在只能查看，暂时不能提交和办理：正在升级。预计2026年3月2日（星期一）11:00恢复，填好的内容请先留着，到时再交。' });
    expect(log).toMatchObject([{ level: 'info', outcome: 'readOnly' }]);
  });

  test('填错的每一项都说，第一项放在最前', async () => {
    expect(await main({ action: 'echo', input: { name: '王', extra: 1 } }, context())).toEqual({
      ok: false, code: 'wrongInput', message: '请填写姓名。', field: 'name',
      problems: [{ field: 'name', message: '请填写姓名。' }, { field: 'count', message: '这一项没有填写。' }, { field: '', message: '有不需要的内容，请更新到最新版本后重试。' }],
    });
  });

  test('办不了的话照原样说，带依据', async () => {
    expect(await main({ action: 'refuse' }, context())).toEqual({ ok: false, code: 'tooLate', message: '已经晚了，请明天再来。', article: '《条例》第三十三条' });
  });
});

describe('出了故障', () => {
  test('平台给的环境看不懂，也照样答复', async () => {
    expect(await main({ action: 'refuse' }, { ...context(), environment: '{' })).toMatchObject({ ok: false, code: 'unexpected' });
  });

  test('给一个编号，日志里有同样的编号和出错的位置，没有个人信息', async () => {
    expect(await main({ action: 'fail' }, context())).toEqual({ ok: false, code: 'unexpected', reference: 'ABCD2345', message: '没有办成，请稍后重试；还是不行，请把编号 ABCD2345 告诉我们。' });
    expect(log).toMatchObject([{ level: 'error', event: 'fault', function: 'test', action: 'fail', reference: 'ABCD2345', requestId: 'req-1', error: { name: 'TypeError', code: 'BROKEN' } }]);
    expect(JSON.stringify(log)).not.toMatch(/王五|13800001234/);
  });

  test('没有配置好就说没有配置好，日志说缺哪一项', async () => {
    const broken = serve(actions, { name: 'test', cloud: () => Promise.reject(new ConfigurationError('FIELD_KEYS is not set')), runtime });
    expect(await broken({ action: 'refuse' }, context())).toMatchObject({ ok: false, code: 'notConfigured', reference: 'ABCD2345' });
    expect(log[0]).toMatchObject({ setting: 'FIELD_KEYS is not set' });
  });
});

describe('网页直接访问', () => {
  const post = (body: unknown, more: object = {}) => ({ httpMethod: 'POST', path: '/', headers: {}, body: JSON.stringify(body), isBase64Encoded: false, ...more });

  test('同一个答复，装在集成响应里', async () => {
    const response = await http(post({ action: 'echo', input: { name: '王五', count: 2 } }), context());
    expect(response).toMatchObject({ statusCode: 200, isBase64Encoded: false, headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(JSON.parse((response as { body: string }).body)).toMatchObject({ ok: true, value: { count: 2 } });
  });

  test('正文是 base64 也读得懂；不是提交、不是 JSON 的说明白', async () => {
    const encoded = Buffer.from(JSON.stringify({ action: 'echo', input: { name: '王五', count: 3 } })).toString('base64');
    expect(await http(post(null, { body: encoded, isBase64Encoded: true }), context())).toMatchObject({ statusCode: 200, body: expect.stringContaining('"count":3') });
    expect(await http(post(null, { httpMethod: 'GET' }), context())).toMatchObject({ statusCode: 405 });
    expect(await http(post(null, { body: '{' }), context())).toMatchObject({ statusCode: 200, body: expect.stringContaining('"malformed"') });
  });

  test('没有开放网页访问的函数，不认这种请求', async () => {
    expect(await main(post({ action: 'echo', input: { name: '王五', count: 1 } }), context())).toMatchObject({ ok: false, code: 'malformed' });
  });
});

describe('稍后再装的动作', () => {
  const opened: string[] = [];
  const inParts = serve(actions, {
    name: 'test', cloud: async () => ({ from: 'first' }), runtime,
    later: {
      cloud: async () => ({ from: 'first', more: 2 }),
      tables: { count: async () => { opened.push('count'); return { count: action(z.strictObject({}), async (_input, _call, { more }: { readonly more: number }) => ok(more)) }; } },
    },
  });

  test('第一次叫到才装，装了就和别的一样；没有的动作照样说没有', async () => {
    expect(await inParts({ action: 'echo', input: { name: '王五', count: 1 } }, context())).toMatchObject({ ok: true });
    expect(opened).toEqual([]);
    expect(await inParts({ action: 'count' }, context())).toMatchObject({ ok: true, value: 2 });
    expect(log.map(({ action: name }) => name)).toEqual(['echo', 'count']);
    expect(await inParts({ action: 'toString' }, context())).toMatchObject({ code: 'unknownAction' });
  });

  test('还没有轮到的人，不为他装', async () => {
    opened.length = 0;
    const full = serve({}, { name: 'test', cloud: async () => ({}), runtime, pace: async () => refuse('slowDown', '请一分钟以后再试。'), later: { cloud: async () => ({}), tables: { count: async () => { opened.push('count'); return {}; } } } });
    expect(await full({ action: 'count' }, context())).toMatchObject({ code: 'slowDown' });
    expect(opened).toEqual([]);
  });
});
