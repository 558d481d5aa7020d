import { readLedger } from '@/domain/takeover/read-ledger';
import { refusalOf, startTown, submit, type Caller, type Town } from './town';

let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

const HEAD = '编号\t收到日期\t提交方式\t申请人\t证件号码\t联系电话\t通信地址\t申请内容\t补正告知日期\t办理结果\t答复日期';
const OPEN = '乔官旧〔2026〕1号\t2026-02-10\t当面\t王测试\t11010519491231002X\t13800001234\t\t2024年土地补偿款分配表\t2026-02-12\t\t';
const CARRIED = '乔官旧〔2025〕9号\t2025-12-25\tEMS\t李测试\t\t\t昌乐县测试路9号\t2023年财政决算\t\t\t';
const DONE = '乔官旧〔2026〕2号\t2026-01-06\t平信\t赵测试\t\t13800001234\t\t低保名单\t\t予以公开\t2026-01-20';
const rowsOf = (...lines: readonly string[]) => {
  const reading = readLedger([HEAD, ...lines].join('\n'));
  if (!reading.ok) throw new Error(reading.message);
  return reading.rows as never;
};
const preview = (...lines: readonly string[]) => officer.value('staff', 'previewLedger', { agencyId: 'qiaoguan', rows: rowsOf(...lines) });
const take = (...lines: readonly string[]) => officer.value('staff', 'takeOver', { agencyId: 'qiaoguan', rows: rowsOf(...lines) });
const table = async (year: number) => (await officer.value('staff', 'liveTable', { agencyId: 'qiaoguan', year })).table;

describe('年中上线：纸质台账转入', () => {
  test('先看：每一行会变成什么、哪里不对，什么都不存', async () => {
    const { lines } = await preview(OPEN, CARRIED, DONE, '3\t去年\t当面\t周\t123\t\t\t\t\t给了\t');
    expect(lines).toMatchObject([
      { line: 2, state: 'ready', becomes: { state: 'awaitingCorrection', receivedOn: '2026-02-10', carriedOver: false } },
      { state: 'ready', becomes: { receivedOn: '2025-12-25', carriedOver: true } },
      { state: 'ready', becomes: { state: 'closed', outcome: 'granted' } },
      { state: 'wrong', problems: expect.arrayContaining([expect.objectContaining({ column: 'receivedOn' }), expect.objectContaining({ column: 'outcome' }), expect.objectContaining({ column: 'description' })]) },
    ]);
    expect((await officer.value('staff', 'workbench', { agencyId: 'qiaoguan' })).items).toEqual([]);
  });

  test('转入：好的进来，不对的一行不进；再贴一遍不会多', async () => {
    const wrong = '3\t2026-02-30\t当面\t周测试\t\t13800001234\t\t表\t\t\t';
    const { lines } = await take(OPEN, wrong, CARRIED, DONE);
    expect(lines.map(({ state }) => state)).toEqual(['taken', 'wrong', 'taken', 'taken']);
    expect((await take(OPEN, CARRIED, DONE)).lines.map(({ state }) => state)).toEqual(['known', 'known', 'known']);
    const bench = await officer.value('staff', 'workbench', { agencyId: 'qiaoguan' });
    expect(bench.items.map(({ number }) => number)).toEqual(['乔官旧〔2025〕9号', '乔官旧〔2026〕1号']);
    const one = await officer.value('staff', 'getCase', { id: lines[0]?.id ?? '' });
    expect(one).toMatchObject({ number: '乔官旧〔2026〕1号', intake: { paper: true, takenOver: true }, state: 'awaitingCorrection', clock: { receivedOn: '2026-02-10' } });
    expect(town.everythingStored()).not.toContain('赵测试');
  });

  test('上年结转、本年新收、本年办结都进表三，复核不变', async () => {
    const now = await table(2026);
    expect([now.newlyReceived.total, now.carriedOverIn.total, now.granted.total, now.carriedOverOut.total]).toEqual([2, 1, 1, 2]);
    expect((await table(2025)).carriedOverOut.total).toBe(1);
    await town.cloud.invokeTimer('clock', 'nightly');
    expect(await table(2026)).toEqual(now);
  });

  test('转入的件接着办', async () => {
    const [item] = (await officer.value('staff', 'workbench', { agencyId: 'qiaoguan' })).items;
    const decided = await officer.value('staff', 'decide', { id: item?.id ?? '', version: 2, leaf: 'granted', reasons: '可以公开。', facts: { contraryToWizard: '纸质案卷里已经按步骤核对过。' } });
    expect(decided.state).toBe('decided');
  });

  test('一批里编号重复的、和这里已有编号相同的，说明白', async () => {
    const { number } = await submit(town.as('applicantA'));
    const { lines } = await preview(OPEN.replace('1号', '5号'), OPEN.replace('1号', '5号'), OPEN.replace('乔官旧〔2026〕1号', number));
    expect(lines).toMatchObject([{ state: 'ready' }, { state: 'wrong', problems: [{ column: 'number' }] }, { state: 'wrong', problems: [{ message: expect.stringContaining('已经有了') }] }]);
  });

  test.each(['110105194912310021', '110105@9491231002'])('证件号码写错的（%s），这一行不进', async (number) => {
    const { lines } = await preview(OPEN.replace('1号', '6号').replace('11010519491231002X', number));
    expect(lines[0]).toMatchObject({ state: 'wrong', problems: [{ column: 'documentNumber' }] });
  });

  test('一次送一万行，说明上限', async () => {
    const rows = Array.from({ length: 10_000 }, (_, line) => ({ line: line + 1, cells: {} }));
    expect(await officer.send('staff', { action: 'takeOver', input: { agencyId: 'qiaoguan', rows: rows.slice(0, 2000) } })).toMatchObject({ ok: false, code: 'wrongInput', message: expect.stringContaining('50行') });
  });

  test('只有经办人和管理员', async () => {
    for (const who of ['reviewer', 'head', 'applicantA'] as const) expect((await town.as(who).call('staff', 'takeOver', { agencyId: 'qiaoguan', rows: rowsOf(OPEN) })).ok).toBe(false);
  });
});

describe('接续编号', () => {
  const state = () => town.person('oLocal-wutu-officer-000000001').value('staff', 'seriesState', { agencyId: 'wutu' });
  const go = (next: number) => town.person('oLocal-wutu-officer-000000001').call('staff', 'continueSeries', { agencyId: 'wutu', series: 'applications', next });

  test('接着纸上的编号用，只设一次，记下谁设的；跳过的不算作废', async () => {
    expect((await state()).series[0]).toMatchObject({ name: 'applications', reached: 0, example: '五图依申请〔2026〕第1号' });
    const both = await Promise.all([go(18), go(20)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const reached = (await state()).series[0]?.reached ?? 0;
    expect([17, 19]).toContain(reached);
    expect(refusalOf(await go(30)).code).toBe('continuedBefore');
    const { number } = await submit(town.as('applicantB'), undefined, undefined, 'wutu');
    expect(number).toBe(`五图依申请〔2026〕第${reached + 1}号`);
    await town.cloud.invokeTimer('clock', 'hourly');
    expect(await town.annulled('wutu:2026')).toEqual([]);
    expect(await town.db.collection('numberLog').get('wutu:2026:0')).toMatchObject({ state: 'continued', last: reached });
  });

  test('已经用过的不能往前接；太小、太大的说明', async () => {
    expect(refusalOf(await officer.call('staff', 'continueSeries', { agencyId: 'qiaoguan', series: 'applications', next: 9 })).code).toBe('seriesInUse');
    for (const next of [1, 0, 1.5, 1e9]) expect((await officer.call('staff', 'continueSeries', { agencyId: 'qiaoguan', series: 'letters', next })).ok).toBe(false);
  });
});
