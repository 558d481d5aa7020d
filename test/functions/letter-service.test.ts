import type { ActionInput } from '@/contract/actions';
import { LIMITS } from '@/contract/limits';
import { civilDate } from '@/domain/calendar/civil-date';
import { plainJpeg } from '../../cloudfunctions/_shared/files/pictures/jpeg';
import { bytesOf } from '../support/sample-files';
import { download, draftFacts, letterDesk, letterIn, sha256 } from './letter-desk';
import { approve, type Caller, FOREIGN_OFFICER, issueAnswer, refusalOf, startTown, submit, TODAY, type Town } from './town';

const ON = civilDate(TODAY);
/** A photo is kept without its place, time and other remarks. */
const KEPT = sha256(plainJpeg(bytesOf('jpg')));
let town: Town;
let officer: Caller;
let desk: ReturnType<typeof letterDesk>;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
  desk = letterDesk(town, officer);
});
afterAll(() => town?.close());

describe('盖章扫描件', () => {
  test('照片、pdf 收下，记校验值；补传的和原来的都在', async () => {
    const id = await desk.received();
    await desk.issued(id, 2, 'receipt.1');
    await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId: await desk.sent(id) });
    const all = await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId: await desk.sent(id, 'pdf', '扫描.pdf') });
    expect(letterIn(all, 'receipt.1').scans.map(({ name, sha256: value }) => [name, value])).toEqual([['盖章.jpg', KEPT], ['扫描.pdf', sha256(bytesOf('pdf'))]]);
    const [scan] = letterIn(all, 'receipt.1').scans;
    const { url, name } = await officer.value('papers', 'letterUrl', { id, place: 'receipt.1', uploadId: scan?.uploadId ?? '' });
    expect([name, sha256(await download(url))]).toEqual(['盖章.jpg', KEPT]);
  });
  test.each([['docx', '扫描件.docx'], ['exe', '盖章.jpg'], ['txt', '盖章.png'], ['film', '盖章.jpg'], ['docx', '盖章.pdf']] as const)('%s 冒充%s，不收，说明要什么', async (kind, name) => {
    const id = await desk.received();
    const reply = await desk.send(id, kind, name);
    expect(reply).toMatchObject({ ok: false, code: 'notAPicture', field: 'file', message: expect.stringContaining('照片') });
  });
  test('随答复提供的 Word 文件，不能当作扫描件用', async () => {
    const id = await desk.received();
    await desk.issued(id, 2, 'receipt.1');
    const uploadId = await desk.sent(id, 'docx', '说明.docx', 'material');
    expect(refusalOf(await officer.call('papers', 'attachScan', { id, place: 'receipt.1', uploadId })).code).toBe('notAPicture');
  });
  test('同一个文件不能用两次；超过上限的先拦住', async () => {
    const id = await desk.received();
    await desk.issued(id, 2, 'receipt.1');
    const uploadId = await desk.sent(id);
    await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId });
    expect(refusalOf(await officer.call('papers', 'attachScan', { id, place: 'receipt.1', uploadId })).code).toBe('uploadMissing');
    expect(refusalOf(await officer.call('papers', 'prepareCaseFile', { id, use: 'seal', name: '大.jpg', bytes: LIMITS.attachmentBytes + 1 }))).toMatchObject({ code: 'wrongInput', field: 'bytes' });
  });
});

describe('送达', () => {
  /** With its correction notice posted, the day of delivery still to come. */
  async function posted(): Promise<string> {
    const id = await desk.received();
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5, posted: true }] });
    await desk.issued(id, 3, 'correctionNotice.2');
    return id;
  }
  const serve = (id: string, more: Partial<ActionInput<'papers', 'serveLetter'>> = {}) =>
    officer.call('papers', 'serveLetter', { id, version: 3, place: 'correctionNotice.2', way: 'post', on: ON, mailNumber: 'XA12345678937', ...more });

  test('邮寄只能通过邮政企业：没有邮件号不收，依据写明', async () => {
    const id = await posted();
    expect(refusalOf(await serve(id, { mailNumber: undefined }))).toMatchObject({ code: 'missingMailNumber', field: 'mailNumber', article: '国办公开办函〔2016〕235号' });
    expect(refusalOf(await serve(id, { mailNumber: '12' }))).toMatchObject({ code: 'wrongInput', field: 'mailNumber' });
    expect(refusalOf(await serve(id, { on: civilDate('2026-03-01') }))).toMatchObject({ code: 'servedTooEarly', field: 'on' });
    expect(refusalOf(await serve(id, { on: civilDate('2026-03-03') }))).toMatchObject({ code: 'datedInFuture', field: 'on' });
  });
  test('交邮先登记，妥投以后再登记；申请人的期限从妥投那天起算，只登记一次', async () => {
    const id = await posted();
    const first = await serve(id, { mailNumber: 'xa 1234 5678 937' });
    if (!first.ok) throw new Error(first.message);
    expect(first.value.version).toBe(3);
    expect(letterIn(first.value, 'correctionNotice.2')).toMatchObject({ startsPeriod: true, service: { way: 'post', on: ON, mailNumber: 'XA12345678937' } });
    const second = await officer.value('papers', 'letterDelivered', { id, version: 3, place: 'correctionNotice.2', on: ON });
    expect(letterIn(second, 'correctionNotice.2')).toMatchObject({ startsPeriod: false, service: { deliveredOn: TODAY } });
    const current = await officer.value('staff', 'getCase', { id });
    expect(current).toMatchObject({ version: 4, clock: { waitingFor: 'correction', applicantDueOn: '2026-03-09' } });
    expect(refusalOf(await officer.call('papers', 'letterDelivered', { id, version: 4, place: 'correctionNotice.2', on: ON })).code).toBe('alreadyServed');
    expect(refusalOf(await serve(id, { version: 4 })).code).toBe('alreadyServed');
  });
  test('当面送达：签收那天就起算，签收的照片归入案卷', async () => {
    const id = await posted();
    const proof = await desk.sent(id, 'jpg', '签收.jpg');
    const done = await serve(id, { way: 'inPerson', mailNumber: undefined, proofs: [proof] });
    if (!done.ok) throw new Error(done.message);
    expect(letterIn(done.value, 'correctionNotice.2').service).toMatchObject({ way: 'inPerson', on: ON, proofs: [{ name: '签收.jpg', sha256: KEPT }] });
    expect(done.value.version).toBe(4);
    expect(await town.db.collection('uploads').get(proof)).toMatchObject({ state: 'submitted', caseId: id });
  });
  test('答复在案件里送达：邮件号和照片跟着记，以后补妥投日期', async () => {
    const id = await desk.signedCase();
    const letters = await desk.issued(id, 5, 'refuse.2');
    // 签发时看到的全文，就是告知书的全文.
    const { sheet } = await officer.value('staff', 'getCase', { id });
    const { letter } = await officer.value('papers', 'previewLetter', { id, place: letters.place, filled: {} });
    for (const { text } of letter?.paragraphs ?? []) expect(sheet?.lines.map((line) => line.text)).toContain(text);
    expect(sheet?.lines.map((line) => line.text)).toContain(letter?.remedy?.text);
    expect(sheet?.lines.map((line) => line.text)).toContain(letter?.contact);
    expect(refusalOf(await serve(id, { version: 5, mailNumber: 'SF1234567890123' }))).toMatchObject({ field: 'mailNumber', message: expect.stringContaining('不能用其他快递') as string });
    expect(refusalOf(await officer.call('papers', 'serveLetter', { id, version: 5, place: 'refuse.2', way: 'inPerson', on: ON })).code).toBe('servedByCase');
    const proof = await desk.sent(id, 'jpg', '邮政回执.jpg');
    await officer.value('staff', 'serve', { id, version: 5, way: 'post', answeredOn: TODAY, mailNumber: 'XA12345678937', proofs: [proof] });
    const delivered = await officer.value('papers', 'letterDelivered', { id, version: 6, place: 'refuse.2', on: ON });
    expect(letterIn(delivered, 'refuse.2').service).toMatchObject({ way: 'post', on: ON, mailNumber: 'XA12345678937', deliveredOn: TODAY, proofs: [{ uploadId: proof, name: '邮政回执.jpg' }] });
    const { answer, version } = await officer.value('staff', 'getCase', { id });
    expect(version).toBe(7);
    // 3月2日送到，60日满是5月1日；五一放假到5日，顺延到5月6日.
    expect(answer?.remedies[0]?.lastOn).toBe('2026-05-06');
  });
  test('不是照片的不能当送达证明', async () => {
    const id = await desk.signedCase();
    const uploadId = await desk.sent(id, 'docx', '说明.docx', 'material');
    await issueAnswer(officer, id);
    expect(refusalOf(await officer.call('staff', 'serve', { id, version: 5, way: 'inPerson', answeredOn: TODAY, proofs: [uploadId] }))).toMatchObject({ code: 'uploadMissing', field: 'proofs' });
    expect((await officer.value('staff', 'getCase', { id })).state).toBe('signed');
  });
  test('在线送达：申请人第一次打开的时间记下来，看得到文号', async () => {
    const who = town.person('oLettersOpens0000000000001');
    const { id } = await submit(who);
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.processInfo', reasons: '讨论记录。', facts: draftFacts('refused.processInfo') });
    await approve(town, id, 3);
    const { number } = await desk.issued(id, 5, 'refuse.2');
    await who.value('applicant', 'getApplication', { id });
    await officer.value('staff', 'serve', { id, version: 5, way: 'online' });
    expect(letterIn(await desk.lettersOf(id), 'refuse.2').service?.openedAt).toBeUndefined();
    expect((await who.value('applicant', 'getApplication', { id })).answer).toMatchObject({ number });
    const { openedAt } = letterIn(await desk.lettersOf(id), 'refuse.2').service ?? {};
    expect(openedAt).toMatch(new RegExp(`^${TODAY}`));
    await who.value('applicant', 'getApplication', { id });
    expect(letterIn(await desk.lettersOf(id), 'refuse.2').service?.openedAt).toBe(openedAt);
  });
});

describe('谁能办', () => {
  test('别的乡镇的经办人当作没有这件申请', async () => {
    const id = await desk.received();
    const foreign = town.person(FOREIGN_OFFICER);
    for (const reply of [
      await foreign.call('papers', 'lettersOf', { id }), await foreign.call('papers', 'previewLetter', { id, place: 'receipt.1' }),
      await desk.issue(id, 2, 'receipt.1', {}, foreign), await foreign.call('papers', 'caseFile', { id, reason: '看看' }),
    ]) expect(refusalOf(reply).code).toBe('notFound');
    expect(refusalOf(await foreign.call('papers', 'ledger', { agencyId: 'qiaoguan', from: civilDate('2026-01-01'), to: civilDate('2026-12-31') })).code).toBe('notFound');
  });
  test('县主管部门看得到出了哪些，看不到全文，不能出', async () => {
    const id = await desk.received();
    await desk.issued(id, 2, 'receipt.1');
    const county = town.as('supervisor');
    expect(await desk.lettersOf(id, county)).toMatchObject({ mayIssue: false, mayRead: false, issued: [{ place: 'receipt.1' }] });
    for (const reply of [await county.call('papers', 'letterUrl', { id, place: 'receipt.1' }), await county.call('papers', 'previewLetter', { id, place: 'receipt.1' }), await desk.issue(id, 2, 'recordCorrectionReply.0', {}, county)]) {
      expect(refusalOf(reply).code).toBe('forbidden');
    }
  });
  test('审核人能看，不能出、不能登记送达', async () => {
    const id = await desk.received();
    const reviewer = town.as('reviewer');
    expect((await reviewer.call('papers', 'previewLetter', { id, place: 'receipt.1' })).ok).toBe(true);
    expect(refusalOf(await desk.issue(id, 2, 'receipt.1', {}, reviewer)).code).toBe('forbidden');
    expect(refusalOf(await desk.send(id, 'jpg', '盖章.jpg', 'seal', reviewer)).code).toBe('forbidden');
  });
  test('一个人传的文件，别人不能拿去用', async () => {
    const id = await desk.received();
    await desk.issued(id, 2, 'receipt.1');
    await town.db.collection('uploads').change({ _id: await desk.sent(id), state: 'checked' }, { owner: 'member.somebody' });
    const [foreign] = await town.db.collection('uploads').find({ owner: 'member.somebody' }, { limit: 1 });
    expect(refusalOf(await officer.call('papers', 'attachScan', { id, place: 'receipt.1', uploadId: foreign?._id ?? '' })).code).toBe('uploadMissing');
  });
});
