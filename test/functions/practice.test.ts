import { factsOf } from '../fixtures/decision';
import { letterDesk } from './letter-desk';
import { type Caller, issueAnswer, newKey, refusalOf, startTown, type Town } from './town';

let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

const start = (who = officer, key = newKey()) => who.value('staff', 'startPractice', { agencyId: 'qiaoguan', scene: 'plain', key });

describe('练习件：有自己的期限，不进任何数字', () => {
  test('编号是练习的，期限照真的算；连点两下只有一件', async () => {
    const key = newKey();
    const [one, two] = await Promise.all([start(officer, key), start(officer, key)]);
    expect(one.id).toBe(two.id);
    expect(one).toMatchObject({ practice: true, number: expect.stringMatching(/^练习-乔官依申请〔2026〕第\d+号$/), state: 'submitted' });
    const confirmed = await officer.value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    expect(confirmed.clock).toMatchObject({ receivedOn: '2026-03-02', dueOn: '2026-03-30' });
  });

  test('真实的列表、表三、搜索、提醒、站内消息里都没有它；真实的编号没有少', async () => {
    const numbers = await town.db.collection('numberLog').find({ series: 'qiaoguan:2026' }, { limit: 100 });
    const { id, number } = await start();
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    const bench = await officer.value('staff', 'workbench', { agencyId: 'qiaoguan' });
    expect(bench.items.map((item) => item.id)).not.toContain(id);
    expect((await officer.value('staff', 'searchCases', { agencyId: 'qiaoguan', text: number })).items).toEqual([]);
    expect((await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3.newlyReceived.total).toBe(0);
    await town.cloud.invokeTimer('clock', 'hourly');
    await town.cloud.invokeTimer('clock', 'nightly');
    const told = [];
    for await (const message of town.db.collection('messages').scan({})) told.push(message.caseId);
    expect(told).not.toContain(id);
    expect(await town.db.collection('numberLog').find({ series: 'qiaoguan:2026' }, { limit: 100 })).toEqual(numbers);
    expect(await town.db.collection('cases').get(id)).toBeUndefined();
    expect((await officer.value('staff', 'listPractice', { agencyId: 'qiaoguan' })).items.map((item) => item.id)).toContain(id);
  });

  test('一个人依次当经办人、审核人、分管领导，从头练到送达；不用签批密码', async () => {
    const { id } = await start();
    const confirmed = await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    expect(confirmed.actions).toContain('decided');
    const decided = await officer.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '可以公开。', facts: { ...factsOf('granted'), contraryToWizard: '练习，先不走指引。' } });
    expect(decided.actions).toContain('reviewed');
    const reviewed = await officer.value('staff', 'review', { id, version: 3, kind: 'secrecy', touches: [], opinion: '不涉密。' });
    expect(reviewed.actions).toContain('signed');
    const signed = await officer.value('staff', 'sign', { id, version: 4, digest: reviewed.sheet?.digest ?? '' });
    expect(signed.actions).toContain('served');
    await issueAnswer(officer, id);
    const served = await officer.value('staff', 'serve', { id, version: 5, way: 'online' });
    expect(served).toMatchObject({ state: 'closed', outcome: 'granted' });
    expect(served.timeline.map(({ who }) => who)).toContain('审核人');
    expect((await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3.outcomesTotal.total).toBe(0);
  });

  test('练完的答复不能转成真的要公开的信息：谁开练习谁就当经办人，只在练习里', async () => {
    const reviewer = town.as('reviewer');
    const { id } = await start(reviewer);
    await reviewer.value('staff', 'confirmReceipt', { id, version: 1 });
    await reviewer.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '可以公开。', facts: { ...factsOf('granted'), contraryToWizard: '练习，先不走指引。' } });
    const { sheet } = await reviewer.value('staff', 'review', { id, version: 3, kind: 'secrecy', touches: [], opinion: '不涉密。' });
    await reviewer.value('staff', 'sign', { id, version: 4, digest: sheet?.digest ?? '' });
    await issueAnswer(reviewer, id);
    await reviewer.value('staff', 'serve', { id, version: 5, way: 'online' });
    expect(refusalOf(await reviewer.call('staff', 'answerDraft', { id })).code).toBe('practice');
    expect(refusalOf(await reviewer.call('papers', 'draftFromCase', { id, key: newKey(), title: '练习的信息', category: 'township-5', madeOn: '2026-03-02', summary: '练习写的概述', body: '练习写的正文。', confirmed: [] })).code).toBe('practice');
    expect((await town.as('editor').value('staff', 'itemsOf', { agencyId: 'qiaoguan' })).items.map(({ title }) => title)).not.toContain('练习的信息');
  });

  test('同事能看，不能替他练；别的单位看不到', async () => {
    const { id } = await start();
    expect((await town.as('reviewer').value('staff', 'getCase', { id })).practice).toBe(true);
    expect((await town.as('reviewer').call('staff', 'confirmReceipt', { id, version: 1 })).ok).toBe(false);
    expect(refusalOf(await town.person('oLocal-wutu-officer-000000001').call('staff', 'getCase', { id })).code).toBe('notFound');
  });

  test('不能真的转给别的机关', async () => {
    const { id } = await start();
    expect(refusalOf(await officer.call('staff', 'forwardCase', { id, version: 1, toAgencyId: 'wutu', reason: '练习', phone: '0536-6760000' })).code).toBe('practice');
  });

  test('删掉练习件，文书、扫描件和它们的文件都不留', async () => {
    const { id } = await start();
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    const desk = letterDesk(town, officer);
    await desk.issued(id, 2, 'receipt.1');
    await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId: await desk.sent(id) });
    const [letter] = await town.db.collection('letters').find({ caseId: id }, { limit: 5 });
    const [upload] = await town.db.collection('uploads').find({ caseId: id }, { limit: 5 });
    const kept = [String(letter?.fileId), String(upload?.fileId)];
    for (const fileId of kept) expect((await town.files.read(fileId, 1_000_000)).kind).toBe('content');
    await officer.value('staff', 'deletePractice', { id });
    for (const collection of ['letters', 'uploads'] as const) expect(await town.db.collection(collection).find({ caseId: id }, { limit: 5 })).toEqual([]);
    for (const fileId of kept) expect((await town.files.read(fileId, 1_000_000)).kind).toBe('missing');
  });

  test('谁开的谁删；真实的申请不能删', async () => {
    const { id } = await start();
    expect(refusalOf(await town.as('reviewer').call('staff', 'deletePractice', { id })).message).toContain('开始练习的人');
    await officer.value('staff', 'deletePractice', { id });
    expect(refusalOf(await officer.call('staff', 'getCase', { id })).code).toBe('notFound');
    const real = await officer.value('staff', 'registerApplication', {
      key: newKey(), agencyId: 'qiaoguan', channel: 'inPerson',
      form: { applicant: { kind: 'naturalPerson', name: '王测试', documentKind: 'residentIdCard', documentNumber: '11010519491231002X', phone: '13800001234' }, description: '低保名单', form: 'inspection', delivery: 'pickup', uploadIds: [] },
    });
    expect(refusalOf(await officer.call('staff', 'deletePractice', { id: real.id })).code).toBe('notPractice');
  });
});
