import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { PERSONAS } from '../persona/personas';
import type { TestCloud } from './test-cloud';
import { functionRule, temporaryFolder, testCloud, writeFunctions } from './test-cloud';
import { TEST_SCHEMA } from './test-schema';

const SDK = JSON.stringify(require.resolve('@cloudbase/node-sdk'));
let on: TestCloud;
let site: string;
let functionsFolder: string;
beforeAll(async () => {
  site = temporaryFolder();
  mkdirSync(path.join(site, 'js'));
  writeFileSync(path.join(site, 'index.html'), '<!doctype html><html lang="zh-CN"><body><div id="app"></div></body></html>');
  writeFileSync(path.join(site, 'js', 'app.js'), 'console.log(1)');
  functionsFolder = writeFunctions({
    applicant: `const tcb = require(${SDK}); exports.main = async (event, context) => ({ openid: tcb.getCloudbaseContext(context).WX_OPENID, event });`,
    clock: 'exports.main = async () => 1;', slow: 'exports.main = () => new Promise(() => setInterval(() => {}, 1000));',
  });
  on = await testCloud({ site, functionsFolder, schema: { ...TEST_SCHEMA, functions: [functionRule('applicant'), functionRule('clock', { invokable: false }), functionRule('slow', { timeoutSeconds: 1 })] } });
});
afterAll(async () => {
  await on.close();
  for (const folder of [site, functionsFolder]) rmSync(folder, { recursive: true, force: true });
});

const api = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${on.cloud.url}/api/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
const openidOf = (key: string) => PERSONAS.find((persona) => persona.key === key)!.openid;

describe('页面的入口', () => {
  test('闲着的连接一分钟里不断，忙的时候请求不会半路没有了', async () => {
    const answer = await api('applicant', { action: 'me' });
    expect(answer.headers.get('keep-alive')).toBe('timeout=65');
    await answer.text();
  });

  test('没有选身份的是居民', async () => {
    expect(await (await api('applicant', { action: 'me' })).json()).toMatchObject({ openid: openidOf('resident') });
  });

  test('选了身份就是那个人；不认识的按居民', async () => {
    const chosen = await fetch(`${on.cloud.url}/_local/persona`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"key":"officer"}' });
    const cookie = chosen.headers.get('set-cookie')!;
    expect(cookie).toContain('HttpOnly');
    expect(await (await api('applicant', {}, { cookie: cookie.split(';')[0]! })).json()).toMatchObject({ openid: openidOf('officer') });
    expect(await (await api('applicant', {}, { cookie: 'local_persona=root' })).json()).toMatchObject({ openid: openidOf('resident') });
    expect((await fetch(`${on.cloud.url}/_local/persona`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"key":"root"}' })).status).toBe(400);
  });

  test('正文里写什么身份都没有用', async () => {
    const forged = { action: 'me', userInfo: { openId: openidOf('head') }, openid: openidOf('head'), WX_OPENID: openidOf('head'), context: { environment: '{}' }, role: 'head' };
    const answer = await (await api('applicant', forged, { 'x-wx-openid': openidOf('head'), cookie: 'local_persona=applicantA' })).json() as { openid: string; event: { userInfo: { openId: string } } };
    expect(answer.openid).toBe(openidOf('applicantA'));
    expect(answer.event.userInfo.openId).toBe(openidOf('applicantA'));
  });

  test('定时函数不给页面调用；没有的函数、超长、套得太深、超时各有说法', async () => {
    expect((await api('clock', {})).status).toBe(403);
    expect((await api('nothing', {})).status).toBe(404);
    expect((await api('applicant', { text: 'x'.repeat(102_400) })).status).toBe(413);
    expect((await api('applicant', { text: 'x'.repeat(2_000_000) })).status).toBe(413);
    expect((await api('slow', {})).status).toBe(504);
    expect((await api('applicant', '{not json')).status).toBe(400);
    expect((await api('applicant', '[]')).status).toBe(400);
    expect((await api('applicant', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).status).toBe(400);
    expect((await api('applicant', '{}', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  test('上传：只进 uploads，不覆盖，超过 25 MB 不收', async () => {
    const upload = (file: string, body: Uint8Array<ArrayBuffer> | string) => fetch(`${on.cloud.url}/api/upload?path=${encodeURIComponent(file)}`, { method: 'PUT', body });
    const first = await upload('uploads/o/证明.jpg', 'photo');
    expect([first.status, await first.json()]).toEqual([200, { fileID: 'cloud://local-0a1b2c3d.6c6f-local-0a1b2c3d-1300000000/uploads/o/证明.jpg' }]);
    expect((await upload('uploads/o/证明.jpg', 'other')).status).toBe(409);
    expect((await upload('letters/x.jpg', 'x')).status).toBe(403);
    expect((await upload('uploads/../letters/x.jpg', 'x')).status).toBe(400);
    expect((await upload('', 'x')).status).toBe(403);
    expect((await upload('uploads/o/big.jpg', new Uint8Array(25 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await upload('uploads/o/full.jpg', new Uint8Array(25 * 1024 * 1024))).status).toBe(200);
  });

  test('网页：首页带身份小标签，文件原样，没有的是 404，出不了目录', async () => {
    const page = await fetch(`${on.cloud.url}/`, { headers: { cookie: 'local_persona=reviewer' } });
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    for (const { label } of PERSONAS) expect(html).toContain(label);
    expect(html).toContain('当前身份：审核人');
    const script = await fetch(`${on.cloud.url}/js/app.js`);
    expect([script.headers.get('content-type'), await script.text()]).toEqual(['text/javascript; charset=utf-8', 'console.log(1)']);
    expect((await fetch(`${on.cloud.url}/js/none.js`)).status).toBe(404);
    expect((await fetch(`${on.cloud.url}/..%2f..%2fetc/passwd`)).status).toBe(404);
    expect((await fetch(`${on.cloud.url}/%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${on.cloud.url}/`, { method: 'DELETE' })).status).toBe(405);
  });

  test('别的网站的页面不能调用本机，换个名字指到本机也不行', async () => {
    expect((await api('applicant', {}, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await fetch(`${on.cloud.url}/_local/timer/clock/nightly`, { method: 'POST', headers: { origin: 'http://evil.example' } })).status).toBe(403);
    const { port } = new URL(on.cloud.url);
    const status = await new Promise<number>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/', headers: { host: 'evil.example' } }, (reply) => { reply.resume(); resolve(reply.statusCode ?? 0); }).on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  test('谁可以扮演', async () => {
    const { current, personas } = await (await fetch(`${on.cloud.url}/_local/personas`)).json() as { current: string; personas: { key: string }[] };
    expect(current).toBe('resident');
    expect(personas.map(({ key }) => key)).toEqual(['resident', 'applicantA', 'applicantB', 'officer', 'reviewer', 'head', 'editor', 'administrator', 'supervisor']);
  });
});
