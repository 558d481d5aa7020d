import type { StaffCase } from '@/contract/staff';
import { bytesOf } from '../support/sample-files';
import { letterDesk } from './letter-desk';
import { FORM, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

let town: Town;
let officer: Caller;
/** Whoever is asked has not signed in. */
let stranger: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
  stranger = town.person(undefined);
});
afterAll(() => town?.close());

async function asked(kind: 'thirdParty' | 'jointMaker' = 'thirdParty'): Promise<{ readonly current: StaffCase; readonly consultationId: string }> {
  const { id } = await submit(town.as('applicantA'));
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  const current = await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: TODAY, kind, about: '某建材公司：出厂检验报告能不能公开', receivedByThemOn: TODAY }] });
  return { current, consultationId: current.open.consultations[0]?.id ?? '' };
}
const link = async ({ current, consultationId }: Awaited<ReturnType<typeof asked>>) => (await officer.value('staff', 'linkConsultation', { id: current.id, consultationId })).token;

describe('凭链接答复征求意见，不用登记身份', () => {
  test('征求意见期间没有答复底线，只有最晚的一天', async () => {
    const { current } = await asked();
    expect(current.clock).toMatchObject({ waitingFor: 'consultation', latestDueOn: '2026-04-21' });
    expect(current.clock).not.toHaveProperty('dueOn');
  });

  test('打开看到问什么、到哪一天，看不到申请人', async () => {
    const token = await link(await asked());
    const seen = await stranger.value('opinion', 'readConsultation', { token });
    expect(seen).toMatchObject({ agencyName: expect.stringContaining('乔官镇人民政府'), about: '某建材公司：出厂检验报告能不能公开', dueOn: '2026-03-23' });
    expect(JSON.stringify(seen)).not.toContain(FORM.applicant.name);
    expect(JSON.stringify(seen)).not.toContain(FORM.description);
  });

  test('不同意要说理由；交了一次，链接就失效，案卷里有意见和日期', async () => {
    const one = await asked();
    const token = await link(one);
    expect(refusalOf(await stranger.call('opinion', 'answerConsultation', { token, opinion: 'objects' })).field).toBe('words');
    expect(await stranger.value('opinion', 'answerConsultation', { token, opinion: 'objects', words: '含有未公开的配方，公开会损害我公司的商业秘密。' })).toMatchObject({ answeredOn: TODAY });
    expect(refusalOf(await stranger.call('opinion', 'answerConsultation', { token, opinion: 'agrees' })).code).toBe('linkUsed');
    const after = await officer.value('staff', 'getCase', { id: one.current.id });
    expect(after.open.consultations).toMatchObject([{ ended: { on: TODAY, opinion: 'objects', words: '含有未公开的配方，公开会损害我公司的商业秘密。' } }]);
    expect(after.clock).toMatchObject({ dueOn: '2026-03-30' });
    expect(after.records).toContain('thirdPartyConsulted');
  });

  test('同时点两次，只有一份意见', async () => {
    const one = await asked();
    const token = await link(one);
    const tries = await Promise.all([1, 2, 3].map(() => stranger.call('opinion', 'answerConsultation', { token, opinion: 'agrees' })));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    const { timeline } = await officer.value('staff', 'getCase', { id: one.current.id });
    expect(timeline.filter(({ type }) => type === 'consultationEnded')).toHaveLength(1);
  });

  test('重新发了链接，旧的就不能用；撤销以后新的也不能用，话和不存在的一样', async () => {
    const one = await asked();
    const [old, fresh] = [await link(one), await link(one)];
    const unknown = refusalOf(await stranger.call('opinion', 'readConsultation', { token: 'a'.repeat(32) }));
    expect(refusalOf(await stranger.call('opinion', 'readConsultation', { token: old }))).toMatchObject({ code: unknown.code, message: unknown.message });
    expect((await stranger.call('opinion', 'readConsultation', { token: fresh })).ok).toBe(true);
    expect(await officer.value('staff', 'revokeConsultationLink', { id: one.current.id, consultationId: one.consultationId })).toEqual({ revoked: true });
    expect(refusalOf(await stranger.call('opinion', 'answerConsultation', { token: fresh, opinion: 'agrees' })).code).toBe(unknown.code);
  });

  test('意见收到以后不能再发链接；审核人不能发', async () => {
    const one = await asked('jointMaker');
    await officer.value('staff', 'takeStep', { id: one.current.id, version: 3, steps: [{ type: 'consultationEnded', on: TODAY, consultationId: one.consultationId, opinion: 'agrees' }] });
    expect(refusalOf(await officer.call('staff', 'linkConsultation', { id: one.current.id, consultationId: one.consultationId })).code).toBe('consultationUnknown');
    expect(refusalOf(await town.as('reviewer').call('staff', 'linkConsultation', { id: one.current.id, consultationId: one.consultationId })).code).toBe('forbidden');
  });

  test('申请已经撤回、办结：链接看不到问什么，传不了材料，也不能再发新的', async () => {
    const one = await asked();
    const token = await link(one);
    await town.as('applicantA').value('applicant', 'withdraw', { id: one.current.id, version: one.current.version });
    const over = { code: 'caseOver', message: '这件申请已经办结，不再征求意见。' };
    expect(refusalOf(await stranger.call('opinion', 'readConsultation', { token }))).toMatchObject(over);
    expect(refusalOf(await stranger.call('opinion', 'prepareFile', { token, name: '说明.jpg', bytes: 10 }))).toMatchObject(over);
    expect(refusalOf(await stranger.call('opinion', 'answerConsultation', { token, opinion: 'agrees' }))).toMatchObject(over);
    expect(refusalOf(await officer.call('staff', 'linkConsultation', { id: one.current.id, consultationId: one.consultationId })).code).toBe('caseOver');
  });

  test('一个链接最多占十个文件的地方', async () => {
    const token = await link(await asked());
    for (let n = 0; n < 10; n += 1) expect((await stranger.call('opinion', 'prepareFile', { token, name: `材料${n}.jpg`, bytes: 10 })).ok).toBe(true);
    expect(refusalOf(await stranger.call('opinion', 'prepareFile', { token, name: '再一个.jpg', bytes: 10 }))).toMatchObject({ code: 'tooManyUploads', message: expect.stringContaining('最多传10个') });
  });

  test('交到一半断掉：链接用过了而意见没有记下，再交一次能交上，材料经办人打得开', async () => {
    const one = await asked();
    const token = await link(one);
    const { uploadId, cloudPath } = await stranger.value('opinion', 'prepareFile', { token, name: '说明.jpg', bytes: bytesOf('jpg').length });
    await stranger.value('opinion', 'checkFile', { token, uploadId, fileId: await letterDesk(town, officer).put(cloudPath, bytesOf('jpg')) });
    await town.db.collection('consultationLinks').change({ caseId: one.current.id, consultationId: one.consultationId, state: 'open' }, { state: 'used' });
    await town.db.collection('uploads').change({ _id: uploadId }, { state: 'submitted', caseId: one.current.id });
    const answered = { token, opinion: 'objects', words: '有未公开的配方。', uploadIds: [uploadId] } as const;
    expect(await stranger.value('opinion', 'answerConsultation', answered)).toMatchObject({ answeredOn: TODAY });
    expect((await officer.value('staff', 'getCase', { id: one.current.id })).open.consultations).toMatchObject([{ ended: { files: [uploadId] } }]);
    expect((await officer.call('staff', 'attachmentUrl', { id: one.current.id, uploadId })).ok).toBe(true);
    expect(refusalOf(await stranger.call('opinion', 'answerConsultation', answered)).code).toBe('linkUsed');
  });

  test('同一个时刻撤销了链接，意见就交不上', async () => {
    const one = await asked();
    const token = await link(one);
    const [, answered] = await Promise.all([officer.value('staff', 'revokeConsultationLink', { id: one.current.id, consultationId: one.consultationId }), stranger.call('opinion', 'answerConsultation', { token, opinion: 'agrees' })]);
    const { open } = await officer.value('staff', 'getCase', { id: one.current.id });
    expect(open.consultations[0]?.ended !== undefined).toBe(answered.ok);
  });

  test('链接的口令不存在库里，也不在日志里', async () => {
    const token = await link(await asked());
    await stranger.value('opinion', 'readConsultation', { token });
    expect(town.everythingStored()).not.toContain(token);
  });
});
