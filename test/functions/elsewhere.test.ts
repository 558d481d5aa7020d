import type { ActionInput } from '@/contract/actions';
import type { OutletView } from '@/contract/registers';
import { civilDate } from '@/domain/calendar/civil-date';
import { draftInput, publishDesk, savedAs, THREE } from './publish-desk';
import { FOREIGN_OFFICER, newKey, refusalOf, startTown, type Caller, type Town } from './town';

type Entry = ActionInput<'staff', 'registerElsewhere'>['entries'][number];
const Q = { agencyId: 'qiaoguan' } as const;
const LINK = 'http://www.example.gov.cn/zwgk/1.html';

let town: Town;
let officer: Caller;
let outlets: Readonly<Record<'portal' | 'account' | 'board', OutletView>>;

const add = async (kind: 'portal' | 'officialAccount' | 'noticeBoard', name: string, address?: string) => {
  const { outlets: all } = await officer.value('staff', 'saveOutlet', { ...Q, kind, name, ...(address && { address }) });
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not added`);
  return found;
};

beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
  outlets = { portal: await add('portal', '县政府网站', 'http://www.example.gov.cn'), account: await add('officialAccount', '乔官发布'), board: await add('noticeBoard', '镇政府门口', '一楼大厅') };
});
afterAll(() => town?.close());

const entry = (title: string, on: string, link = '', more: Partial<Entry> = {}): Entry => ({ key: newKey(), title, on, link, ...more });
const register = async (outlet: OutletView, ...entries: Entry[]) => (await officer.value('staff', 'registerElsewhere', { ...Q, outletId: outlet.id, entries })).entries;
const states = async (outlet: OutletView, ...entries: Entry[]) => (await register(outlet, ...entries)).map(({ state }) => state);
const year = (of = 2025) => officer.value('staff', 'channelYear', { ...Q, year: of });
const totalOf = async (outlet: OutletView, of = 2025) => (await year(of)).channels.find((one) => one.outlet.id === outlet.id)?.total ?? 0;

describe('公开渠道', () => {
  test('回复丢了再添加一次只有一个；同名的说已经有', async () => {
    await add('portal', '县政府网站', 'http://www.example.gov.cn');
    expect((await officer.value('staff', 'outlets', Q)).outlets.filter(({ name }) => name === '县政府网站')).toHaveLength(1);
    expect(refusalOf(await officer.call('staff', 'saveOutlet', { ...Q, kind: 'portal', name: '县政府网站', address: 'http://other.example.cn' }))).toMatchObject({ code: 'outletKnown', field: 'name' });
  });
  test('两个人同时改，后一个要刷新；停用的不能再登记，以前的还算数', async () => {
    const old = await add('officialAccount', '旧公众号');
    await register(old, entry('旧的', '2024-05-01', 'http://old.example.cn/1'));
    const change = { ...Q, id: old.id, version: old.version, kind: old.kind, name: '老公众号', retired: true } as const;
    await officer.value('staff', 'saveOutlet', change);
    expect(refusalOf(await officer.call('staff', 'saveOutlet', change)).code).toBe('stale');
    expect(refusalOf(await officer.call('staff', 'registerElsewhere', { ...Q, outletId: old.id, entries: [entry('新的', '2025-05-01')] })).code).toBe('outletRetired');
    expect(await totalOf(old, 2024)).toBe(1);
  });
});

describe('逐条登记', () => {
  test('同一个标识再送一次只登记一条；链接或者标题和日期相同的指出来，看过仍要登记的可以', async () => {
    const one = entry('低保公示', '2025-03-02', LINK);
    expect(await states(outlets.portal, one)).toEqual(['registered']);
    expect(await states(outlets.portal, one)).toEqual(['registered']);
    const [byLink] = await register(outlets.account, entry('换了标题', '2025-03-05', `${LINK.replace('http:', 'https:')}#a`));
    expect(byLink).toMatchObject({ state: 'same', same: { title: '低保公示', by: 'link' } });
    const [byTitle] = await register(outlets.portal, entry('低保 公示', '2025-03-02', 'http://www.example.gov.cn/zwgk/2.html'));
    expect(byTitle).toMatchObject({ state: 'same', same: { by: 'titleAndDay' } });
    // 别的渠道公开同一条，各登记各的。
    expect(await states(outlets.board, entry('低保公示', '2025-03-02'))).toEqual(['registered']);
    expect(await states(outlets.portal, entry('低保公示', '2025-03-02', 'http://www.example.gov.cn/zwgk/2.html', { another: true }))).toEqual(['registered']);
    const found = await officer.value('staff', 'findRegistered', { ...Q, outletId: outlets.portal.id, entries: [{ key: newKey(), title: '低保公示', on: '2025-03-02' }, { key: newKey(), title: '没有的', on: '2025-03-02' }] });
    expect(found.same).toHaveLength(1);
  });

  test.each([
    ['没有标题', entry('', '2025-03-02'), 'title', '没有标题'], ['没有日期', entry('甲', ''), 'on', '没有公开日期'], ['日期在今天以后', entry('甲', '2026-03-03'), 'on', '在今天以后'],
    ['不是日子', entry('甲', '2025-02-30'), 'on', '不是日历上的日子'], ['网址不对', entry('甲', '2025-03-02', 'www.example.cn'), 'link', '以 http 开头'],
  ] as const)('%s的不登记，同一批别的照登', async (_what, wrong, field, words) => {
    const [first, second] = await register(outlets.portal, wrong, entry(`好的${field}${words}`, '2023-03-02', `http://www.example.gov.cn/${newKey()}`));
    expect(first).toMatchObject({ state: 'wrong', problem: { field } });
    expect(first?.problem?.message).toContain(words);
    expect(second?.state).toBe('registered');
  });
  test('公告栏没有链接', async () => expect(await register(outlets.board, entry('甲', '2025-03-02', LINK))).toMatchObject([{ state: 'wrong', problem: { field: 'link' } }]));

  test('更正留痕：原来怎么写、谁改的、为什么；换了月份，两个月的数都跟着变', async () => {
    const [made] = await register(outlets.account, entry('更正试', '2022-03-31', 'http://x.example.cn/gz'));
    const before = await officer.value('staff', 'registration', { ...Q, id: made?.id ?? '' });
    const after = await officer.value('staff', 'correctRegistration', { ...Q, id: before.id, version: before.version, outletId: outlets.account.id, title: '更正试', on: '2022-04-01', link: 'http://x.example.cn/gz', category: 'a20-11', reason: '日期抄错了' });
    expect(after).toMatchObject({ on: '2022-04-01', category: 'a20-11', changes: [{ type: 'registered', by: '经办员甲' }, { type: 'corrected', reason: '日期抄错了', before: { on: '2022-03-31' } }] });
    const numbers = await year(2022);
    expect(numbers.channels.flatMap(({ months }) => months.map(({ month, total }) => [month, total]))).toEqual([[4, 1]]);
    expect(refusalOf(await officer.call('staff', 'correctRegistration', { ...Q, id: before.id, version: before.version, outletId: outlets.account.id, title: '乙', on: '2022-04-01', reason: '旧版本' })).code).toBe('stale');
    const removed = await officer.value('staff', 'removeRegistration', { ...Q, id: before.id, version: after.version, reason: '不是政府信息' });
    expect(removed).toMatchObject({ removed: true, changes: [{}, {}, { type: 'removed', reason: '不是政府信息' }] });
    expect((await year(2022)).elsewhere).toBe(0);
    expect(refusalOf(await officer.call('staff', 'removeRegistration', { ...Q, id: before.id, version: removed.version, reason: '再删' })).code).toBe('removedAlready');
    expect((await officer.value('staff', 'registrations', { ...Q, year: 2022 })).items).toEqual([]);
  });

  test('一页二十条，接着翻；外单位的登记当作没有', async () => {
    const entries = Array.from({ length: 20 }, (_, index) => entry(`翻页${index}`, '2021-06-01', `http://page.example.cn/${index}`));
    await register(outlets.portal, ...entries);
    await register(outlets.portal, entry('翻页末', '2021-07-01', 'http://page.example.cn/last'));
    const first = await officer.value('staff', 'registrations', { ...Q, year: 2021 });
    const second = await officer.value('staff', 'registrations', { ...Q, year: 2021, ...(first.next && { cursor: first.next }) });
    expect([first.items.length, first.items[0]?.title, second.items.length, second.next]).toEqual([20, '翻页末', 1, undefined]);
    const foreign = town.person(FOREIGN_OFFICER);
    expect(refusalOf(await foreign.call('staff', 'registration', { agencyId: 'wutu', id: first.items[0]?.id ?? '' })).code).toBe('notFound');
  });
});

describe('按月填报', () => {
  const save = (month: number, count: number | null, before: number | null, reason?: string) =>
    officer.call('staff', 'saveMonthCount', { ...Q, outletId: outlets.portal.id, year: 2020, month, count, before, ...(reason && { reason }) });
  test('月数是全部，逐条的在里面；少于逐条的不收；改数要写原因，谁什么时候改的都在', async () => {
    await register(outlets.portal, entry('甲', '2020-05-01', 'http://m.example.cn/1'), entry('乙', '2020-05-02', 'http://m.example.cn/2'));
    expect(refusalOf(await save(5, 1, null))).toMatchObject({ code: 'fewerThanSingles', field: 'count', message: expect.stringContaining('不能少于2条') as string });
    expect(await save(5, 12, null)).toMatchObject({ ok: true, value: { month: { total: 12, words: '按月填12条，逐条登记的2条在里面' }, changes: [{ count: 12, by: '经办员甲' }] } });
    expect(refusalOf(await save(5, 13, 12)).code).toBe('reasonMissing');
    expect(refusalOf(await save(5, 13, null)).code).toBe('stale');
    expect(await save(5, 13, 12, '漏数了一条')).toMatchObject({ ok: true, value: { changes: [{ count: 13, reason: '漏数了一条' }, { count: 12 }] } });
    expect(await totalOf(outlets.portal, 2020)).toBe(13);
    expect(await save(5, null, 13, '改为逐条登记')).toMatchObject({ ok: true, value: { month: { total: 2 } } });
  });
  test('还没到的月份不能填', async () => {
    const reply = await officer.call('staff', 'saveMonthCount', { ...Q, outletId: outlets.portal.id, year: 2026, month: 4, count: 3, before: null });
    expect(refusalOf(reply)).toMatchObject({ code: 'monthToCome', field: 'month' });
  });
});

test('一起送来的同样几条，登记数和条数对得上', async () => {
  const entries = Array.from({ length: 6 }, (_, index) => entry(`同时${index}`, '2019-06-01', `http://same.example.cn/${index}`));
  await Promise.all([register(outlets.portal, ...entries), register(outlets.portal, ...entries), register(outlets.portal, ...entries)]);
  expect([(await officer.value('staff', 'registrations', { ...Q, year: 2019 })).items.length, await totalOf(outlets.portal, 2019)]).toEqual([6, 6]);
});

test('公众看得到每个渠道一年的数，看不到谁填的', async () => {
  const numbers = await town.person(undefined).value('public', 'publishedNumbers', { ...Q, year: 2021 });
  expect(numbers).toEqual({ year: 2021, here: 0, total: 21, channels: expect.arrayContaining([{ label: '政府门户网站“县政府网站”', address: 'http://www.example.gov.cn', total: 21 }]) as unknown });
  expect(JSON.stringify(numbers)).not.toContain('经办员甲');
});

describe('这个小程序里公开的，又写了还公开在哪里', () => {
  const PLACE = { channel: 'portal', on: civilDate('2026-02-26') } as const;
  test('公开的时候就登记到那个渠道，年度的数里有它；公开新的一版、换了标题，还是一条', async () => {
    const desk = publishDesk(town);
    const before = await totalOf(outlets.portal, 2026);
    const link = 'http://www.example.gov.cn/zwgk/db-2026.html';
    const item = await desk.published({ title: '低保名单公示', elsewhere: [{ ...PLACE, link }] });
    expect(item.live?.unregistered).toBeUndefined();
    expect(await totalOf(outlets.portal, 2026)).toBe(before + 1);
    const { items } = await officer.value('staff', 'registrations', { ...Q, year: 2026, outletId: outlets.portal.id });
    expect(items[0]).toMatchObject({ title: '低保名单公示', on: '2026-02-26', link, category: 'township-8' });
    const begun = await desk.revised(item, '补上一户');
    const saved = await desk.editor.value('papers', 'saveItem', draftInput(savedAs(begun), { title: '低保名单公示（补充）', elsewhere: [{ ...PLACE, link }] }));
    expect((await desk.publish(await desk.reviewedBy(await desk.submitted(saved), ...THREE))).ok).toBe(true);
    expect(await totalOf(outlets.portal, 2026)).toBe(before + 1);
  });
  test('已经登记过的不再登记；没有链接、日期改对的，也只有一条', async () => {
    const desk = publishDesk(town);
    const link = 'http://www.example.gov.cn/zwgk/2026-9.html';
    await register(outlets.portal, entry('先登记的', '2026-02-25', link));
    const [portal, board] = [await totalOf(outlets.portal, 2026), await totalOf(outlets.board, 2026)];
    const item = await desk.published({ title: '后公开的', elsewhere: [{ ...PLACE, link }, { channel: 'noticeBoard', on: civilDate('2026-02-25') }] });
    const begun = await desk.revised(item, '日期写错了');
    const saved = await desk.editor.value('papers', 'saveItem', draftInput(savedAs(begun), { title: '后公开的', elsewhere: [{ channel: 'noticeBoard', on: civilDate('2026-02-24') }] }));
    const reply = await desk.publish(await desk.reviewedBy(await desk.submitted(saved), ...THREE));
    expect(reply.ok && reply.value.live?.unregistered).toBeUndefined();
    expect([await totalOf(outlets.portal, 2026), await totalOf(outlets.board, 2026)]).toEqual([portal, board + 1]);
  });
  test('没有这种渠道的，公开以后说出来；加了渠道、登记了，就不说了', async () => {
    const desk = publishDesk(town);
    const item = await desk.published({ title: '上了公报的', elsewhere: [{ channel: 'gazette', on: civilDate('2026-02-26') }] });
    expect(item.live?.unregistered).toEqual([{ channel: 'gazette', on: '2026-02-26' }]);
    const { outlets: all } = await officer.value('staff', 'saveOutlet', { ...Q, kind: 'gazette', name: '县政府公报' });
    const gazette = all.find(({ kind }) => kind === 'gazette');
    if (!gazette) throw new Error('the gazette was not added');
    await register(gazette, entry('上了公报的', '2026-02-26'));
    expect((await desk.editor.value('staff', 'staffItem', { id: item.id })).live?.unregistered).toBeUndefined();
  });
});
