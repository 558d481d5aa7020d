import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ok } from '@/domain/result';
import type { ItemCall } from '../entry/item';
import { lookedOver } from '../usecases/publishing/looked-over';
import type { ContentSafety, Verdict } from './content-safety';
import { configuredSafety } from './wechat-safety';

/** Answers like WeChat; what was asked is kept. */
let server: Server;
let asked: { readonly content: string; readonly openid: string; readonly version: number }[] = [];
let answer: (content: string) => unknown;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      if (request.url?.startsWith('/cgi-bin/')) { response.end(JSON.stringify({ access_token: 'token', expires_in: 7200 })); return; }
      const one = JSON.parse(body) as (typeof asked)[number];
      asked.push(one);
      response.end(JSON.stringify(answer(one.content)));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
});
afterAll(() => new Promise((resolve) => { server.close(resolve); }));
beforeEach(() => { asked = []; answer = () => ({ errcode: 0, result: { suggest: 'pass', label: 100 } }); });

const safety = (): ContentSafety => configuredSafety({ CONTENT_SAFETY: 'wechat', WECHAT_API: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, WECHAT_APPID: 'wx-test', WECHAT_SECRET: 'secret' })!;

describe('微信的内容安全检查', () => {
  test('没有设的，不查', () => {
    expect(configuredSafety({ WECHAT_APPID: 'wx-test', WECHAT_SECRET: 'secret' })).toBeUndefined();
    expect(configuredSafety({ CONTENT_SAFETY: 'wechat' })).toBeUndefined();
  });

  test('长的分几次查，一个字不漏；有一次说可疑就是可疑', async () => {
    const text = '公示'.repeat(3000);
    expect(await safety().look(['标题', text], 'wx:oEditor')).toBe('fine');
    expect(asked.map(({ content }) => content).sort().join('').length).toBe(text.length + 3);
    expect(asked.every(({ content, openid, version }) => content.length <= 2500 && openid === 'oEditor' && version === 2)).toBe(true);
    answer = (content) => ({ errcode: 0, result: { suggest: content.startsWith('标题') ? 'pass' : 'review' } });
    expect(await safety().look(['标题', text], 'wx:oEditor')).toBe('doubtful');
  });

  test('问不到的、答错的、不在微信里的，都是没有查成', async () => {
    answer = () => ({ errcode: 61010, errmsg: 'code is expired' });
    expect(await safety().look(['标题'], 'wx:oEditor')).toBe('unknown');
    expect(await safety().look(['标题'], 'uid:web')).toBe('unknown');
    expect(await safety().look(['长'.repeat(60_000)], 'wx:oEditor')).toBe('unknown');
  });
});

describe('公开以前', () => {
  const call = { identity: 'wx:oEditor', item: { version: 3, work: { content: { title: '低保公示', summary: '名单', paragraphs: ['第一段'] } } } } as unknown as ItemCall;
  const publish = lookedOver<string, object>(async () => ok('published'));
  const saying = (verdict: Verdict) => ({ contentSafety: { look: jest.fn(async () => verdict) } });

  test('查过没有问题的公开；可疑的、没有查成的，要有人看过', async () => {
    expect(await publish({ id: 'i', version: 3 }, call, saying('fine'))).toEqual({ ok: true, value: 'published' });
    for (const verdict of ['doubtful', 'unknown'] as const) {
      expect(await publish({ id: 'i', version: 3 }, call, saying(verdict))).toMatchObject({ ok: false, error: { code: 'contentDoubtful', message: expect.stringContaining('看过没有问题的') } });
      expect(await publish({ id: 'i', version: 3, lookedAgain: true }, call, saying(verdict))).toEqual({ ok: true, value: 'published' });
    }
  });

  test('没有设的照常；别人刚改过的，不拿去查', async () => {
    expect(await publish({ id: 'i', version: 3 }, call, {})).toEqual({ ok: true, value: 'published' });
    const cloud = saying('doubtful');
    expect(await publish({ id: 'i', version: 2 }, call, cloud)).toEqual({ ok: true, value: 'published' });
    expect(cloud.contentSafety.look).not.toHaveBeenCalled();
  });
});
