import { COLUMN_KEYS } from '@/domain/report/columns';
import { ROW_KEYS } from '@/domain/report/rows';
import { FORM, handle, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

describe('居民读年报', () => {
  test('单位、首页、年报、检索都不用登录', async () => {
    const anyone = town.person(undefined);
    expect((await anyone.value('public', 'listAgencies', {})).map(({ name }) => name)).toEqual(['昌乐县人民政府', '乔官镇人民政府', '五图街道办事处']);
    const home = await anyone.value('public', 'agencyHome', { agencyId: 'qiaoguan' });
    expect(home).toMatchObject({ countyName: '昌乐县', host: { name: '昌乐县人民政府' }, contact: { postcode: '262408' }, reports: [{ year: 2021, newlyReceived: 0, outcomesTotal: 0 }] });
    const { report, years } = await anyone.value('public', 'getReport', { agencyId: 'qiaoguan', year: 2021 });
    expect(years).toEqual([2021]);
    expect(report.sections).toHaveLength(6);
    const { hits } = await anyone.value('public', 'search', { agencyId: 'qiaoguan', text: '火山小镇 微信' });
    expect(hits.length).toBeGreaterThan(0);
    expect((await anyone.value('public', 'reportSeries', { agencyId: 'qiaoguan' })).reports).toHaveLength(1);
    expect(await anyone.value('public', 'agencyHome', { agencyId: 'wutu' })).not.toHaveProperty('contact');
  });
});

describe('从提交到办结，表三恰好变动这一件', () => {
  test('申请人提交，经办人确认、拟定，审核人审核，分管领导签发，送达', async () => {
    const [applicant, officer] = [town.as('applicantA'), town.as('officer')];
    const year = 2026;
    const before = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year });
    const receipt = await submit(applicant);
    expect(receipt.number).toMatch(/^乔官依申请〔2026〕第\d+号$/);
    expect(receipt.clock).not.toHaveProperty('receivedOn');

    const bench = await officer.value('staff', 'workbench', { agencyId: 'qiaoguan' });
    expect(bench.items.find(({ id }) => id === receipt.id)).toMatchObject({ state: 'submitted', applicantName: '王*试', mine: true });
    expect(bench.counts?.unconfirmed).toBeGreaterThan(0);
    const unconfirmed = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year });
    expect(unconfirmed.table3).toEqual(before.table3);

    const closed = await handle(town, receipt.id, 'refused.internalAffairs');
    expect(closed).toMatchObject({ state: 'closed', outcome: 'refused.internalAffairs', actions: expect.arrayContaining(['archived', 'reopened', 'remedyFiled']) as unknown });
    expect(closed.timeline.map(({ type }) => type)).toEqual(['served', 'signed', 'reviewed', 'decided', 'receiptConfirmed', 'submitted']);
    expect(closed.timeline[2]).toMatchObject({ who: '审核员乙（审核人）', note: '不涉及国家秘密、商业秘密、个人隐私、内部信息；同意。' });

    const after = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year });
    const changed = ROW_KEYS.flatMap((row) => COLUMN_KEYS.filter((column) => after.table3[row][column] !== before.table3[row][column]).map((column) => `${row}/${column}`));
    expect(changed.sort()).toEqual([
      'newlyReceived/naturalPerson', 'newlyReceived/total', 'outcomesTotal/naturalPerson', 'outcomesTotal/total',
      'refused.internalAffairs/naturalPerson', 'refused.internalAffairs/total',
    ].sort());
    const behind = await officer.value('annual', 'casesBehind', { agencyId: 'qiaoguan', year, row: 'refused.internalAffairs', column: 'naturalPerson' });
    expect(behind).toMatchObject({ total: 1, items: [{ id: receipt.id, outcome: 'refused.internalAffairs' }] });

    const detail = await applicant.value('applicant', 'getApplication', { id: receipt.id });
    expect(detail).toMatchObject({ state: 'answered', canWithdraw: false, answer: { leaf: 'refused.internalAffairs', way: 'online' }, applicant: { name: '王*试', documentNumber: '110105********002X' } });
    expect(detail.timeline.map(({ type, who }) => [type, who])).toEqual([['served', '乔官镇经办人'], ['receiptConfirmed', '乔官镇经办人'], ['submitted', '你']]);
    expect(detail.answer?.remedies[0]).toMatchObject({ authority: '昌乐县人民政府', order: 'first' });
  });

  test('确认收到以前撤回，哪里都不计；确认以后撤回，计入其他处理', async () => {
    const [applicant, officer] = [town.as('applicantB'), town.as('officer')];
    const table = async () => (await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3;
    const before = await table();
    const first = await submit(applicant);
    expect(await applicant.value('applicant', 'withdraw', { id: first.id, version: 1 })).toMatchObject({ state: 'withdrawn', canWithdraw: false });
    expect(await table()).toEqual(before);
    const second = await submit(applicant);
    await officer.value('staff', 'confirmReceipt', { id: second.id, version: 1 });
    await applicant.value('applicant', 'withdraw', { id: second.id, version: 2, reason: '已经从别处得到' });
    expect((await table())['other.other'].total).toBe(Number(before['other.other'].total) + 1);
    const closed = await officer.value('staff', 'workbench', { agencyId: 'qiaoguan', show: 'closed' });
    expect(closed.items.map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]));
    expect(closed.counts?.closed).toBe(closed.items.length);
  });

  test('我的申请和我的：数目与列表相符', async () => {
    const applicant = town.as('applicantA');
    const list = await applicant.value('applicant', 'listApplications', {});
    expect(await applicant.value('applicant', 'me', {})).toMatchObject({ applications: list.items.length, drafts: 0, staffOf: [], owner: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
    const marks = await Promise.all([applicant, applicant, town.as('applicantB')].map(async (person) => (await person.value('applicant', 'me', {})).owner));
    expect(new Set(marks).size).toBe(2);
    expect(await town.as('officer').value('applicant', 'me', {})).toMatchObject({ staffOf: [{ agencyId: 'qiaoguan', agencyName: '乔官镇人民政府' }] });
    expect(list.items[0]?.description).toBe(FORM.description);
  });
});
