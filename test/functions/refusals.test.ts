import { citizenCheckCharacter } from '@/domain/applicant/citizen-number';
import { passed, UNGUIDED } from '../fixtures/answering';
import { approve, FOREIGN_OFFICER, FORM, issueAnswer, newKey, refusalOf, startTown, submit, type Town } from './town';
import { factsOf } from '../fixtures/decision';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

describe('身份只认平台给的', () => {
  test('在请求里冒充别人的微信、岗位，都不算数', async () => {
    const { id } = await submit(town.as('applicantA'));
    const forged = {
      userInfo: { openId: 'oLocal-officer-0000000000001' }, openid: 'oLocal-officer-0000000000001', WX_OPENID: 'oLocal-officer-0000000000001',
      role: 'officer', roles: ['officer'], memberId: 'qiaoguan-officer', identity: 'wx:oLocal-officer-0000000000001',
    };
    const reply = await town.as('applicantB').send('staff', { ...forged, action: 'getCase', input: { id } });
    expect(reply).toMatchObject({ ok: false, code: 'notFound' });
    const inside = await town.as('applicantB').send('staff', { action: 'getCase', input: { id, role: 'officer' } });
    expect(inside).toMatchObject({ ok: false, code: 'wrongInput' });
  });

  test('没有登录，不能申请，也不能进工作台', async () => {
    const nobody = town.person(undefined);
    expect(await nobody.call('applicant', 'me', {})).toMatchObject({ ok: false, code: 'signIn' });
    expect(await nobody.call('staff', 'whoAmI', {})).toMatchObject({ ok: false, code: 'signIn' });
    expect(await nobody.call('staff', 'workbench', { agencyId: 'qiaoguan' })).toMatchObject({ ok: false, code: 'signIn' });
  });
});

describe('别人的申请与没有的申请，回答一字不差', () => {
  const UNKNOWN = '00000000000000000000000000000000';

  test.each(['getReceipt', 'getApplication'] as const)('申请人 %s', async (action) => {
    const { id } = await submit(town.as('applicantA'));
    const b = town.as('applicantB');
    expect(await b.call('applicant', action, { id })).toEqual(await b.call('applicant', action, { id: UNKNOWN }));
  });

  test('撤回别人的申请', async () => {
    const { id } = await submit(town.as('applicantA'));
    const b = town.as('applicantB');
    const foreign = await b.call('applicant', 'withdraw', { id, version: 1 });
    expect(refusalOf(foreign).code).toBe('notFound');
    expect(foreign).toEqual(await b.call('applicant', 'withdraw', { id: UNKNOWN, version: 1 }));
  });

  test('别的单位的经办人', async () => {
    const { id } = await submit(town.as('applicantA'));
    const foreign = town.person(FOREIGN_OFFICER);
    for (const unknown of [id, UNKNOWN]) {
      expect(await foreign.call('staff', 'getCase', { id: unknown })).toEqual({ ok: false, code: 'notFound', message: '没有找到这件申请，请从列表重新进入。' });
      expect(await foreign.call('staff', 'confirmReceipt', { id: unknown, version: 1 })).toMatchObject({ code: 'notFound' });
      expect(await foreign.call('staff', 'unmask', { id: unknown, reason: '看看' })).toMatchObject({ code: 'notFound' });
    }
    expect(await foreign.call('staff', 'workbench', { agencyId: 'qiaoguan' })).toEqual(await foreign.call('staff', 'workbench', { agencyId: 'no-such-agency' }));
    expect((await foreign.value('staff', 'workbench', { agencyId: 'wutu' })).items).toEqual([]);
  });

  test('别人的草稿和附件', async () => {
    const [a, b] = [town.as('applicantA'), town.as('applicantB')];
    await a.value('applicant', 'saveDraft', { draftId: 'draft-secret', agencyId: 'qiaoguan', form: { description: '只有我能看' } });
    expect(await b.call('applicant', 'getDraft', { draftId: 'draft-secret' })).toEqual(await b.call('applicant', 'getDraft', { draftId: 'draft-none-1' }));
    await b.value('applicant', 'deleteDraft', { draftId: 'draft-secret' });
    expect((await a.value('applicant', 'getDraft', { draftId: 'draft-secret' })).form).toEqual({ description: '只有我能看' });
    const { uploadId } = await a.value('applicant', 'prepareUpload', { name: '证件.jpg', bytes: 100 });
    expect(await b.call('applicant', 'checkUpload', { uploadId, fileId: 'cloud://x/y' })).toMatchObject({ code: 'notFound' });
  });
});

describe('县主管部门看得到，办不了', () => {
  test('读案件和表三，不能确认、不能看完整个人信息', async () => {
    const { id } = await submit(town.as('applicantA'));
    const county = town.as('supervisor');
    expect(await county.value('staff', 'getCase', { id })).toMatchObject({ actions: [], applicant: { name: '王*试' }, waitingFor: '等经办人确认收到' });
    expect((await county.value('staff', 'workbench', { agencyId: 'qiaoguan' })).items.every(({ mine }) => !mine)).toBe(true);
    expect((await county.value('staff', 'workbench', { agencyId: 'changle' })).items).toEqual([]);
    await county.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 });
    expect(await county.call('staff', 'confirmReceipt', { id, version: 1 })).toMatchObject({ code: 'forbidden', message: '这一步由经办人办理，你现在没有这个岗位（可能刚调整过），请联系他们；岗位不对的，请找管理员。' });
    expect(await county.call('staff', 'unmask', { id, reason: '检查' })).toMatchObject({ code: 'forbidden' });
  });
});

describe('办理的规矩', () => {
  test('没有确认收到，不能拟定答复', async () => {
    const { id } = await submit(town.as('applicantA'));
    const reply = await town.as('officer').call('staff', 'decide', { id, version: 1, leaf: 'granted', reasons: '给' });
    expect(reply).toMatchObject({ ok: false, code: 'notAllowedNow', message: '这件申请还没有确认收到，请先确认收到。', article: '《条例》第三十一条' });
  });

  test('没有这种办理结果', async () => {
    const { id } = await submit(town.as('applicantA'));
    const reply = await town.as('officer').send('staff', { action: 'decide', input: { id, version: 1, leaf: 'refused.becauseISaySo', reasons: '不给' } });
    expect(reply).toMatchObject({ code: 'wrongInput', field: 'leaf', message: '没有这种办理结果，请在二十一种结果中选择一种。' });
  });

  test('两个人同时办，后到的请刷新', async () => {
    const { id } = await submit(town.as('applicantA'));
    const officer = town.as('officer');
    const replies = await Promise.all([officer.call('staff', 'confirmReceipt', { id, version: 1 }), town.as('applicantA').call('applicant', 'withdraw', { id, version: 1 })]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ code: 'stale', message: '别人刚刚处理过，请刷新后再办理。' });
  });

  test('送达：邮寄要有交邮日期，日期不能在签发以前', async () => {
    const { id } = await submit(town.as('applicantA'));
    const [officer, reviewer, head] = [town.as('officer'), town.as('reviewer'), town.as('head')];
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    await officer.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '见附件。', facts: { ...factsOf('granted'), ...UNGUIDED } });
    expect(await officer.call('staff', 'review', passed({ id, version: 3 }))).toMatchObject({ code: 'forbidden' });
    expect(await head.call('staff', 'returnDraft', { id, version: 3, reason: '不妥' })).toMatchObject({ code: 'forbidden' });
    await reviewer.value('staff', 'returnDraft', { id, version: 3, reason: '请写明依据' });
    await officer.value('staff', 'decide', { id, version: 4, leaf: 'granted', reasons: '依据第三十六条，见附件。', facts: { ...factsOf('granted'), ...UNGUIDED } });
    await approve(town, id, 5);
    expect(await officer.call('staff', 'serve', { id, version: 7, way: 'online' })).toMatchObject({ code: 'letterNotIssued', article: '《条例》第三十六条' });
    await issueAnswer(officer, id);
    expect(await officer.call('staff', 'serve', { id, version: 7, way: 'post' })).toMatchObject({ code: 'missingServiceDay', field: 'answeredOn', article: '国办公开办函〔2016〕235号' });
    expect(await officer.call('staff', 'serve', { id, version: 7, way: 'post', answeredOn: '2026-02-30' })).toMatchObject({ code: 'missingServiceDay' });
    expect(await officer.call('staff', 'serve', { id, version: 7, way: 'post', answeredOn: '2026-02-27', mailNumber: 'XA12345678937' })).toMatchObject({ code: 'answeredBeforeSigned' });
    expect(await officer.call('staff', 'serve', { id, version: 7, way: 'post', answeredOn: '2026-03-02' })).toMatchObject({ code: 'missingMailNumber', field: 'mailNumber', article: '国办公开办函〔2016〕235号' });
    const done = await officer.value('staff', 'serve', { id, version: 7, way: 'post', answeredOn: '2026-03-02', mailNumber: 'xa 1234 5678 937' });
    expect(done).toMatchObject({ state: 'closed', answer: { way: 'post', answeredOn: '2026-03-02' } });
    expect(done.timeline.find(({ type }) => type === 'returned')).toMatchObject({ who: '审核员乙（审核人）', note: '请写明依据' });
  });

  test('表三只看到今年为止', async () => {
    expect(await town.as('officer').call('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2027 })).toMatchObject({ ok: false, code: 'yearNotBegun' });
    expect((await town.as('officer').value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2025 })).table3.newlyReceived.total).toBe(0);
  });
});

describe('填错的表', () => {
  const send = (form: unknown) => town.as('applicantA').send('applicant', { action: 'submitApplication', input: { key: newKey(), agencyId: 'qiaoguan', form } });

  test('每一项都错，每一项都说', async () => {
    const refusal = refusalOf(await send({
      applicant: { kind: 'naturalPerson', name: '王😀', documentKind: 'residentIdCard', documentNumber: '110105194912310021', phone: '123', email: '没有', address: '村' },
      helper: { name: '', phone: 'x', consent: true },
      description: '字'.repeat(10_000), form: 'paper', delivery: 'online', uploadIds: ['../x'],
    }));
    expect(refusal.code).toBe('wrongInput');
    const fields = refusal.problems?.map(({ field }) => field.replace(/^form\./, ''));
    expect(fields).toEqual(expect.arrayContaining([
      'applicant.name', 'applicant.phone', 'applicant.email', 'applicant.address', 'applicant.documentNumber',
      'helper.name', 'helper.phone', 'description', 'uploadIds.0', 'delivery',
    ]));
    expect(refusal.problems?.every(({ message }) => /[一-龥]/.test(message) && !/[A-Za-z]{6,}/.test(message.replace(/name@example\.com/g, '')))).toBe(true);
    expect(refusal).toMatchObject({ field: refusal.problems?.[0]?.field, message: refusal.problems?.[0]?.message });
    expect(refusal.problems?.find(({ field }) => field === 'form.description')?.message).toContain('现在是10000字');
  });

  test('缺项和多出来的项，说的也是人话', async () => {
    const refusal = refusalOf(await send({ purpose: '科研' }));
    expect(refusal.problems?.length).toBeGreaterThan(3);
    expect(refusal.problems?.every(({ message }) => /^[^A-Za-z]*$/.test(message))).toBe(true);
  });

  test('全角数字、空格、小写x照收，按规范写法保存', async () => {
    const { id } = await submit(town.as('applicantA'), { ...FORM, applicant: { ...FORM.applicant, documentNumber: '１１０１０５ １９４９１２３１００２x', phone: '１３８ ００００ １２３４' } });
    const shown = await town.as('officer').value('staff', 'unmask', { id, reason: '核对身份证明' });
    expect(shown).toMatchObject({ documentNumber: '11010519491231002X', phone: '13800001234', name: '王测试', address: FORM.applicant.address });
  });

  const holder = (body: string) => ({ ...FORM, applicant: { ...FORM.applicant, documentNumber: body + citizenCheckCharacter(body) } });
  test.each([
    ['明天才出生', '37072520260303123', '第7至14位的出生日期还没有到'], ['出生在1899年', '37072518991231123', '出生年份1899太早'],
    ['出生在1880年', '44052418800101001', '出生年份1880太早'], ['没有的省份', '00000019900101000', '开头两位00不是任何省'],
    ['明天才出生的居住证', '81000020260303002', '出生日期还没有到'],
  ])('校验码对，人不可能有：%s，说明是号码的问题', async (_title, body, words) => {
    const refusal = refusalOf(await send(holder(body)));
    const wrong = { field: 'form.applicant.documentNumber', message: expect.stringContaining(words) };
    expect(refusal).toMatchObject({ code: 'wrongInput', ...wrong, problems: [wrong] });
  });

  test.each(['37072520260302123', '37072519030303123', '13240119900307123', '81000020260302002'])('%s…：今天出生、一百二十二岁、县已撤销、居住证，都收', async (body) => {
    // 今天出生的，由监护人一起填。
    const guardian = body.includes('20260302') ? { helper: { name: '王监护', phone: '13800001235', consent: true, guardian: true } as const } : {};
    expect((await submit(town.as('applicantA'), { ...holder(body), ...guardian })).number).toContain('乔官依申请');
  });

  test('没有的单位', async () => {
    expect(await town.as('applicantA').call('applicant', 'submitApplication', { key: newKey(), agencyId: 'nowhere', form: FORM })).toMatchObject({ code: 'notFound' });
  });

  test.each([[null], ['x'], [{}], [{ action: 5 }], [{ action: 'constructor' }], [{ action: '__proto__' }], [{ action: 'noSuchAction', input: {} }]])('看不懂的请求 %j', async (event) => {
    const reply = await town.as('applicantA').send('applicant', event);
    expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(/[一-龥]/) });
    expect(['malformed', 'unknownAction']).toContain(refusalOf(reply).code);
  });
});

test('草稿最多十份，第十一份说明最早的是哪一份', async () => {
  const who = town.person('oDrafter');
  for (let index = 0; index < 10; index += 1) await who.value('applicant', 'saveDraft', { draftId: `draft-000${index}`, agencyId: 'qiaoguan', form: { description: `第${index}份` } });
  expect(await who.call('applicant', 'saveDraft', { draftId: 'draft-0010', agencyId: 'qiaoguan', form: {} })).toMatchObject({ code: 'tooManyDrafts', message: expect.stringContaining('2026年3月2日') });
  await who.value('applicant', 'saveDraft', { draftId: 'draft-0003', agencyId: 'qiaoguan', form: { description: '第3份又改了' } });
  const drafts = await who.value('applicant', 'listDrafts', {});
  expect(drafts).toHaveLength(10);
  expect(drafts[0]).toMatchObject({ draftId: 'draft-0003', excerpt: '第3份又改了' });
});
