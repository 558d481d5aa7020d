import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant } from '@/domain/calendar/instant';
import { readReport } from '@/domain/report/read';
import type { TallyTable } from '@/domain/report/tally';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { FORM, FOREIGN_OFFICER, handle, newKey, refusalOf, startTown, submit, type Town } from './town';

const Q = { agencyId: 'qiaoguan' } as const;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'year-tables-'));
let town: Town;
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today });
};
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

const tables = (year: number) => town.as('officer').value('annual', 'yearTables', { ...Q, year });
const carried = (year: number) => town.as('officer').value('annual', 'carriedOver', { ...Q, year });
const line = (kind: 'normativeDocuments' | 'administrativeLicensing' | 'administrativeFees', day: string, values: Record<string, string>) =>
  town.as('editor').value('annual', 'saveLine', { ...Q, key: newKey(), kind, on: day, values });

/** The report of 2026 with the numbers of that day. */
async function publish(table3: TallyTable): Promise<void> {
  const report = readReport(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year: 2026 }));
  await (await town.reports()).publish({
    ...Q, year: 2026, title: '2026年年报', version: 1, publishedAt: instant(Date.UTC(2027, 0, 20)), earlier: [], confirmed: [],
    report: { ...report, year: 2026, format: '2021', table3, table2: { ...report.table2, normativeDocuments: { issued: 2, abolished: 0, inForce: 9 } } },
  });
}

/** Received at the end of 2026. */
let [first, second] = ['', ''];
/** Handed in then, too, and entered only in February. */
let late = '';
let filedVersion = 0;

beforeAll(async () => {
  await on('2026-12-28');
  [first, second] = [(await submit(town.as('applicantA'))).id, (await submit(town.as('applicantB'))).id];
  for (const id of [first, second]) await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  await publish((await tables(2026)).table3);
  await on('2027-02-10');
}, 60_000);

describe('上年结转，一件一件对上年的结转下年度', () => {
  test('公布以后没有变：两张表、清单和公布的数都相同', async () => {
    const { carriedIn, carriedOut, listed, items, published } = await carried(2027);
    expect(carriedIn).toMatchObject({ naturalPerson: 2, total: 2 });
    expect([carriedOut, listed, published?.carriedOut, published?.onRecord]).toEqual([carriedIn, carriedIn, carriedIn, carriedIn]);
    expect(items.map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect(published).toMatchObject({ version: 1, on: '2027-01-20', changes: [] });
    expect((await tables(2027)).carriedBefore).toEqual(carriedIn);
  });

  test('公布以后才登记去年当面交来的一件：多出来的是哪一件、为什么，公布那天的数仍然对得上', async () => {
    ({ id: late } = await town.as('officer').value('staff', 'registerApplication', { ...Q, key: newKey(), channel: 'inPerson', arrivedAt: '2026-12-29T09:00:00+08:00', form: { ...FORM, form: 'paper', delivery: 'post' } }));
    const { carriedIn, carriedOut, published } = await carried(2027);
    expect(carriedIn.total).toBe(3);
    expect(carriedOut).toEqual(carriedIn);
    expect(published?.carriedOut.total).toBe(2);
    expect(published?.onRecord).toEqual(published?.carriedOut);
    expect(published?.changes).toMatchObject([{ case: { id: late }, change: 'enteredLater' }]);
  });

  test('公布的数当时就写错了：公布那天的记录和公布的数不同，不算到后来变的件上', async () => {
    const wrong = (await tables(2026)).table3;
    const reports = await town.reports();
    const before = await reports.find('qiaoguan', 2026);
    await reports.publish({ ...before!, version: 2, report: { ...before!.report, table3: { ...wrong, carriedOverOut: { ...wrong.carriedOverOut, total: 8 } } } });
    const { published } = await carried(2027);
    expect(published).toMatchObject({ version: 2, carriedOut: { total: 8 }, onRecord: { total: 2 }, changes: [{ change: 'enteredLater' }] });
  });
});

describe('表二来自台账', () => {
  test('制发、废止、现行有效、许可、收费带小数；现行有效从上年公布的数起算', async () => {
    await line('normativeDocuments', '2027-01-15', { title: '公墓管理办法', documentNumber: '乔政发〔2027〕1号' });
    await line('normativeDocuments', '2024-05-06', { title: '养犬管理办法', abolishedOn: '2027-02-01' });
    for (let month = 1; month <= 2; month += 1) await line('administrativeLicensing', `2027-0${month}-05`, { decisions: String(month * 10), matter: '宅基地' });
    await line('administrativeFees', '2027-02-05', { fen: '1280.5' });
    expect((await tables(2027)).table2).toMatchObject({
      normativeDocuments: { issued: 1, abolished: 1, inForce: 9 }, administrativeLicensing: { decisions: 30 }, administrativePenalty: { decisions: 0 }, administrativeFees: { amountWanYuan: 0.12805 },
    });
  });

  test('每个数打开就是哪几条；现行有效说清从多少起、加减多少、台账里有多少', async () => {
    const behind = (row: 'normativeDocuments' | 'administrativeLicensing', column: 'issued' | 'abolished' | 'inForce' | 'decisions') => town.as('editor').value('annual', 'linesBehind', { ...Q, year: 2027, row, column });
    expect(await behind('administrativeLicensing', 'decisions')).toMatchObject({ total: 30, items: [{ on: '2027-02-05', values: { decisions: 20 } }, { on: '2027-01-05', values: { decisions: 10 } }] });
    expect((await behind('normativeDocuments', 'abolished')).items).toMatchObject([{ values: { title: '养犬管理办法' } }]);
    const inForce = await behind('normativeDocuments', 'inForce');
    expect(inForce).toMatchObject({ total: 9, since: { before: 9, issued: 1, abolished: 1, inRegister: 1 }, items: [{ values: { title: '公墓管理办法' } }] });
  });

  test('有效期还没有到的文件，到那天才算废止', async () => {
    const now = () => tables(2027).then(({ table2 }) => table2.normativeDocuments);
    const before = await now();
    const { id, version } = await line('normativeDocuments', '2024-06-06', { title: '集市管理办法', abolishedOn: '2027-12-31' });
    expect(await now()).toEqual(before);
    expect((await town.as('editor').value('annual', 'bookYear', { ...Q, year: 2027 })).books.find(({ kind }) => kind === 'normativeDocuments')?.figures).toMatchObject({ abolished: before.abolished });
    await town.as('editor').value('annual', 'removeLine', { ...Q, id, version, reason: '记错了' });
  });

  test('依法没有规章的乡镇，这一格说不用填', async () => {
    const cell = (row: 'regulations' | 'normativeDocuments') => town.as('editor').value('annual', 'linesBehind', { ...Q, year: 2027, row, column: 'issued' });
    expect([(await cell('regulations')).byLaw, (await cell('normativeDocuments')).byLaw]).toEqual([true, undefined]);
  });

  test('没有的格子不猜', async () => {
    expect(refusalOf(await town.as('officer').call('annual', 'linesBehind', { ...Q, year: 2027, row: 'administrativeFees', column: 'issued' })).code).toBe('noSuchCell');
  });
});

describe('表四来自登记的复议、诉讼', () => {
  const remedies = (column: 'pending' | 'corrected' | 'total') => town.as('officer').value('annual', 'remediesBehind', { ...Q, year: 2027, row: 'review', column });

  test('登记复议，当时就进表四，打开是这一件；表三只动了办结的几格', async () => {
    const { version } = await handle(town, first, 'cannotProvide.notHeld', 2);
    const before = await tables(2027);
    const filed = await town.as('officer').value('staff', 'takeStep', { id: first, version, steps: [{ type: 'remedyFiled', on: '2027-02-10', way: 'review', reference: '昌乐政复〔2027〕1号' }] });
    filedVersion = filed.version;
    const after = await tables(2027);
    expect(after.table3).toEqual(before.table3);
    expect([before.table4.review.total, after.table4.review]).toEqual([0, { upheld: 0, corrected: 0, other: 0, pending: 1, total: 1 }]);
    expect(await remedies('pending')).toMatchObject({ total: 1, items: [{ caseId: first, way: 'review', filedOn: '2027-02-10' }] });
  });

  test('以前存的案件没有这一栏：照样打得开、数得到，夜里补上', async () => {
    await town.db.collection('cases').change({ _id: first }, { 'projection.remedies': undefined, 'projection.remedyKey': undefined, 'projection.shelf': undefined });
    await town.db.collection('tallies').removeWhere({ agencyId: 'qiaoguan' });
    expect((await tables(2027)).table4.review.pending).toBe(1);
    expect(await remedies('total')).toMatchObject({ total: 1, items: [{ caseId: first }] });
    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ putAway: { changed: 1 }, proveTallies: { repaired: 0, unfinished: 0, failed: 0 } });
    expect((await town.db.collection('cases').get(first))?.projection).toMatchObject({ remedies: [{ way: 'review', filedOn: '2027-02-10' }], remedyKey: `9999-12-31/${first}` });
    expect((await tables(2027)).table4.review.pending).toBe(1);
  });

  test('审结以后从尚未审结移到结果，夜里复核没有差错', async () => {
    const { open } = await town.as('officer').value('staff', 'getCase', { id: first });
    await town.as('officer').value('staff', 'takeStep', { id: first, version: filedVersion, steps: [{ type: 'remedyEnded', on: '2027-02-10', remedyId: open.remedies[0]?.id ?? '', result: 'corrected' }] });
    expect((await tables(2027)).table4.review).toEqual({ upheld: 0, corrected: 1, other: 0, pending: 0, total: 1 });
    expect([(await remedies('pending')).total, (await remedies('corrected')).items]).toMatchObject([0, [{ ended: { result: 'corrected' } }]]);
    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ proveTallies: { repaired: 0 } });
  });
});

test('信息员看得到数和台账，看不到申请；别的单位什么都看不到', async () => {
  const editor = town.as('editor');
  expect((await editor.call('annual', 'yearTables', { ...Q, year: 2027 })).ok).toBe(true);
  for (const reply of [
    await editor.call('annual', 'remediesBehind', { ...Q, year: 2027, row: 'review', column: 'total' }), await editor.call('annual', 'carriedOver', { ...Q, year: 2027 }),
  ]) expect(refusalOf(reply).code).toBe('forbidden');
  expect(refusalOf(await town.person(FOREIGN_OFFICER).call('annual', 'yearTables', { ...Q, year: 2027 })).code).toBe('notFound');
});

test('一月做上一年的年报：从来没有申请的单位也选得到上一年；还没有到的年份不行', async () => {
  expect((await town.person(FOREIGN_OFFICER).value('annual', 'yearTables', { agencyId: 'wutu', year: 2026 })).years).toEqual([2027, 2026]);
  expect(refusalOf(await town.as('officer').call('annual', 'carriedOver', { ...Q, year: 2028 })).code).toBe('yearNotBegun');
});

test('收了费再拆分：收费通知只算一件，不随着拆成的件数变多', async () => {
  const officer = town.as('officer');
  const { version } = await town.as('administrator').value('staff', 'officeSettings', { ...Q });
  await town.as('administrator').value('staff', 'saveSettings', { ...Q, version, settings: { feeSwitch: true } });
  const { id } = await submit(town.as('applicantA'), { ...FORM, description: '2025年水渠和道路的图纸' });
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  const on = '2027-02-10';
  await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'feeNoticed', on, servedOn: on, tariff: 'pages', quantity: 68 }] });
  await officer.value('staff', 'takeStep', { id, version: 3, steps: [{ type: 'feePaid', on }] });
  const text = async () => JSON.stringify((await officer.value('annual', 'reportSheet', { ...Q, year: 2027 })).report.sections);
  const said = /信息处理费收费通知1件，总金额为[\d.]+元，实际收取的总金额为[\d.]+元/.exec(await text())?.[0];
  expect(said).toBeDefined();
  await officer.value('staff', 'splitCase', { id, version: 4, parts: ['2025年水渠的图纸', '2025年道路的图纸'] });
  expect(await text()).toContain(said);
});
