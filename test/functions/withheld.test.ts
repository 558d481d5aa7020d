import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LOCAL_PIN as PIN } from '../../cloudfunctions/_local/seed/people';
import { publishDesk, THREE } from './publish-desk';
import { FOREIGN_OFFICER, FORM, handle, newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

const Q = { agencyId: 'qiaoguan' } as const;

let town: Town;
let officer: Caller;
let reviewer: Caller;
let id = '';
const dataFolder = mkdtempSync(path.join(tmpdir(), 'withheld-'));
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today, timeOfDay: '10:00' });
  [officer, reviewer] = [town.as('officer'), town.as('reviewer')];
};
beforeAll(async () => {
  await on('2026-03-02');
  ({ id } = await submit(town.as('applicantA'), { ...FORM, description: '镇政府食堂2025年采购台账' }));
  await handle(town, id, 'refused.internalAffairs');
  const same = await submit(town.as('applicantB'), { ...FORM, description: '申请公开镇政府食堂采购台账2025年' });
  await handle(town, same.id, 'refused.internalAffairs');
  const given = await submit(town.as('applicantA'), { ...FORM, description: '2026年低保公示名单' });
  await handle(town, given.id, 'granted');
});
afterAll(async () => {
  await town?.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const list = (show: 'due' | 'all' | 'proposed' | 'opened') => officer.value('staff', 'withheldOf', { ...Q, show });
const one = () => officer.value('staff', 'withheld', { ...Q, id });

test('第十四至十六条的不予公开都列入，予以公开的不列；十二个月以后到期（条例第十八条）', async () => {
  const { items, months } = await list('all');
  expect(items).toHaveLength(2);
  expect(months).toBe(12);
  expect(items.map(({ dueOn, standing, withheldOn }) => [withheldOn, dueOn, standing])).toEqual([['2026-03-02', '2027-03-02', 'later'], ['2026-03-02', '2027-03-02', 'later']]);
  expect((await list('due')).items).toEqual([]);
  expect((await list('all')).items).toHaveLength(2);
});

test('周期由单位定，六到二十四个月；改了马上按新的算', async () => {
  const administrator = town.as('administrator');
  const { version } = await administrator.value('staff', 'officeSettings', Q);
  expect(refusalOf(await administrator.call('staff', 'saveSettings', { ...Q, version, settings: { reassessMonths: 5 } })).code).toBe('wrongInput');
  await administrator.value('staff', 'saveSettings', { ...Q, version, settings: { reassessMonths: 6 } });
  expect((await list('all')).items[0]?.dueOn).toBe('2026-09-02');
});

describe('评估', () => {
  test('经办人提，审核人用签批密码审；自己提的、没有密码的、外单位的不行', async () => {
    const { version } = await one();
    expect(refusalOf(await reviewer.call('staff', 'proposeAssessment', { ...Q, id, version, result: 'keep', reason: '没有变化' })).code).toBe('forbidden');
    const proposed = await officer.value('staff', 'proposeAssessment', { ...Q, id, version, result: 'keep', reason: '仍然只是内部后勤' });
    expect(proposed).toMatchObject({ state: 'proposed', proposal: { result: 'keep', reason: '仍然只是内部后勤' }, mayPropose: false, mayDecide: false });
    expect(proposed.others).toHaveLength(1);
    expect((await reviewer.value('staff', 'inbox', {})).items.some(({ kind, withheldId }) => kind === 'withheldToReview' && withheldId === id)).toBe(true);
    expect(refusalOf(await officer.call('staff', 'decideAssessment', { ...Q, id, version: proposed.version, agree: true, opinion: '同意', pin: PIN })).code).toBe('forbidden');
    expect(refusalOf(await reviewer.call('staff', 'decideAssessment', { ...Q, id, version: proposed.version, agree: true, opinion: '同意' }))).toMatchObject({ code: 'pinNeeded', field: 'pin' });
    expect(refusalOf(await town.person(FOREIGN_OFFICER).call('staff', 'withheld', { agencyId: 'wutu', id })).code).toBe('notFound');
    const kept = await reviewer.value('staff', 'decideAssessment', { ...Q, id, version: proposed.version, agree: true, opinion: '同意', pin: PIN });
    expect(kept).toMatchObject({ state: 'withheld', trace: [{ type: 'kept', words: '同意' }, { type: 'proposed', result: 'keep' }, { type: 'entered' }] });
    expect(refusalOf(await reviewer.call('staff', 'decideAssessment', { ...Q, id, version: proposed.version, agree: true, opinion: '同意', pin: PIN })).code).toBe('stale');
  });
});

test('库里读不到评估的理由', () => expect(town.everythingStored()).not.toContain('仍然只是内部后勤'));

describe('到期', () => {
  test('快到期、过期的排在前面，消息每月提醒经办人一次；评估以后从审核那天重新算', async () => {
    await on('2026-09-07');
    await town.cloud.invokeTimer('clock', 'morning');
    await town.cloud.invokeTimer('clock', 'morning');
    const due = await list('due');
    expect(due.counts).toEqual({ overdue: 2, soon: 0, proposed: 0 });
    expect(due.items.every(({ standing }) => standing === 'overdue')).toBe(true);
    const told = (await officer.value('staff', 'inbox', {})).items.filter(({ kind }) => kind === 'withheldDue');
    expect(told.map(({ title }) => title)).toEqual(['有2条不公开的信息过了评估的日子']);
    expect(told[0]?.withheldOf).toBe('qiaoguan');
    const { version } = await one();
    const proposed = await officer.value('staff', 'proposeAssessment', { ...Q, id, version, result: 'keep', reason: '没有变化' });
    const returned = await reviewer.value('staff', 'decideAssessment', { ...Q, id, version: proposed.version, agree: false, opinion: '台账已经审计，可以公开', pin: PIN });
    expect(returned).toMatchObject({ state: 'withheld', standing: 'overdue' });
    const again = await officer.value('staff', 'proposeAssessment', { ...Q, id, version: returned.version, result: 'open', reason: '审计完了，可以公开' });
    const opened = await reviewer.value('staff', 'decideAssessment', { ...Q, id, version: again.version, agree: true, opinion: '同意公开', pin: PIN });
    expect(opened).toMatchObject({ state: 'opened', others: [{ outcome: 'refused.internalAffairs' }] });
    expect((await list('opened')).items.map((item) => item.id)).toEqual([id]);
    expect((await list('due')).counts?.overdue).toBe(1);
  });

  test('可以公开的转为草稿；没有评估为可以公开的，不予公开的答复不能转', async () => {
    const source = await officer.value('staff', 'answerDraft', { id });
    expect(source.body).toBe('');
    const made = await officer.value('papers', 'draftFromCase', { id, key: newKey(), title: '食堂采购台账', category: 'a20-9', madeOn: '2026-09-01', summary: '全年采购的品种和金额', body: '见附件。', confirmed: [] });
    expect((await one()).itemId).toBe(made.itemId);
    const [other] = (await list('due')).items;
    expect(refusalOf(await officer.call('staff', 'answerDraft', { id: other?.id ?? '' })).code).toBe('notGranted');
  });
});

test('因为不能公开而撤回的，也列入定期评估', async () => {
  const editor = town.as('officer');
  const { items } = await editor.value('staff', 'itemsOf', { ...Q, show: 'published' });
  const [item] = items;
  if (!item) throw new Error('the seed has no published item of 乔官镇');
  await editor.value('staff', 'withdrawItem', { id: item.id, reason: '里面有个人信息', ground: 'refused.thirdPartyRights' });
  const entered = (await list('all')).items.find((one) => one.id === item.id);
  expect(entered).toMatchObject({ kind: 'item', grounds: ['refused.thirdPartyRights'], number: item.indexNumber, text: item.title });
});

describe('撤回以后又公开，再撤回（条例第十八条）', () => {
  const Q_TITLE = { title: '2026年春季抗旱物资发放表' };
  const of = async (itemId: string) => officer.value('staff', 'withheld', { ...Q, id: itemId });
  test('又公开的不再评估；再因为不能公开撤回，按这一次的依据和日子重新列入；同一次撤回重发，评估过的不变', async () => {
    const desk = publishDesk(town);
    const item = await desk.published(Q_TITLE);
    const withdraw = (ground: 'refused.thirdPartyRights' | 'refused.internalAffairs') => desk.editor.value('staff', 'withdrawItem', { id: item.id, reason: '里面有个人信息', ground });
    const again = async () => {
      const begun = await desk.revised(await desk.editor.value('staff', 'staffItem', { id: item.id }), '遮去以后再公开');
      return desk.publish(await desk.reviewedBy(await desk.submitted(begun), ...THREE));
    };
    await withdraw('refused.thirdPartyRights');
    expect((await again()).ok).toBe(true);
    expect((await list('all')).items.map((one) => one.id)).not.toContain(item.id);
    expect(await of(item.id)).toMatchObject({ state: 'void', mayPropose: false, trace: [{ type: 'void' }, { type: 'entered' }] });

    await withdraw('refused.internalAffairs');
    const entered = await of(item.id);
    expect(entered).toMatchObject({ state: 'withheld', grounds: ['refused.internalAffairs'] });
    const proposed = await officer.value('staff', 'proposeAssessment', { ...Q, id: item.id, version: entered.version, result: 'open', reason: '已经遮去' });
    const opened = await reviewer.value('staff', 'decideAssessment', { ...Q, id: item.id, version: proposed.version, agree: true, opinion: '同意', pin: PIN });
    await withdraw('refused.internalAffairs');
    expect(await of(item.id)).toMatchObject({ state: 'opened', version: opened.version });

    expect((await again()).ok).toBe(true);
    await withdraw('refused.thirdPartyRights');
    expect(await of(item.id)).toMatchObject({ state: 'withheld', grounds: ['refused.thirdPartyRights'] });
  });
});
