import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const TEMPLATES = {
  progress: { id: 'template-progress-01', fields: { what: 'thing1', note: 'thing2', number: 'thing3', time: 'time4' } },
  reminder: { id: 'template-reminder-01', fields: { what: 'thing1', note: 'thing2' } },
};

/** WeChat's interfaces as they are documented, so that messages really go out. @returns the settings of functions that use them */
export async function startWeChat(): Promise<{ readonly env: Readonly<Record<string, string>>; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (request.url?.startsWith('/wxa/getwxacode')) { response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE); return; }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.url?.startsWith('/cgi-bin/stable_token') ? { access_token: 'token', expires_in: 7200 } : { errcode: 0, errmsg: 'ok' }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    env: { WECHAT_API: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, WECHAT_APPID: 'wx-test', WECHAT_SECRET: 'secret', WECHAT_TEMPLATES: JSON.stringify(TEMPLATES) },
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
