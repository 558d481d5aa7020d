import type { ImportPreview, ImportSource } from '@/contract/report-import';
import { instant } from '@/domain/calendar/instant';
import { readReport } from '@/domain/report/read';
import { table3Of } from '@/domain/report/tables';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { reportBlocks } from '../fixtures/report/blocks';
import { page, tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { docxFile } from '../support/docx-file';
import { oldWordFile } from '../support/old-word-file';
import { FOREIGN_OFFICER, newKey, refusalOf, startTown, type Caller, type Town } from './town';

const EDITOR = 'oLocal-qiaoguan-editor-00001';
const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const OWN = { ...SAMPLE, agency: '昌乐县乔官镇人民政府' };

let town: Town;
let editor: Caller;
beforeAll(async () => {
  town = await startTown();
  await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'qiaoguan-editor', openid: EDITOR, agencyId: 'qiaoguan', name: '测试信息员', roles: ['editor'] }]);
  editor = town.person(EDITOR);
});
afterAll(() => town?.close());

const text = (content: string): ImportSource => ({ from: 'text', text: content });
const reportOf = (year: number) => tabbed({ ...OWN, year });

async function file(name: string, content: Buffer): Promise<ImportSource> {
  const { uploadId, cloudPath } = await editor.value('papers', 'prepareReportFile', { ...QIAOGUAN, name, bytes: content.length });
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  return { from: 'file', uploadId, fileId: (await response.json() as { readonly fileID: string }).fileID };
}

const look = (source: ImportSource) => editor.value('papers', 'previewImport', { ...QIAOGUAN, source });
const confirming = (source: ImportSource, { digest, points, existing }: ImportPreview, reason?: string) =>
  ({ ...QIAOGUAN, source, digest, expects: existing?.version ?? 0, confirmed: points.map(({ key }) => key), ...(reason && { reason }) });

async function publish(source: ImportSource, reason?: string) {
  return editor.value('papers', 'importReport', confirming(source, await look(source), reason));
}

describe('导入一份已经公布的年报', () => {
  test.each([
    [2014, '.docx', (year: number) => file('年报.docx', docxFile(reportBlocks({ ...OWN, year })))],
    [2015, '.doc', (year: number) => file('年报.doc', oldWordFile(reportBlocks({ ...OWN, year })))],
    [2016, '.html', (year: number) => file('年报.html', Buffer.from(page({ ...OWN, year })))],
    [2017, '.txt', (year: number) => file('年报.txt', Buffer.from(reportOf(year)))],
    [2018, '粘贴的文字', async (year: number) => text(reportOf(year))],
  ])('%d年，%s：逐处确认以后成为那一年的年报，居民马上能读', async (year, _kind, make) => {
    const source = await make(year);
    const preview = await look(source);
    expect(preview).toMatchObject({ year, tables: { table3: SAMPLE.table3 } });
    expect(preview).not.toHaveProperty('refusal');
    expect(await editor.value('papers', 'importReport', confirming(source, preview))).toEqual({ year, version: 1 });
    const read = await town.person(undefined).value('public', 'getReport', { ...QIAOGUAN, year });
    expect(read).toMatchObject({ version: 1, current: 1, earlier: [], report: { year, table2: SAMPLE.table2, table3: SAMPLE.table3, table4: SAMPLE.table4 } });
    expect(read.years).toContain(year);
  });

  test('原件留着，谁导入的、确认了什么都查得到；居民看不到这些', async () => {
    const [trace] = (await editor.value('papers', 'reportTrace', { ...QIAOGUAN, year: 2015 })).versions;
    expect(trace).toMatchObject({ version: 1, by: '测试信息员', original: true });
    expect(trace?.confirmed.join()).toContain('旧版Word文档');
    const { url, name } = await editor.value('papers', 'reportOriginal', { ...QIAOGUAN, year: 2015, version: 1 });
    expect(name).toBe('乔官镇2015年年报原件（第1版）.doc');
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(oldWordFile(reportBlocks({ ...OWN, year: 2015 })))).toBe(true);
    expect(JSON.stringify(await town.person(undefined).value('public', 'getReport', { ...QIAOGUAN, year: 2015 }))).not.toMatch(/测试信息员|reports\/qiaoguan/);
    expect(refusalOf(await town.person(undefined).call('papers', 'reportTrace', { ...QIAOGUAN, year: 2015 })).code).toBe('signIn');
  });

  test('过了清理附件的夜里，原件还在', async () => {
    await town.cloud.invokeTimer('clock', 'nightly');
    const { url } = await editor.value('papers', 'reportOriginal', { ...QIAOGUAN, year: 2014, version: 1 });
    expect((await fetch(url)).status).toBe(200);
  });
});

describe('拿不准的，逐处对照原件确认了才公布', () => {
  const wrong = () => reportOf(2013).replace('\t10.5', '\t看不清');
  const unequal = () => {
    const sum = String(SAMPLE.table3.outcomesTotal.total);
    return reportOf(2012).replace(`\t${sum}\n`, `\t${Number(sum) + 7}\n`);
  };

  test('每一处都指到原文的那几行', async () => {
    const { points } = await look(text(wrong()));
    const fee = points.find(({ place }) => place.includes('行政事业性收费'));
    expect(fee?.excerpts.join()).toContain('看不清');
  });

  test('没有全部确认，公布不了，说出还有几处、第一处在哪里；什么也没有存', async () => {
    const source = text(wrong());
    const preview = await look(source);
    const input = confirming(source, preview);
    expect(preview.points.length).toBeGreaterThan(0);
    const refused = refusalOf(await editor.call('papers', 'importReport', { ...input, confirmed: input.confirmed.slice(1) }));
    expect(refused).toMatchObject({ code: 'notConfirmed', message: expect.stringContaining(`还有1处没有对照原件确认，第一处是“${preview.points[0]?.place}”`) });
    expect(refusalOf(await town.person(undefined).call('public', 'getReport', { ...QIAOGUAN, year: 2013 })).code).toBe('notFound');
  });

  test('表里的数不平也是一处，确认以后照原样公布', async () => {
    const source = text(unequal());
    const preview = await look(source);
    expect(preview.points.filter(({ kind }) => kind === 'tables').map(({ place }) => place).join()).toContain('表三');
    expect(refusalOf(await editor.call('papers', 'importReport', { ...confirming(source, preview), confirmed: [] })).code).toBe('notConfirmed');
    expect(await editor.value('papers', 'importReport', confirming(source, preview))).toEqual({ year: 2012, version: 1 });
  });

  test('读错的对照原件改正：改过的数公布出去，改了什么和原件一起留着；不是数的、没有的格改不了', async () => {
    const source = text(reportOf(2010).replace('\t10.5', '\t看不清'));
    const first = await look(source);
    const fee = first.points.find(({ place }) => place.includes('行政事业性收费'))?.cells[0];
    expect(fee).toMatchObject({ key: '2:administrativeFees:amountWanYuan', value: null });
    const corrections = { cells: [{ key: fee?.key ?? '', value: 10.5 }] };
    const corrected = await editor.value('papers', 'previewImport', { ...QIAOGUAN, source, corrections });
    expect(corrected.points.filter(({ place }) => place.includes('行政事业性收费'))).toEqual([]);
    expect(corrected.corrected).toEqual([expect.stringContaining('读作没有读出，改为10.5')]);
    // Seen with the correction, so it cannot be published without it.
    expect(refusalOf(await editor.call('papers', 'importReport', confirming(source, corrected))).message).toContain('重新看一遍');
    expect(await editor.value('papers', 'importReport', { ...confirming(source, corrected), corrections })).toEqual({ year: 2010, version: 1 });
    expect((await town.person(undefined).value('public', 'getReport', { ...QIAOGUAN, year: 2010 })).report.table2.administrativeFees?.amountWanYuan).toBe(10.5);
    const [trace] = (await editor.value('papers', 'reportTrace', { ...QIAOGUAN, year: 2010 })).versions;
    expect(trace).toMatchObject({ original: true, corrected: corrected.corrected });
    const wrong = (cells: readonly { key: string; value: number }[]) => editor.call('papers', 'previewImport', { ...QIAOGUAN, source, corrections: { cells: [...cells] } });
    expect(refusalOf(await wrong([{ key: '3:granted:total', value: 1.5 }]))).toMatchObject({ code: 'notACount', field: 'corrections' });
    expect(refusalOf(await wrong([{ key: '3:granted:nobody', value: 1 }])).code).toBe('noSuchCell');
    await town.db.collection('reports').remove('qiaoguan:2010');
  });

  test('和前后两年接不上的，也要确认', async () => {
    const preview = await look(text(reportOf(2019)));
    expect(preview.points.some(({ kind, message }) => kind === 'years' && message.includes('2018年报告的结转下年度'))).toBe(true);
  });

  test('看过以后换了内容，要重新看', async () => {
    const preview = await look(text(wrong()));
    expect(refusalOf(await editor.call('papers', 'importReport', confirming(text(reportOf(2011)), preview))).message).toContain('重新看一遍');
  });
});

describe('不是本单位的、不是已经过完的年份的，公布不了', () => {
  test.each([
    [tabbed({ ...SAMPLE, year: 2020 }), 'otherAgency', '云汀县白杨镇人民政府'],
    [tabbed({ ...OWN, agency: '昌乐县人民政府', year: 2020 }), 'otherAgency', '乔官镇人民政府'],
    [reportOf(2026), 'yearNotOver', '2026年还没有结束'],
    ['政府信息公开工作\n一、总体情况\n全年平稳。', 'yearUnknown', '标题里写上年份'],
  ])('%# %s', async (content, code, words) => {
    const preview = await look(text(content));
    expect(preview.refusal).toMatchObject({ message: expect.stringContaining(words), article: '《条例》第五十条' });
    expect(refusalOf(await editor.call('papers', 'importReport', confirming(text(content), preview)))).toMatchObject({ code, article: '《条例》第五十条' });
  });

  test('单位改过名：用原来的名称公布的往年报告，照样是它的', async () => {
    const agencies = town.db.collection('agencies');
    await agencies.change({ _id: 'qiaoguan' }, { formerNames: [{ name: '河头乡人民政府', shortName: '河头乡', until: '2010-12-31', basis: '示例' }] });
    expect(await look(text(tabbed({ ...OWN, agency: '昌乐县河头乡人民政府', year: 2009 })))).not.toHaveProperty('refusal');
    await agencies.change({ _id: 'qiaoguan' }, { formerNames: [] });
  });

  test('别的单位的人、审核人，都导入不了乔官镇的', async () => {
    const source = text(reportOf(2010));
    expect(refusalOf(await town.person(FOREIGN_OFFICER).call('papers', 'previewImport', { ...QIAOGUAN, source })).code).toBe('notFound');
    expect(refusalOf(await town.as('reviewer').call('papers', 'previewImport', { ...QIAOGUAN, source })).code).toBe('forbidden');
  });
});

describe('更正一份导入的年报', () => {
  const of = { ...QIAOGUAN, year: 2022 } as const;
  const training = () => editor.value('annual', 'saveLine', { ...QIAOGUAN, key: newKey(), kind: 'training', on: '2022-05-06', values: { topic: '条例', people: '5' } });
  const yearReport = () => editor.value('annual', 'yearReport', of);
  const correct = (version: number) => editor.call('annual', 'correctReport', { ...of, version, reason: '表二写错' });

  test('这里没有那一年的记录：不逐格说不同，不从空的记录更正，说清再导入一次', async () => {
    await publish(text(reportOf(2022)));
    const { published, version } = await yearReport();
    expect(published).toMatchObject({ version: 1, imported: true, onRecord: false, differs: [] });
    expect((await editor.value('annual', 'yearChecks', of)).findings).toEqual([]);
    expect(refusalOf(await correct(version))).toMatchObject({ code: 'notOnRecord', message: expect.stringContaining('再导入一次') });
  });

  test('只记了一场培训，没有那一年的申请：公布的申请数不拿来和0比', async () => {
    const line = await training();
    expect((await yearReport()).published).toMatchObject({ onRecord: false, differs: [] });
    await editor.value('annual', 'removeLine', { ...QIAOGUAN, id: line.id, version: line.version, reason: '试完' });
    await town.db.collection('reports').remove('qiaoguan:2022');
  });

  test('这里有那一年的记录：从公布的原文改起，不是另写一份初稿', async () => {
    await publish(text(tabbed({ ...OWN, year: 2022, table3: table3Of(() => 0) as typeof OWN.table3 })));
    const line = await training();
    const { published, version } = await yearReport();
    expect(published).toMatchObject({ onRecord: true });
    expect(published?.differs.length).toBeGreaterThan(0);
    const correcting = await correct(version);
    expect(correcting).toMatchObject({ ok: true, value: { stage: 'drafting' } });
    const { rendered } = await editor.value('annual', 'yearNarrative', of);
    const { report } = await town.person(undefined).value('public', 'getReport', of);
    expect([rendered.preamble, rendered.sections.map(({ paragraphs }) => paragraphs)]).toEqual([report.preamble, report.sections.map(({ paragraphs }) => paragraphs)]);
    await editor.value('annual', 'dropCorrection', { ...of, version: (await yearReport()).version });
    await editor.value('annual', 'removeLine', { ...QIAOGUAN, id: line.id, version: line.version, reason: '试完' });
    await town.db.collection('reports').remove('qiaoguan:2022');
  });
});

test('上年的报告把单位名称写全了，今年的年报照样和它核对，点到的是上年结转那一格', async () => {
  const before = { ...readReport(reportOf(2025)), year: 2025, format: '2021' as const };
  await (await town.reports()).publish({ ...QIAOGUAN, year: 2025, title: '2025年年报', version: 1, publishedAt: instant(Date.UTC(2026, 0, 20)), earlier: [], confirmed: [], report: before });
  const { findings } = await editor.value('annual', 'yearChecks', { ...QIAOGUAN, year: 2026 });
  expect(findings.filter(({ is }) => is.includes('不是同一个单位'))).toEqual([]);
  expect(findings.find(({ where }) => where === '表三 · 上年结转政府信息公开申请数量 · 总计')).toMatchObject({ severity: 'hard', place: { kind: 'cell', address: { table: 3, row: 'carriedOverIn', column: 'total' } } });
  await town.db.collection('reports').remove('qiaoguan:2025');
});

describe('更新一年的报告，旧的留作以前的版本', () => {
  const renewed = () => reportOf(2021).replace('\t10.5', '\t11.5');

  test('内容一样的不用再公布；不写原因不更新', async () => {
    const same = text(reportOf(2018));
    const preview = await look(same);
    expect(preview.existing).toMatchObject({ version: 1, same: true });
    expect(refusalOf(await editor.call('papers', 'importReport', confirming(same, preview, '再来一次'))).code).toBe('sameReport');
    const source = text(renewed());
    expect(refusalOf(await editor.call('papers', 'importReport', confirming(source, await look(source))))).toMatchObject({ code: 'reasonMissing', field: 'reason' });
  });

  test('更新以后，居民读到新的，旧的带着日期和原因还能打开', async () => {
    const anyone = town.person(undefined);
    const old = await anyone.value('public', 'getReport', { ...QIAOGUAN, year: 2021 });
    expect(await publish(text(renewed()), '收费金额更正')).toEqual({ year: 2021, version: 2 });
    const now = await anyone.value('public', 'getReport', { ...QIAOGUAN, year: 2021 });
    expect(now).toMatchObject({ version: 2, current: 2, report: { table2: { administrativeFees: { amountWanYuan: 11.5 } } }, earlier: [{ version: 1, publishedAt: old.publishedAt, reason: '收费金额更正' }] });
    const before = await anyone.value('public', 'getReport', { ...QIAOGUAN, year: 2021, version: 1 });
    expect(before.report).toEqual(old.report);
    expect(before).toMatchObject({ version: 1, current: 2 });
    expect(refusalOf(await anyone.call('public', 'getReport', { ...QIAOGUAN, year: 2021, version: 3 })).code).toBe('notFound');
  });

  test('两个人同时更新，只有一个成', async () => {
    const [one, other] = [text(reportOf(2021).replace('\t10.5', '\t12.5')), text(reportOf(2021).replace('\t10.5', '\t13.5'))];
    const inputs = await Promise.all([one, other].map(async (source) => confirming(source, await look(source), '更正')));
    const replies = await Promise.all(inputs.map((input) => editor.call('papers', 'importReport', input)));
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual(['ok', 'stale']);
    expect((await town.person(undefined).value('public', 'getReport', { ...QIAOGUAN, year: 2021 })).current).toBe(3);
  });

  test('重新装入种子，更新过的不变回去', async () => {
    const { seed } = await import('../../cloudfunctions/_local/seed');
    await seed({ env: town.cloud.adminEnv });
    expect((await town.person(undefined).value('public', 'getReport', { ...QIAOGUAN, year: 2021 })).current).toBe(3);
  });
});

describe('许多年的报告', () => {
  test('列表一页20份，往后翻；要多少读多少', async () => {
    const anyone = town.person(undefined);
    const reports = town.db.collection('reports');
    const sample = await reports.get('qiaoguan:2018');
    for (let year = 2030; year < 2052; year += 1) await reports.add({ ...sample, _id: `qiaoguan:${year}`, year });
    const first = await anyone.value('public', 'listReports', QIAOGUAN);
    expect(first.reports.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, at) => 2051 - at));
    const second = await anyone.value('public', 'listReports', { ...QIAOGUAN, before: first.next });
    expect(second.reports[0]?.year).toBe(2031);
    expect(first.total).toBe(first.reports.length + second.reports.length);
    expect(second).not.toHaveProperty('next');
    const desk = await editor.value('papers', 'reportDesk', QIAOGUAN);
    expect([desk.reports.length, desk.next]).toEqual([20, 2032]);
    for (let year = 2030; year < 2052; year += 1) await reports.remove(`qiaoguan:${year}`);
  });

  test('一份报告坏了，别的年份照样读：打开一年不读别的年份的内容', async () => {
    const reports = town.db.collection('reports');
    await reports.change({ _id: 'qiaoguan:2016' }, { content: '坏了', figures: '坏了' });
    expect(await town.person(undefined).value('public', 'getReport', { ...QIAOGUAN, year: 2018 })).toMatchObject({ version: 1, years: expect.arrayContaining([2016]) });
    expect((await town.person(undefined).value('public', 'listReports', QIAOGUAN)).reports.map(({ year }) => year)).toContain(2016);
    await reports.remove('qiaoguan:2016');
  });

  test('对照只给表里的数，不带正文；没有的年份、单位说没有', async () => {
    const anyone = town.person(undefined);
    const series = await anyone.value('public', 'reportSeries', QIAOGUAN);
    expect(series.reports.map(({ year }) => year)).toEqual([2012, 2014, 2015, 2017, 2018, 2021]);
    expect(Object.keys(series.reports[0] ?? {}).sort()).toEqual(['format', 'table2', 'table3', 'table4', 'year']);
    const { left, right } = await anyone.value('public', 'compareReports', { left: { ...QIAOGUAN, year: 2018 }, right: { ...QIAOGUAN, year: 2021 } });
    expect([left.figures.year, right.figures.table2.administrativeFees?.amountWanYuan]).toEqual([2018, expect.any(Number)]);
    expect(refusalOf(await anyone.call('public', 'compareReports', { left: { ...QIAOGUAN, year: 2018 }, right: { agencyId: 'wutu', year: 2018 } })).code).toBe('notFound');
  });
});
