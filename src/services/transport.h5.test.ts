import { send } from './transport.h5';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? 'not json' : JSON.stringify(body), { status, headers });
const fetched = jest.spyOn(globalThis, 'fetch');
const network = (onLine: boolean) => Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });

beforeEach(() => {
  fetched.mockReset();
  network(true);
});
afterAll(() => fetched.mockRestore());

describe('网页里：通过打开网页的那台服务器调用函数', () => {
  test('身份只随浏览器的会话走，不写在内容里', async () => {
    fetched.mockResolvedValue(answer(200, { ok: true }));
    expect(await send('public', 'listAgencies', { a: 1 })).toEqual({ ok: true });
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect([url, init?.method, init?.credentials, init?.body]).toEqual(['api/public', 'POST', 'same-origin', '{"action":"listAgencies","input":{"a":1}}']);
  });

  test('网页先问过的，同样的问题用那一个回答，只用一次；问的不一样的照常问', async () => {
    const body = '{"action":"agencyHome","input":{"agencyId":"a"}}';
    Object.assign(globalThis, { firstAsked: { body, answer: Promise.resolve(answer(200, { ok: true, value: 1 })) } });
    fetched.mockImplementation(() => Promise.resolve(answer(200, { ok: true, value: 2 })));
    expect(await send('public', 'agencyHome', { agencyId: 'b' })).toMatchObject({ value: 2 });
    expect(await send('public', 'agencyHome', { agencyId: 'a' })).toMatchObject({ value: 1 });
    expect(await send('public', 'agencyHome', { agencyId: 'a' })).toMatchObject({ value: 2 });
  });

  test('先问的没有送到，和没有送到一样说', async () => {
    Object.assign(globalThis, { firstAsked: { body: '{"action":"agencyHome","input":{}}', answer: Promise.reject(new TypeError('Failed to fetch')) } });
    expect(await send('public', 'agencyHome', {})).toMatchObject({ ok: false, code: 'unreachable' });
  });

  test.each([
    ['连不上，浏览器说有网络', true, 'unreachable'],
    ['连不上，浏览器说没有网络', false, 'offline'],
  ])('%s', async (_, onLine, code) => {
    network(onLine);
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await send('public', 'listAgencies', {})).toMatchObject({ ok: false, code });
  });

  test('服务器出错：一句话和编号', async () => {
    fetched.mockResolvedValue(answer(502, { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'x' }, { 'x-request-id': 'r-12345678' }));
    expect(await send('public', 'listAgencies', {})).toMatchObject({ ok: false, code: 'failed', reference: 'r-12345678' });
  });

  test.each([429, 432])('同时用的人太多（%d），还没有开始办：排队', async (status) => {
    fetched.mockResolvedValue(answer(status, { code: 'LIMIT_EXCEEDED', message: 'x' }));
    expect(await send('public', 'listAgencies', {})).toMatchObject({ ok: false, code: 'queueing' });
  });

  test('回来的不是数据（比如登录页），也是一句话', async () => {
    fetched.mockResolvedValue(answer(404, undefined));
    expect(await send('public', 'listAgencies', {})).toMatchObject({ ok: false, code: 'failed' });
  });
});
