import type { StepInputDraft } from '@/contract/steps';
import { civilDate } from '@/domain/calendar/civil-date';
import { readDocx } from '../support/read-docx';
import { download } from './letter-desk';
import { FORM, handle, newKey, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
let town: Town;
let me: Caller;
beforeAll(async () => {
  town = await startTown();
  me = town.person('oMyDataApplicant000000000001');
});
afterAll(() => town?.close());

const NOTHING = { applications: [], drafts: 0, files: 0, push: 0, looks: [] };

describe('个人信息保护法第四十四条、第四十五条：有权查阅、复制自己的个人信息', () => {
  test('没有来过的人，什么也没有存', async () => {
    expect(await town.person('oMyDataNobody00000000000001').value('applicant', 'myData', {})).toEqual(NOTHING);
  });
  test('存了什么逐项看得到，只显示一部分；谁什么时候为什么看过，写着名字', async () => {
    const { id, number } = await submit(me);
    await me.value('applicant', 'saveDraft', { draftId: 'my-data-draft-1', agencyId: 'qiaoguan', form: { name: '李测试' } });
    await town.as('officer').value('staff', 'unmask', { id, reason: '核对身份证号码' });
    const mine = await me.value('applicant', 'myData', {});
    expect(mine).toMatchObject({ drafts: 1, applications: [{ id, number }] });
    const values = mine.applications[0]?.fields.map(({ value }) => value) ?? [];
    expect(values).not.toContain(FORM.applicant.documentNumber);
    expect(mine.applications[0]?.fields.map(({ label }) => label)).toEqual(expect.arrayContaining(['姓名或者名称', '证件号码', '电话']));
    expect(mine.looks).toEqual([expect.objectContaining({ number, agencyName: '乔官镇人民政府', who: '经办员甲', why: '核对身份证号码', what: '姓名、证件号码和联系方式' })]);
  });
  test.each(['json', 'docx'] as const)('全部内容带得走：%s', async (format) => {
    const { url, name, bytes } = await me.value('papers', 'myDataFile', { format });
    expect(name).toBe(`我的资料.${format}`);
    const content = await download(url);
    expect(content.length).toBe(bytes);
    if (format === 'docx') expect(content.subarray(0, 2).toString()).toBe('PK');
    else {
      const text = content.toString('utf8');
      for (const words of [FORM.applicant.documentNumber, FORM.applicant.name, FORM.description, '核对身份证号码', '李测试']) expect(text).toContain(words);
    }
  });
  test('别人的一样也看不到，草稿、申请都不在里面', async () => {
    const other = town.person('oMyDataOther000000000000001');
    expect(await other.value('applicant', 'myData', {})).toEqual(NOTHING);
    const { url } = await other.value('papers', 'myDataFile', { format: 'json' });
    expect((await download(url)).toString('utf8')).not.toContain(FORM.applicant.documentNumber);
  });
  test('没有登录的，请先登录', async () => {
    expect(await town.person(undefined).call('applicant', 'myData', {})).toMatchObject({ ok: false, code: 'signIn' });
    expect(await town.person(undefined).call('papers', 'myDataFile', { format: 'json' })).toMatchObject({ ok: false, code: 'signIn' });
  });
  const taken = async (who: Caller) => (await download((await who.value('papers', 'myDataFile', { format: 'json' })).url)).toString('utf8');

  test('拟稿、审核、办理中的说明是单位自己的事，不在带走的文件里；送来的文书在', async () => {
    const who = town.person('oMyDataAnswered00000000001');
    const { id } = await submit(who);
    await handle(town, id, 'granted');
    const text = await taken(who);
    for (const words of ['送达', '政府信息公开告知书 乔官公开〔2026〕第', '办理结果', '予以公开', '经检索，现将有关情况答复如下。']) expect(text).toContain(words);
    expect(text).not.toContain('审核意见');
  });

  test('征求谁的意见、他说了什么，逾期还没有送出的说明，是别人的、单位的，不在带走的文件里；征求过意见这件事在', async () => {
    const who = town.person('oMyDataThirdParty0000000001');
    const { id } = await submit(who);
    const officer = town.as('officer');
    const step = (version: number, one: StepInputDraft) => officer.value('staff', 'takeStep', { id, version, steps: [one] });
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    const { open } = await step(2, { type: 'consultationSent', on: ON, kind: 'thirdParty', about: '赵小四的补偿明细', receivedByThemOn: ON });
    await step(3, { type: 'consultationEnded', on: ON, consultationId: open.consultations[0]?.id ?? '', opinion: 'objects', words: '赵小四不愿意' });
    await step(4, { type: 'assistAsked', on: ON, to: '钱小五那个科室' });
    const text = await taken(who);
    expect(text).toContain('征求意见');
    for (const words of ['赵小四', '不愿意', '钱小五']) expect(text).not.toContain(words);
  });

  test('草稿里选的写成看得懂的话，没有英文', async () => {
    const who = town.person('oMyDataDraftWords0000001');
    await who.value('applicant', 'saveDraft', { draftId: 'my-data-words-1', agencyId: 'qiaoguan', form: { step: 'identity', kind: 'naturalPerson', documentKind: 'passport', form: 'electronic', delivery: 'online', forWhom: 'ward', helperConsent: false, uploads: [{ uploadId: 'a1', name: '照片.jpg', bytes: 3 }] } });
    const { 内容 } = JSON.parse(await taken(who)) as { readonly 内容: readonly { readonly 名称: string; readonly 项目: readonly { readonly 项: string; readonly 值: string }[] }[] };
    const draft = 内容.find(({ 名称 }) => 名称.startsWith('草稿'))?.项目 ?? [];
    expect(Object.fromEntries(draft.map(({ 项, 值 }) => [项, 值]))).toMatchObject({ 填到哪一步: '证件', 申请人类别: '自然人', 证件种类: '护照', 信息形式: '电子文件', 获取途径: '在小程序里查看', 为谁申请: '自己监护的人', 已取得同意: '不是', 附件: '照片.jpg' });
  });

  test('还没有交的附件、更正答复转给了哪里，也在；写过什么怪的草稿都生成得出', async () => {
    const who = town.person('oMyDataOddDraft00000000001');
    await who.value('applicant', 'prepareUpload', { name: '没有用上的合同.txt', bytes: 4 });
    const request = await who.value('applicant', 'submitRequest', { kind: 'feedback', key: newKey(), agencyId: 'qiaoguan', uploadIds: [], content: { kind: 'feedback', words: '低保明细的字太小' }, person: {} });
    await town.as('officer').value('staff', 'answerRequest', { id: request.id, version: 1, result: 'elsewhere', words: '不归本机关。', agency: '昌乐县民政局' });
    const odd = JSON.parse('{"constructor":"甲","toString":"乙","hasOwnProperty":{"a":1},"description":"带\\u0001\\ud800字"}') as Record<string, unknown>;
    await who.value('applicant', 'saveDraft', { draftId: 'my-data-odd-1', agencyId: 'qiaoguan', form: odd });
    const text = await taken(who);
    for (const words of ['没有用上的合同.txt', '昌乐县民政局', 'toString', 'constructor']) expect(text).toContain(words);
    const { paragraphs, part } = readDocx(await download((await who.value('papers', 'myDataFile', { format: 'docx' })).url));
    expect(paragraphs).toEqual(expect.arrayContaining(['constructor', '甲', '带字']));
    expect(part('word/document.xml')).not.toMatch(/[\u0000-\u0008]/);
  });
});

describe('个人信息保护法第四十七条：删除', () => {
  test('草稿、没有用上的附件、微信提醒的授权，马上删掉；提交了的申请按档案保存，还在', async () => {
    const who = town.person('oMyDataForget0000000000001');
    const { id } = await submit(who, FORM, newKey());
    await who.value('applicant', 'saveDraft', { draftId: 'my-data-draft-2', agencyId: 'qiaoguan', form: { name: '李测试' } });
    const { uploadId } = await who.value('applicant', 'prepareUpload', { name: '说明.txt', bytes: 4 });
    const left = await who.value('applicant', 'deleteMyData', { what: ['drafts', 'files', 'push'] });
    expect(left).toMatchObject({ drafts: 0, files: 0, push: 0, applications: [{ id }] });
    expect(await town.db.collection('uploads').get(uploadId)).toBeUndefined();
    expect(await who.call('applicant', 'getDraft', { draftId: 'my-data-draft-2' })).toMatchObject({ ok: false, code: 'notFound' });
  });
  test('只删选了的；再删一次也没有什么可删', async () => {
    const who = town.person('oMyDataForget0000000000002');
    await who.value('applicant', 'saveDraft', { draftId: 'my-data-draft-3', agencyId: 'qiaoguan', form: { name: '李测试' } });
    expect(await who.value('applicant', 'deleteMyData', { what: ['files'] })).toMatchObject({ drafts: 1 });
    expect(await who.value('applicant', 'deleteMyData', { what: ['drafts'] })).toMatchObject({ drafts: 0 });
    expect(await who.value('applicant', 'deleteMyData', { what: ['drafts'] })).toMatchObject({ drafts: 0 });
  });
});
