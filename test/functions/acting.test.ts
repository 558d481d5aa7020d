import type { ActionInput } from '@/contract/actions';
import type { ApplicationDetail } from '@/contract/applicant';
import type { StepInputDraft } from '@/contract/steps';
import { civilDate } from '@/domain/calendar/civil-date';
import { factsOf } from '../fixtures/decision';
import { bytesOf, type SampleKind } from '../support/sample-files';

import { approve, FORM, guide, handle, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
let town: Town;
let officer: Caller;
beforeAll(async () => {
  // Two at a time, so that taps can meet.
  town = await startTown({ instances: 2 });
  officer = town.as('officer');
  const { version } = await town.as('administrator').value('staff', 'officeSettings', { agencyId: 'qiaoguan' });
  await town.as('administrator').value('staff', 'saveSettings', { agencyId: 'qiaoguan', version, settings: { feeSwitch: true } });
});
afterAll(() => town?.close());

let people = 0;
/** Somebody new each time, because after twenty a day one waits. */
const someone = (): Caller => town.person(`oActing${String(people += 1).padStart(20, '0')}`);

async function put(cloudPath: string, content: Buffer): Promise<string> {
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  return (await response.json() as { readonly fileID: string }).fileID;
}
async function added(who: Caller, kind: SampleKind = 'jpg', name = `材料.${kind}`): Promise<string> {
  const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name, bytes: bytesOf(kind).length });
  await who.value('applicant', 'checkUpload', { uploadId, fileId: await put(cloudPath, bytesOf(kind)) });
  return uploadId;
}

interface Filed { readonly who: Caller; readonly id: string }
async function filed(): Promise<Filed> {
  const who = someone();
  return { who, id: (await submit(who)).id };
}
/** Confirmed, and then what the office asks: version 3. */
async function asked(step: StepInputDraft): Promise<Filed> {
  const one = await filed();
  await officer.value('staff', 'confirmReceipt', { id: one.id, version: 1 });
  await officer.value('staff', 'takeStep', { id: one.id, version: 2, steps: [step] });
  return one;
}
const detailOf = ({ who, id }: Filed): Promise<ApplicationDetail> => who.value('applicant', 'getApplication', { id });
const CORRECTION: StepInputDraft = { type: 'correctionAsked', on: ON, items: ['写明年份', '写明哪个村'], workingDays: 10 };
const REASONS: StepInputDraft = { type: 'reasonsAsked', on: ON, figures: '一个月提出32件', workingDays: 10 };
const FEE: StepInputDraft = { type: 'feeNoticed', on: ON, tariff: 'pages', quantity: 68 };
const titlesOf = async (who: Caller) => (await who.value('staff', 'inbox', { agencyId: 'qiaoguan' } as ActionInput<'staff', 'inbox'>)).items.map(({ title }) => title);

describe('修改申请：单位打开以前可以改', () => {
  const NEW = { description: '2023年尧沟村土地补偿款的分配方案和签字表', form: 'electronic', delivery: 'online' } as const;

  test('编号和提交时间不变，单位看到的是改后的，改以前的留在经过里', async () => {
    const one = await filed();
    const before = await detailOf(one);
    expect(before.canEdit).toBe(true);
    const uploadId = await added(one.who);
    const after = await one.who.value('applicant', 'editRequest', { id: one.id, version: 1, ...NEW, uploadIds: [uploadId] });
    expect(after).toMatchObject({ number: before.number, submittedAt: before.submittedAt, version: 2, state: 'submitted', description: NEW.description });
    expect(after.clock.safeOn).toBe(before.clock.safeOn);
    expect(after.request.attachments.map(({ uploadId: file }) => file)).toEqual([uploadId]);
    expect(after.timeline[0]).toMatchObject({ type: 'requestEdited', who: '你', note: `修改前：${FORM.description}` });
    const office = await officer.value('staff', 'getCase', { id: one.id });
    expect(office.request).toMatchObject({ description: NEW.description, attachments: [{ uploadId }] });
    expect(office.timeline[0]).toMatchObject({ type: 'requestEdited', note: expect.stringContaining(FORM.description) });
    expect(await titlesOf(officer)).toContain('申请人修改了申请内容');
    // What it said before may name people, and is kept like a name.
    const stored = await town.db.collection('cases').get(one.id) as unknown as { readonly events: readonly object[] };
    expect(JSON.stringify(stored.events)).not.toContain(FORM.description);
  });

  test('拿掉的附件不再列着，但是没有丢；再加回来也行', async () => {
    const one = await filed();
    const uploadId = await added(one.who);
    await one.who.value('applicant', 'editRequest', { id: one.id, version: 1, ...NEW, uploadIds: [uploadId] });
    const without = await one.who.value('applicant', 'editRequest', { id: one.id, version: 2, ...NEW, uploadIds: [] });
    expect(without.request.attachments).toEqual([]);
    expect((await one.who.value('applicant', 'ownFile', { id: one.id, uploadId })).name).toBe('材料.jpg');
    expect((await one.who.value('applicant', 'editRequest', { id: one.id, version: 3, ...NEW, uploadIds: [uploadId] })).request.attachments).toHaveLength(1);
  });

  test('单位打开看过，就不能再改，说明怎么办；看第二次还是那个时间', async () => {
    const one = await filed();
    await officer.value('staff', 'getCase', { id: one.id });
    const { canEdit, openedByOffice, canAddMaterial } = await detailOf(one);
    expect([canEdit, canAddMaterial]).toEqual([false, true]);
    await town.as('reviewer').value('staff', 'getCase', { id: one.id });
    expect((await detailOf(one)).openedByOffice).toBe(openedByOffice);
    const refused = refusalOf(await one.who.call('applicant', 'editRequest', { id: one.id, version: 1, ...NEW, uploadIds: [] }));
    expect(refused).toMatchObject({ code: 'openedByOffice', message: expect.stringContaining('补充材料') });
    expect((await officer.value('staff', 'getCase', { id: one.id })).request.description).toBe(FORM.description);
  });

  test('申请人自己看、别的单位点开，都不算打开', async () => {
    const one = await filed();
    await detailOf(one);
    await town.as('resident').call('staff', 'getCase', { id: one.id });
    expect((await detailOf(one)).canEdit).toBe(true);
  });

  test('确认收到以后不能改；连点两次只改一次；内容一样的不算改', async () => {
    const one = await filed();
    const input = { id: one.id, version: 1, ...NEW, uploadIds: [] };
    await one.who.value('applicant', 'editRequest', input);
    expect(await one.who.value('applicant', 'editRequest', input)).toMatchObject({ version: 2 });
    expect(refusalOf(await one.who.call('applicant', 'editRequest', { ...input, version: 2 })).code).toBe('unchanged');
    expect(refusalOf(await one.who.call('applicant', 'editRequest', { ...input, description: '别的', version: 1 })).code).toBe('stale');
    await officer.value('staff', 'confirmReceipt', { id: one.id, version: 2 });
    expect(refusalOf(await one.who.call('applicant', 'editRequest', { ...input, description: '别的', version: 3 }))).toMatchObject({ code: 'notAllowedNow', message: expect.stringContaining('补充材料') });
  });

  test('代办的，同意的凭据跟着申请：页面不提它，连点几下也只改一次', async () => {
    const who = someone();
    const proof = await added(who);
    const { id } = await submit(who, { ...FORM, uploadIds: [proof], helper: { name: '李代办', phone: '13900005678', consent: true, proof: { uploadId: proof, kind: 'photo' } } });
    const input = { id, version: 1, ...NEW, uploadIds: [] };
    const taps = await Promise.all([1, 2, 3].map(() => who.value('applicant', 'editRequest', input)));
    taps.push(await who.value('applicant', 'editRequest', input));
    expect(taps.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
    expect(taps[0]?.request.attachments.map(({ uploadId }) => uploadId)).toEqual([proof]);
    expect(refusalOf(await who.call('applicant', 'editRequest', { ...input, version: 2 })).code).toBe('unchanged');
  });

  test('别人的申请当作没有；别人的附件、没有写的地址，一样都不写进去', async () => {
    const [one, other] = [await filed(), someone()];
    const input = { id: one.id, version: 1, ...NEW, uploadIds: [] as string[] };
    expect(refusalOf(await other.call('applicant', 'editRequest', input)).message).toBe('没有找到这件申请，请从列表重新进入。');
    expect(refusalOf(await one.who.call('applicant', 'editRequest', { ...input, uploadIds: [await added(other)] })).code).toBe('uploadMissing');
    expect(refusalOf(await one.who.call('applicant', 'editRequest', { ...input, form: 'paper', delivery: 'online' }))).toMatchObject({ code: 'wrongInput', field: 'delivery' });
    expect(await detailOf(one)).toMatchObject({ version: 1, description: FORM.description });
  });
});

describe('补正：一项一项答', () => {
  const ANSWERS = [{ words: '2023年' }, { words: '尧沟村' }];

  test('每一项要补什么、最后一天是哪天，都看得到；答了期限重新计算，单位看到每一项', async () => {
    const one = await asked(CORRECTION);
    expect((await detailOf(one)).asks).toEqual([{ of: 'correction', items: ['写明年份', '写明哪个村'], askedOn: ON, dueOn: '2026-03-16', provisional: false, workingDays: 10 }]);
    const uploadId = await added(one.who);
    const after = await one.who.value('applicant', 'answerCorrection', { id: one.id, version: 3, answers: [ANSWERS[0] ?? {}, { uploadIds: [uploadId] }] });
    expect(after).toMatchObject({ state: 'inProgress', asks: [], clock: { startedBy: 'correction', startOn: ON } });
    const office = await officer.value('staff', 'getCase', { id: one.id });
    expect(office.timeline[0]).toMatchObject({ type: 'corrected', by: 'applicant', note: '1. 2023年\n2. 见材料', files: [uploadId] });
    expect((await officer.value('staff', 'attachmentUrl', { id: one.id, uploadId })).url).toMatch(/^http/);
    expect(await titlesOf(officer)).toContain('申请人补正了');
  });

  test('少一项的不收，期限不动，附件也还是自己的', async () => {
    const one = await asked(CORRECTION);
    const uploadId = await added(one.who);
    expect(refusalOf(await one.who.call('applicant', 'answerCorrection', { id: one.id, version: 3, answers: [{ uploadIds: [uploadId] }] }))).toMatchObject({ code: 'itemUnanswered', article: expect.stringContaining('第三十条') });
    expect(refusalOf(await one.who.call('applicant', 'answerCorrection', { id: one.id, version: 3, answers: [{ words: '2023年' }, { words: ' ' }] }))).toMatchObject({ code: 'wrongInput', field: 'answers.1' });
    expect((await detailOf(one)).version).toBe(3);
    await one.who.value('applicant', 'removeUpload', { uploadId });
  });

  test('回执丢了再点一次，只算一次；内容换了的不再收', async () => {
    const one = await asked(CORRECTION);
    const input = { id: one.id, version: 3, answers: ANSWERS };
    await one.who.value('applicant', 'answerCorrection', input);
    expect(await one.who.value('applicant', 'answerCorrection', input)).toMatchObject({ version: 4 });
    expect(refusalOf(await one.who.call('applicant', 'answerCorrection', { ...input, answers: [{ words: '2022年' }, { words: '尧沟村' }] })).code).toBe('stale');
  });

  test('没有要求补正、已经补正的，说明现在能做什么', async () => {
    const one = await filed();
    await officer.value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    expect(refusalOf(await one.who.call('applicant', 'answerCorrection', { id: one.id, version: 2, answers: ANSWERS }))).toMatchObject({ code: 'notAllowedNow', message: expect.stringContaining('现在没有等你补充说明') });
  });

  test('别人不能替他补正，别人的文件不能当成他的', async () => {
    const [one, other] = [await asked(CORRECTION), someone()];
    expect(refusalOf(await other.call('applicant', 'answerCorrection', { id: one.id, version: 3, answers: ANSWERS })).code).toBe('notFound');
    expect(refusalOf(await one.who.call('applicant', 'answerCorrection', { id: one.id, version: 3, answers: [{ words: '2023年' }, { uploadIds: [await added(other)] }] })).code).toBe('uploadMissing');
    expect(await detailOf(one)).toMatchObject({ version: 3, state: 'awaitingCorrection' });
  });
});

describe('说明理由', () => {
  test('要说明什么、到哪天，都看得到；说明了期限照常走', async () => {
    const one = await asked(REASONS);
    const before = await detailOf(one);
    expect(before.asks).toEqual([{ of: 'reasons', figures: '一个月提出32件', askedOn: ON, dueOn: '2026-03-16', provisional: false, workingDays: 10 }]);
    const after = await one.who.value('applicant', 'giveReasons', { id: one.id, version: 3, words: '编写村志需要。' });
    expect(after).toMatchObject({ asks: [], clock: { dueOn: before.clock.dueOn } });
    expect(refusalOf(await one.who.call('applicant', 'giveReasons', { id: one.id, version: 4, words: '再说一次。' }))).toMatchObject({ code: 'reasonsNotAsked', message: expect.stringContaining('现在没有等你说明理由') });
    expect(await titlesOf(officer)).toContain('申请人说明了理由');
  });
  test('没有写理由的、别人写的，不收', async () => {
    const one = await asked(REASONS);
    expect(refusalOf(await one.who.call('applicant', 'giveReasons', { id: one.id, version: 3, words: ' ' }))).toMatchObject({ code: 'wrongInput', field: 'words' });
    expect(refusalOf(await someone().call('applicant', 'giveReasons', { id: one.id, version: 3, words: '编写村志。' })).code).toBe('notFound');
  });
});

describe('登记缴费', () => {
  test('交多少、到哪天，都看得到；登记以后期限从缴费那天算，单位看到凭证并且知道要核对', async () => {
    const one = await asked(FEE);
    expect((await detailOf(one)).asks).toEqual([{ of: 'payment', fen: 38_000, askedOn: ON, dueOn: '2026-03-30', provisional: false, workingDays: 20 }]);
    const uploadId = await added(one.who, 'pdf');
    expect(await one.who.value('applicant', 'tellPayment', { id: one.id, version: 3, on: ON, uploadIds: [uploadId] })).toMatchObject({ asks: [], clock: { startedBy: 'payment', startOn: ON } });
    const office = await officer.value('staff', 'getCase', { id: one.id });
    expect(office.timeline[0]).toMatchObject({ type: 'feePaid', by: 'applicant', files: [uploadId] });
    expect(office.actions).toContain('paymentMissing');
  });
  test('核对没有到账：申请人看到为什么，还可以再登记', async () => {
    const one = await asked(FEE);
    await one.who.value('applicant', 'tellPayment', { id: one.id, version: 3, on: ON, uploadIds: [await added(one.who)] });
    await officer.value('staff', 'takeStep', { id: one.id, version: 4, steps: [{ type: 'paymentMissing', on: ON, reason: '向财政所核对，没有这一笔。' }] });
    const seen = await detailOf(one);
    expect(seen).toMatchObject({ state: 'awaitingPayment', asks: [{ of: 'payment', dueOn: '2026-03-30' }] });
    expect(seen.timeline[0]).toMatchObject({ type: 'paymentMissing', note: '向财政所核对，没有这一笔。' });
    expect(await one.who.value('applicant', 'tellPayment', { id: one.id, version: 5, on: ON, uploadIds: [await added(one.who)] })).toMatchObject({ state: 'inProgress' });
  });
  test('单位自己登记的到账，没有“没有到账”这一步', async () => {
    const one = await asked(FEE);
    const paid = await officer.value('staff', 'takeStep', { id: one.id, version: 3, steps: [{ type: 'feePaid', on: ON }] });
    expect(paid.actions).not.toContain('paymentMissing');
  });
  test('没有凭证、日期在以后、日期早于收到申请的，不收', async () => {
    const one = await asked(FEE);
    const uploadIds = [await added(one.who)];
    expect(refusalOf(await one.who.call('applicant', 'tellPayment', { id: one.id, version: 3, on: ON, uploadIds: [] }))).toMatchObject({ code: 'wrongInput', field: 'uploadIds' });
    expect(refusalOf(await one.who.call('applicant', 'tellPayment', { id: one.id, version: 3, on: civilDate('2026-03-03'), uploadIds })).code).toBe('datedInFuture');
    expect(refusalOf(await one.who.call('applicant', 'tellPayment', { id: one.id, version: 3, on: civilDate('2026-02-27'), uploadIds })).code).toBe('datedBeforeReceipt');
  });
  test('没有收费的、别人的，不收', async () => {
    const one = await filed();
    expect(refusalOf(await one.who.call('applicant', 'tellPayment', { id: one.id, version: 1, on: ON, uploadIds: [await added(one.who)] }))).toMatchObject({ message: expect.stringContaining('现在没有等你缴费') });
    const noticed = await asked(FEE);
    const other = someone();
    expect(refusalOf(await other.call('applicant', 'tellPayment', { id: noticed.id, version: 3, on: ON, uploadIds: [await added(other)] })).code).toBe('notFound');
  });
});

describe('补充材料', () => {
  test('同时点了几下，只交一次，附件也只算一份', async () => {
    const one = await filed();
    const input = { id: one.id, version: 1, words: '找到一份合同。', uploadIds: [await added(one.who)] };
    const taps = await Promise.all([1, 2, 3, 4].map(() => one.who.value('applicant', 'addMaterial', input)));
    expect(taps.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
    expect((await detailOf(one)).timeline.filter(({ type }) => type === 'materialAdded')).toHaveLength(1);
  });
  test('确认收到以前、办理中都能交；期限不动，单位收到消息', async () => {
    const one = await filed();
    const uploadId = await added(one.who);
    await one.who.value('applicant', 'addMaterial', { id: one.id, version: 1, words: '找到一份合同。', uploadIds: [uploadId] });
    await officer.value('staff', 'confirmReceipt', { id: one.id, version: 2 });
    const before = await detailOf(one);
    const after = await one.who.value('applicant', 'addMaterial', { id: one.id, version: 3, words: '还有一句。' });
    expect(after.clock).toEqual(before.clock);
    expect(after.timeline[0]).toMatchObject({ type: 'materialAdded', who: '你', note: '还有一句。' });
    expect((await officer.value('staff', 'getCase', { id: one.id })).timeline.filter(({ type }) => type === 'materialAdded').map(({ files }) => files)).toEqual([undefined, [uploadId]]);
    expect(await titlesOf(officer)).toContain('申请人补充了材料');
  });
  test('答复以后不能再交；什么都没有的、同一个文件交两次的不收', async () => {
    const one = await filed();
    expect(refusalOf(await one.who.call('applicant', 'addMaterial', { id: one.id, version: 1 }))).toMatchObject({ code: 'wrongInput', field: 'words' });
    const uploadId = await added(one.who);
    await one.who.value('applicant', 'addMaterial', { id: one.id, version: 1, uploadIds: [uploadId] });
    const other = await filed();
    expect(refusalOf(await other.who.call('applicant', 'addMaterial', { id: other.id, version: 1, uploadIds: [uploadId] })).code).toBe('uploadMissing');
    await handle(town, other.id, 'granted');
    expect((await detailOf(other)).canAddMaterial).toBe(false);
    expect(refusalOf(await other.who.call('applicant', 'addMaterial', { id: other.id, version: 6, words: '还有一句。' }))).toMatchObject({ code: 'notAllowedNow', message: expect.stringContaining('另外申请') });
  });
});

describe('撤回：答复送达以前都可以', () => {
  test('回执丢了再点一次、同时点了几下，只撤回一次，每次都说撤回了；原因换了的不算同一次', async () => {
    const one = await filed();
    const input = { id: one.id, version: 1, reason: '已经在网上找到了。' };
    const taps = await Promise.all([1, 2, 3].map(() => one.who.value('applicant', 'withdraw', input)));
    taps.push(await one.who.value('applicant', 'withdraw', input));
    expect(taps.map(({ state, version }) => [state, version])).toEqual(taps.map(() => ['withdrawn', 2]));
    expect(refusalOf(await one.who.call('applicant', 'withdraw', { ...input, reason: '别的原因。' })).code).toBe('stale');
    expect((await detailOf(one)).timeline.filter(({ type }) => type === 'withdrawn')).toHaveLength(1);
  });

  test('签发了、还没有送达，也能撤回', async () => {
    const one = await filed();
    await officer.value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    const more = await guide(town, one.id, 'granted');
    await officer.value('staff', 'decide', { id: one.id, version: 2, leaf: 'granted', reasons: '现将信息提供给你。', facts: { ...factsOf('granted'), ...more } });
    expect((await approve(town, one.id, 3)).state).toBe('signed');
    expect((await detailOf(one)).canWithdraw).toBe(true);
    expect(await one.who.value('applicant', 'withdraw', { id: one.id, version: 5 })).toMatchObject({ state: 'withdrawn', canWithdraw: false, canAddMaterial: false, letters: [] });
  });
});
