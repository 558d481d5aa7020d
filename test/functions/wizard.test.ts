import type { LeafKey } from '@/domain/statute/leaves';
import { UNGUIDED } from '../fixtures/answering';
import { factsOf } from '../fixtures/decision';
import { approve, FOREIGN_OFFICER, guide, issueAnswer, refusalOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const officer = () => town.as('officer');
const seen = (id: string) => officer().value('staff', 'getCase', { id });

/** An application of 乔官镇 that is being handled; version 2. */
async function opened(): Promise<string> {
  const { id } = await submit(town.as('applicantA'));
  await officer().value('staff', 'confirmReceipt', { id, version: 1 });
  return id;
}
const decide = (id: string, leaf: LeafKey, more = {}, version = 2) =>
  officer().call('staff', 'decide', { id, version, leaf, reasons: '现将有关情况答复如下。', facts: { ...factsOf(leaf), ...more } });
const save = (id: string, answers: Record<string, string>, revision = 0, version = 2) => officer().call('staff', 'saveWizard', { id, version, revision, answers });

describe('办理指引放下以后接着走', () => {
  test('回答存在云里：同事、另一部手机打开看得到走到哪里、谁走的', async () => {
    const id = await opened();
    expect((await seen(id)).wizard).toEqual({ mine: true, marks: [], since: [], agencyLevel: 'township', reviewAuthority: '昌乐县人民政府' });
    expect(await save(id, { complete: 'clear', several: 'together' })).toMatchObject({ ok: true, value: { revision: 1, by: expect.stringContaining('经办') as string } });
    expect((await town.as('reviewer').value('staff', 'getCase', { id })).wizard.mine).toBe(false);
    expect((await town.as('reviewer').value('staff', 'getCase', { id })).wizard.saved).toMatchObject({ answers: { complete: 'clear', several: 'together' }, revision: 1 });
  });

  test('两个人同时走，后存的不盖掉先存的，要先看过', async () => {
    const id = await opened();
    const both = await Promise.all([save(id, { complete: 'clear' }), save(id, { complete: 'unclear' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'wizardMoved', field: 'revision' });
    expect(await save(id, { complete: 'clear', several: 'apart' }, 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect((await seen(id)).wizard.saved?.answers).toEqual({ complete: 'clear', several: 'apart' });
  });

  test('改短了的回答就是改短了，原来后面的不留下', async () => {
    const id = await opened();
    await save(id, { complete: 'clear', several: 'together' });
    await save(id, { complete: 'unclear' }, 1);
    expect((await seen(id)).wizard.saved?.answers).toEqual({ complete: 'unclear' });
  });

  test.each([
    [{ complete: 'maybe' }], [{ nosuch: 'clear' }], [{ complete: 'toString' }],
  ])('没有的问题、没有的选项不收：%j', async (answers) => {
    expect(await save(await opened(), answers as unknown as Record<string, string>)).toMatchObject({ ok: false, code: 'wrongInput' });
  });

  test('审核人、领导、别的单位、申请人都不能替经办人走', async () => {
    const id = await opened();
    const input = { id, version: 2, revision: 0, answers: { complete: 'clear' } };
    for (const who of ['reviewer', 'head'] as const) expect(await town.as(who).call('staff', 'saveWizard', input)).toMatchObject({ code: 'forbidden' });
    expect(await town.person(FOREIGN_OFFICER).call('staff', 'saveWizard', input)).toMatchObject({ code: 'notFound' });
    expect((await town.as('applicantA').call('staff', 'saveWizard', input)).ok).toBe(false);
    expect(await town.person(undefined).call('staff', 'saveWizard', input)).toMatchObject({ code: 'signIn' });
  });

  test('没有确认收到、已经拟定的不能再走', async () => {
    const { id } = await submit(town.as('applicantA'));
    expect(await save(id, { complete: 'clear' }, 0, 1)).toMatchObject({ code: 'wizardNotNow' });
    const drafted = await opened();
    await guide(town, drafted, 'granted');
    await decide(drafted, 'granted');
    expect(await save(drafted, { complete: 'clear' }, 1, 3)).toMatchObject({ code: 'wizardNotNow' });
    expect(await save(drafted, { complete: 'clear' }, 1, 9)).toMatchObject({ code: 'stale' });
  });

  test('走了一半征求了第三方意见：案卷变了，那一问要重新问', async () => {
    const id = await opened();
    const answers = { complete: 'clear', several: 'together', purpose: 'information', history: 'neither', held: 'ours', published: 'no', withhold: 'all', ground: 'thirdParty', thirdParty: 'notAsked' };
    await save(id, answers);
    await officer().value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: '2026-03-02', kind: 'thirdParty', about: '甲公司的工艺说明', receivedByThemOn: '2026-03-02' }] } as never);
    const { wizard } = await seen(id);
    expect(wizard).toMatchObject({ marks: ['thirdPartyAsked'], since: ['thirdPartyAsked'], saved: { answers } });
  });
});

describe('与指引不一致的答复，要写明理由', () => {
  test('没有走指引就拟定：不收，说清是哪一栏、怎么办；写了理由就收，理由留在案卷里', async () => {
    const id = await opened();
    expect(refusalOf(await decide(id, 'granted'))).toMatchObject({
      code: 'contraryToWizard', field: 'facts.contraryToWizard', article: '《条例》第三十六条',
      message: '还没有走完办理指引。请先走完指引；不走的，请在“与办理指引不一致的理由”里写明为什么。',
    });
    expect(await decide(id, 'granted', UNGUIDED)).toMatchObject({ ok: true, value: { decision: { facts: UNGUIDED } } });
  });
  test('指引的结果是另一种：不收，说出两种结果', async () => {
    const id = await opened();
    expect(await guide(town, id, 'granted')).toEqual({});
    const refused = refusalOf(await decide(id, 'refused.processInfo'));
    expect(refused).toMatchObject({ code: 'contraryToWizard', field: 'facts.contraryToWizard' });
    expect(refused.message).toContain('“予以公开”');
    expect(refused.message).toContain('“不予公开：属于四类过程性信息”');
    expect(await decide(id, 'granted')).toMatchObject({ ok: true });
  });
  test('缺事实的先说缺事实', async () => {
    expect(await officer().call('staff', 'decide', { id: await opened(), version: 2, leaf: 'refused.stateSecret', reasons: '标有密级。' })).toMatchObject({ code: 'missingFact' });
  });
  test('与指引不一致的理由只有单位看，申请人看不到', async () => {
    const id = await opened();
    await decide(id, 'granted', { ...UNGUIDED, publishedAt: '县政府网站' });
    await approve(town, id, 3);
    await issueAnswer(officer(), id);
    await officer().value('staff', 'serve', { id, version: 5, way: 'online' });
    const { answer } = await town.as('applicantA').value('applicant', 'getApplication', { id });
    expect(answer?.facts).toEqual({ ...factsOf('granted'), publishedAt: '县政府网站' });
    expect(JSON.stringify(answer)).not.toContain('讨论');
  });
});
