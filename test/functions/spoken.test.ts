import type { ApplicationFormInput } from '@/contract/application-form';
import { citizenCheckCharacter } from '@/domain/applicant/citizen-number';
import { SPOKEN_DESCRIPTION } from '@/domain/applicant/original';
import { bytesOf, type SampleKind } from '../support/sample-files';
import { FORM, FOREIGN_OFFICER, handle, newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

async function added(who: Caller, name: string, kind: SampleKind): Promise<string> {
  const content = bytesOf(kind);
  const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name, bytes: content.length });
  const put = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  await who.value('applicant', 'checkUpload', { uploadId, fileId: (await put.json() as { fileID: string }).fileID });
  return uploadId;
}

const send = (who: Caller, change: Partial<ApplicationFormInput>) =>
  who.call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: { ...FORM, ...change } as ApplicationFormInput });

describe('《条例》第二十九条第一款：不会写的，说一段话、拍手写的，一样是申请', () => {
  test('录音当作要的信息收下；经办人听完写下来，录音留着，按写的话找得到，申请人看得到什么时候录入的', async () => {
    const who = town.as('applicantA');
    const voice = await added(who, '录音.wav', 'wav');
    const { id, description } = await submit(who, { ...FORM, description: SPOKEN_DESCRIPTION, uploadIds: [voice], originals: [voice] });
    expect(description).toBe('（见附件的录音、照片）');
    const officer = town.as('officer');
    const before = await officer.value('staff', 'getCase', { id });
    expect(before).toMatchObject({ mayType: true, request: { originals: [voice], description: SPOKEN_DESCRIPTION } });
    const typed = await officer.value('staff', 'typeDescription', { id, version: before.version, description: '修水渠工程的验收单' });
    expect(typed).toMatchObject({ version: before.version, request: { description: '修水渠工程的验收单', originals: [voice], attachments: [{ uploadId: voice }], typedAt: expect.stringContaining('2026-03-02') } });
    const { items } = await officer.value('staff', 'searchCases', { agencyId: 'qiaoguan', text: '水渠' });
    expect(items.map((item) => item.id)).toContain(id);
    const seen = await who.value('applicant', 'getApplication', { id });
    expect(seen.request).toMatchObject({ description: '修水渠工程的验收单', originals: [voice], typedAt: expect.any(String) });
    expect(JSON.stringify(seen.request)).not.toContain('memberId');
  });

  test('只有本单位的经办人能录；自己写的不能改；拟定答复以后不能再录；空着、原样交回不收', async () => {
    const who = town.as('applicantA');
    const photo = await added(who, '手写.jpg', 'jpg');
    const { id } = await submit(who, { ...FORM, description: SPOKEN_DESCRIPTION, uploadIds: [photo], originals: [photo] });
    const type = (caller: Caller, description = '低保名单', of = id, version = 1) => caller.call('staff', 'typeDescription', { id: of, version, description });
    expect(await type(town.as('reviewer'))).toMatchObject({ code: 'forbidden' });
    expect(await type(town.person(FOREIGN_OFFICER))).toMatchObject({ code: 'notFound' });
    expect(await type(town.as('officer'), '低保名单', id, 9)).toMatchObject({ code: 'stale' });
    expect(await type(town.as('officer'), SPOKEN_DESCRIPTION)).toMatchObject({ code: 'wrongInput' });
    expect(await type(town.as('officer'), ' ')).toMatchObject({ code: 'wrongInput' });
    expect((await town.as('reviewer').value('staff', 'getCase', { id })).mayType).toBeUndefined();
    const own = await submit(who);
    expect(await type(town.as('officer'), '改写', own.id)).toMatchObject({ code: 'notSpoken' });
    const officer = town.as('officer');
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    await officer.value('staff', 'typeDescription', { id, version: 2, description: '低保名单' });
    await handle(town, id, 'granted', 2);
    const { version } = await officer.value('staff', 'getCase', { id });
    expect(await type(officer, '别的', id, version)).toMatchObject({ code: 'notAllowedNow' });
  });

  test('改申请的时候：录音、同意的凭据都还在；录音拿掉又不写字，不行', async () => {
    const who = town.as('applicantB');
    const [voice, proof] = [await added(who, '录音.wav', 'wav'), await added(who, '签名.jpg', 'jpg')];
    const helper = { name: '钱代办', phone: '13900005678', consent: true, proof: { uploadId: proof, kind: 'photo' } } as const;
    const { id, version } = await submit(who, { ...FORM, helper, description: SPOKEN_DESCRIPTION, uploadIds: [voice, proof], originals: [voice] });
    const edited = { form: 'paper', delivery: 'pickup', description: SPOKEN_DESCRIPTION } as const;
    expect(await who.call('applicant', 'editRequest', { id, version, ...edited, uploadIds: [] })).toMatchObject({ code: 'nothingSaid' });
    await who.value('applicant', 'editRequest', { id, version, ...edited, uploadIds: [voice] });
    const { request } = await town.as('officer').value('staff', 'getCase', { id });
    expect(request).toMatchObject({ form: 'paper', originals: [voice], consent: { uploadId: proof } });
    expect(request.attachments.map(({ uploadId }) => uploadId)).toEqual([voice, proof]);
  });

  test('没有录音也没有照片，不能只写“见附件”；拿表格冒充录音不收', async () => {
    const who = town.as('applicantA');
    expect(refusalOf(await send(who, { description: SPOKEN_DESCRIPTION }))).toMatchObject({ code: 'wrongInput', field: 'form.description' });
    expect(refusalOf(await send(who, { description: SPOKEN_DESCRIPTION, originals: ['a'.repeat(20)] }))).toMatchObject({ code: 'wrongInput', field: 'form.uploadIds' });
    const sheet = await added(who, '表.xlsx', 'xlsx');
    expect(refusalOf(await send(who, { description: SPOKEN_DESCRIPTION, uploadIds: [sheet], originals: [sheet] }))).toMatchObject({ code: 'wrongOriginal' });
  });
});

describe('代办要有申请人同意的凭据，代办人留名', () => {
  const helper = { name: '钱代办', phone: '139 0000 5678', consent: true } as const;

  test('没有录音或者照片，说清楚要什么；有了就收，工作人员看得到是哪一样', async () => {
    const who = town.as('applicantA');
    expect(refusalOf(await send(who, { helper }))).toMatchObject({ code: 'wrongInput', field: 'form.helper.proof', message: expect.stringContaining('录一段申请人说同意的话') });
    const voice = await added(who, '同意.mp3', 'mp3');
    expect(refusalOf(await send(who, { helper: { ...helper, proof: { uploadId: voice, kind: 'photo' } }, uploadIds: [voice] }))).toMatchObject({ code: 'wrongOriginal', field: 'form.helper.proof' });
    const { id } = await submit(who, { ...FORM, helper: { ...helper, proof: { uploadId: voice, kind: 'voice' } }, uploadIds: [voice] });
    const seen = await town.as('officer').value('staff', 'getCase', { id });
    expect(seen.request).toMatchObject({ consent: { uploadId: voice, kind: 'voice' } });
    expect(seen.applicant.helperName).toBe('钱*办');
  });

  test('《个人信息保护法》第三十一条：未满十四周岁的，要监护人一起；有监护人就收，记下是监护人', async () => {
    const who = town.as('applicantA');
    const applicant = { ...FORM.applicant, documentNumber: `37072520150101123${citizenCheckCharacter('37072520150101123')}` };
    expect(refusalOf(await send(who, { applicant }))).toMatchObject({ code: 'guardianMissing', article: '《中华人民共和国个人信息保护法》第三十一条第一款', field: 'form.helper.guardian' });
    const { id } = await submit(who, { ...FORM, applicant, helper: { ...helper, guardian: true } });
    expect((await town.as('officer').value('staff', 'getCase', { id })).request.guardian).toBe(true);
  });
});

describe('申请以前先看有没有公开：帮上几次忙', () => {
  test('按单位按天记次数，县里看得到合计；没登录的不记，没有的单位不记；存的只有次数', async () => {
    const note = (caller: Caller, step: 'shown' | 'found' | 'applied', agencyId = 'qiaoguan') => caller.call('applicant', 'noteFinding', { agencyId, step });
    await Promise.all([...Array.from({ length: 5 }, () => note(town.as('applicantA'), 'shown')), note(town.as('applicantB'), 'found'), note(town.as('applicantB'), 'shown', 'wutu')]);
    await note(town.as('applicantA'), 'applied');
    expect(await note(town.person(undefined), 'found')).toMatchObject({ code: 'signIn' });
    expect(await note(town.as('applicantA'), 'found', 'nowhere')).toMatchObject({ code: 'notFound' });
    expect(await town.as('applicantA').send('applicant', { action: 'noteFinding', input: { agencyId: 'qiaoguan', step: 'other' } })).toMatchObject({ code: 'wrongInput' });
    const { finding } = await town.as('supervisor').value('staff', 'countyOverview', { agencyId: 'changle' });
    expect(finding).toEqual({ shown: 6, found: 1, applied: 1, days: 30 });
    expect(await town.db.collection('findingCounts').find({}, { limit: 10 })).toEqual(expect.arrayContaining([
      { _id: 'qiaoguan:2026-03-02', agencyId: 'qiaoguan', on: '2026-03-02', shown: 5, found: 1, applied: 1 },
    ]));
  });
});

describe('和上次一样', () => {
  test('只给本人自己填的那一份，全文；没有申请过的、替别人填的，都没有；没登录的请先登录', async () => {
    const who = town.person('oAgain');
    expect(await who.value('applicant', 'lastPerson', {})).toBeNull();
    await submit(who, { ...FORM, helper: { name: '钱代办', phone: '13900005678', consent: true, guardian: true } });
    expect(await who.value('applicant', 'lastPerson', {})).toBeNull();
    await submit(who);
    expect(await who.value('applicant', 'lastPerson', {})).toEqual(FORM.applicant);
    expect(await town.person('oOther').value('applicant', 'lastPerson', {})).toBeNull();
    expect(await town.person(undefined).call('applicant', 'lastPerson', {})).toMatchObject({ code: 'signIn' });
  });
});
