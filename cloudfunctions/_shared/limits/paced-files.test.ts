import { main } from '../../public/handler';
import { keepPace } from './keep-pace';
import { pacedFiles } from './paced-files';
import { CALLERS_OF_ADDRESS, PACES } from './paces';
import { epochMs, instant } from '@/domain/calendar/instant';

/** 10:00 and a minute. */
const NOW = instant(Date.UTC(2026, 2, 2, 2, 1));
const context = { memory_limit_in_mb: 256, time_limit_in_ms: 3000, request_id: 'r', environment: '{}', function_version: '', function_name: '', namespace: '' } as never;
const asking = (sourceIp: string | undefined, httpMethod = 'GET', path = '/open/index.json') => ({ httpMethod, path, headers: {}, queryStringParameters: {}, requestContext: { sourceIp } });
const MOST = PACES.opening.most * CALLERS_OF_ADDRESS.nobody;

interface Answer { readonly statusCode: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

function desk() {
  let now = NOW;
  const log: unknown[] = [];
  const inner = { calls: 0 };
  const files = pacedFiles(async () => {
    inner.calls += 1;
    return { statusCode: 200, headers: {}, body: '{}' };
  }, keepPace('public'), 'public', { now: () => now, log: (entry) => { log.push(entry); } });
  return { inner, log, at: (seconds: number) => { now = instant(epochMs(NOW) + seconds * 1000); }, open: async (...of: Parameters<typeof asking>) => await files(asking(...of), context) as Answer };
}

describe('公开的数据谁都可以取（条例第二十三条），守法的人碰不到上限', () => {
  test('把全县六十四个单位十三年的年报、每种文件、每个单位两百条信息，十分钟里从一个地址都取一遍', async () => {
    const { open, inner } = desk();
    const files = 64 * (13 * 8 + 200);
    for (let one = 0; one < files; one += 1) await open('203.0.113.7');
    expect(inner.calls).toBe(files);
  });

  test('没完没了的：429，一句话说几点以后再打开，也写给程序看；什么也不读；别的地址、过了这一段，照样打开', async () => {
    const { open, inner, log, at } = desk();
    for (let one = 0; one < MOST; one += 1) await open('203.0.113.7');
    expect(inner.calls).toBe(MOST);
    const answer = await open('203.0.113.7');
    expect(answer).toMatchObject({ statusCode: 429, headers: { 'retry-after': '540', 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
    expect(answer.body).toBe('从这个网络地址打开得太多了，请在10时10分以后再打开；公开的内容都在。\n');
    expect(await open('203.0.113.7', 'HEAD')).toMatchObject({ statusCode: 429, body: '' });
    expect(inner.calls).toBe(MOST);
    expect(JSON.stringify(log)).not.toContain('203.0.113.7');
    expect((await open('203.0.113.8')).statusCode).toBe(200);
    // Actions have their own; what is handed in is not held up by what was opened.
    expect((await open('203.0.113.7', 'POST')).statusCode).toBe(200);
    at(540);
    expect((await open('203.0.113.7')).statusCode).toBe(200);
  });

  test('不知道从哪里来的，不拦', async () => {
    const { open, inner } = desk();
    for (let one = 0; one <= MOST; one += 1) await open(undefined);
    expect(inner.calls).toBe(MOST + 1);
  });

  test('公开的函数真的这样接着：打开得太多答429，没有到的照常', async () => {
    const { now } = Date;
    // Not a spy, which would remember every look at it.
    Date.now = () => epochMs(NOW);
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      // An address that is none is answered before anything is read.
      const one = async () => (await main(asking('203.0.113.9', 'GET', '/open/%ff'), context) as Answer).statusCode;
      const seen = new Set<number>();
      for (let times = 0; times < MOST; times += 1) seen.add(await one());
      expect([[...seen], await one()]).toEqual([[400], 429]);
    } finally {
      Date.now = now;
      written.mockRestore();
    }
  });
});
