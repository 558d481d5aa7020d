import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionInput } from '@/contract/actions';
import { instant } from '@/domain/calendar/instant';
import { formCells } from '@/domain/report/form-cells';
import { readReport } from '@/domain/report/read';
import type { StructuredReport } from '@/domain/report/report';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { d } from '../fixtures/case';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { FOREIGN_OFFICER, handle, refusalOf, startTown, submit, type Town } from './town';

const COUNTY = { agencyId: 'changle' } as const;
const Q = { agencyId: 'qiaoguan' } as const;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'county-year-'));
let town: Town;
const on = async (today: string, timeOfDay = '10:00') => {
  await town?.close();
  town = await startTown({ dataFolder, today, timeOfDay });
};
const county = () => town.as('supervisor');
const look = (year?: number) => county().value('annual', 'countyYear', { ...COUNTY, ...(year !== undefined && { year }) });
const standing = async (id: string, year?: number) => {
  const found = (await look(year)).agencies.find((agency) => agency.id === id);
  if (!found) throw new Error(`${id} is not on the page`);
  return found;
};
/** What the people of the agency see in their own lists. */
const desk = async (agencyId: string) => {
  const { counts } = await county().value('staff', 'workbench', { agencyId });
  return { open: counts?.open, unconfirmed: counts?.unconfirmed, near: counts?.near, late: counts?.overdue };
};
const titles = async (who: ReturnType<Town['as']>) => (await who.value('staff', 'inbox', {})).items.map(({ title }) => title);
const urge = (input: Omit<ActionInput<'annual', 'urge'>, 'agencyId'>) => county().call('annual', 'urge', { ...COUNTY, ...input });

async function publish(agencyId: string, year: number, change: Partial<StructuredReport> = {}): Promise<StructuredReport> {
  const report = { ...readReport(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year })), year, format: '2021' as const, ...change };
  await (await town.reports()).publish({ agencyId, year, title: `${year}年年报`, version: 1, publishedAt: instant(Date.UTC(year + 1, 0, 20)), earlier: [], confirmed: [], report });
  return report;
}

beforeAll(() => on('2026-03-02'), 120_000);
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

let [first, second] = ['', ''];

describe('全县一览：每个单位一行，和各单位自己看到的一样', () => {
  test('什么都没有的时候，县和每个单位都在，一月到三月看的是上一年', async () => {
    const { agencies, year, reportYear, uncounted } = await look();
    expect(agencies.map(({ id }) => id)).toEqual(['changle', 'qiaoguan', 'wutu']);
    expect([year, reportYear, uncounted]).toEqual([2025, 2025, 0]);
    expect(agencies[1]).toMatchObject({ group: 'township', lights: { open: 0, late: 0 }, answers: { onTime: 0, late: 0 }, report: { stage: 'notBegun', due: '2026-01-31', late: true } });
    expect(agencies[0]?.report).toMatchObject({ due: '2026-03-31', late: false });
  });

  test('每办一步，数都跟着变：待确认、在办、办结而按期', async () => {
    [first, second] = [(await submit(town.as('applicantA'))).id, (await submit(town.as('applicantB'))).id];
    expect((await standing('qiaoguan')).lights).toMatchObject({ open: 2, unconfirmed: 2 });
    await town.as('officer').value('staff', 'confirmReceipt', { id: second, version: 1 });
    expect((await standing('qiaoguan')).lights).toMatchObject({ open: 2, unconfirmed: 1, calm: 2 });
    await handle(town, first, 'granted');
    expect(await standing('qiaoguan', 2026)).toMatchObject({ lights: { open: 1, unconfirmed: 0 }, answers: { onTime: 1, late: 0 } });
    expect((await standing('qiaoguan')).answers).toEqual({ onTime: 0, late: 0 });
  }, 180_000);

  test('日子过去，没有人动过也会变成快到期、逾期；每个单位和它自己的列表相同', async () => {
    for (const [day, lights] of [['2026-03-26', { near: 1, late: 0 }], ['2026-04-20', { near: 0, late: 1 }]] as const) {
      await on(day);
      const { agencies } = await look();
      expect(agencies.find(({ id }) => id === 'qiaoguan')?.lights).toMatchObject(lights);
      for (const { id, lights: { open, unconfirmed, near, late } } of agencies) expect({ open, unconfirmed, near, late }).toEqual(await desk(id));
    }
  }, 180_000);

  test('留着的数丢了、错了，重新数出来一样；夜里会把错的改回来', async () => {
    const before = (await look()).agencies;
    await town.db.collection('countyBoards').remove('changle:2026');
    expect((await look()).agencies).toEqual(before);
    const board = await town.db.collection('countyBoards').get('changle:2026');
    const rows = JSON.parse(String(board?.rows)) as { onTime: number }[];
    await town.db.collection('countyBoards').change({ _id: 'changle:2026' }, { rows: JSON.stringify(rows.map((row) => ({ ...row, onTime: row.onTime + 7 }))) });
    expect((await look()).agencies).not.toEqual(before);
    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ proveBoards: { repaired: 3, failed: 0 } });
    expect((await look()).agencies).toEqual(before);
  }, 180_000);

  test('除了单位的名称和数，什么都没有：没有申请人、没有编号、没有工作人员', async () => {
    const text = JSON.stringify(await look());
    for (const word of ['王测试', '13800001234', '乔官依申请', '尧沟村', '经办']) expect(text).not.toContain(word);
  });

  test('不是县里的人看不到，县里不是主管部门的也看不到', async () => {
    for (const who of ['officer', 'head', 'editor', 'applicantA'] as const) expect((await town.as(who).call('annual', 'countyYear', COUNTY)).ok).toBe(false);
    expect(refusalOf(await county().call('annual', 'countyYear', Q))).toMatchObject({ code: 'forbidden' });
  });
});

describe('催办：对谁、为什么、到哪天、答复了没有，都有记录', () => {
  let id = '';
  const by = d('2026-04-21');

  test('能催的是现在真有的：几件、最早哪天到期、哪一条', async () => {
    const { reasons, told } = await county().value('annual', 'urgeReasons', { ...COUNTY, of: 'qiaoguan' });
    expect(reasons.map(({ matter }) => matter)).toEqual(['late', 'report']);
    expect(reasons[0]).toMatchObject({ count: 1, by, urgedToday: false, article: expect.stringContaining('第三十三条') as string, why: '有1件申请过了答复期限还没有答复，最早的一件2026年3月30日到期。' });
    expect(told.officers.length).toBeGreaterThan(0);
    expect(refusalOf(await urge({ of: 'qiaoguan', matter: 'unconfirmed', by }))).toMatchObject({ code: 'nothingToUrge' });
    expect(refusalOf(await urge({ of: 'wutu', matter: 'late', by }))).toMatchObject({ code: 'nothingToUrge' });
    expect(refusalOf(await urge({ of: 'qiaoguan', matter: 'late', by: d('2026-04-19') }))).toMatchObject({ code: 'urgeDay', field: 'by' });
  });

  test('一件事一天只催一次，两个人同时催也一样；经办人和负责人都收到一条', async () => {
    const sent = await Promise.all([0, 1, 2].map(() => urge({ of: 'qiaoguan', matter: 'late', by, words: '请今天办。' })));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    for (const reply of sent) if (!reply.ok) expect(reply.code).toBe('urgedToday');
    for (const who of ['officer', 'head'] as const) expect((await titles(town.as(who))).filter((title) => title === '县里催办：逾期没有答复的申请')).toHaveLength(1);
    expect((await standing('qiaoguan')).urges).toEqual({ open: 1, overdue: 0 });
    const [one] = (await town.as('officer').value('annual', 'urges', Q)).items;
    id = one?.id ?? '';
    expect(one).toMatchObject({ matter: 'late', count: 1, by, state: 'open', mayAnswer: true, words: '请今天办。', events: [{ type: 'sent' }] });
  });

  test('别的单位看不到这次催办，也答复不了', async () => {
    const wutu = town.person(FOREIGN_OFFICER);
    expect((await wutu.call('annual', 'urgeOf', { ...Q, id })).ok).toBe(false);
    expect(refusalOf(await wutu.call('annual', 'answerUrge', { agencyId: 'wutu', id, version: 1, words: '办了。' }))).toMatchObject({ code: 'notFound' });
    expect((await wutu.value('annual', 'urges', { agencyId: 'wutu' })).items).toEqual([]);
    expect((await county().call('annual', 'answerUrge', { ...Q, id, version: 1, words: '办了。' })).ok).toBe(false);
  });

  test('到了最后一天提醒一次，过了还没有答复，再提醒单位和县里一次；定时器重复也不多发', async () => {
    const fire = async () => (await town.cloud.invokeTimer('clock', 'hourly') as { remindUrges: { told: number } }).remindUrges.told;
    await on('2026-04-21');
    expect([await fire(), await fire()]).toEqual([1, 0]);
    expect((await titles(town.as('officer'))).filter((title) => title.startsWith('县里的催办今天要答复'))).toHaveLength(1);
    await on('2026-04-22');
    expect([await fire(), await fire()]).toEqual([1, 0]);
    expect((await titles(county())).filter((title) => title.startsWith('乔官镇人民政府过了期限没有答复催办'))).toHaveLength(1);
    expect((await standing('qiaoguan')).urges).toEqual({ open: 1, overdue: 1 });
  }, 180_000);

  test('单位用自己的话答复，县里收到；答复过的不能再改，经过一条一条都在', async () => {
    const { version } = await town.as('officer').value('annual', 'urgeOf', { ...Q, id });
    const words = '申请人联系不上，已经邮寄，今天送达。';
    const answered = await Promise.all([0, 1].map(() => town.as('officer').call('annual', 'answerUrge', { ...Q, id, version, words })));
    expect(answered.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusalOf(await town.as('officer').call('annual', 'answerUrge', { ...Q, id, version: version + 1, words: '改一下' }))).toMatchObject({ code: 'answeredAlready' });
    expect((await titles(county())).filter((title) => title.startsWith('乔官镇人民政府答复了催办'))).toHaveLength(1);
    const [kept] = (await county().value('annual', 'urges', COUNTY)).items;
    expect(kept).toMatchObject({ state: 'answered', overdue: false, mayAnswer: false });
    expect(kept?.events.map(({ type }) => type)).toEqual(['sent', 'reminded', 'unanswered', 'answered']);
    expect(kept?.events[3]).toMatchObject({ words });
    expect((await standing('qiaoguan')).urges).toEqual({ open: 0, overdue: 0 });
  });

  test('第二天同一件事可以再催', async () => {
    expect((await urge({ of: 'qiaoguan', matter: 'late', by: d('2026-04-23') })).ok).toBe(true);
  });

  test('催的事办好了：不答复也不再等，过了期限也不再提醒；有话还可以说', async () => {
    const fire = async () => (await town.cloud.invokeTimer('clock', 'hourly') as { remindUrges: { told: number; settled: number } }).remindUrges;
    expect(await fire()).toMatchObject({ settled: 0 });
    await handle(town, second, 'granted', 2);
    expect(await fire()).toMatchObject({ settled: 1 });
    expect((await standing('qiaoguan')).urges).toEqual({ open: 0, overdue: 0 });
    const [kept] = (await county().value('annual', 'urges', COUNTY)).items;
    expect(kept).toMatchObject({ state: 'settled', overdue: false, events: [{ type: 'sent' }, { type: 'settled' }] });
    expect((await town.as('officer').value('annual', 'urges', { ...Q, of: 'qiaoguan', only: 'open' })).items).toEqual([]);
    const answered = await town.as('officer').value('annual', 'answerUrge', { ...Q, id: kept?.id ?? '', version: kept?.version ?? 0, words: '申请人换了地址，所以晚了。' });
    expect(answered).toMatchObject({ state: 'answered', mayAnswer: false });
  }, 120_000);
});

describe('汇总：选哪些单位就是哪些单位之和，说清用的是公布的还是现在的', () => {
  const all = ['changle', 'qiaoguan', 'wutu'];

  test('公布的：每一格都是两份之和', async () => {
    const [qiaoguan, wutu] = [await publish('qiaoguan', 2024), await publish('wutu', 2024)];
    const { figures, agencies, from, gaps } = await county().value('annual', 'rollUp', { ...COUNTY, year: 2024, of: all, from: 'published' });
    expect([from, gaps]).toEqual(['published', []]);
    // 县政府 publishes the sum, so that beside others it stands with its own records, which are none.
    expect(agencies.map(({ id, has }) => [id, has])).toEqual([['changle', 'live'], ['qiaoguan', 'published'], ['wutu', 'published']]);
    for (const [index, cell] of formCells(figures).entries()) {
      expect(cell.in(figures)).toBeCloseTo((cell.in(qiaoguan) ?? NaN) + (cell.in(wutu) ?? NaN), 6);
      if (index % 12 !== 0) continue;
      const parts = await county().value('annual', 'rollUpCell', { ...COUNTY, year: 2024, of: all, from: 'published', cell: cell.key });
      expect([parts.total, parts.parts.length]).toEqual([cell.in(figures), 3]);
    }
  }, 120_000);

  test('现在的记录：每一格是各单位自己的表之和', async () => {
    const { figures } = await county().value('annual', 'rollUp', { ...COUNTY, year: 2026, of: ['qiaoguan', 'wutu'], from: 'live' });
    const own = await Promise.all(['qiaoguan', 'wutu'].map((agencyId) => county().value('annual', 'yearTables', { agencyId, year: 2026 })));
    for (const cell of formCells(figures)) expect(cell.in(figures)).toBe(own.reduce((sum, tables) => sum + (cell.in(tables) ?? NaN), 0));
    expect(figures.table3.newlyReceived.total).toBe(2);
  });

  test('县政府自己的年报从汇总起草：表是各单位之和，说清合计了几个部门、几个乡镇', async () => {
    const { figures } = await county().value('annual', 'rollUp', { ...COUNTY, year: 2024, of: ['qiaoguan', 'wutu'], from: 'published' });
    const { report } = await county().value('annual', 'reportSheet', { ...COUNTY, year: 2024 });
    for (const cell of formCells(report)) expect(cell.in(report)).toBeCloseTo(cell.in(figures) ?? NaN, 6);
    expect(report.preamble.join('')).toMatch(/2个乡镇/);
    const own = await county().value('annual', 'reportSheet', { ...Q, year: 2026 });
    expect(own.report.preamble.join('')).not.toMatch(/个乡镇/);
  }, 180_000);

  test('县政府的年报本身就是合计：它公布以后，全县的汇总不会算两遍，下一年的现行有效也不从合计起算', async () => {
    const { figures } = await county().value('annual', 'rollUp', { ...COUNTY, year: 2024, of: ['qiaoguan', 'wutu'], from: 'published' });
    await publish('changle', 2024, { agency: '昌乐县人民政府', table2: figures.table2, table3: figures.table3, table4: figures.table4 });
    const whole = await county().value('annual', 'rollUp', { ...COUNTY, year: 2024, of: all, from: 'published' });
    expect(whole.agencies.map(({ id, has }) => [id, has])).toEqual([['changle', 'live'], ['qiaoguan', 'published'], ['wutu', 'published']]);
    for (const cell of formCells(figures)) expect(cell.in(whole.figures)).toBe(cell.in(figures));
    const parts = await county().value('annual', 'rollUpCell', { ...COUNTY, year: 2024, of: all, from: 'published', cell: '3:newlyReceived:total' });
    expect([parts.total, parts.parts.find(({ id }) => id === 'changle')]).toMatchObject([figures.table3.newlyReceived.total, { has: 'live', value: 0 }]);
    // 没有公布的单位点名，不当作0.
    const absent = await county().value('annual', 'rollUp', { ...COUNTY, year: 2023, of: all, from: 'published' });
    expect(absent.agencies.map(({ has }) => has)).toEqual(['missing', 'missing', 'missing']);
    expect((await county().value('annual', 'yearReport', { ...COUNTY, year: 2024 })).published).toMatchObject({ sum: true });
    const own = await county().value('annual', 'rollUp', { ...COUNTY, year: 2024, of: ['changle'], from: 'published' });
    expect([own.agencies[0]?.has, own.figures.table3]).toEqual(['published', figures.table3]);
    const next = await county().value('annual', 'reportSheet', { ...COUNTY, year: 2025 });
    expect(next.report.table2.normativeDocuments?.inForce).toBe(figures.table2.normativeDocuments?.inForce);
    expect((await county().value('annual', 'yearTables', { ...COUNTY, year: 2025 })).carriedBefore).toBeUndefined();
  }, 180_000);

  test('县里的合计：没有公布的单位点名；公开的数量是各单位之和', async () => {
    const { findings } = await county().value('annual', 'yearChecks', { ...COUNTY, year: 2025 });
    expect(findings.find(({ where }) => where === '合计的单位')).toMatchObject({ severity: 'soft', is: expect.stringContaining('有2个单位还没有公布2025年年报（乔官镇人民政府、五图街道办事处）') as string, place: { kind: 'county' } });
    const total = async () => (await county().value('annual', 'yearNarrative', { ...COUNTY, year: 2025 })).fields.find(({ key }) => key === 'publishedTotal');
    const before = await total();
    const editor = town.as('editor');
    const { outlets } = await editor.value('staff', 'saveOutlet', { ...Q, kind: 'portal', name: '县政府网站' });
    await editor.value('staff', 'saveMonthCount', { ...Q, outletId: outlets[0]?.id ?? '', year: 2025, month: 3, count: 12, before: null });
    expect(await total()).toMatchObject({ value: (before?.value ?? NaN) + 12, source: { kind: 'covers' } });
  }, 120_000);

  test('别县的、没有的单位不能选；表式不同的不能相加', async () => {
    expect(refusalOf(await county().call('annual', 'rollUp', { ...COUNTY, year: 2024, of: ['nowhere'], from: 'published' }))).toMatchObject({ code: 'notFound' });
    expect((await county().call('annual', 'rollUp', { ...COUNTY, year: 2024, of: [], from: 'published' })).ok).toBe(false);
    expect(refusalOf(await county().call('annual', 'rollUpCell', { ...COUNTY, year: 2024, of: all, from: 'published', cell: '3:nothing:total' }))).toMatchObject({ code: 'notFound' });
  });
});

test('按期公布、后来更正的，不算晚：看第一次公布的日子', async () => {
  const [first, then] = [instant(Date.UTC(2026, 0, 20)), instant(Date.parse('2026-04-22T09:59:00+08:00'))];
  const report = { ...readReport(tabbed({ ...SAMPLE, agency: '五图街道办事处', year: 2025 })), year: 2025, format: '2021' as const, publishedOn: d('2026-01-20') };
  const version = { agencyId: 'wutu', year: 2025, title: '2025年年报', publishedAt: then, confirmed: [] };
  await (await town.reports()).publish({ ...version, version: 1, earlier: [], report });
  expect((await standing('wutu')).report).toMatchObject({ stage: 'published', late: false, publishedOn: '2026-01-20' });
  const earlier = [{ version: 1, publishedAt: first, replacedAt: then, reason: '2026年4月22日更正：多计一件' }];
  expect(await (await town.reports()).publish({ ...version, version: 2, earlier, report: { ...report, publishedOn: d('2026-04-22') } })).toBe(true);
  expect((await standing('wutu')).report).toMatchObject({ late: false, publishedOn: '2026-01-20' });
});

describe('核对全县一年的年报', () => {
  test('一个不漏；改错一格的查得出来，没有公布的说没有公布；与上年对得上才说对过', async () => {
    const before = await publish('wutu', 2023);
    expect(before.table3.newlyReceived.total).not.toBeNull();
    const { table3 } = readReport(tabbed({ ...SAMPLE, agency: '五图街道办事处', year: 2022 }));
    await publish('qiaoguan', 2022, { table3: { ...table3, newlyReceived: { ...table3.newlyReceived, total: (table3.newlyReceived.total ?? 0) + 1 } } });
    const checked = async (year: number) => {
      const items = [];
      for (let after: string | undefined; ;) {
        const page = await county().value('annual', 'countyChecks', { ...COUNTY, year, ...(after && { after }) });
        items.push(...page.items);
        if (!page.next) return items;
        after = page.next;
      }
    };
    const of2022 = await checked(2022);
    expect(of2022.map(({ id }) => id)).toEqual(['changle', 'qiaoguan', 'wutu']);
    expect(of2022[0]).toMatchObject({ findings: [], againstBefore: false });
    expect(of2022[0]?.publishedOn).toBeUndefined();
    expect(of2022[1]?.findings.filter(({ severity }) => severity === 'hard').map(({ check }) => check).sort()).toEqual(expect.arrayContaining(['C1', 'C3']));
    expect((await checked(2024)).find(({ id }) => id === 'wutu')).toMatchObject({ againstBefore: true });
    expect((await checked(2024)).find(({ id }) => id === 'qiaoguan')).toMatchObject({ againstBefore: false });
  }, 180_000);
});

describe('单位多的时候', () => {
  const MORE = 20;

  test('新来的单位当时就在页上；核对分几次，每个单位正好一次', async () => {
    const agencies = agencyRepository(town.db);
    for (let index = 1; index <= MORE; index += 1) {
      await agencies.save({ id: `office-${String(index).padStart(2, '0')}`, name: `第${index}局`, shortName: `第${index}局`, parentId: 'changle', level: 'countyDepartment', numberPrefix: `第${index}局依申请` });
    }
    const { agencies: rows, uncounted } = await look();
    expect([rows.length, uncounted]).toEqual([3 + MORE, 0]);
    expect(rows.find(({ id }) => id === 'office-07')).toMatchObject({ group: 'department', lights: { open: 0 } });
    const met: string[] = [];
    let calls = 0;
    for (let after: string | undefined; ;) {
      const page = await county().value('annual', 'countyChecks', { ...COUNTY, year: 2024, ...(after && { after }) });
      expect([page.before, page.total]).toEqual([met.length, 3 + MORE]);
      met.push(...page.items.map(({ id }) => id));
      calls += 1;
      if (!page.next) break;
      after = page.next;
    }
    expect(calls).toBeGreaterThan(1);
    expect(new Set(met).size).toBe(3 + MORE);
    expect(met).toHaveLength(3 + MORE);
  }, 180_000);

  test('并入别的单位、没有在办的，不再在页上', async () => {
    const agencies = agencyRepository(town.db);
    const one = await agencies.find('office-07');
    if (!one) throw new Error('office-07 is gone');
    await agencies.save({ ...one, mergedInto: { agencyId: 'office-08', on: d('2026-04-01'), basis: '批复' } });
    expect((await look()).agencies.map(({ id }) => id)).not.toContain('office-07');
    // What it did until then is in the county's report of that year all the same.
    expect((await county().value('annual', 'reportSheet', { ...COUNTY, year: 2026 })).report.preamble.join('')).toContain(`${MORE}个部门`);
  }, 120_000);

  test('第四十九条：并入的单位那一年办的件，在接手单位的汇总里，也在县政府自己的年报里，一件不少', async () => {
    const total = async (of: readonly string[]) => (await county().value('annual', 'rollUp', { ...COUNTY, year: 2026, of: [...of], from: 'live' })).figures.table3.newlyReceived.total;
    const ofAll = async () => (await county().value('annual', 'reportSheet', { ...COUNTY, year: 2026 })).report.table3.newlyReceived.total;
    const before = [await total(['qiaoguan', 'wutu']), await ofAll()];
    expect(before).toEqual([2, 2]);
    const agencies = agencyRepository(town.db);
    const qiaoguan = await agencies.find('qiaoguan');
    if (!qiaoguan) throw new Error('qiaoguan is gone');
    await agencies.save({ ...qiaoguan, mergedInto: { agencyId: 'wutu', on: d('2026-04-01'), basis: '批复' } });
    expect([await total(['wutu']), await ofAll()]).toEqual(before);
    const { agencies: added } = await county().value('annual', 'rollUp', { ...COUNTY, year: 2026, of: ['wutu'], from: 'live' });
    expect(added.map(({ id }) => id)).toEqual(['qiaoguan', 'wutu']);
    await agencies.save(qiaoguan);
  }, 180_000);
});
