import { epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { LIMITS } from '@/contract/limits';
import type { Call } from '../serving/call';
import { GRANTS } from '../authorization';
import { serve } from '../function';
import { keepPace } from './keep-pace';
import { CALLERS_OF_ADDRESS, PACE_OF, PACES } from './paces';

/** 10:00, the beginning of a window of every length. */
const TEN = instant(Date.UTC(2026, 2, 2, 2));
const later = (seconds: number): Instant => instant(epochMs(TEN) + seconds * 1000);
const call = (action: string, more: Partial<Call> = {}, at = TEN): Call => ({ action, at, today: '2026-03-02' as Call['today'], requestId: '', ...more });

/** The store that several processes share. */
function store() {
  const spent = new Map<string, { window: number; calls: number }>();
  const asked: string[] = [];
  const shared = async () => ({
    keyOf: (...parts: readonly string[]) => parts.join('|'),
    spent: {
      forget: async () => 0,
      take: async (who: string, { number: window }: { readonly number: number }, calls: number, most: number) => {
        asked.push(who);
        const known = spent.get(who);
        const before = known?.window === window ? known.calls : 0;
        if (before + calls > most) return false;
        spent.set(who, { window, calls: before + calls });
        return true;
      },
    },
  });
  return { shared, asked };
}

describe('守法办事的人碰不到上限，也不多写一次数据', () => {
  test('县里一千人从同一个地址、一分钟之内都来申请', async () => {
    const { shared, asked } = store();
    const pace = keepPace('applicant', shared);
    const [open, opinion] = [keepPace('public'), keepPace('opinion', shared)];
    const refused: unknown[] = [];
    for (let person = 0; person < 1000; person += 1) {
      const who = { identity: `wx:o${person}`, source: '203.0.113.7' };
      const at = later(person * 0.06);
      for (let page = 0; page < 20; page += 1) refused.push(await open(call('getGuide', { source: who.source }, at)));
      for (const action of ['me', 'lastPerson', 'listDrafts', ...Array.from({ length: 10 }, () => 'saveDraft'), ...Array.from({ length: 6 }, () => 'prepareUpload'), 'checkUpload', 'submitApplication', 'getReceipt']) refused.push(await pace(call(action, who, at)));
      refused.push(await opinion(call('lookUp', who, at)));
    }
    expect(refused.filter(Boolean)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('一个人一天交三十件，每件二十个附件，断网重传三遍：一小时里办完也行', async () => {
    const { shared } = store();
    const pace = keepPace('applicant', shared);
    const refused: unknown[] = [];
    for (let one = 0; one < 30; one += 1) {
      for (let file = 0; file < LIMITS.attachments * 3; file += 1) for (const action of ['prepareUpload', 'checkUpload']) refused.push(await pace(call(action, { identity: 'wx:oA' }, later(one * 100))));
      for (let tries = 0; tries < 5; tries += 1) for (const action of ['saveDraft', 'submitApplication']) refused.push(await pace(call(action, { identity: 'wx:oA' }, later(one * 100))));
    }
    expect(refused.filter(Boolean)).toEqual([]);
  });

  test('一个单位一小时登记两百件来信，每件扫描五页、出回执、记送达', async () => {
    const { shared } = store();
    const [staff, papers] = [keepPace('staff', shared), keepPace('papers', shared)];
    const refused: unknown[] = [];
    for (let letter = 0; letter < 200; letter += 1) {
      const who = { identity: 'wx:officer', source: '203.0.113.9' };
      const at = later(letter * 18);
      for (const action of ['workbench', 'registerApplication', 'getCase', 'newQueryCode', 'recordContact', 'takeStep']) refused.push(await staff(call(action, who, at)));
      for (let page = 0; page < 5; page += 1) for (const action of ['prepareCaseFile', 'checkCaseFile']) refused.push(await papers(call(action, who, at)));
      for (const action of ['lettersOf', 'previewLetter', 'previewLetter', 'previewLetter', 'issueLetter', 'letterUrl', 'serveLetter']) refused.push(await papers(call(action, who, at)));
    }
    expect(refused.filter(Boolean)).toEqual([]);
  });
});

describe('没完没了地调用，请他等一会儿', () => {
  const sum = async (pace: ReturnType<typeof keepPace>, times: number, one: Call) => {
    let letIn = 0;
    for (let at = 0; at < times; at += 1) if (!await pace(one)) letIn += 1;
    return letIn;
  };

  test('说清楚几点以后再试；过了这一段就又能办', async () => {
    const pace = keepPace('applicant', store().shared);
    const one = call('saveDraft', { identity: 'wx:oA' }, later(61));
    expect(await sum(pace, 5000, one)).toBe(PACES.writing.most + PACES.writing.free);
    expect(await pace(one)).toMatchObject({ error: { code: 'pause', message: '这一会儿办的次数太多了，请在10时10分以后再试；已经提交的、写好的都在，不会丢失。', retryAt: later(600) } });
    expect(await pace(call('me', { identity: 'wx:oA' }))).toBeUndefined();
    expect(await pace(call('saveDraft', { identity: 'wx:oB' }))).toBeUndefined();
    expect(await pace(call('saveDraft', { identity: 'wx:oA' }, later(600)))).toBeUndefined();
  });

  test('几个进程合在一起也是这么多，每人只写一份、写得很少', async () => {
    const { shared, asked } = store();
    const letIn = (await Promise.all(Array.from({ length: 5 }, () => sum(keepPace('papers', shared), 3000, call('issueLetter', { identity: 'wx:oA' }))))).reduce((all, one) => all + one, 0);
    expect(letIn).toBeLessThanOrEqual(PACES.documents.most + 5 * PACES.documents.free);
    expect(new Set(asked).size).toBe(1);
    expect(asked.length).toBeLessThanOrEqual(20 + 5);
  });

  test('没有登录的按地址算；只在内存里，地址不写下来', async () => {
    const most = PACES.reading.most * CALLERS_OF_ADDRESS.nobody;
    expect(await sum(keepPace('public'), most + 10, call('search', { source: '203.0.113.7' }))).toBe(most);
  });

  test('上限存不进去，就不拦任何人', async () => {
    const pace = keepPace('applicant', async () => { throw new Error('the store is away'); });
    expect(await sum(pace, 3000, call('saveDraft', { identity: 'wx:oA' }))).toBe(3000);
  });
});

test('每个动作都有速度上限', () => {
  const names = (table: Readonly<Record<string, object>>) => Object.fromEntries(Object.entries(table).map(([fn, rows]) => [fn, Object.keys(rows).sort()]));
  expect(names(PACE_OF)).toEqual(names(GRANTS));
});

test('超过上限的，函数马上答复，什么也不读；答复里写着什么时候再试', async () => {
  const cloud = jest.fn(async () => ({}));
  const run = jest.fn(async () => ({ ok: true as const, value: 1 }));
  const over = serve({ me: { run } }, { name: 'applicant', cloud, pace: async () => ({ ok: false, error: { code: 'pause', message: '请在10时10分以后再试。', retryAt: later(600) } }), runtime: { now: () => TEN, log: () => undefined, reference: () => '' } });
  expect(await over({ action: 'me', input: {} }, { memory_limit_in_mb: 256, time_limit_in_ms: 3000, request_id: 'r', environment: '{"WX_OPENID":"oA"}', function_version: '', function_name: '', namespace: '' } as never)).toEqual({ ok: false, code: 'pause', message: '请在10时10分以后再试。', retryAt: later(600) });
  expect([cloud.mock.calls.length, run.mock.calls.length]).toEqual([0, 0]);
});
