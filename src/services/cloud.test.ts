import { call, callAhead, callCached, upload } from './cloud';
import { offline, unreachable } from './failure';

const store = new Map<string, unknown>();
let full = false;
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => store.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      if (full) throw new Error('the storage is full');
      store.set(key, value);
    },
    removeStorageSync: (key: string) => void store.delete(key),
  },
}));

const send = jest.fn<Promise<unknown>, [string, string, object]>();
const put = jest.fn<Promise<unknown>, [string, object]>();
jest.mock('./transport', () => ({
  send: (fn: string, action: string, input: object) => send(fn, action, input),
  put: (path: string, file: object) => put(path, file),
}));

const AT = '2026-10-14T09:30:00.000+08:00';
const agencies = (name: string) => ({ ok: true, value: [{ id: 'qiaoguan', name, shortName: '乔官镇' }], at: AT });

beforeEach(() => {
  store.clear();
  full = false;
  send.mockReset();
});

describe('页面和云之间只有一扇门，永远有回答', () => {
  test('云的回答原样交给页面', async () => {
    send.mockResolvedValue(agencies('乔官镇人民政府'));
    expect(await call('public', 'listAgencies', {})).toEqual(agencies('乔官镇人民政府'));
    expect(send).toHaveBeenCalledWith('public', 'listAgencies', {});
  });

  test('依法不能做的，连同依据交给页面', async () => {
    const refused = { ok: false, code: 'notAllowedNow', message: '这件申请已经答复，不能撤回。', article: '《条例》第三十六条' };
    send.mockResolvedValue(refused);
    expect(await call('public', 'listAgencies', {})).toEqual(refused);
  });

  test.each([undefined, null, '', {}, { ok: false }, { ok: 'true', value: 1 }, []])('看不懂的回答 %j 也变成一句话，不会让页面崩溃', async (answer) => {
    send.mockResolvedValue(answer);
    expect(await call('public', 'listAgencies', {})).toMatchObject({ ok: false, code: 'failed', message: expect.stringContaining('没有办成') });
  });

  test('今天是哪天听云的：手机的日期不对也不影响；云还没有答过就不知道', async () => {
    const noon = Date.parse('2026-10-14T12:00:00+08:00');
    jest.useFakeTimers({ now: noon - 400 * 86_400_000 });
    await jest.isolateModulesAsync(async () => {
      const { call: fresh } = await import('./cloud');
      const { cloudToday } = await import('./cloud-day');
      expect(cloudToday()).toBeUndefined();
      send.mockResolvedValueOnce(offline()).mockResolvedValueOnce({ ok: true, value: [], at: '不是时间' });
      await fresh('public', 'listAgencies', {});
      await fresh('public', 'listAgencies', {});
      expect(cloudToday()).toBeUndefined();
      send.mockResolvedValueOnce({ ...agencies('一'), at: '2026-10-14T12:00:00.000+08:00' });
      await fresh('public', 'listAgencies', {});
      expect(cloudToday()).toBe('2026-10-14');
      jest.advanceTimersByTime(13 * 3_600_000);
      expect(cloudToday()).toBe('2026-10-15');
    });
    jest.useRealTimers();
  });

  test('上传成功给出文件编号，失败给出原因', async () => {
    const file = { name: '证明.jpg', bytes: 3, source: 'wxfile://tmp/1' };
    put.mockResolvedValueOnce({ fileID: 'cloud://1' });
    expect(await upload('uploads/1', file)).toEqual({ ok: true, fileID: 'cloud://1' });
    put.mockResolvedValueOnce(unreachable());
    expect(await upload('uploads/1', file)).toMatchObject({ ok: false, code: 'unreachable' });
  });
});

describe('读过的，没有网络也能再看', () => {
  test('有网络时是新的', async () => {
    send.mockResolvedValue(agencies('新'));
    expect(await callCached('public', 'listAgencies', {})).toMatchObject({ ok: true, stale: false });
  });

  test.each([offline(), unreachable()])('$code：给出上次读到的，并说明是旧的', async (refusal) => {
    send.mockResolvedValueOnce(agencies('上次'));
    await callCached('public', 'listAgencies', {});
    send.mockResolvedValueOnce(refusal);
    expect(await callCached('public', 'listAgencies', {})).toEqual({ ...agencies('上次'), stale: true });
  });

  test('先问了一步的，页面来要时就是那一个回答，只问一次；再要就重新问', async () => {
    send.mockResolvedValueOnce(agencies('先问的')).mockResolvedValueOnce(agencies('再问的'));
    callAhead('listAgencies', {});
    expect(await callCached('public', 'listAgencies', {})).toMatchObject({ value: [{ name: '先问的' }], stale: false });
    expect(send).toHaveBeenCalledTimes(1);
    expect(await callCached('public', 'listAgencies', {})).toMatchObject({ value: [{ name: '再问的' }] });
  });

  test('没有读过的，照实说网络不通', async () => {
    send.mockResolvedValue(offline());
    expect(await callCached('public', 'agencyHome', { agencyId: 'qiaoguan' })).toEqual(offline());
  });

  test('云拒绝了就是拒绝，不拿旧的顶替', async () => {
    send.mockResolvedValueOnce(agencies('上次'));
    await callCached('public', 'listAgencies', {});
    const refused = { ok: false, code: 'unknownAgency', message: '没有这个单位，请重新选择。' };
    send.mockResolvedValueOnce(refused);
    expect(await callCached('public', 'listAgencies', {})).toEqual(refused);
  });

  test('已经撤回的信息：再打开时手机里存的正文换成撤回的说明，断了网也只看得到说明', async () => {
    const input = { id: 'a'.repeat(32) };
    send.mockResolvedValueOnce({ ok: true, value: { state: 'public', id: input.id, title: '不该公开的名单', body: '<p>住址</p>' }, at: AT });
    await callCached('public', 'getItem', input);
    const withdrawn = { ok: true, value: { state: 'withdrawn', id: input.id, withdrawn: { on: '2026-03-02', reason: '有住址' } }, at: AT };
    send.mockResolvedValueOnce(withdrawn);
    expect(await callCached('public', 'getItem', input)).toEqual({ ...withdrawn, stale: false });
    expect(JSON.stringify([...store])).not.toMatch(/不该公开的名单|住址</);
    send.mockResolvedValueOnce(offline());
    expect(await callCached('public', 'getItem', input)).toEqual({ ...withdrawn, stale: true });
  });

  test('只留最近读的三十份，手机存不下也照常能读', async () => {
    send.mockResolvedValue(agencies('一'));
    for (let year = 0; year < 40; year += 1) await callCached('public', 'agencyHome', { agencyId: `a${year}` });
    expect([...store.keys()].filter((key) => key.startsWith('reading:'))).toHaveLength(30);
    full = true;
    expect(await callCached('public', 'agencyHome', { agencyId: 'new' })).toMatchObject({ ok: true, stale: false });
  });
});
