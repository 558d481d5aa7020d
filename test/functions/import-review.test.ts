import type { ImportSource } from '@/contract/report-import';
import { civilDate as d } from '@/domain/calendar/civil-date';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { FOREIGN_OFFICER, refusalOf, startTown, type Town } from './town';

const Q = { agencyId: 'qiaoguan' } as const;
const OF = { ...Q, year: 2025 } as const;
const PIN = '246810';
const ELSEWHERE = { place: '县政府网站政府信息公开年报栏目', on: d('2026-01-20') };

let town: Town;
beforeAll(async () => { town = await startTown({ today: '2026-03-02' }); });
afterAll(() => town?.close());

const editor = () => town.as('editor');
const sourceOf = (year: number, change = (text: string) => text): ImportSource => ({ from: 'text', text: change(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year })) });
async function bring(source: ImportSource, more: { readonly elsewhere?: typeof ELSEWHERE; readonly reason?: string } = {}, who = editor(), agencyId: string = Q.agencyId) {
  const { digest, points, existing } = await who.value('papers', 'previewImport', { agencyId, source });
  return who.call('papers', 'importReport', { agencyId, source, digest, expects: existing?.version ?? 0, confirmed: points.map(({ key }) => key), ...more });
}
const read = () => town.as('resident').call('public', 'getReport', OF);
const sheet = (persona: 'reviewer' | 'head') => town.as(persona).value('annual', 'reportSheet', OF);
async function reviewAndApprove() {
  const seen = await sheet('reviewer');
  await town.as('reviewer').value('annual', 'reviewReport', { ...OF, version: seen.version, digest: seen.digest, opinion: '和原件一致，同意。', pin: PIN });
  const { version, digest } = await sheet('head');
  return town.as('head').value('annual', 'approveReport', { ...OF, version, digest, pin: PIN });
}

describe('第十七条：今年要公布的那一年，导入的也要别人审核、审定', () => {
  test('再早的年份，逐处核对以后马上公布', async () => {
    expect(await editor().value('papers', 'previewImport', { ...Q, source: sourceOf(2024) })).not.toHaveProperty('review');
    expect(await bring(sourceOf(2024))).toMatchObject({ ok: true, value: { year: 2024, version: 1 } });
  });

  test('没有写原件公布在哪里、哪天，不收；日期不对，不收', async () => {
    expect(await editor().value('papers', 'previewImport', { ...Q, source: sourceOf(2025) })).toMatchObject({ review: true });
    expect(refusalOf(await bring(sourceOf(2025)))).toMatchObject({ code: 'elsewhereMissing', field: 'elsewhere', article: expect.stringContaining('第十七条') as string });
    for (const on of ['2025-12-31', '2026-03-03']) expect(refusalOf(await bring(sourceOf(2025), { elsewhere: { ...ELSEWHERE, on: d(on) } }))).toMatchObject({ code: 'elsewhereDay' });
  });

  test('一个人的单位，没有人能审核，说清怎么办；什么也没有存', async () => {
    const source: ImportSource = { from: 'text', text: tabbed({ ...SAMPLE, agency: '五图街道办事处', year: 2025 }) };
    expect(refusalOf(await bring(source, { elsewhere: ELSEWHERE }, town.person(FOREIGN_OFFICER), 'wutu'))).toMatchObject({ code: 'nobodyToReview' });
    expect(await town.db.collection('yearReports').get('wutu:2025')).toBeUndefined();
  });

  test('送审以后谁也看不到，导入的人自己审不了；审核的人看得到原文、原件、确认过的', async () => {
    expect(await bring(sourceOf(2025), { elsewhere: ELSEWHERE })).toMatchObject({ ok: true, value: { year: 2025, version: 1, review: true } });
    expect((await read()).ok).toBe(false);
    const mine = await editor().value('annual', 'yearReport', OF);
    expect(mine).toMatchObject({ stage: 'inReview', importing: { ...ELSEWHERE, version: 1 }, actions: [], findings: { hard: 0, soft: 0 } });
    expect((await editor().call('annual', 'reviewReport', { ...OF, version: mine.version, digest: '0'.repeat(64), opinion: '同意', pin: PIN })).ok).toBe(false);
    const seen = await sheet('reviewer');
    expect(seen).toMatchObject({ actions: ['review', 'return'], importing: { by: expect.any(String) as string }, report: { year: 2025, table3: SAMPLE.table3 } });
    const { url } = await town.as('reviewer').value('papers', 'reportOriginal', { ...OF, version: 1 });
    expect(await (await fetch(url)).text()).toContain('乔官镇');
    // While it waits nobody brings another.
    expect(refusalOf(await bring(sourceOf(2025), { elsewhere: ELSEWHERE }))).toMatchObject({ code: 'inReviewHere' });
  });

  test('退回的什么也没有公布，重新导入再送审；审核、审定都输签批密码，审定才公布', async () => {
    const { version } = await sheet('reviewer');
    expect(await town.as('reviewer').value('annual', 'returnReport', { ...OF, version, opinion: '和网站上的不一样' })).toMatchObject({ stage: 'drafting' });
    expect(await editor().value('annual', 'yearReport', OF)).not.toHaveProperty('importing');
    expect(await bring(sourceOf(2025), { elsewhere: ELSEWHERE })).toMatchObject({ ok: true });
    const again = await sheet('reviewer');
    expect(refusalOf(await town.as('reviewer').call('annual', 'reviewReport', { ...OF, version: again.version, digest: again.digest, opinion: '同意', pin: '000000' })).code).toMatch(/pin/i);
    expect(await reviewAndApprove()).toMatchObject({ stage: 'published', published: { version: 1, imported: true } });
    expect(await read()).toMatchObject({ ok: true, value: { version: 1, report: { table3: SAMPLE.table3 } } });
    const [trace] = (await editor().value('papers', 'reportTrace', OF)).versions;
    expect(trace).toMatchObject({ original: true, elsewhere: ELSEWHERE, approvedBy: expect.any(String) as string });
    expect(trace?.by).not.toBe(trace?.approvedBy);
    expect(JSON.stringify(await read())).not.toContain(trace?.by);
  });

  test('导入的有错：再导入一份，写明原因，也要审核、审定；以前的版本留着', async () => {
    const corrected = sourceOf(2025, (text) => text.replace('\t10.5', '\t11.5'));
    expect(refusalOf(await bring(corrected, { elsewhere: ELSEWHERE }))).toMatchObject({ code: 'reasonMissing' });
    expect(await bring(corrected, { elsewhere: ELSEWHERE, reason: '收费金额更正' })).toMatchObject({ ok: true, value: { version: 2, review: true } });
    expect(await read()).toMatchObject({ value: { version: 1 } });
    expect(await reviewAndApprove()).toMatchObject({ published: { version: 2 } });
    expect(await read()).toMatchObject({ value: { version: 2, earlier: [{ version: 1, reason: '收费金额更正' }], report: { table2: { administrativeFees: { amountWanYuan: 11.5 } } } } });
  });
});
