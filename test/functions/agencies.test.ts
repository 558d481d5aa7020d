import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import type { CountyAgency } from '@/contract/agencies';
import { ADDRESSES } from '@/domain/open/addresses';
import { ruleRepository } from '../../cloudfunctions/_shared/repositories/rules';
import { publishDesk, THREE } from './publish-desk';
import { FORM, handle, newKey, refusalOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const CHANGLE = { agencyId: 'changle' } as const;
const ON = civilDate('2026-03-01');
/** The county's administrator. */
const county = () => town.as('supervisor');
const resident = () => town.person(undefined);
const agency = async (id: string): Promise<CountyAgency> => {
  const { agencies } = await county().value('staff', 'countyAgencies', CHANGLE);
  return agencies.find((one) => one.id === id) ?? Promise.reject(new Error(`no agency ${id}`));
};
const merge = async (id: string, intoId: string) => county().call('staff', 'mergeAgency', { ...CHANGLE, id, version: (await agency(id)).version, intoId, on: ON, basis: '潍民字〔2026〕5号' });

describe('选择单位', () => {
  test('名单里有首字母，按 QGZ 找得到乔官镇', async () => {
    const agencies = await resident().value('public', 'listAgencies', {});
    expect(agencies.map(({ id, initials }) => [id, initials])).toEqual(expect.arrayContaining([['qiaoguan', 'QGZ'], ['wutu', 'WTJD']]));
  });
  test('小程序码：没有设置微信的，也给出路径和参数，参数不超过32个字符', async () => {
    const code = await town.as('officer').value('staff', 'agencyCode', { agencyId: 'qiaoguan' });
    expect(code).toEqual({ path: '/pages/home/index?agency=qiaoguan', scene: 'agency=qiaoguan' });
    expect(code.scene.length).toBeLessThanOrEqual(32);
  });
});

describe('主办单位、备案编号（国办函〔2026〕12号）', () => {
  test('县里填一次，各单位的首页都是', async () => {
    expect((await resident().value('public', 'agencyHome', { agencyId: 'wutu' })).host).toEqual({ name: '昌乐县人民政府' });
    await county().value('staff', 'saveHost', { ...CHANGLE, version: (await agency('changle')).version, filingNumber: '鲁政移备2026-0001' });
    for (const agencyId of ['changle', 'qiaoguan', 'wutu']) {
      expect((await resident().value('public', 'agencyHome', { agencyId })).host).toEqual({ name: '昌乐县人民政府', filingNumber: '鲁政移备2026-0001' });
    }
    expect(refusalOf(await county().call('staff', 'saveHost', { ...CHANGLE, version: (await agency('changle')).version, filingNumber: '鲁政移备2026-0001' })).code).toBe('nothingChanged');
  });
  test('乡镇的管理员不能改县里的', async () => {
    expect(refusalOf(await town.as('administrator').call('staff', 'saveHost', { ...CHANGLE, version: 1 })).code).toBe('notFound');
  });
});

describe('更名：以前的还用以前的名称', () => {
  test('改了以后，首页是新的，年报是当时的，按旧名也找得到', async () => {
    const input = { ...CHANGLE, id: 'qiaoguan', name: '乔官街道办事处', shortName: '乔官街道', on: ON, basis: '鲁民函〔2026〕1号' } as const;
    const { version } = await agency('qiaoguan');
    await county().value('staff', 'renameAgency', { ...input, version });
    expect(refusalOf(await county().call('staff', 'renameAgency', { ...input, version })).code).toBe('stale');
    expect(await agency('qiaoguan')).toMatchObject({ name: '乔官街道办事处', formerNames: [{ name: '乔官镇人民政府', shortName: '乔官镇', until: '2026-03-01' }] });
    expect((await resident().value('public', 'agencyHome', { agencyId: 'qiaoguan' })).agency).toMatchObject({ name: '乔官街道办事处', formerNames: [{ shortName: '乔官镇' }] });
    expect((await resident().value('public', 'getReport', { agencyId: 'qiaoguan', year: 2021 })).agency.name).toBe('乔官镇人民政府');
  });
  test('取走的文件也是：那时候公布的，写那时候的名称；永远不变的地址里的字不跟着变', async () => {
    const { items: [item] } = await resident().value('public', 'listItems', { agencyId: 'qiaoguan' });
    const paths = [ADDRESSES.report('qiaoguan', 2021, 'json', 1), ADDRESSES.report('qiaoguan', 2021, 'csv'), ADDRESSES.report('qiaoguan', 2021, 'html'), ADDRESSES.item('qiaoguan', item?.id ?? ''), ADDRESSES.itemPage('qiaoguan', item?.id ?? ''), ADDRESSES.feed('qiaoguan', 'json')];
    for (const path of paths) {
      const text = await (await fetch(`${town.cloud.url}/${path}`)).text();
      const own = path.endsWith('feed.json') ? text.slice(text.indexOf('"items"')) : text;
      expect([path, own.includes('乔官镇人民政府'), own.includes('乔官街道办事处')]).toEqual([path, true, false]);
    }
    expect((await resident().value('papers', 'reportFile', { agencyId: 'qiaoguan', year: 2021, format: 'docx' })).name).toContain('乔官镇2021年');
    const on = civilDate('2025-06-01');
    await ruleRepository(town.db).save({ id: 'e'.repeat(32), agencyId: 'qiaoguan', version: 1, key: `2025-06-01T08:00:00.000+08:00/${'e'.repeat(32)}`, editions: [{ number: 1, title: '保密审查办法', madeOn: on, publishedOn: on, body: '第一条', by: 'someone', byName: '某人', publishedAt: instant(Date.UTC(2025, 5, 1)) }] });
    expect((await resident().value('public', 'getRule', { agencyId: 'qiaoguan', id: 'e'.repeat(32) })).agency.name).toBe('乔官镇人民政府');
  });
  test('日期还没有到的、和别的单位同名的、没有变的，都说出来', async () => {
    const base = { ...CHANGLE, id: 'wutu', version: (await agency('wutu')).version, name: '五图镇人民政府', shortName: '五图镇', on: ON, basis: '批复' } as const;
    expect(refusalOf(await county().call('staff', 'renameAgency', { ...base, on: civilDate('2026-12-31') }))).toMatchObject({ code: 'wrongInput', field: 'on' });
    expect(refusalOf(await county().call('staff', 'renameAgency', { ...base, name: '乔官街道办事处' }))).toMatchObject({ code: 'nameTaken', field: 'name' });
    expect(refusalOf(await county().call('staff', 'renameAgency', { ...base, name: '五图街道办事处', shortName: '五图街道' })).code).toBe('nothingChanged');
  });
});

describe('并入：没有办完的先办完，以后的交给接手的单位', () => {
  test('还有没有办完的，说是哪几件，不并入', async () => {
    const receipt = await submit(town.as('applicantA'), undefined, newKey(), 'qiaoguan');
    const request = await town.as('applicantA').value('applicant', 'submitRequest', { kind: 'feedback', key: newKey(), agencyId: 'qiaoguan', content: { kind: 'feedback', words: '字太小' }, person: {}, uploadIds: [] });
    expect(refusalOf(await merge('qiaoguan', 'wutu'))).toMatchObject({ code: 'openMatters', message: expect.stringContaining(receipt.number) });
    expect(refusalOf(await merge('qiaoguan', 'wutu')).message).toContain(request.number);
    expect((await agency('qiaoguan')).mergedInto).toBeUndefined();
    await handle(town, receipt.id, 'granted');
    const { version } = await town.as('officer').value('staff', 'getRequest', { id: request.id });
    await town.as('officer').value('staff', 'answerRequest', { id: request.id, version, result: 'replied', words: '已经调大。' });
  }, 120_000);

  test('并入自己、并入不在的单位、县里并入乡镇，都不行', async () => {
    expect(refusalOf(await merge('qiaoguan', 'qiaoguan'))).toMatchObject({ code: 'wrongInput', field: 'intoId' });
    expect(refusalOf(await merge('qiaoguan', 'nowhere'))).toMatchObject({ field: 'intoId' });
    expect(refusalOf(await merge('changle', 'wutu'))).toMatchObject({ field: 'id' });
  });

  test('并入的那一刻还交得上的（提交的函数十秒以内看的是以前的样子），算没有办完的，不并入', async () => {
    const who = town.person('oMergedMeanwhile0000000001');
    const submitTo = (uploadIds: string[]) => who.call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: { ...FORM, uploadIds } });
    expect(refusalOf(await submitTo(['a'.repeat(32)])).code).toBe('uploadMissing');
    const merging = merge('qiaoguan', 'wutu');
    while (!(await town.db.collection('agencies').get('qiaoguan'))?.mergedInto) await new Promise((resolve) => { setTimeout(resolve, 20); });
    const filed = await submitTo([]);
    const merged = await merging;
    // Whichever came first: never an open application with an agency that is gone.
    expect({ merged: merged.ok, filed: filed.ok }).toEqual({ merged: !filed.ok, filed: filed.ok });
    if (!filed.ok) throw new Error('the function had forgotten the agency; nothing was tried');
    expect(refusalOf(merged)).toMatchObject({ code: 'openMatters', message: expect.stringContaining(filed.value.number) });
    await who.value('applicant', 'withdraw', { id: filed.value.id, version: 1 });
  }, 120_000);

  test('并入以后，没有公开过的不再公开，指到接手的单位；公开过的仍然可以修改、撤回', async () => {
    const desk = publishDesk(town);
    const [approved, drafted, published] = [await desk.approved({ title: '还没有公开的' }), await desk.written({ title: '还在写的' }), await desk.published({ title: '公开着的' })];
    expect((await merge('qiaoguan', 'wutu')).ok).toBe(true);
    const to = { code: 'merged', message: expect.stringContaining('新的信息请由五图街道办事处起草') };
    expect(refusalOf(await desk.publish(approved))).toMatchObject(to);
    expect(refusalOf(await desk.editor.call('staff', 'submitItem', { id: drafted.id, version: drafted.version }))).toMatchObject(to);
    expect(refusalOf(await desk.save({ kind: 'new', key: newKey() }))).toMatchObject(to);
    const again = await desk.publish(await desk.reviewedBy(await desk.submitted(await desk.revised(published, '改为已废止')), ...THREE));
    expect(again).toMatchObject({ ok: true, value: { state: 'published' } });
    expect((await desk.editor.value('staff', 'withdrawItem', { id: published.id, reason: '有误' })).state).toBe('withdrawn');
    await desk.editor.value('staff', 'discardItem', { id: drafted.id, version: drafted.version });
  }, 120_000);

  test('办完了就并入：首页指到接手的单位，旧报告还在旧名下，申请和登记都指到接手的单位', async () => {
    expect((await agency('qiaoguan')).mergedInto?.id).toBe('wutu');
    const home = await resident().value('public', 'agencyHome', { agencyId: 'qiaoguan' });
    expect(home.agency.successor).toEqual({ id: 'wutu', name: '五图街道办事处', shortName: '五图街道', on: '2026-03-01' });
    expect((await resident().value('public', 'getReport', { agencyId: 'qiaoguan', year: 2021 })).agency.name).toBe('乔官镇人民政府');
    expect((await resident().value('public', 'listAgencies', {})).find(({ id }) => id === 'qiaoguan')?.successor?.id).toBe('wutu');
    const submitTo = (agencyId: string) => town.as('applicantB').call('applicant', 'submitApplication', { key: newKey(), agencyId, form: { applicant: { kind: 'naturalPerson', name: '王测试', documentKind: 'residentIdCard', documentNumber: '11010519491231002X', phone: '13800001234', email: 'wang.test@example.com', address: '测试路9号' }, description: '补偿方案', form: 'electronic', delivery: 'online', uploadIds: [] } });
    expect(refusalOf(await submitTo('qiaoguan'))).toMatchObject({ code: 'merged', field: 'agencyId', message: expect.stringContaining('五图街道办事处') });
    expect((await submitTo('wutu')).ok).toBe(true);
    expect(refusalOf(await town.as('applicantB').call('applicant', 'submitRequest', { kind: 'feedback', key: newKey(), agencyId: 'qiaoguan', content: { kind: 'feedback', words: '字太小' }, person: {}, uploadIds: [] })).code).toBe('merged');
    expect(refusalOf(await merge('wutu', 'qiaoguan'))).toMatchObject({ code: 'wrongInput', field: 'intoId' });
    const { version } = await agency('qiaoguan');
    expect(refusalOf(await county().call('staff', 'renameAgency', { ...CHANGLE, id: 'qiaoguan', version, name: '新名', shortName: '新名', on: ON, basis: '批复' })).code).toBe('merged');
  });
});
