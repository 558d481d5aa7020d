import { readLedger } from '@/domain/takeover/read-ledger';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { FOREIGN_OFFICER, newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

let town: Town;
let officer: Caller;
let administrator: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
  administrator = town.as('administrator');
  await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'wutu-administrator', openid: WUTU_ADMINISTRATOR, agencyId: 'wutu', name: '五图管理员', roles: ['administrator'] }]);
});
afterAll(() => town?.close());

const WUTU_ADMINISTRATOR = 'oLocal-wutu-administrator-01';
const HEAD = '编号\t收到日期\t提交方式\t申请人\t证件号码\t联系电话\t通信地址\t申请内容\t补正告知日期\t办理结果\t答复日期\t补正期限';
const OPEN = '乔官旧〔2026〕1号\t2026-02-10\t当面\t王测试\t11010519491231002X\t13800001234\t\t2024年土地补偿款分配表\t2026-02-12\t\t\t15';
const CARRIED = '乔官旧〔2025〕9号\t2025-12-25\tEMS\t李测试\t\t\t昌乐县测试路9号\t2023年财政决算\t\t\t';
const DONE = '乔官旧〔2026〕2号\t2026-01-06\t平信\t赵测试\t\t13800001234\t\t低保名单\t\t予以公开\t2026-01-20';
const rowsOf = (...lines: readonly string[]) => {
  const reading = readLedger([HEAD, ...lines].join('\n'));
  if (!reading.ok) throw new Error(reading.message);
  return reading.rows as never;
};
const preview = (...lines: readonly string[]) => officer.value('staff', 'previewLedger', { agencyId: 'qiaoguan', rows: rowsOf(...lines) });
const take = (...lines: readonly string[]) => administrator.value('staff', 'takeOver', { agencyId: 'qiaoguan', rows: rowsOf(...lines) });
const table = async (year: number) => (await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year })).table3;

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

  test('台账上只有编号、日子、申请人、内容，没有电话、地址，也转得进来；补正期限没有写的问', async () => {
    const { lines } = await preview('乔官旧〔2026〕7号\t2026-02-10\t\t孙测试\t\t\t\t宅基地审批表\t\t\t', '乔官旧〔2026〕8号\t2026-02-10\t\t孙测试\t\t\t\t宅基地审批表\t2026-02-12\t\t');
    expect(lines[0]).toMatchObject({ state: 'ready', problems: [], becomes: { receivedOn: '2026-02-10' } });
    expect(lines[1]).toMatchObject({ state: 'wrong', problems: [{ column: 'correctionDays' }] });
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

  test('转入和接续编号只有管理员；经办人能先看', async () => {
    for (const who of ['officer', 'reviewer', 'head', 'applicantA'] as const) {
      const reply = await town.as(who).call('staff', 'takeOver', { agencyId: 'qiaoguan', rows: rowsOf(OPEN) });
      expect(reply.ok).toBe(false);
      if (who === 'officer') expect(refusalOf(reply).message).toContain('管理员');
    }
    expect(refusalOf(await officer.call('staff', 'continueSeries', { agencyId: 'qiaoguan', series: 'letters', next: 9 })).code).toBe('forbidden');
    expect((await preview(OPEN)).lines).toHaveLength(1);
  });

  test('已经在这里登记以后收到的、答复的，不能再用台账转入，写明从哪一天起', async () => {
    const line = (number: string, receivedOn: string, outcome = '', answeredOn = '', correctionOn = '') => `乔官旧〔2026〕${number}号\t${receivedOn}\t当面\t王测试\t\t13800001234\t\t一个人办完\t${correctionOn}\t${outcome}\t${answeredOn}${correctionOn && '\t15'}`;
    const { lines } = await take(
      line('31', '2026-03-02'), line('32', '2026-02-10', '予以公开', '2026-03-02'), line('33', '2026-02-26', '', '', '2026-03-02'), line('34', '2026-02-27', '予以公开', '2026-02-28'),
    );
    expect(lines.map(({ state }) => state)).toEqual(['wrong', 'wrong', 'wrong', 'taken']);
    expect(lines[0]?.problems).toEqual([{ column: 'receivedOn', message: '2026年3月2日（星期一）起已经在这里登记，这一天以后收到的请按来件登记。' }]);
    expect(lines[1]?.problems).toEqual([{ column: 'answeredOn', message: '2026年3月2日（星期一）起已经在这里办理，这一天以后的答复请在这里办理，由审核人和签发人办。' }]);
    expect(lines[2]?.problems).toMatchObject([{ column: 'correctionOn' }]);
  });

  test.each(['甲\u0001乙', '甲\u202e乙\uffff', '<img src=x>', '练习-乔官依申请〔2026〕第1号', '号'.repeat(61)])('编号写成%j的，这一行不进', async (number) => {
    const rows = [{ line: 1, cells: { number, receivedOn: '2026-02-10', channel: '当面', name: '王测试', phone: '13800001234', description: '表' } }] as never;
    expect((await administrator.value('staff', 'takeOver', { agencyId: 'qiaoguan', rows })).lines).toMatchObject([{ state: 'wrong', problems: [{ column: 'number' }] }]);
  });
});

describe('接续编号', () => {
  const state = () => town.person('oLocal-wutu-officer-000000001').value('staff', 'seriesState', { agencyId: 'wutu' });
  const go = (next: number) => town.person(WUTU_ADMINISTRATOR).call('staff', 'continueSeries', { agencyId: 'wutu', series: 'applications', next });

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
    expect(refusalOf(await administrator.call('staff', 'continueSeries', { agencyId: 'qiaoguan', series: 'applications', next: 9 })).code).toBe('seriesInUse');
    for (const next of [1, 0, 1.5, 1e9]) expect((await administrator.call('staff', 'continueSeries', { agencyId: 'qiaoguan', series: 'letters', next })).ok).toBe(false);
  });
});

describe('转入的编号就在本机关的编号里', () => {
  const own = (value: number, prefix = '乔官依申请') => `${prefix}〔2026〕第${value}号\t2026-02-11\t当面\t王测试\t\t13800001234\t\t分配表\t\t\t`;
  const serialOf = (number: string) => Number(/第(\d+)号/.exec(number)?.[1]);
  const eight = (from: number) => Array.from({ length: 8 }, (_, index) => from + index);

  test('前面有八个转入的号：居民提交、拆分都跳过去，一次办成，没有号被当成作废', async () => {
    const first = serialOf((await submit(town.as('applicantA'))).number);
    const used = eight(first + 1);
    expect((await take(...used.map((value) => own(value)), own(first + 11))).lines.map(({ state }) => state)).toEqual([...used.map(() => 'taken'), 'taken']);
    // The same numbers in another spelling are the same lines.
    expect((await take(own(first + 1).replace('〔2026〕第', '（2026）第00'))).lines).toMatchObject([{ state: 'known' }]);

    const next = await submit(town.as('applicantB'));
    expect(serialOf(next.number)).toBe(first + 9);
    await officer.value('staff', 'confirmReceipt', { id: next.id, version: 1 });
    const { parts } = await officer.value('staff', 'splitCase', { id: next.id, version: 2, parts: ['第一件', '第二件'] });
    expect(parts.map(({ number }) => serialOf(number))).toEqual([first + 10, first + 12]);

    for (let times = 0; times < 3; times += 1) {
      await town.db.collection('counters').change({ _id: 'qiaoguan:2026' }, { seenAt: '2026-03-01T00:00:00.000+08:00' });
      await town.cloud.invokeTimer('clock', 'hourly');
    }
    expect(await town.db.collection('counters').get('qiaoguan:2026')).toMatchObject({ value: first + 12, settledTo: first + 12 });
    expect(await town.annulled('qiaoguan:2026')).toEqual([]);
    expect(await town.db.collection('numberLog').get(`qiaoguan:2026:${first + 1}`)).toMatchObject({ state: 'used' });
  });

  test('转送到已经转入八个号的单位，一次办成', async () => {
    const officerThere = town.person(FOREIGN_OFFICER);
    const { reached } = (await officerThere.value('staff', 'seriesState', { agencyId: 'wutu' })).series[0] ?? { reached: 0 };
    const rows = rowsOf(...eight(reached + 1).map((value) => own(value, '五图依申请')));
    expect((await town.person(WUTU_ADMINISTRATOR).value('staff', 'takeOver', { agencyId: 'wutu', rows })).lines.every(({ state }) => state === 'taken')).toBe(true);
    const { id } = await submit(town.as('applicantA'));
    const sent = await officer.value('staff', 'forwardCase', { id, version: 1, toAgencyId: 'wutu', reason: '由五图街道负责。', phone: '13800001234' });
    expect(sent.timeline[0]?.note).toContain(`五图依申请〔2026〕第${reached + 9}号`);
  });

  test('已经作废或者用过的号，不能再转入', async () => {
    const { number } = await submit(town.as('applicantB'));
    const value = serialOf(number) + 1;
    await town.db.collection('counters').change({ _id: 'qiaoguan:2026' }, { value, settledTo: value - 1, seen: value, seenAt: '2026-03-01T00:00:00.000+08:00' });
    await town.cloud.invokeTimer('clock', 'hourly');
    expect(await town.annulled('qiaoguan:2026')).toEqual([value]);
    expect((await preview(own(value))).lines).toMatchObject([{ state: 'wrong', problems: [{ column: 'number', message: expect.stringContaining('作废') }] }]);
  });

  test('居民提交和转入同时要同一个号：都办成，号不重', async () => {
    const from = serialOf((await submit(town.as('applicantA'))).number);
    const [taken, ...filed] = await Promise.all([take(own(from + 1), own(from + 2), own(from + 3)), ...[0, 1, 2].map((at) => submit(town.person(`oRace-${at}`), undefined, newKey()))]);
    const numbers = [...taken.lines.filter(({ state }) => state === 'taken').map(({ number }) => number), ...filed.map(({ number }) => number)];
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(taken.lines.every(({ state }) => state === 'taken' || state === 'wrong')).toBe(true);
  });
});
