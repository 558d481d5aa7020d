import { civilDate } from '@/domain/calendar/civil-date';
import { readDocx } from '../support/read-docx';
import { download, letterDesk } from './letter-desk';
import { FORM, handle, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
let town: Town;
let officer: Caller;
let desk: ReturnType<typeof letterDesk>;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
  desk = letterDesk(town, officer);
});
afterAll(() => town?.close());

let people = 0;
const someone = (): Caller => town.person(`oLetterOwner${String(people += 1).padStart(16, '0')}`);
interface Filed { readonly who: Caller; readonly id: string }
async function filed(form: Parameters<typeof submit>[1] = FORM): Promise<Filed> {
  const who = someone();
  return { who, id: (await submit(who, form)).id };
}
async function answered(leaf: Parameters<typeof handle>[2] = 'refused.processInfo'): Promise<Filed> {
  const one = await filed();
  await handle(town, one.id, leaf);
  return one;
}
const lettersOf = async ({ who, id }: Filed) => (await who.value('applicant', 'getApplication', { id })).letters;

describe('收到的文书', () => {
  test('答复送达以后，全文和文件都看得到，写的是自己的全名', async () => {
    const one = await answered();
    const [answer] = await lettersOf(one);
    expect(answer).toMatchObject({ kind: 'refuse', answers: true, way: 'online', number: expect.stringContaining('〔2026〕') });
    const { letter } = await one.who.value('applicant', 'readOwnLetter', { id: one.id, place: answer?.place ?? '' });
    expect(letter.addressee).toContain('王测试');
    expect(JSON.stringify(letter)).not.toContain('王*试');
    const { url, name } = await one.who.value('applicant', 'ownLetterFile', { id: one.id, place: answer?.place ?? '' });
    expect(name).toMatch(/^政府信息不予公开告知书 .+\.docx$/);
    expect(readDocx(await download(url)).paragraphs.join('\n')).toContain('王测试');
  });

  test('出了、还没有送出的通知看不到；送出以后看得到，第一次打开记下来，单位看得到', async () => {
    const one = await filed();
    await officer.value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    await officer.value('staff', 'takeStep', { id: one.id, version: 2, steps: [{ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5 }] });
    await desk.issued(one.id, 3, 'correctionNotice.2');
    expect(await lettersOf(one)).toEqual([]);
    expect(refusalOf(await one.who.call('applicant', 'readOwnLetter', { id: one.id, place: 'correctionNotice.2' })).code).toBe('notFound');
    await officer.value('papers', 'serveLetter', { id: one.id, version: 3, place: 'correctionNotice.2', way: 'online', on: ON });
    const openedAt = async () => (await officer.value('papers', 'lettersOf', { id: one.id })).issued.find(({ place }) => place === 'correctionNotice.2')?.service?.openedAt;
    expect(await openedAt()).toBeUndefined();
    expect((await one.who.value('applicant', 'readOwnLetter', { id: one.id, place: 'correctionNotice.2' })).letter.paragraphs.map(({ text }) => text).join()).toContain('写明年份');
    const first = await openedAt();
    expect(first).toBeDefined();
    await one.who.value('applicant', 'ownLetterFile', { id: one.id, place: 'correctionNotice.2' });
    expect(await openedAt()).toBe(first);
  });

  test('给第三方的、留在案卷里的、别人的，都当作没有', async () => {
    const one = await filed();
    await officer.value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    await officer.value('staff', 'takeStep', { id: one.id, version: 2, steps: [{ type: 'consultationSent', on: ON, kind: 'thirdParty', about: '某某公司：合同能不能公开' }] });
    await desk.issued(one.id, 3, 'thirdPartyConsult.2', { recipient: { name: '某某公司', organization: true }, atStake: '合同' });
    await officer.value('papers', 'serveLetter', { id: one.id, version: 3, place: 'thirdPartyConsult.2', way: 'inPerson', on: ON });
    const letter = { id: one.id, place: 'thirdPartyConsult.2' };
    expect(await lettersOf(one)).toEqual([]);
    for (const action of ['readOwnLetter', 'ownLetterFile'] as const) expect(refusalOf(await one.who.call('applicant', action, letter)).code).toBe('notFound');
    const theirs = await answered();
    const [answer] = await lettersOf(theirs);
    for (const action of ['readOwnLetter', 'ownLetterFile'] as const) {
      expect(refusalOf(await one.who.call('applicant', action, { id: theirs.id, place: answer?.place ?? '' })).message).toBe('没有找到这件申请，请从列表重新进入。');
    }
    const foreign = await one.who.call('applicant', 'ownFile', { id: one.id, uploadId: 'a'.repeat(32) });
    expect(refusalOf(foreign).code).toBe('notFound');
  });

  test('随答复给的文件，从自己的申请里打开；案卷里别的文件打不开', async () => {
    const one = await filed();
    const id = one.id;
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    const seal = await desk.sent(id, 'jpg', '盖章.jpg');
    await desk.issued(id, 2, 'receipt.1');
    await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId: seal });
    await officer.value('papers', 'serveLetter', { id, version: 2, place: 'receipt.1', way: 'online', on: ON });
    const [receipt] = await lettersOf(one);
    expect(receipt?.scans.map(({ name }) => name)).toEqual(['盖章.jpg']);
    expect((await one.who.value('applicant', 'ownLetterFile', { id, place: 'receipt.1', uploadId: seal })).name).toBe('盖章.jpg');
    expect(refusalOf(await one.who.call('applicant', 'ownLetterFile', { id, place: 'receipt.1', uploadId: 'b'.repeat(32) })).code).toBe('notFound');
    expect(refusalOf(await one.who.call('applicant', 'ownFile', { id, uploadId: seal })).code).toBe('notFound');
  });
});

describe('行政复议申请书', () => {
  const words = async ({ who, id }: Filed) => {
    const { url, name } = await who.value('papers', 'reconsiderationForm', { id });
    expect(name).toBe('行政复议申请书.docx');
    return readDocx(await download(url)).paragraphs;
  };

  test('填好申请人、机关、答复的文号和日期、复议机关；请求一项都没有替他选，理由空着', async () => {
    const one = await answered();
    const [answer] = await lettersOf(one);
    const lines = await words(one);
    const text = lines.join('\n');
    for (const part of ['姓名：王测试', '11010519491231002X', '山东省潍坊市昌乐县测试路9号', '13800001234', '昌乐县乔官镇人民政府', answer?.number ?? '-', '2026年3月2日', FORM.description, '昌乐县人民政府']) expect(text).toContain(part);
    expect(lines.filter((line) => line.startsWith('□')).length).toBeGreaterThan(2);
    expect(text).not.toContain('☑');
    const reasons = lines.slice(lines.indexOf('理由') + 1, lines.indexOf('附件'));
    expect(reasons.every((line) => line === '' || (line.startsWith('（') && line.endsWith('：）')))).toBe(true);
  });

  test('还没有答复、也没有过期限的，说现在不用', async () => {
    const one = await filed();
    expect(refusalOf(await one.who.call('papers', 'reconsiderationForm', { id: one.id })).code).toBe('nothingToContest');
  });

  test('别人的、没有登录的、工作人员，都拿不到', async () => {
    const one = await answered('granted');
    for (const who of [someone(), officer, town.as('head')]) expect(refusalOf(await who.call('papers', 'reconsiderationForm', { id: one.id })).code).toBe('notFound');
    expect(refusalOf(await town.person(undefined).call('papers', 'reconsiderationForm', { id: one.id })).code).toBe('signIn');
  });
});

describe('申请详情说得全', () => {
  test('拆分的，列出每一件，点得开；每一件知道从哪来', async () => {
    const one = await filed();
    await officer.value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    const { parts } = await officer.value('staff', 'splitCase', { id: one.id, version: 2, parts: ['分配方案', '签字表'] });
    const detail = await one.who.value('applicant', 'getApplication', { id: one.id });
    expect(detail.parts).toEqual(parts);
    const part = await one.who.value('applicant', 'getApplication', { id: parts[0]?.id ?? '' });
    expect(part).toMatchObject({ partOf: { id: one.id, number: detail.number }, description: '分配方案' });
  });

  test('转送的，去哪了、从哪来，两边都点得开', async () => {
    const one = await filed();
    await officer.value('staff', 'forwardCase', { id: one.id, version: 1, toAgencyId: 'wutu', reason: '由五图街道制作。', phone: '0536-6221234' });
    const { forwardedTo } = await one.who.value('applicant', 'getApplication', { id: one.id });
    const there = await one.who.value('applicant', 'getApplication', { id: forwardedTo?.id ?? '' });
    expect(there).toMatchObject({ number: forwardedTo?.number, forwardedFrom: { id: one.id } });
  });

  test('登记了复议，申请人看得到受理和结果', async () => {
    const one = await answered();
    const filedOne = await officer.value('staff', 'takeStep', { id: one.id, version: 6, steps: [{ type: 'remedyFiled', on: ON, way: 'review', reference: '昌乐政复〔2026〕1号' }] });
    const [remedy] = filedOne.open.remedies;
    await officer.value('staff', 'takeStep', { id: one.id, version: 7, steps: [{ type: 'remedyEnded', on: ON, remedyId: remedy?.id ?? '', result: 'upheld' }] });
    const { remediesOnRecord, timeline } = await one.who.value('applicant', 'getApplication', { id: one.id });
    expect(remediesOnRecord).toEqual([{ way: 'review', on: ON, reference: '昌乐政复〔2026〕1号', result: 'upheld', endedOn: ON }]);
    expect(timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['remedyFiled', 'remedyEnded']));
  });
});
