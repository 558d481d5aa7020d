import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wechatMiniCodes } from './mini-code';

/** A WeChat that answers as the documents say: a picture, or JSON with the status of success. */
let server: Server;
let api = '';
let refuse = false;
const asked: { readonly url: string; readonly body: unknown }[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => { body += String(part); });
    request.on('end', () => {
      asked.push({ url: request.url ?? '', body: JSON.parse(body) as unknown });
      if ((request.url ?? '').startsWith('/cgi-bin/stable_token')) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ access_token: 'token', expires_in: 7200 }));
      } else if (refuse) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ errcode: 41030, errmsg: 'invalid page' }));
      } else {
        response.setHeader('content-type', 'image/jpeg');
        response.end(Buffer.from([1, 2, 3]));
      }
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => { server.close(resolve); }));

const code = { scene: 'agency=qiaoguan', page: 'pages/home/index' } as const;

test('小程序码：按文档问微信，带上场景和页面，拿到图片', async () => {
  expect(await wechatMiniCodes({ api, appId: 'a', secret: 's' }).make(code)).toEqual(Buffer.from([1, 2, 3]));
  expect(asked.map(({ url }) => url)).toEqual(['/cgi-bin/stable_token', '/wxa/getwxacodeunlimit?access_token=token']);
  expect(asked[1]?.body).toMatchObject({ scene: 'agency=qiaoguan', page: 'pages/home/index' });
});

test('微信不给，或者连不上，就没有图片，页面照样说路径和参数', async () => {
  refuse = true;
  expect(await wechatMiniCodes({ api, appId: 'a', secret: 's' }).make(code)).toBeUndefined();
  expect(await wechatMiniCodes({ api: 'http://127.0.0.1:9', appId: 'a', secret: 's' }).make(code)).toBeUndefined();
});
