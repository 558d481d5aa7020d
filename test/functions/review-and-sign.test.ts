import type { LeafKey } from '@/domain/statute/leaves';
import { guidedTo, passed, signed } from '../fixtures/answering';
import { factsOf } from '../fixtures/decision';
import { guide, issueAnswer, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const officer = () => town.as('officer');
const seen = (id: string) => officer().value('staff', 'getCase', { id });
const decide = (id: string, leaf: LeafKey, more = {}, version = 2) =>
  officer().call('staff', 'decide', { id, version, leaf, reasons: '现将有关情况答复如下。', facts: { ...factsOf(leaf), ...more } });

/** A draft of an application of 乔官镇 that waits for its review; version 3. */
async function drafted(leaf: LeafKey = 'granted'): Promise<string> {
  const { id } = await submit(town.as('applicantA'));
  await officer().value('staff', 'confirmReceipt', { id, version: 1 });
  expect(await decide(id, leaf, await guide(town, id, leaf))).toMatchObject({ ok: true });
  return id;
}

/** While the agency has other settings or another telephone. */
async function whileAgencyIs<T>(change: (agency: Readonly<Record<string, unknown>>) => object, work: () => Promise<T>): Promise<T> {
  const agencies = town.db.collection('agencies');
  const { _id, ...was } = await agencies.get('qiaoguan') ?? { _id: 'qiaoguan' };
  await agencies.put(_id, { ...was, ...change(was) });
  try {
    return await work();
  } finally {
    await agencies.put(_id, was);
  }
}
const withLegality = <T>(work: () => Promise<T>) => whileAgencyIs(({ settings }) => ({ settings: { ...settings as object, legalReview: true } }), work);

describe('审核和签发', () => {
  test('保密审查要回答涉及不涉及；答了记在经过里，申请人看不到', async () => {
    const id = await drafted();
    const reviewer = town.as('reviewer');
    const { touches: _, ...silent } = passed({ id, version: 3 });
    expect(await reviewer.call('staff', 'review', silent)).toMatchObject({ code: 'secrecyNotAnswered', field: 'touches', article: '《条例》第十七条第二款' });
    expect(await reviewer.send('staff', { action: 'review', input: { ...silent, kind: undefined } })).toMatchObject({ ok: false, code: 'wrongInput' });
    const reviewed = await reviewer.value('staff', 'review', { ...passed({ id, version: 3 }, '可以公开。'), touches: ['privacy', 'privacy'] });
    expect(reviewed.timeline[0]).toMatchObject({ review: 'secrecy', note: '涉及个人隐私；可以公开。' });
    expect(JSON.stringify(await town.as('applicantA').value('applicant', 'getApplication', { id }))).not.toContain('个人隐私');
  });

  test('涉及国家秘密：没有写保密审查人不收；要公开的答复通不过', async () => {
    const secret = await drafted('refused.stateSecret');
    const reviewer = town.as('reviewer');
    expect(await reviewer.call('staff', 'review', { ...passed({ id: secret, version: 3 }), touches: ['stateSecret'] })).toMatchObject({ code: 'secrecyReviewerMissing', field: 'secrecyReviewer' });
    expect(await reviewer.value('staff', 'review', { ...passed({ id: secret, version: 3 }), touches: ['stateSecret'], secrecyReviewer: '保密员丁，党政办副主任' })).toMatchObject({ state: 'reviewed' });
    const given = await drafted('granted');
    expect(await reviewer.call('staff', 'review', { ...passed({ id: given, version: 3 }), touches: ['stateSecret'], secrecyReviewer: '保密员丁' })).toMatchObject({ code: 'secretDisclosed', field: 'touches', article: '《条例》第十四条' });
  });

  test('签发的人看到的全文和签发一起存下，姓名遮着', async () => {
    const id = await drafted('refused.internalAffairs');
    const reviewed = await town.as('reviewer').value('staff', 'review', passed({ id, version: 3 }));
    const head = town.as('head');
    const { sheet } = await head.value('staff', 'getCase', { id });
    expect(sheet?.lines.map(({ text }) => text).join('\n')).toMatch(/王\*试：[\s\S]*现将有关情况答复如下[\s\S]*行政复议[\s\S]*办理结果：不予公开：属于三类内部事务信息/);
    expect(JSON.stringify(sheet)).not.toContain('王测试');
    expect(await head.call('staff', 'sign', { ...signed(reviewed), digest: 'f'.repeat(64) })).toMatchObject({ code: 'signedTextChanged', message: expect.stringContaining('签发的内容已经变了') as string });
    expect(await head.send('staff', { action: 'sign', input: { id, version: 4, pin: signed(reviewed).pin } })).toMatchObject({ ok: false, code: 'wrongInput' });
    const done = await head.value('staff', 'sign', signed(reviewed));
    expect(done.sheet).toEqual({ lines: sheet?.lines, digest: sheet?.digest, signedAt: expect.any(String) as string });
    const stored = await (await town.cases()).find(id);
    const event = stored?.disclosure.events.find(({ type }) => type === 'signed');
    expect(event).toMatchObject({ answer: { leaf: 'refused.internalAffairs', digest: sheet?.digest, text: expect.stringContaining('【告知书】') as string } });
    await issueAnswer(officer(), id);
    const served = await officer().value('staff', 'serve', { id, version: 5, way: 'online' });
    expect(served.sheet).toEqual(done.sheet);
  });

  test('单位的电话改了，告知书跟着变，先前看到的不能签', async () => {
    const id = await drafted();
    const reviewed = await town.as('reviewer').value('staff', 'review', passed({ id, version: 3 }));
    const head = town.as('head');
    await whileAgencyIs(({ contact }) => ({ contact: { ...contact as object, phone: '0536-6229999' } }), async () => {
      expect(await head.call('staff', 'sign', signed(reviewed))).toMatchObject({ code: 'signedTextChanged' });
      expect((await head.value('staff', 'sign', signed(await head.value('staff', 'getCase', { id })))).state).toBe('signed');
    });
  });

  test('设了合法性审核的单位：保密审查以后还要合法性审核才能签发；中途改设置，路上的稿不变', async () => {
    const id = await withLegality(() => drafted());
    const reviewer = town.as('reviewer');
    expect(await seen(id)).toMatchObject({ reviewing: 'secrecy', legalityNext: true, waitingFor: '等审核人做保密审查' });
    const { touches: _, ...legality } = { ...passed({ id, version: 3 }), kind: 'legality' as const };
    expect(await reviewer.call('staff', 'review', legality)).toMatchObject({ code: 'reviewOutOfTurn' });
    const once = await reviewer.value('staff', 'review', passed({ id, version: 3 }));
    expect(once).toMatchObject({ state: 'decided', reviewing: 'legality' });
    expect(once).not.toHaveProperty('legalityNext');
    expect(await town.as('head').call('staff', 'sign', signed(once))).toMatchObject({ code: 'notAllowedNow' });
    const twice = await reviewer.value('staff', 'review', { ...legality, version: 4 });
    expect(twice).toMatchObject({ state: 'reviewed' });
    expect(twice.timeline.slice(0, 2).map(({ review }) => review)).toEqual(['legality', 'secrecy']);
    expect(await town.as('head').value('staff', 'sign', signed(twice))).toMatchObject({ state: 'signed' });
  });

  test('合法性审核的人退回，经过里写的是审核人退回', async () => {
    const id = await withLegality(() => drafted());
    await town.as('reviewer').value('staff', 'review', passed({ id, version: 3 }));
    await town.as('reviewer').value('staff', 'returnDraft', { id, version: 4, reason: '请写明条款' });
    expect((await seen(id)).timeline[0]).toMatchObject({ type: 'returned', who: expect.stringContaining('审核人') as string });
  });

  test('走过的指引在退回以后还在，改了再交不用重走', async () => {
    const id = await drafted();
    await town.as('reviewer').value('staff', 'returnDraft', { id, version: 3, reason: '请写明材料的名称' });
    expect(guidedTo('granted', await seen(id))?.revision).toBe(1);
    expect(await decide(id, 'granted', {}, 4)).toMatchObject({ ok: true, value: { state: 'decided' } });
  });
});
