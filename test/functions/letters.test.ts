import { createHash } from 'node:crypto';
import { LIMITS } from '@/contract/limits';
import type { IssuedLetter, LettersOfCase } from '@/contract/letters';
import type { ActionInput } from '@/contract/actions';
import type { LeafKey } from '@/domain/statute/leaves';
import { factsOf } from '../fixtures/decision';
import { readDocx } from '../support/read-docx';
import { bytesOf, type SampleKind } from '../support/sample-files';
import { approve, FOREIGN_OFFICER, FORM, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

let filed = 0;
/** An application whose receipt is confirmed: version 2. By many people, because after twenty a day one waits. */
async function received(form: Parameters<typeof submit>[1] = FORM): Promise<string> {
  const { id } = await submit(town.person(`oLetters${String(filed += 1).padStart(20, '0')}`), form);
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  return id;
}
/** Signed, not served: version 5. */
async function signedCase(leaf: LeafKey = 'refused.processInfo', form: Parameters<typeof submit>[1] = FORM): Promise<string> {
  const id = await received(form);
  await officer.value('staff', 'decide', { id, version: 2, leaf, reasons: '这是讨论记录。', facts: factsOf(leaf) });
  await approve(town, id, 3);
  return id;
}
const lettersOf = (id: string, who = officer) => who.value('papers', 'lettersOf', { id });
const due = async (id: string) => (await lettersOf(id)).due.map(({ place, state }) => `${place} ${state}`);
const issue = (id: string, version: number, place: string, filled: ActionInput<'papers', 'issueLetter'>['filled'] = {}, who = officer) => who.call('papers', 'issueLetter', { id, version, place, filled });
async function issued(id: string, version: number, place: string, filled: ActionInput<'papers', 'issueLetter'>['filled'] = {}): Promise<IssuedLetter> {
  const reply = await issue(id, version, place, filled);
  if (!reply.ok) throw new Error(`${reply.code} ${reply.message}`);
  return letter(reply.value, place);
}
function letter(all: LettersOfCase, place: string): IssuedLetter {
  const found = all.issued.find((one) => one.place === place);
  if (!found) throw new Error(`${place} was not issued`);
  return found;
}
async function download(url: string): Promise<Buffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
async function put(cloudPath: string, content: Buffer): Promise<string> {
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  return (await response.json() as { readonly fileID: string }).fileID;
}
async function send(id: string, kind: SampleKind, name: string, use: 'seal' | 'material' = 'seal', who = officer) {
  const place = await who.call('papers', 'prepareCaseFile', { id, use, name, bytes: bytesOf(kind).length });
  if (!place.ok) return place;
  const fileId = await put(place.value.cloudPath, bytesOf(kind));
  return who.call('papers', 'checkCaseFile', { id, use, uploadId: place.value.uploadId, fileId });
}
async function sent(id: string, kind: SampleKind = 'jpg', name = '盖章.jpg', use: 'seal' | 'material' = 'seal'): Promise<string> {
  const reply = await send(id, kind, name, use);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value.uploadId;
}
const serialOf = (number: string | undefined): number => Number(/第(\d+)号/.exec(number ?? '')?.[1]);
const logOf = async (caseId: string) => (await town.db.collection('accessLog').find({ caseId }, { limit: 100 })).map(({ what, reason }) => `${String(what)}：${String(reason)}`);

describe('要出的文书', () => {
  test('没有确认收到，一份也不用出；确认以后出登记回执', async () => {
    const { id } = await submit(town.as('applicantA'));
    expect((await lettersOf(id)).due).toEqual([]);
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    expect(await due(id)).toEqual(['receipt.1 ready', 'recordCorrectionReply.0 extra']);
  });
  test('登记回执不占文号，出过就不再提醒', async () => {
    const id = await received();
    const receipt = await issued(id, 2, 'receipt.1');
    expect(receipt).toMatchObject({ kind: 'receipt', title: '政府信息公开申请登记回执', on: TODAY, by: '经办员甲', serves: 'self' });
    expect(receipt.number).toBeUndefined();
    expect(await due(id)).toEqual(['recordCorrectionReply.0 extra']);
  });
  test('拟定以后先看样子，签发以前不能出', async () => {
    const id = await received();
    await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.processInfo', reasons: '这是讨论记录。', facts: factsOf('refused.processInfo') });
    const preview = await officer.value('papers', 'previewLetter', { id, place: 'refuse.2' });
    expect(preview).toMatchObject({ state: 'unsigned', asks: ['way'], letter: { number: '乔官公开〔　　〕第　　号', addressee: '王*试', title: '政府信息不予公开告知书' } });
    expect(JSON.stringify(preview)).not.toContain('王测试');
    expect(refusalOf(await issue(id, 3, 'refuse.2'))).toMatchObject({ code: 'notSigned' });
  });
  test('缺了什么，用文书自己的话说，一个号也不占', async () => {
    const id = await received();
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: TODAY, kind: 'thirdParty', about: '施工单位' }] });
    const before = await town.db.collection('counters').get('qiaoguan:2026:letters');
    expect((await lettersOf(id)).due.find(({ kind }) => kind === 'thirdPartyConsult')?.missing).toBe('还没有填写收件的第三方或者单位，请填写以后再出这份文书。');
    expect(refusalOf(await issue(id, 3, 'thirdPartyConsult.2'))).toMatchObject({ code: 'notFilledIn', field: 'filled.recipient' });
    expect(refusalOf(await issue(id, 3, 'thirdPartyConsult.2', { recipient: { name: '潍坊某建筑有限公司', organization: true } }))).toMatchObject({ field: 'filled.atStake' });
    expect(await town.db.collection('counters').get('qiaoguan:2026:letters')).toEqual(before);
    const done = await issued(id, 3, 'thirdPartyConsult.2', { recipient: { name: '赵试三', organization: false, address: '测试路1号' }, atStake: '您2024年报送的材料' });
    expect(done.number).toMatch(/^乔官公开〔2026〕第\d+号$/);
    const kept = await officer.value('papers', 'previewLetter', { id, place: 'thirdPartyConsult.2' });
    expect(kept).toMatchObject({ state: 'issued', letter: { addressee: '赵*三', number: done.number } });
  });
});

describe('文号：一个也不重，一个也不空', () => {
  test('几个人同时给不同的申请出文书，号各不相同，一个接一个', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => received()));
    for (const id of ids) await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: TODAY, items: ['写明年份'], workingDays: 5 }] });
    const before = Number((await town.db.collection('counters').get('qiaoguan:2026:letters'))?.value ?? 0);
    const numbers = (await Promise.all(ids.map((id) => issued(id, 3, 'correctionNotice.2')))).map(({ number }) => serialOf(number));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 6 }, (_, index) => before + 1 + index));
  });
  test('两个人同时出同一份，只成一份；另一个人知道已经出过，多取的号记作废', async () => {
    const id = await signedCase();
    const replies = await Promise.all([issue(id, 5, 'refuse.2'), issue(id, 5, 'refuse.2'), issue(id, 5, 'refuse.2')]);
    const won = replies.filter((reply) => reply.ok);
    expect(won).toHaveLength(1);
    const { number } = letter(await lettersOf(id), 'refuse.2');
    for (const reply of replies.filter((one) => !one.ok)) expect(reply).toMatchObject({ code: 'alreadyIssued', message: expect.stringContaining(`文号是${number}`) });
    const log = await town.db.collection('numberLog').find({ series: 'qiaoguan:2026:letters' }, { limit: 1000, orderBy: [['value', 'asc']] });
    const last = Number((await town.db.collection('counters').get('qiaoguan:2026:letters'))?.value);
    expect(log.map(({ value }) => value)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect(log.filter(({ state }) => state === 'used').map(({ caseId }) => caseId)).toContain(id);
  });
  test('申请编号和文号各排各的', async () => {
    const id = await signedCase();
    const { number } = await issued(id, 5, 'refuse.2');
    const log = await town.db.collection('numberLog').get(`qiaoguan:2026:letters:${serialOf(number)}`);
    expect(log).toMatchObject({ state: 'used', caseId: id, place: 'refuse.2' });
  });
  test('别人刚办过一步，不按旧的情况出文书', async () => {
    const id = await received();
    expect(refusalOf(await issue(id, 1, 'receipt.1')).code).toBe('stale');
    expect(refusalOf(await issue(id, 2, 'refuse.2')).code).toBe('notDue');
  });
});

describe('文书本身', () => {
  test('存下来的就是打开的那一份：校验值一致，姓名写全，有文号、日期和救济途径', async () => {
    const id = await signedCase();
    const made = await issued(id, 5, 'refuse.2', { way: 'post' });
    const { url, name, bytes } = await officer.value('papers', 'letterUrl', { id, place: 'refuse.2' });
    const content = await download(url);
    expect([name, content.length, sha256(content)]).toEqual([`政府信息不予公开告知书 ${made.number}.docx`, bytes, made.sha256]);
    const words = readDocx(content).paragraphs.join('\n');
    for (const part of ['王测试：', made.number ?? '', '2026年3月2日', '先向昌乐县人民政府申请行政复议', '党政办公室', '0536-6761106', '2023年尧沟村土地补偿款的分配方案']) expect(words).toContain(part);
    expect(words).not.toContain('掌上复议');
    expect(await logOf(id)).toContain('letter：打开文书');
  });
  test('随答复提供的文件写进附件，归入案卷', async () => {
    const id = await signedCase('granted');
    const uploadId = await sent(id, 'pdf', '分配方案.pdf', 'material');
    const made = await issued(id, 5, 'grant.2', { attachments: [uploadId] });
    expect(made.attachments).toEqual([{ uploadId, name: '分配方案.pdf', bytes: bytesOf('pdf').length, kind: 'pdf', sha256: sha256(bytesOf('pdf')) }]);
    const { url } = await officer.value('papers', 'letterUrl', { id, place: 'grant.2' });
    expect(readDocx(await download(url)).paragraphs).toContain('附件：分配方案.pdf');
    expect(await town.db.collection('uploads').get(uploadId)).toMatchObject({ state: 'submitted', caseId: id });
  });
  test('送达以前可以先打印送达回证；送达以后出的写明答复之日和文号', async () => {
    const [early, late] = [await signedCase(), await signedCase()];
    await issued(early, 5, 'refuse.2');
    await issued(early, 5, 'serviceReceipt.2');
    const made = await issued(late, 5, 'refuse.2');
    await officer.value('staff', 'serve', { id: late, version: 5, way: 'post', answeredOn: TODAY, mailNumber: 'XA12345678937' });
    await issued(late, 6, 'serviceReceipt.2');
    const words = async (id: string) => readDocx(await download((await officer.value('papers', 'letterUrl', { id, place: 'serviceReceipt.2' })).url)).paragraphs.join('\n');
    expect(await words(early)).toContain('《政府信息不予公开告知书》');
    const filledIn = await words(late);
    for (const part of ['邮寄（邮政企业）', '2026年3月2日（以这一天为答复之日', 'XA12345678937', made.number ?? '']) expect(filledIn).toContain(part);
  });
  test('更正答复书没有事项要它，由人另出一次', async () => {
    const id = await received();
    const recordCorrection = { receivedOn: TODAY, asked: '户主姓名写错了', result: 'corrected', reasons: '经核对，登记表有误。' } as const;
    expect(refusalOf(await issue(id, 2, 'recordCorrectionReply.0'))).toMatchObject({ field: 'filled.recordCorrection' });
    expect((await issued(id, 2, 'recordCorrectionReply.0', { recordCorrection })).number).toBeDefined();
    expect(refusalOf(await issue(id, 2, 'recordCorrectionReply.0', { recordCorrection })).code).toBe('alreadyIssued');
  });
});

describe('盖章扫描件', () => {
  test('照片、pdf 收下，记校验值；补传的和原来的都在', async () => {
    const id = await received();
    await issued(id, 2, 'receipt.1');
    await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId: await sent(id) });
    const all = await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId: await sent(id, 'pdf', '扫描.pdf') });
    expect(letter(all, 'receipt.1').scans.map(({ name, sha256: value }) => [name, value])).toEqual([['盖章.jpg', sha256(bytesOf('jpg'))], ['扫描.pdf', sha256(bytesOf('pdf'))]]);
    const [scan] = letter(all, 'receipt.1').scans;
    const { url, name } = await officer.value('papers', 'letterUrl', { id, place: 'receipt.1', uploadId: scan?.uploadId ?? '' });
    expect([name, sha256(await download(url))]).toEqual(['盖章.jpg', sha256(bytesOf('jpg'))]);
  });
  test.each([['docx', '扫描件.docx'], ['exe', '盖章.jpg'], ['txt', '盖章.png'], ['film', '盖章.jpg'], ['docx', '盖章.pdf']] as const)('%s 冒充%s，不收，说明要什么', async (kind, name) => {
    const id = await received();
    const reply = await send(id, kind, name);
    expect(reply).toMatchObject({ ok: false, code: 'notAPicture', field: 'file', message: expect.stringContaining('照片') });
  });
  test('随答复提供的 Word 文件，不能当作扫描件用', async () => {
    const id = await received();
    await issued(id, 2, 'receipt.1');
    const uploadId = await sent(id, 'docx', '说明.docx', 'material');
    expect(refusalOf(await officer.call('papers', 'attachScan', { id, place: 'receipt.1', uploadId })).code).toBe('notAPicture');
  });
  test('同一个文件不能用两次；超过上限的先拦住', async () => {
    const id = await received();
    await issued(id, 2, 'receipt.1');
    const uploadId = await sent(id);
    await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId });
    expect(refusalOf(await officer.call('papers', 'attachScan', { id, place: 'receipt.1', uploadId })).code).toBe('uploadMissing');
    expect(refusalOf(await officer.call('papers', 'prepareCaseFile', { id, use: 'seal', name: '大.jpg', bytes: LIMITS.attachmentBytes + 1 }))).toMatchObject({ code: 'wrongInput', field: 'bytes' });
  });
});

describe('送达', () => {
  /** With its correction notice posted, the day of delivery still to come. */
  async function posted(): Promise<string> {
    const id = await received();
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: TODAY, items: ['写明年份'], workingDays: 5, posted: true }] });
    await issued(id, 3, 'correctionNotice.2');
    return id;
  }
  const serve = (id: string, more: Partial<ActionInput<'papers', 'serveLetter'>> = {}) =>
    officer.call('papers', 'serveLetter', { id, version: 3, place: 'correctionNotice.2', way: 'post', on: TODAY, mailNumber: 'XA12345678937', ...more });

  test('邮寄只能通过邮政企业：没有邮件号不收，依据写明', async () => {
    const id = await posted();
    expect(refusalOf(await serve(id, { mailNumber: undefined }))).toMatchObject({ code: 'missingMailNumber', field: 'mailNumber', article: '国办公开办函〔2016〕235号' });
    expect(refusalOf(await serve(id, { mailNumber: '12' }))).toMatchObject({ code: 'wrongInput', field: 'mailNumber' });
    expect(refusalOf(await serve(id, { on: '2026-03-01' }))).toMatchObject({ code: 'servedTooEarly', field: 'on' });
    expect(refusalOf(await serve(id, { on: '2026-03-03' }))).toMatchObject({ code: 'datedInFuture', field: 'on' });
  });
  test('交邮先登记，妥投以后再登记；申请人的期限从妥投那天起算，只登记一次', async () => {
    const id = await posted();
    const first = await serve(id, { mailNumber: 'xa 1234 5678 937' });
    if (!first.ok) throw new Error(first.message);
    expect(first.value.version).toBe(3);
    expect(letter(first.value, 'correctionNotice.2')).toMatchObject({ startsPeriod: true, service: { way: 'post', on: TODAY, mailNumber: 'XA12345678937' } });
    const second = await officer.value('papers', 'letterDelivered', { id, version: 3, place: 'correctionNotice.2', on: TODAY });
    expect(letter(second, 'correctionNotice.2')).toMatchObject({ startsPeriod: false, service: { deliveredOn: TODAY } });
    const current = await officer.value('staff', 'getCase', { id });
    expect(current).toMatchObject({ version: 4, clock: { waitingFor: 'correction', applicantDueOn: '2026-03-09' } });
    expect(refusalOf(await officer.call('papers', 'letterDelivered', { id, version: 4, place: 'correctionNotice.2', on: TODAY })).code).toBe('alreadyServed');
    expect(refusalOf(await serve(id, { version: 4 })).code).toBe('alreadyServed');
  });
  test('当面送达：签收那天就起算，签收的照片归入案卷', async () => {
    const id = await posted();
    const proof = await sent(id, 'jpg', '签收.jpg');
    const done = await serve(id, { way: 'inPerson', mailNumber: undefined, proofs: [proof] });
    if (!done.ok) throw new Error(done.message);
    expect(letter(done.value, 'correctionNotice.2').service).toMatchObject({ way: 'inPerson', on: TODAY, proofs: [{ name: '签收.jpg', sha256: sha256(bytesOf('jpg')) }] });
    expect(done.value.version).toBe(4);
    expect(await town.db.collection('uploads').get(proof)).toMatchObject({ state: 'submitted', caseId: id });
  });
  test('答复在案件里送达：邮件号和照片跟着记，以后补妥投日期', async () => {
    const id = await signedCase();
    await issued(id, 5, 'refuse.2');
    expect(refusalOf(await officer.call('papers', 'serveLetter', { id, version: 5, place: 'refuse.2', way: 'inPerson', on: TODAY })).code).toBe('servedByCase');
    const proof = await sent(id, 'jpg', '邮政回执.jpg');
    await officer.value('staff', 'serve', { id, version: 5, way: 'post', answeredOn: TODAY, mailNumber: 'XA12345678937', proofs: [proof] });
    const delivered = await officer.value('papers', 'letterDelivered', { id, version: 6, place: 'refuse.2', on: TODAY });
    expect(letter(delivered, 'refuse.2').service).toMatchObject({ way: 'post', on: TODAY, mailNumber: 'XA12345678937', deliveredOn: TODAY, proofs: [{ uploadId: proof, name: '邮政回执.jpg' }] });
  });
  test('不是照片的不能当送达证明', async () => {
    const id = await signedCase();
    const uploadId = await sent(id, 'docx', '说明.docx', 'material');
    expect(refusalOf(await officer.call('staff', 'serve', { id, version: 5, way: 'inPerson', answeredOn: TODAY, proofs: [uploadId] }))).toMatchObject({ code: 'uploadMissing', field: 'proofs' });
    expect((await officer.value('staff', 'getCase', { id })).state).toBe('signed');
  });
  test('在线送达：申请人第一次打开的时间记下来，看得到文号', async () => {
    const who = town.person('oLettersOpens0000000000001');
    const { id } = await submit(who);
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.processInfo', reasons: '讨论记录。', facts: factsOf('refused.processInfo') });
    await approve(town, id, 3);
    const { number } = await issued(id, 5, 'refuse.2');
    await who.value('applicant', 'getApplication', { id });
    await officer.value('staff', 'serve', { id, version: 5, way: 'online' });
    expect(letter(await lettersOf(id), 'refuse.2').service?.openedAt).toBeUndefined();
    expect((await who.value('applicant', 'getApplication', { id })).answer).toMatchObject({ number });
    const { openedAt } = letter(await lettersOf(id), 'refuse.2').service ?? {};
    expect(openedAt).toMatch(new RegExp(`^${TODAY}`));
    await who.value('applicant', 'getApplication', { id });
    expect(letter(await lettersOf(id), 'refuse.2').service?.openedAt).toBe(openedAt);
  });
});

describe('谁能办', () => {
  test('别的乡镇的经办人当作没有这件申请', async () => {
    const id = await received();
    const foreign = town.person(FOREIGN_OFFICER);
    for (const reply of [
      await foreign.call('papers', 'lettersOf', { id }), await foreign.call('papers', 'previewLetter', { id, place: 'receipt.1' }),
      await issue(id, 2, 'receipt.1', {}, foreign), await foreign.call('papers', 'caseFile', { id, reason: '看看' }),
    ]) expect(refusalOf(reply).code).toBe('notFound');
    expect(refusalOf(await foreign.call('papers', 'ledger', { agencyId: 'qiaoguan', from: '2026-01-01', to: '2026-12-31' })).code).toBe('notFound');
  });
  test('县主管部门看得到出了哪些，看不到全文，不能出', async () => {
    const id = await received();
    await issued(id, 2, 'receipt.1');
    const county = town.as('supervisor');
    expect(await lettersOf(id, county)).toMatchObject({ mayIssue: false, mayRead: false, issued: [{ place: 'receipt.1' }] });
    for (const reply of [await county.call('papers', 'letterUrl', { id, place: 'receipt.1' }), await county.call('papers', 'previewLetter', { id, place: 'receipt.1' }), await issue(id, 2, 'recordCorrectionReply.0', {}, county)]) {
      expect(refusalOf(reply).code).toBe('forbidden');
    }
  });
  test('审核人能看，不能出、不能登记送达', async () => {
    const id = await received();
    const reviewer = town.as('reviewer');
    expect((await reviewer.call('papers', 'previewLetter', { id, place: 'receipt.1' })).ok).toBe(true);
    expect(refusalOf(await issue(id, 2, 'receipt.1', {}, reviewer)).code).toBe('forbidden');
    expect(refusalOf(await send(id, 'jpg', '盖章.jpg', 'seal', reviewer)).code).toBe('forbidden');
  });
  test('一个人传的文件，别人不能拿去用', async () => {
    const id = await received();
    await issued(id, 2, 'receipt.1');
    await town.db.collection('uploads').change({ _id: await sent(id), state: 'checked' }, { owner: 'member.somebody' });
    const [foreign] = await town.db.collection('uploads').find({ owner: 'member.somebody' }, { limit: 1 });
    expect(refusalOf(await officer.call('papers', 'attachScan', { id, place: 'receipt.1', uploadId: foreign?._id ?? '' })).code).toBe('uploadMissing');
  });
});
test('姓名、地址、第三方都不以明文存', () => {
  const stored = town.everythingStored();
  for (const secret of ['王测试', '测试路9号', '赵试三']) expect(stored).not.toContain(secret);
});
