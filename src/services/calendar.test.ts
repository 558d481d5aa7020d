import { INVENTED_2027, noticeText } from '../../test/fixtures/notice-words';
import { calendarWith } from '@/domain/calendar/import-notice';
import { calendarEdition, coveredThrough } from '@/domain/calendar/edition';
import { holiday, type Notice } from '@/domain/calendar/notice';
import { readNotice } from '@/domain/calendar/read-notice';
import { CHINA_CALENDAR, workCalendar } from '@/domain/calendar/work-calendar';
import type * as Calendar from './calendar';
import type * as Cloud from './cloud';

const store = new Map<string, unknown>();
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => store.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void store.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => void store.delete(key),
  },
}));
const send = jest.fn<Promise<unknown>, [string, string, object]>();
jest.mock('./transport', () => ({ send: (fn: string, action: string, input: object) => send(fn, action, input), put: () => undefined }));

type Services = typeof Cloud & typeof Calendar;
/** A phone that has just opened the program: nothing in memory, what it kept is kept. */
async function opened(): Promise<Services> {
  jest.resetModules();
  return { ...await import('./cloud'), ...await import('./calendar') };
}

const AT = '2026-12-01T09:30:00.000+08:00';
const LATER: Notice = { year: coveredThrough(CHINA_CALENDAR) + 1, documents: [], holidays: [holiday('元旦', `${coveredThrough(CHINA_CALENDAR) + 1}-01-01`)], makeUpWorkdays: [] };
const inCloud = workCalendar([...CHINA_CALENDAR.notices, LATER]);
const CLOUD = calendarEdition(inCloud);

/** A cloud that counts by these notices. */
const cloudSays = (calendar = inCloud, edition = calendarEdition(calendar)) => send.mockImplementation(async (_, action) => (action === 'calendar'
  ? { ok: true, at: AT, value: { edition, notices: calendar.notices } }
  : { ok: true, at: AT, value: [], calendar: edition }));
const asked = () => send.mock.calls.filter(([, action]) => action === 'calendar').length;

beforeEach(() => {
  store.clear();
  send.mockReset();
});

describe('手机上的日历跟着云端', () => {
  test('版本相同，什么也不问', async () => {
    cloudSays(CHINA_CALENDAR);
    const phone = await opened();
    await phone.call('staff', 'whoAmI', {});
    expect(asked()).toBe(0);
    expect(phone.currentEdition()).toBe(calendarEdition(CHINA_CALENDAR));
  });

  test('版本不同：先取回放假安排，再把答复交给页面；几个页面同时问只取一次', async () => {
    cloudSays();
    const phone = await opened();
    await Promise.all([phone.call('staff', 'whoAmI', {}), phone.call('staff', 'whoAmI', {})]);
    expect(asked()).toBe(1);
    expect(phone.currentEdition()).toBe(CLOUD);
    expect(phone.currentCalendar().year(LATER.year).covered).toBe(true);
  });

  test('取回的存在手机上，下次打开不用再取', async () => {
    cloudSays();
    await (await opened()).call('staff', 'whoAmI', {});
    const again = await opened();
    await again.call('staff', 'whoAmI', {});
    expect(asked()).toBe(1);
    expect(again.currentEdition()).toBe(CLOUD);
  });

  test('网络断了取不回：照旧用自己的，答复照样给，下次再取', async () => {
    cloudSays();
    send.mockImplementationOnce(async () => ({ ok: true, at: AT, value: [], calendar: CLOUD }));
    send.mockImplementationOnce(async () => ({ ok: false, code: 'offline', message: '没有网络。' }));
    const phone = await opened();
    expect(await phone.call('staff', 'whoAmI', {})).toMatchObject({ ok: true });
    expect(phone.currentEdition()).toBe(calendarEdition(CHINA_CALENDAR));
    await phone.call('staff', 'whoAmI', {});
    expect(phone.currentEdition()).toBe(CLOUD);
  });

  test('取回来的不是要的版本（两个函数新旧不同）：不再一遍遍取', async () => {
    cloudSays();
    send.mockImplementation(async (_, action) => (action === 'calendar'
      ? { ok: true, at: AT, value: { edition: 'x', notices: inCloud.notices } }
      : { ok: true, at: AT, value: [], calendar: '2099-00000000' }));
    const phone = await opened();
    for (let count = 0; count < 3; count += 1) await phone.call('staff', 'whoAmI', {});
    expect(asked()).toBe(1);
    expect(phone.currentEdition()).toBe(CLOUD);
  });

  test.each<[string, unknown]>([
    ['空的', null], ['不是列表', {}], ['一个也没有', []], ['没有年份', [{}]],
    ['没有这一天', [{ ...LATER, makeUpWorkdays: ['2027-02-30'] }]],
    ['假期倒着', [{ ...LATER, holidays: [{ name: '元旦', from: '2027-01-02', to: '2027-01-01' }] }]],
    ['一年两份', [LATER, LATER]],
  ])('取回来的看不懂（%s）：不用', async (_, notices) => {
    const phone = await opened();
    expect(phone.adoptNotices(notices)).toBe(false);
    expect(phone.currentEdition()).toBe(calendarEdition(CHINA_CALENDAR));
  });

  test('云端导入的通知，经过一次传送，日子和版本都与云端相同', async () => {
    const reading = readNotice(noticeText(2027, INVENTED_2027), { address: 'https://www.gov.cn/1' });
    const imported = reading.ok ? calendarWith(workCalendar(CHINA_CALENDAR.notices.filter(({ year }) => year <= 2026)), reading.value) : undefined;
    if (!imported?.ok) throw new Error('the invented notice is not understood');
    const phone = await opened();
    expect(phone.adoptNotices(JSON.parse(JSON.stringify(imported.value.calendar.notices)))).toBe(true);
    expect(phone.currentEdition()).toBe(calendarEdition(imported.value.calendar));
    expect(phone.currentCalendar().year(2027)).toEqual(imported.value.calendar.year(2027));
  });
});
