import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fault } from '../../cloudfunctions/_local/gateway/faults';
import { refusalOf, startTown, submit, type Town } from './town';

/** WeChat's two interfaces, as they are documented; the answers are what the test says. */
let wechat: Server;
let sent: { readonly token: string | null; readonly body: { readonly touser: string; readonly template_id: string; readonly page: string; readonly data: Readonly<Record<string, { readonly value: string }>> } }[] = [];
let answers: (object | number | 'silence')[] = [];
let tokens = 0;
/** The one request that fails, by its name on the wire. */
let failing: { readonly what: string; readonly fault: Fault } | undefined;
let town: Town;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'push-'));
const TEMPLATES = {
  progress: { id: 'template-progress-01', fields: { what: 'thing1', note: 'thing2', number: 'thing3', time: 'time4' } },
  reminder: { id: 'template-reminder-01', fields: { what: 'thing1', note: 'thing2' } },
};

const on = async (today: string, timeOfDay: string, env: Record<string, string> = {}) => {
  await town?.close();
  const { port } = wechat.address() as AddressInfo;
  town = await startTown({
    dataFolder, today, timeOfDay,
    faults: (what) => {
      if (!failing || !what.includes(failing.what)) return undefined;
      const { fault } = failing;
      failing = undefined;
      return fault;
    },
    functionEnv: { WECHAT_API: `http://127.0.0.1:${port}`, WECHAT_APPID: 'wx-test', WECHAT_SECRET: 'secret', WECHAT_TEMPLATES: JSON.stringify(TEMPLATES), ...env },
  });
};
const deliver = () => town.cloud.invokeTimer('clock', 'deliver') as Promise<Record<'fillOutbox' | 'deliver', Record<string, number>>>;
const states = async () => (await town.db.collection('pushOutbox').find({ state: 'waiting' }, { limit: 100 })).length;
const outbox = async (state: string) => town.db.collection('pushOutbox').find({ state }, { limit: 100 });
const allow = (times = 1) => Promise.all(Array.from({ length: times }, () => town.as('applicantA').value('applicant', 'allowPush', {})));

beforeAll(async () => {
  wechat = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => { text += part.toString('utf8'); });
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://wechat');
      const reply = (value: object) => { response.setHeader('content-type', 'application/json'); response.end(JSON.stringify(value)); };
      if (url.pathname === '/cgi-bin/stable_token') { tokens += 1; reply({ access_token: `token-${tokens}`, expires_in: 7200 }); return; }
      sent.push({ token: url.searchParams.get('access_token'), body: JSON.parse(text) as (typeof sent)[number]['body'] });
      const answer = answers.shift() ?? { errcode: 0, errmsg: 'ok' };
      if (answer === 'silence') { request.socket.destroy(); return; }
      if (typeof answer === 'number') { response.statusCode = answer; response.end(); return; }
      reply(answer);
    });
  });
  await new Promise<void>((resolve) => { wechat.listen(0, '127.0.0.1', resolve); });
  await on('2026-03-02', '10:00');
}, 60_000);
beforeEach(() => { sent = []; answers = []; });
afterAll(async () => { await town?.close(); wechat.close(); rmSync(dataFolder, { recursive: true, force: true }); });

/** One application confirmed: one message to the applicant. */
async function step(): Promise<string> {
  const { id } = await submit(town.as('applicantA'));
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  return id;
}

describe('微信订阅消息：允许一次发一条，站内消息才是根本', () => {
  test('没有允许的，不发，站内消息照样有', async () => {
    const id = await step();
    expect(await deliver()).toMatchObject({ deliver: { sent: 0 } });
    expect(sent).toEqual([]);
    expect((await outbox('notAllowed')).length).toBe(1);
    expect((await town.as('applicantA').value('applicant', 'inbox', {})).items[0]).toMatchObject({ caseId: id });
  }, 60_000);

  test('允许了的：按文档的接口发一条，内容和站内消息一样，最多20个字，没有个人信息；再跑不再发', async () => {
    expect(await town.as('applicantA').value('applicant', 'inbox', {})).toMatchObject({ push: { templateId: 'template-progress-01', left: 0 } });
    await allow();
    const id = await step();
    await Promise.all([deliver(), deliver()]);
    await deliver();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ body: { touser: expect.stringMatching(/^oLocal-/) as string, template_id: 'template-progress-01', page: `packages/apply/detail/index?id=${id}` } });
    const values = Object.values(sent[0]?.body.data ?? {}).map(({ value }) => value);
    expect(values).toHaveLength(4);
    for (const value of values) expect([...value].length).toBeLessThanOrEqual(20);
    expect(JSON.stringify(sent)).not.toMatch(/王测试|尧沟村/);
    expect((await town.as('applicantA').value('applicant', 'inbox', {})).push?.left).toBe(0);
    expect(town.everythingStored()).not.toContain(sent[0]?.body.touser);
  }, 60_000);

  test('43101：对方不要，记下来，不再发', async () => {
    await allow(3);
    answers = [{ errcode: 43101, errmsg: 'user refuse to accept the msg' }];
    await step();
    await deliver();
    expect((await outbox('refused'))[0]).toMatchObject({ code: '43101' });
    expect((await town.as('applicantA').value('applicant', 'inbox', {})).push?.left).toBe(0);
    await step();
    await deliver();
    expect(sent).toHaveLength(1);
  }, 60_000);

  test('凭据过期：换一个再发一次', async () => {
    await allow();
    answers = [{ errcode: 42001, errmsg: 'access_token expired' }];
    await step();
    await deliver();
    expect(sent.map(({ token }) => token)).toHaveLength(2);
    expect(new Set(sent.map(({ token }) => token)).size).toBe(2);
  }, 60_000);

  test('系统繁忙：肯定没有发出去的，过一会儿再试，授权不白费；答不清楚的，不再发第二次', async () => {
    await allow(2);
    answers = [{ errcode: -1, errmsg: 'system error' }];
    await step();
    await deliver();
    expect(await states()).toBe(1);
    await deliver();
    expect(sent).toHaveLength(1);
    await on('2026-03-02', '10:30');
    await deliver();
    expect([sent.length, await states()]).toEqual([2, 0]);
    answers = ['silence'];
    await step();
    await deliver();
    await on('2026-03-02', '12:00');
    await deliver();
    expect(sent).toHaveLength(3);
    expect((await outbox('unknown'))[0]).toMatchObject({ code: 'noAnswer' });
  }, 120_000);

  test.each([['没有送到', 'cutBefore'], ['办成了，应答丢了', 'cutAfter']] as const)('取走一条准备发的时候，%s：没有发，放回去，下一次发一条，授权只用一次', async (_how, fault) => {
    const left = async () => (await town.as('applicantA').value('applicant', 'inbox', {})).push?.left;
    const before = await left() ?? 0;
    await allow();
    await step();
    failing = { what: 'commitTransaction', fault };
    expect(await deliver()).toMatchObject({ deliver: { sent: 0, failed: 1 } });
    town.cloud.endTransactions();
    await deliver();
    await deliver();
    expect([failing, sent.length, await left(), await states()]).toEqual([undefined, 1, before, 0]);
  }, 60_000);

  test('模板参数不对这一类：记下错误码，不再试', async () => {
    await allow();
    answers = [{ errcode: 47003, errmsg: 'argument invalid' }];
    await step();
    await deliver();
    expect((await outbox('failed'))[0]).toMatchObject({ code: '47003' });
  }, 60_000);

  test('21:00到8:00不发，留到早上', async () => {
    await allow();
    await on('2026-03-02', '21:30');
    await step();
    await deliver();
    expect(sent).toEqual([]);
    await on('2026-03-03', '08:10');
    await deliver();
    expect(sent).toHaveLength(1);
  }, 120_000);

  test('早上的一份也发到工作人员的微信，打开的是“今天”', async () => {
    await on('2026-03-04', '08:30');
    await town.as('officer').value('staff', 'allowPush', {});
    await town.cloud.invokeTimer('clock', 'morning');
    expect(sent.filter(({ body }) => body.template_id === 'template-reminder-01')).toMatchObject([{ body: { page: 'packages/staff/workbench/index', data: { thing1: { value: expect.stringMatching(/^今天：要你办/) as string } } } }]);
  }, 60_000);
});

describe('没有设置、设置错了', () => {
  test('没有设置模板：不提供，也不发，别的都照常', async () => {
    await on('2026-03-05', '10:00', { WECHAT_APPID: '', WECHAT_SECRET: '', WECHAT_TEMPLATES: '' });
    expect(await town.as('applicantA').value('applicant', 'inbox', {})).not.toHaveProperty('push');
    expect(refusalOf(await town.as('applicantA').call('applicant', 'allowPush', {})).message).toContain('消息在这里都看得到');
    await step();
    expect(await deliver()).toMatchObject({ fillOutbox: { messages: 0 }, deliver: { sent: 0 } });
  }, 60_000);

  test('设置写错：不发，提醒照样进站内消息', async () => {
    await on('2026-03-06', '10:00', { WECHAT_TEMPLATES: '{' });
    await step();
    expect(await deliver()).toMatchObject({ deliver: { sent: 0 } });
    expect(await town.cloud.invokeTimer('clock', 'hourly')).toMatchObject({ remind: { due: 1, failed: 0 } });
  }, 60_000);
});
