import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One message as WeChat got it: to whom, and which page it opens. */
interface SentMessage { readonly touser: string; readonly page: string }

/** What WeChat may answer, or not. */
export const WECHAT_ANSWERS = {
  busy: '系统繁忙（-1）', token: '凭据过期（42001）', unwanted: '对方不要（43101）', silence: '收下了不应答', broken: '应答500',
} as const;
export type WechatAnswer = keyof typeof WECHAT_ANSWERS;

const ERRORS: Readonly<Partial<Record<WechatAnswer, number>>> = { busy: -1, token: 42001, unwanted: 43101 };

/** WeChat's two interfaces, as they are documented; each answer is what the trial says, once. */
export interface Wechat {
  readonly env: Record<string, string>;
  /** What was taken for delivery, or may have been. */
  sent: SentMessage[];
  next: WechatAnswer[];
  close(): void;
}

const TEMPLATES = {
  progress: { id: 'template-progress-01', fields: { what: 'thing1', note: 'thing2', number: 'thing3', time: 'time4' } },
  reminder: { id: 'template-reminder-01', fields: { what: 'thing1', note: 'thing2' } },
};

export async function startWechat(): Promise<Wechat> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => { text += part.toString('utf8'); });
    request.on('end', () => {
      const reply = (value: object) => { response.setHeader('content-type', 'application/json'); response.end(JSON.stringify(value)); };
      if (request.url?.includes('stable_token')) { reply({ access_token: `token-${Date.now()}`, expires_in: 7200 }); return; }
      const answer = wechat.next.shift();
      const error = answer && ERRORS[answer];
      if (error !== undefined) { reply({ errcode: error, errmsg: answer }); return; }
      wechat.sent.push(JSON.parse(text) as SentMessage);
      if (answer === 'silence') { request.socket.destroy(); return; }
      if (answer === 'broken') { response.statusCode = 500; response.end(); return; }
      reply({ errcode: 0, errmsg: 'ok' });
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  const wechat: Wechat = {
    env: { WECHAT_API: `http://127.0.0.1:${port}`, WECHAT_APPID: 'wx-test', WECHAT_SECRET: 'secret', WECHAT_TEMPLATES: JSON.stringify(TEMPLATES) },
    sent: [], next: [], close: () => { server.close(); server.closeAllConnections(); },
  };
  return wechat;
}
