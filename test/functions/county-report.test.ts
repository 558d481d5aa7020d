import { instant } from '@/domain/calendar/instant';
import { formCells } from '@/domain/report/form-cells';
import { readReport } from '@/domain/report/read';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { d } from '../fixtures/case';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { refusalOf, startTown, submit, type Town } from './town';

const COUNTY = { agencyId: 'changle' } as const;
const Q = { agencyId: 'qiaoguan' } as const;
const COUNTY_EDITOR = 'oCountyReport-editor-0000001';
let town: Town;
beforeAll(async () => { town = await startTown({ today: '2026-03-02' }); });
afterAll(() => town?.close());
const county = () => town.as('supervisor');
const look = () => county().value('annual', 'countyYear', COUNTY);

async function publish(agencyId: string, year: number): Promise<void> {
  const report = { ...readReport(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year })), year, format: '2021' as const };
  await (await town.reports()).publish({ agencyId, year, title: `${year}年年报`, version: 1, publishedAt: instant(Date.UTC(year + 1, 0, 20)), earlier: [], confirmed: [], report });
}

describe('全县一览：年报过期的', () => {
  test('报告的那一年还没有在这里办的单位，不说年报过期，也不催；更早公布过年报的、那一年已经核对过指南的，照样说', async () => {
    const wutu = async () => (await look()).agencies.find(({ id }) => id === 'wutu');
    expect(await wutu()).toMatchObject({ reportBefore: true });
    expect((await look()).agencies.find(({ id }) => id === 'qiaoguan')).toMatchObject({ report: { stage: 'notBegun', late: true } });
    expect(await wutu()).not.toHaveProperty('report');
    expect((await county().value('annual', 'urgeReasons', { ...COUNTY, of: 'wutu' })).reasons).toEqual([]);
    const agencies = agencyRepository(town.db);
    const stored = await agencies.find('wutu');
    if (!stored) throw new Error('wutu is gone');
    await agencies.save({ ...stored, confirmed: { phone: { on: d('2025-06-01'), by: 'm' } } });
    expect(await wutu()).toMatchObject({ report: { stage: 'notBegun', late: true } });
    await agencies.save(stored);
    expect(await wutu()).toMatchObject({ reportBefore: true });
  });
});

describe('县政府自己的年报', () => {
  test('县政府自己的年报点一格，看由哪些单位加成，和年报里的数一样；县政府的信息员也点得开，乡镇的年报没有这一说', async () => {
    await submit(town.as('applicantA'));
    await Promise.all([publish('qiaoguan', 2024), publish('wutu', 2024)]);
    const sheet = await county().value('annual', 'reportSheet', { ...COUNTY, year: 2026 });
    for (const cell of formCells(sheet.report).filter((_cell, index) => index % 20 === 0)) {
      const { total, parts } = await county().value('annual', 'sumBehind', { ...COUNTY, year: 2026, cell: cell.key });
      expect([total, parts.reduce((sum, { value }) => sum + (value ?? NaN), 0)]).toEqual([cell.in(sheet.report), cell.in(sheet.report)]);
    }
    await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'county-editor', openid: COUNTY_EDITOR, agencyId: 'changle', name: '县信息员', roles: ['editor'] }]);
    const received = { year: 2024, cell: '3:newlyReceived:total' };
    const ofEditor = await town.person(COUNTY_EDITOR).value('annual', 'sumBehind', { ...COUNTY, ...received });
    expect(ofEditor).toMatchObject({ mayOpen: false, parts: [{ has: 'published' }, { has: 'published' }, { id: 'changle', has: 'live' }] });
    expect(await county().value('annual', 'sumBehind', { ...COUNTY, ...received })).toMatchObject({ mayOpen: true, total: ofEditor.total });
    expect(refusalOf(await town.as('editor').call('annual', 'sumBehind', { ...Q, ...received }))).toMatchObject({ code: 'notASum' });
    const { findings } = await county().value('annual', 'yearChecks', { ...COUNTY, year: 2026 });
    expect(findings.flatMap(({ place }) => (place.kind === 'cell' || place.kind === 'tables' ? [place.sum] : [])).every(Boolean)).toBe(true);
    const cells = async (of: { readonly agencyId: string }) => (await county().value('annual', 'yearNarrative', { ...of, year: 2026 })).fields.flatMap(({ source }) => (source.kind === 'cells' ? [source.sum] : []));
    expect([new Set(await cells(COUNTY)), new Set(await cells(Q))]).toEqual([new Set([true]), new Set([undefined])]);
  }, 180_000);
});
