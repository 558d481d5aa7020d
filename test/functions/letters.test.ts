import { readDocx } from '../support/read-docx';
import { bytesOf } from '../support/sample-files';
import { download, draftFacts, letterDesk, letterIn, sha256 } from './letter-desk';
import { type Caller, issueAnswer, refusalOf, startTown, submit, TODAY, type Town } from './town';
import { civilDate } from '@/domain/calendar/civil-date';

let town: Town;
let officer: Caller;
let desk: ReturnType<typeof letterDesk>;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
  desk = letterDesk(town, officer);
});
afterAll(() => town?.close());

const due = async (id: string) => (await desk.lettersOf(id)).due.map(({ place, state }) => `${place} ${state}`);
const serialOf = (number: string | undefined): number => Number(/第(\d+)号/.exec(number ?? '')?.[1]);
const logOf = async (caseId: string) => (await town.looks(caseId)).map(({ what, reason }) => `${what}：${reason}`);

describe('要出的文书', () => {
  test('没有确认收到，一份也不用出；确认以后出登记回执', async () => {
    const { id } = await submit(town.as('applicantA'));
    expect((await desk.lettersOf(id)).due).toEqual([]);
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    expect(await due(id)).toEqual(['receipt.1 ready', 'recordCorrectionReply.0 extra']);
  });
  test('登记回执不占文号，出过就不再提醒', async () => {
    const id = await desk.received();
    const receipt = await desk.issued(id, 2, 'receipt.1');
    expect(receipt).toMatchObject({ kind: 'receipt', title: '政府信息公开申请登记回执', on: TODAY, by: '经办员甲', serves: 'self' });
    expect(receipt.number).toBeUndefined();
    expect(await due(id)).toEqual(['recordCorrectionReply.0 extra']);
  });
  test('拟定以后先看样子，签发以前不能出', async () => {
    const id = await desk.received();
    await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.processInfo', reasons: '这是讨论记录。', facts: draftFacts('refused.processInfo') });
    const preview = await officer.value('papers', 'previewLetter', { id, place: 'refuse.2' });
    expect(preview).toMatchObject({ state: 'unsigned', asks: ['way'], letter: { number: '乔官公开〔　　〕第　　号', addressee: '王*试', title: '政府信息不予公开告知书' } });
    expect(JSON.stringify(preview)).not.toContain('王测试');
    expect(refusalOf(await desk.issue(id, 3, 'refuse.2'))).toMatchObject({ code: 'notSigned' });
  });
  test('缺了什么，用文书自己的话说，一个号也不占', async () => {
    const id = await desk.received();
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: TODAY, kind: 'thirdParty', about: '施工单位' }] });
    const before = await town.db.collection('counters').get('qiaoguan:2026:letters');
    expect((await desk.lettersOf(id)).due.find(({ kind }) => kind === 'thirdPartyConsult')?.missing).toBe('还没有填写收件的第三方或者单位，请补上以后再出这份文书。');
    expect(refusalOf(await desk.issue(id, 3, 'thirdPartyConsult.2'))).toMatchObject({ code: 'notFilledIn', field: 'filled.recipient' });
    expect(refusalOf(await desk.issue(id, 3, 'thirdPartyConsult.2', { recipient: { name: '潍坊某建筑有限公司', organization: true } }))).toMatchObject({ field: 'filled.atStake' });
    expect(await town.db.collection('counters').get('qiaoguan:2026:letters')).toEqual(before);
    const done = await desk.issued(id, 3, 'thirdPartyConsult.2', { recipient: { name: '赵试三', organization: false, address: '测试路1号' }, atStake: '您2024年报送的材料' });
    expect(done.number).toMatch(/^乔官公开〔2026〕第\d+号$/);
    const kept = await officer.value('papers', 'previewLetter', { id, place: 'thirdPartyConsult.2' });
    expect(kept).toMatchObject({ state: 'issued', letter: { addressee: '赵*三', number: done.number } });
  });
});

describe('文号：一个也不重，一个也不空', () => {
  test('几个人同时给不同的申请出文书，号各不相同，一个接一个', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => desk.received()));
    for (const id of ids) await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: TODAY, items: ['写明年份'], workingDays: 5 }] });
    const before = Number((await town.db.collection('counters').get('qiaoguan:2026:letters'))?.value ?? 0);
    const numbers = (await Promise.all(ids.map((id) => desk.issued(id, 3, 'correctionNotice.2')))).map(({ number }) => serialOf(number));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 6 }, (_, index) => before + 1 + index));
  });
  test('两个人同时出同一份，只成一份；另一个人知道已经出过，多取的号记作废', async () => {
    const id = await desk.signedCase();
    const replies = await Promise.all([desk.issue(id, 5, 'refuse.2'), desk.issue(id, 5, 'refuse.2'), desk.issue(id, 5, 'refuse.2')]);
    const won = replies.filter((reply) => reply.ok);
    expect(won).toHaveLength(1);
    const { number } = letterIn(await desk.lettersOf(id), 'refuse.2');
    for (const reply of replies.filter((one) => !one.ok)) expect(reply).toMatchObject({ code: 'alreadyIssued', message: expect.stringContaining(`文号是${number}`) });
    const log = await town.db.collection('numberLog').find({ series: 'qiaoguan:2026:letters' }, { limit: 1000, orderBy: [['value', 'asc']] });
    const last = Number((await town.db.collection('counters').get('qiaoguan:2026:letters'))?.value);
    expect(log.map(({ value }) => value)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect(log.filter(({ state }) => state === 'used').map(({ caseId }) => caseId)).toContain(id);
  });
  test('申请编号和文号各排各的', async () => {
    const id = await desk.signedCase();
    const { number } = await desk.issued(id, 5, 'refuse.2');
    const log = await town.db.collection('numberLog').get(`qiaoguan:2026:letters:${serialOf(number)}`);
    expect(log).toMatchObject({ state: 'used', caseId: id, place: 'refuse.2' });
  });
  test('别人刚办过一步，不按旧的情况出文书', async () => {
    const id = await desk.received();
    expect(refusalOf(await desk.issue(id, 1, 'receipt.1')).code).toBe('stale');
    expect(refusalOf(await desk.issue(id, 2, 'refuse.2')).code).toBe('notDue');
  });
});

describe('文书本身', () => {
  test('存下来的就是打开的那一份：校验值一致，姓名写全，有文号、日期和救济途径', async () => {
    const id = await desk.signedCase();
    const made = await desk.issued(id, 5, 'refuse.2', { way: 'post' });
    const { url, name, bytes } = await officer.value('papers', 'letterUrl', { id, place: 'refuse.2' });
    const content = await download(url);
    expect([name, content.length, sha256(content)]).toEqual([`政府信息不予公开告知书 ${made.number}.docx`, bytes, made.sha256]);
    const words = readDocx(content).paragraphs.join('\n');
    for (const part of ['王测试：', made.number ?? '', '2026年3月2日', '先向昌乐县人民政府申请行政复议', '党政办公室', '0536-6761106', '2023年尧沟村土地补偿款的分配方案']) expect(words).toContain(part);
    expect(words).not.toContain('掌上复议');
    expect(await logOf(id)).toContain('letter：打开文书');
  });
  test('随答复提供的文件写进附件，归入案卷', async () => {
    const id = await desk.signedCase('granted');
    const uploadId = await desk.sent(id, 'pdf', '分配方案.pdf', 'material');
    const made = await desk.issued(id, 5, 'grant.2', { attachments: [uploadId] });
    expect(made.attachments).toEqual([{ uploadId, name: '分配方案.pdf', bytes: bytesOf('pdf').length, kind: 'pdf', sha256: sha256(bytesOf('pdf')) }]);
    const { url } = await officer.value('papers', 'letterUrl', { id, place: 'grant.2' });
    expect(readDocx(await download(url)).paragraphs).toContain('附件：分配方案.pdf');
    expect(await town.db.collection('uploads').get(uploadId)).toMatchObject({ state: 'submitted', caseId: id });
  });
  test('送达以前可以先打印送达回证；送达以后出的写明答复之日和文号', async () => {
    const [early, late] = [await desk.signedCase(), await desk.signedCase()];
    await desk.issued(early, 5, 'refuse.2');
    await desk.issued(early, 5, 'serviceReceipt.2');
    const made = await desk.issued(late, 5, 'refuse.2');
    await issueAnswer(officer, late);
    await officer.value('staff', 'serve', { id: late, version: 5, way: 'post', answeredOn: TODAY, mailNumber: 'XA12345678937' });
    await desk.issued(late, 6, 'serviceReceipt.2');
    const words = async (id: string) => readDocx(await download((await officer.value('papers', 'letterUrl', { id, place: 'serviceReceipt.2' })).url)).paragraphs.join('\n');
    expect(await words(early)).toContain('《政府信息不予公开告知书》');
    const filledIn = await words(late);
    for (const part of ['邮寄（邮政企业）', '2026年3月2日（以这一天为答复之日', 'XA12345678937', made.number ?? '']) expect(filledIn).toContain(part);
  });
  test('更正答复书没有事项要它，由人另出一次', async () => {
    const id = await desk.received();
    const recordCorrection = { receivedOn: civilDate(TODAY), asked: '户主姓名写错了', result: 'corrected', reasons: '经核对，登记表有误。' } as const;
    expect(refusalOf(await desk.issue(id, 2, 'recordCorrectionReply.0'))).toMatchObject({ field: 'filled.recordCorrection' });
    expect((await desk.issued(id, 2, 'recordCorrectionReply.0', { recordCorrection })).number).toBeDefined();
    expect(refusalOf(await desk.issue(id, 2, 'recordCorrectionReply.0', { recordCorrection })).code).toBe('alreadyIssued');
  });
});

test('姓名、地址、第三方都不以明文存', () => {
  const stored = town.everythingStored();
  for (const secret of ['王测试', '测试路9号', '赵试三']) expect(stored).not.toContain(secret);
});
