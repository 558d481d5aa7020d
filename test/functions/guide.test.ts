import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { civilDate } from '@/domain/calendar/civil-date';
import type { GuideDesk } from '@/contract/guide';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

const EDITOR = 'oGuide-editor-000000000001';
const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const RULE = 'a'.repeat(32);
const day = civilDate;

let town: Town;
let editor: Caller;
const resident = () => town.person(undefined);
const dataFolder = mkdtempSync(path.join(tmpdir(), 'guide-'));
/** A day in China at nine; the timers are fired by hand. */
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today, timeOfDay: '09:00' });
  editor = town.person(EDITOR);
};
beforeAll(async () => {
  await on('2026-03-02');
  await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'qiaoguan-editor', openid: EDITOR, agencyId: 'qiaoguan', name: '信息员戊', roles: ['editor'] }]);
}, 120_000);
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

const desk = (who = editor): Promise<GuideDesk> => who.value('staff', 'guideDesk', QIAOGUAN);
const saved = async (change: Partial<Pick<GuideDesk, 'contact' | 'facts' | 'remarks' | 'open'>>, who = editor) => {
  const { version, contact, facts, remarks, open } = await desk(who);
  return who.value('staff', 'saveGuide', { ...QIAOGUAN, version, ...(contact && { contact }), facts, remarks, open: [...open], ...change } as never);
};
const publish = async (note?: string) => editor.value('staff', 'publishGuide', { ...QIAOGUAN, version: (await desk()).version, ...(note && { note }), secrecyChecked: true });

describe('公开指南（条例第十二条）', () => {
  test('还没有发布的，居民看到按法律和联系方式列出的一份，写明没有发布', async () => {
    const guide = await resident().value('public', 'getGuide', QIAOGUAN);
    expect(guide.edition).toBeUndefined();
    expect(guide.sections.find(({ key }) => key === 'office')?.rows).toContainEqual({ label: '联系电话', value: '0536-6761106' });
    expect(guide.sections.find(({ key }) => key === 'apply')?.rows[0]?.note).toContain('《条例》第三十一条第（一）项');
  });

  test('缺哪几项，连同依据说出来', async () => {
    const gaps = (await desk()).items.filter(({ value }) => value === undefined);
    expect(gaps.map(({ label, article }) => `${label} ${article}`)).toEqual(expect.arrayContaining(['传真号码 《条例》第十二条第二款', '负责人姓名 《条例》第二十条第（二）项']));
  });

  test('正在编的，居民看不到；没有核对保密的，发布不了', async () => {
    await saved({ facts: { fax: '0536-6761100', heads: [{ post: '镇长', name: '张测试' }], duties: '执行政策，服务群众。' } });
    expect(JSON.stringify(await resident().value('public', 'getGuide', QIAOGUAN))).not.toContain('张测试');
    const { version } = await desk();
    expect(refusalOf(await editor.send('staff', { action: 'publishGuide', input: { ...QIAOGUAN, version } }) as never)).toMatchObject({ code: 'wrongInput' });
    expect(refusalOf(await editor.send('staff', { action: 'publishGuide', input: { ...QIAOGUAN, version, secrecyChecked: false } }) as never)).toMatchObject({ code: 'wrongInput', field: 'secrecyChecked' });
    expect((await desk()).editions).toEqual([]);
  });

  test('发布以后有编号、日期、谁发布的；居民看得到，看不到谁发布的', async () => {
    const { editions } = await publish('第一次编');
    expect(editions).toMatchObject([{ number: 1, publishedOn: '2026-03-02', by: '信息员戊', note: '第一次编' }]);
    const guide = await resident().value('public', 'getGuide', QIAOGUAN);
    expect(guide).toMatchObject({ edition: { number: 1, publishedOn: '2026-03-02' }, agencyName: '乔官镇人民政府' });
    expect(JSON.stringify(guide)).toContain('张测试');
    expect(JSON.stringify(guide)).not.toContain('信息员戊');
    expect(refusalOf(await editor.call('staff', 'publishGuide', { ...QIAOGUAN, version: (await desk()).version, secrecyChecked: true })).code).toBe('nothingChanged');
  });

  test('两个人同时改，后一个要重新看；谁都不会盖掉谁', async () => {
    const { version, facts, remarks, open } = await desk();
    const input = { ...QIAOGUAN, version, remarks, open: [...open] };
    const replies = await Promise.all([
      editor.call('staff', 'saveGuide', { ...input, facts: { ...facts, mailbox: 'a@example.com' } }),
      town.as('administrator').call('staff', 'saveGuide', { ...input, facts: { ...facts, mailbox: 'b@example.com' } }),
    ]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.filter((reply) => !reply.ok).map((reply) => refusalOf(reply).code)).toEqual(['stale']);
  });

  test('信息员改了电话：单位设置里也是新的，改动有记录；经办人不能改', async () => {
    const { contact } = await desk();
    if (!contact) throw new Error('no contact');
    await saved({ contact: { ...contact, phone: '0536-6761188' } });
    const settings = await town.as('administrator').value('staff', 'officeSettings', QIAOGUAN);
    expect(settings.contact?.phone).toBe('0536-6761188');
    expect(settings.changes[0]).toMatchObject({ by: '信息员戊', changed: ['contact'] });
    expect((await desk()).items.find(({ fact }) => fact === 'phone')).toMatchObject({ confirmedOn: '2026-03-02', confirmedBy: '信息员戊' });
    expect((await desk()).changes).toContain('工作机构：联系电话');
    expect(refusalOf(await town.as('officer').call('staff', 'saveGuide', { ...QIAOGUAN, version: 1, facts: {}, remarks: {}, open: [] })).code).toBe('forbidden');
  });

  test('以前的一版按日期还能看，那天以前没有的照实说', async () => {
    await town.db.collection('guideEditions').change({ _id: 'qiaoguan:1' }, { publishedOn: '2026-01-05' });
    const { editions } = await publish('换了电话');
    expect(editions.map(({ number, changed }) => [number, changed])).toEqual([[2, expect.arrayContaining(['工作机构：联系电话'])], [1, ['第一次发布']]]);
    const [then, now] = await Promise.all([resident().value('public', 'getGuide', { ...QIAOGUAN, on: day('2026-02-01') }), resident().value('public', 'getGuide', QIAOGUAN)]);
    expect([then.edition?.number, now.edition?.number]).toEqual([1, 2]);
    expect(JSON.stringify(then.sections)).toContain('0536-6761106');
    expect(JSON.stringify(now.sections)).toContain('0536-6761188');
    expect(refusalOf(await resident().call('public', 'getGuide', { ...QIAOGUAN, on: day('2020-01-01') })).message).toContain('还没有发布过');
  });

  test('不存在的单位、写坏的日期', async () => {
    expect(refusalOf(await resident().call('public', 'getGuide', { agencyId: 'nowhere' }))).toMatchObject({ code: 'notFound', field: 'agencyId' });
    expect(refusalOf(await resident().send('public', { action: 'getGuide', input: { ...QIAOGUAN, on: '2026-02-30' } }) as never)).toMatchObject({ code: 'wrongInput', field: 'on' });
  });
});

describe('接收渠道（国办公开办函〔2017〕19号）', () => {
  test('关了网上申请：居民在动笔以前看到到哪里去，云也不收；编辑还能打开', async () => {
    await saved({ open: [] });
    const home = await resident().value('public', 'agencyHome', QIAOGUAN);
    expect(home.closed).toMatchObject({ channels: ['miniProgram', 'web'], instead: expect.stringContaining('昌乐县乔官镇人民政府') });
    const reply = await town.as('applicantA').call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: { applicant: { kind: 'naturalPerson', name: '王测试', documentKind: 'residentIdCard', documentNumber: '11010519491231002X', phone: '13800001234', email: 'wang.test@example.com', address: '测试路9号' }, description: '补偿方案', form: 'electronic', delivery: 'online', uploadIds: [] } });
    expect(refusalOf(reply)).toMatchObject({ code: 'channelClosed', article: '国办公开办函〔2017〕19号', message: expect.stringContaining('当面提交') });
    await saved({ open: ['miniProgram', 'web'] });
    expect((await submit(town.as('applicantA'))).number).toContain('乔官依申请');
  });
  test('没有传真号码，不能说收传真', async () => {
    const { version, remarks, contact } = await desk();
    expect(refusalOf(await editor.call('staff', 'saveGuide', { ...QIAOGUAN, version, ...(contact && { contact }), facts: {}, remarks, open: ['fax'] }))).toMatchObject({ code: 'wrongInput', field: 'facts.fax' });
  });
});

describe('一年没有核对的（条例第十二条第一款）', () => {
  const morning = () => town.cloud.invokeTimer('clock', 'morning') as Promise<{ remindGuides: Record<string, number> }>;
  const told = async () => (await editor.value('staff', 'inbox', { agencyId: 'qiaoguan' })).items.filter(({ kind }) => kind === 'guideOld');

  test('满一年提醒一次，同一年不提醒第二次；一下确认，就不再提醒', async () => {
    await town.db.collection('agencies').change({ _id: 'qiaoguan' }, { confirmed: { phone: { on: '2025-02-10', by: 'm' }, officeHours: { on: '2025-02-10', by: 'm' }, address: { on: '2025-12-01', by: 'm' }, heads: { on: '2025-12-01', by: 'm' } } });
    expect((await morning()).remindGuides).toMatchObject({ told: 2, failed: 0 });
    expect(await told()).toMatchObject([{ title: '指南里有2项一年没有核对：办公时间、联系电话', guideOf: 'qiaoguan' }]);
    expect((await morning()).remindGuides).toMatchObject({ told: 0 });
    expect(await told()).toHaveLength(1);
    expect((await desk()).items.filter(({ since }) => since).map(({ fact }) => fact)).toEqual(['officeHours', 'phone']);
    const after = await editor.value('staff', 'confirmFacts', { ...QIAOGUAN, version: (await desk()).version, facts: ['phone', 'officeHours'] });
    expect(after.items.filter(({ since }) => since)).toEqual([]);
    expect(after.items.find(({ fact }) => fact === 'phone')).toMatchObject({ confirmedOn: '2026-03-02' });
    expect((await resident().value('public', 'getGuide', QIAOGUAN)).confirmed).toContainEqual({ label: '联系电话', on: '2026-03-02' });
    expect((await morning()).remindGuides).toMatchObject({ told: 0 });
  });
});

describe('公开制度（条例第四条）', () => {
  const rule = { ...QIAOGUAN, id: RULE, title: '政府信息公开保密审查办法', documentNumber: '乔政办发〔2026〕3号', madeOn: day('2026-02-01'), body: '第一条 为了规范公开。', keepFile: false, secrecyChecked: true } as const;

  test('发布、修改、废止：都有版本和日期，废止的还看得到', async () => {
    expect(await editor.value('staff', 'saveRule', { ...rule, version: 0 })).toEqual({ id: RULE, version: 1, number: 1 });
    // The reply was lost and the tap repeated.
    expect(await editor.value('staff', 'saveRule', { ...rule, version: 0 })).toEqual({ id: RULE, version: 1, number: 1 });
    await editor.value('staff', 'saveRule', { ...rule, version: 1, body: '第一条 修改以后。', note: '改了第一条' });
    expect(refusalOf(await editor.call('staff', 'saveRule', { ...rule, version: 1 })).code).toBe('stale');
    const shown = await resident().value('public', 'getRule', { ...QIAOGUAN, id: RULE });
    expect(shown).toMatchObject({ edition: { number: 2, body: '第一条 修改以后。' }, editions: [{ number: 2, note: '改了第一条' }, { number: 1 }] });
    expect((await resident().value('public', 'getRule', { ...QIAOGUAN, id: RULE, number: 1 })).edition.body).toBe('第一条 为了规范公开。');
    expect(JSON.stringify(shown)).not.toContain('信息员戊');
    await editor.value('staff', 'abolishRule', { ...QIAOGUAN, id: RULE, version: 2, on: day('2026-03-01'), reason: '由新的办法代替' });
    expect((await resident().value('public', 'listRules', QIAOGUAN)).rules).toMatchObject([{ id: RULE, abolished: { on: '2026-03-01', reason: '由新的办法代替' } }]);
    expect(refusalOf(await editor.call('staff', 'saveRule', { ...rule, version: 3 })).code).toBe('abolished');
  });

  test('没有正文也没有文件、日期还没有到、别的单位的，都不行', async () => {
    const other = { ...rule, id: 'b'.repeat(32), version: 0 } as const;
    expect(refusalOf(await editor.call('staff', 'saveRule', { ...other, body: undefined }))).toMatchObject({ code: 'wrongInput', field: 'body' });
    expect(refusalOf(await editor.call('staff', 'saveRule', { ...other, madeOn: day('2026-12-31') }))).toMatchObject({ field: 'madeOn' });
    expect(refusalOf(await resident().call('public', 'getRule', { agencyId: 'wutu', id: RULE })).code).toBe('notFound');
    expect(refusalOf(await resident().call('public', 'ruleFile', { ...QIAOGUAN, id: RULE })).code).toBe('notFound');
    expect(refusalOf(await editor.call('staff', 'saveRule', { ...other, uploadId: '0'.repeat(20) }))).toMatchObject({ code: 'uploadMissing' });
  });
});

test('第二年又满一年，再提醒一次；没有人管的、已经确认的不说', async () => {
  await on('2027-03-02');
  const morning = () => town.cloud.invokeTimer('clock', 'morning') as Promise<{ remindGuides: Record<string, number> }>;
  // 地址、负责人 since December, 电话、时间 since today: two messages for each of the two roles.
  expect((await morning()).remindGuides).toMatchObject({ told: 4, failed: 0 });
  expect((await morning()).remindGuides).toMatchObject({ told: 0 });
}, 120_000);
