import type { ActionInput } from '@/contract/actions';
import type { ApplicationFormInput } from '@/contract/application-form';
import { FOREIGN_OFFICER, FORM, guide, handle, issueAnswer, newKey, refusalOf, approve, startTown, submit, type Caller, type Town } from './town';
import { factsOf } from '../fixtures/decision';

type Draft = Omit<ActionInput<'papers', 'draftFromCase'>, 'id'>;

let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

const REASONS = '经查，王测试（身份证11010519491231002X，电话13800001234）所在的尧沟村补偿款已于2024年1月发放，由村民李大壮代领，鲁G12345车辆运送材料。详询0536-6220001。';

/** An application of somebody, answered with such words. */
async function answered(reasons = REASONS, form: ApplicationFormInput = FORM): Promise<{ readonly id: string; readonly number: string }> {
  const { id, number } = await submit(town.as('applicantA'), form);
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  const more = await guide(town, id, 'granted');
  await officer.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons, facts: { ...factsOf('granted'), ...more } });
  await approve(town, id, 3);
  await issueAnswer(officer, id);
  await officer.value('staff', 'serve', { id, version: 5, way: 'online' });
  return { id, number };
}

const draft = (change: Partial<Draft> = {}): Draft => ({
  key: newKey(), title: '尧沟村补偿款发放情况', category: 'township-5', madeOn: '2026-03-01', summary: '补偿款发放的时间', body: '补偿款已于2024年1月发放。', confirmed: [], ...change,
});
const make = (id: string, change: Partial<Draft> = {}) => officer.call('papers', 'draftFromCase', { id, ...draft(change) });

describe('由答复转公开（条例第四十四条）', () => {
  let id = '';
  let number = '';
  beforeAll(async () => ({ id, number } = await answered()));

  test('起草时姓名、证件、电话、车牌都遮去，每一处说明；可疑的姓名、申请的原话留给人看', async () => {
    const source = await officer.value('staff', 'answerDraft', { id });
    const all = JSON.stringify(source);
    for (const personal of ['王测试', '11010519491231002X', '13800001234', '鲁G12345', number]) expect(all).not.toContain(personal);
    expect(source.body).toContain('某某（身份证（证件号码略），电话（电话略））');
    expect(source.redactions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['knownName', 'identityNumber', 'phone', 'licencePlate']));
    expect(source.suspicions.map(({ words }) => words).join()).toContain('李大');
    expect(source.suspicions.some(({ kind }) => kind === 'asked')).toBe(true);
  });

  test.each([
    ['申请人的姓名', { body: '由王 测试领取。' }, 'body', '姓名'], ['电话', { summary: '电话13800001234' }, 'summary', '电话'], ['申请编号', { title: 'PLACE' }, 'title', '申请编号'],
  ] as const)('正文里还有%s，不能成为草稿', async (_what, change, field, words) => {
    const given = 'title' in change ? { title: number } : change;
    expect(refusalOf(await make(id, given))).toMatchObject({ code: 'personalLeft', field, message: expect.stringContaining(words) as string });
  });

  test('可疑的地方有人看过才能成为草稿；转一次，同一个标识再送还是那一条', async () => {
    const body = '由村民李大壮代领。';
    const first = refusalOf(await make(id, { body }));
    expect(first).toMatchObject({ code: 'placesLeft', field: 'body' });
    const { suspicions } = await officer.value('staff', 'answerDraft', { id });
    const one = draft({ body, confirmed: [...suspicions.map(({ key }) => key), 'name:李大壮'] });
    const made = await officer.value('papers', 'draftFromCase', { id, ...one });
    expect(await officer.value('papers', 'draftFromCase', { id, ...one })).toEqual(made);
    expect(refusalOf(await make(id)).code).toBe('draftedAlready');
    expect((await officer.value('staff', 'answerDraft', { id })).itemId).toBe(made.itemId);
  });

  test('草稿后来又写进了姓名，或者多出没人看过的地方，不能提交三审；改掉、看过才行', async () => {
    const { itemId = '' } = await officer.value('staff', 'answerDraft', { id });
    const item = await officer.value('staff', 'staffItem', { id: itemId });
    const content = { title: '尧沟村补偿款发放情况', category: 'township-5' as const, madeOn: '2026-03-01', summary: '发放的时间' };
    const rewrite = async (source: string, version: number) => (await officer.value('papers', 'saveItem', { agencyId: 'qiaoguan', draft: { kind: 'saved', id: itemId, version }, content: { ...content, body: { format: 'text', source } } })).version;
    const named = await rewrite('发给王测试。', item.version);
    expect(refusalOf(await officer.call('staff', 'submitItem', { id: itemId, version: named }))).toMatchObject({ code: 'personalLeft', article: expect.stringContaining('第十五条') as string });
    const other = await rewrite('联系人张小花。', named);
    expect(refusalOf(await officer.call('staff', 'submitItem', { id: itemId, version: other })).code).toBe('placesLeft');
    const places = await officer.value('staff', 'draftPlaces', { id: itemId });
    const left = places.suspicions.filter(({ confirmed }) => !confirmed).map(({ key }) => key);
    const after = await officer.value('staff', 'confirmPlaces', { id: itemId, keys: left });
    expect(after.suspicions.every(({ confirmed }) => confirmed)).toBe(true);
    expect((await officer.value('staff', 'submitItem', { id: itemId, version: other })).state).toBe('reviewing');
  });
});

test('没有送达的、不予公开的、不是本单位的，不能转', async () => {
  const { id } = await submit(town.as('applicantB'));
  expect(refusalOf(await officer.call('staff', 'answerDraft', { id })).code).toBe('notAnswered');
  const refused = await submit(town.as('applicantB'), { ...FORM, description: '镇里的内部通讯录' });
  await handle(town, refused.id, 'refused.internalAffairs');
  expect(refusalOf(await make(refused.id)).code).toBe('notGranted');
  expect(refusalOf(await town.person(FOREIGN_OFFICER).call('staff', 'answerDraft', { id: refused.id })).code).toBe('notFound');
});

describe('三件类似的申请（条例第四十四条第一款）', () => {
  const wish = (description: string, name: string, documentNumber: string): ApplicationFormInput => ({ ...FORM, applicant: { ...FORM.applicant, name, documentNumber }, description });
  test('不同的人要同样的信息，第三件起建议转为主动公开；不转要写理由，再来一件也不重提', async () => {
    const first = await submit(town.as('applicantA'), wish('2025年镇卫生院改造工程的招标文件', '甲试', '11010519491231002X'));
    await submit(town.as('applicantB'), wish('申请公开镇卫生院2025年改造工程招标文件', '乙试', '110105199003070017'));
    expect((await officer.value('staff', 'likeCases', { id: first.id })).proposal).toBeUndefined();
    await submit(town.as('applicantB'), wish('镇卫生院改造工程2025年招标文件全文', '乙试', '110105199003070017'));
    const { proposal } = await officer.value('staff', 'likeCases', { id: first.id });
    expect(proposal).toMatchObject({ state: 'open', words: '已有3件类似申请（2个申请人），建议转为主动公开' });
    const { items } = await officer.value('staff', 'proposals', { agencyId: 'qiaoguan' });
    expect(items.map(({ id }) => id)).toContain(proposal?.id);
    const dismissed = await officer.value('staff', 'dismissProposal', { agencyId: 'qiaoguan', id: proposal?.id ?? '', reason: '招标文件已在交易平台公开' });
    expect(dismissed).toMatchObject({ state: 'dismissed', reason: '招标文件已在交易平台公开', by: '经办员甲' });
    const more = await submit(town.as('applicantA'), { ...FORM, description: '镇卫生院2025年改造工程招标文件' });
    expect((await officer.value('staff', 'likeCases', { id: more.id })).proposal).toMatchObject({ id: proposal?.id, state: 'dismissed' });
    expect((await officer.value('staff', 'proposals', { agencyId: 'qiaoguan' })).items.map(({ id }) => id)).not.toContain(proposal?.id);
    expect(refusalOf(await officer.call('staff', 'dismissProposal', { agencyId: 'qiaoguan', id: proposal?.id ?? '', reason: '再说一次' })).code).toBe('decidedAlready');
  });
});

test('类似的申请转成草稿、草稿又删除了：建议重新列出来，还能再转', async () => {
  const wish = (description: string, name: string, documentNumber: string): ApplicationFormInput => ({ ...FORM, applicant: { ...FORM.applicant, name, documentNumber }, description });
  const first = await submit(town.as('applicantA'), wish('2025年尧沟水库除险加固工程监理合同', '甲试', '11010519491231002X'));
  for (const words of ['申请公开尧沟水库2025年除险加固工程监理合同', '尧沟水库除险加固工程2025年监理合同全文']) await submit(town.as('applicantB'), wish(words, '乙试', '110105199003070017'));
  await handle(town, first.id, 'granted');
  const state = async () => (await officer.value('staff', 'likeCases', { id: first.id })).proposal?.state;
  const drafted = async () => {
    const { suspicions } = await officer.value('staff', 'answerDraft', { id: first.id });
    return officer.value('papers', 'draftFromCase', { id: first.id, key: newKey(), title: '监理合同', category: 'township-5', madeOn: '2026-02-20', summary: '合同的主要内容', body: '见附件。', confirmed: suspicions.map(({ key }) => key) });
  };
  expect(await state()).toBe('open');
  const { itemId } = await drafted();
  expect(await state()).toBe('drafted');
  await officer.value('staff', 'discardItem', { id: itemId, version: 1 });
  const { items } = await officer.value('staff', 'proposals', { agencyId: 'qiaoguan' });
  expect(items.find(({ cases }) => cases.some(({ id }) => id === first.id))).toMatchObject({ state: 'open' });
  expect(items.find(({ cases }) => cases.some(({ id }) => id === first.id))?.itemId).toBeUndefined();
  expect(await drafted()).not.toEqual({ itemId });
  expect(await state()).toBe('drafted');
});

test('居民建议主动公开的，也能转为草稿；答复里说到', async () => {
  const { id } = await town.as('applicantA').value('applicant', 'submitRequest', {
    kind: 'proactiveSuggestion', key: newKey(), agencyId: 'qiaoguan', uploadIds: [], person: { name: '赵建议', phone: '13900005678' },
    content: { kind: 'proactiveSuggestion', what: '赵建议所在村的低保资金发放明细', ground: 'knowledge' },
  });
  const source = await officer.value('staff', 'suggestionDraft', { id });
  expect(source.title).toBe('某某所在村的低保资金发放明细');
  const made = await officer.value('papers', 'draftFromRequest', { id, ...draft({ title: '低保资金发放明细', summary: '各村发放的金额', body: '各村发放金额见附件。' }) });
  expect(await officer.value('staff', 'staffItem', { id: made.itemId })).toMatchObject({ state: 'draft', work: { content: { title: '低保资金发放明细' } } });
  const request = await officer.value('staff', 'getRequest', { id });
  await officer.value('staff', 'answerRequest', { id, version: request.version, result: 'adopted', words: '谢谢你的建议。' });
  const told = await town.as('applicantA').value('applicant', 'myRequest', { id });
  expect(told.answer?.words).toBe('谢谢你的建议。\n已经按你的建议起草“低保资金发放明细”，审核通过后在小程序“查信息”里公开。');
});
