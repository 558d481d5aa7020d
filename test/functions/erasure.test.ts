import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyLogs } from '../../cloudfunctions/_shared/audit/verify-logs';
import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import type { Stored } from '../../cloudfunctions/_shared/database';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { envelopesIn } from '../../cloudfunctions/_shared/sealed/envelopes';
import type { SealedCollectionName } from '../../cloudfunctions/_shared/sealed/sealed-places';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import { bytesOf } from '../support/sample-files';
import { correct } from './correct';
import { FORM, handle, newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

const Q = { agencyId: 'qiaoguan' } as const;
const ME = 'oErasureApplicant0000000001';
/** Invented; nothing of it may be left. */
const PERSON = { ...FORM, applicant: { ...FORM.applicant, name: '百里到期', phone: '13822223333', address: '昌乐县旧档路3号' }, description: '百里到期家的补偿明细' };
const WORDS = ['百里到期', '13822223333', '旧档路', '11010519491231002X', '补偿明细'];
const BASIS = '档案鉴定意见书〔2037〕1号';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'erasure-'));
let town: Town;
let administrator: Caller;
const ids = { closed: '', open: '', request: '', uploadId: '' };

/** The same town on another day. */
async function on(today: string): Promise<void> {
  await town?.close();
  town = await startTown({ dataFolder, today });
  administrator = town.as('administrator');
}
const erase = (who: Caller, chosen: readonly string[], pin = LOCAL_PIN) => who.call('staff', 'eraseCases', { ...Q, ids: [...chosen], basis: BASIS, pin });
const table = async () => (await town.as('officer').value('annual', 'yearTables', { ...Q, year: 2026 })).table3;

beforeAll(async () => {
  await on('2026-03-02');
  const me = town.person(ME);
  const { uploadId, cloudPath } = await me.value('applicant', 'prepareUpload', { name: '百里到期的户口簿.jpg', bytes: bytesOf('jpg').length });
  const sent = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(bytesOf('jpg')) });
  await me.value('applicant', 'checkUpload', { uploadId, fileId: (await sent.json() as { readonly fileID: string }).fileID });
  const { id } = await submit(me, { ...PERSON, uploadIds: [uploadId] });
  await handle(town, id, 'refused.internalAffairs');
  const open = await submit(me, FORM);
  const request = await me.value('applicant', 'submitRequest', {
    kind: 'recordCorrection', key: newKey(), agencyId: 'qiaoguan', uploadIds: [], person: PERSON.applicant,
    content: { kind: 'recordCorrection', record: '百里到期家的登记表', wrong: '旧档路', right: '旧档路3号', evidence: '户口簿' },
  });
  await correct(town, request.id, { words: '百里到期的登记表已经改了。' });
  Object.assign(ids, { closed: id, open: open.id, request: request.id, uploadId });
}, 120_000);
afterAll(() => town?.close());

/** What stands in the envelopes of everything that belongs to a case. */
async function openedOf(caseId: string): Promise<string> {
  const { sealer } = await deploymentKeys(town.db, town.cloud.adminEnv);
  const all = async (name: SealedCollectionName, where: Record<string, string>): Promise<readonly (readonly [SealedCollectionName, Stored])[]> =>
    (await town.db.collection(name).find(where, { limit: 50 })).map((one) => [name, one] as const);
  const documents = (await Promise.all([all('cases', { _id: caseId }), all('requests', { _id: caseId }), all('letters', { caseId }), all('uploads', { caseId })])).flat();
  return documents.map(([name, one]) => JSON.stringify(one) + envelopesIn(name, one).map(({ text, place }) => sealer.open(text, place)).join('\n')).join('\n');
}

describe('档案法第二十一条、个人信息保护法第四十七条：保管期限满了，经鉴定批准，删除', () => {
  test('没有定保管期限的，什么都不列，什么都不删；定了，没有到期的也不删', async () => {
    expect(await administrator.value('staff', 'expiredCases', Q)).toEqual({ agency: { id: 'qiaoguan', name: '乔官镇人民政府' }, items: [], erased: [] });
    expect(refusalOf(await erase(administrator, [ids.closed]))).toMatchObject({ code: 'noRetention', article: '《中华人民共和国档案法》第二十一条' });
    const { version, settings } = await administrator.value('staff', 'officeSettings', Q);
    await administrator.value('staff', 'saveSettings', { ...Q, version, settings: { ...settings, retention: 'tenYears' } });
    expect(await administrator.value('staff', 'expiredCases', Q)).toMatchObject({ term: 'tenYears', items: [] });
    expect(await erase(administrator, [ids.closed])).toMatchObject({ ok: true, value: { erased: 0, left: [expect.stringContaining('乔官依申请〔2026〕第')] } });
    expect(await openedOf(ids.closed)).toContain('百里到期');
  });

  test('到了期限，列出是哪一件；别的岗位看不到，签批密码不对不删，写不出文号不删', async () => {
    const before = JSON.stringify(await table());
    await on('2037-01-05');
    const { items } = await administrator.value('staff', 'expiredCases', Q);
    expect(items).toEqual([
      expect.objectContaining({ id: ids.closed, applicantName: expect.stringMatching(/^百\*+期$/), closedOn: '2026-03-02', keptThrough: '2036-12-31' }),
      expect.objectContaining({ id: ids.request, applicantName: expect.stringMatching(/^百\*+期$/), ending: expect.stringContaining('更正'), keptThrough: '2036-12-31' }),
    ]);
    expect(refusalOf(await town.as('officer').call('staff', 'expiredCases', Q)).code).toBe('forbidden');
    expect(refusalOf(await erase(town.as('head'), [ids.closed])).code).toBe('forbidden');
    expect(refusalOf(await erase(administrator, [ids.closed], '000000')).code).toBe('pinWrong');
    expect(refusalOf(await administrator.call('staff', 'eraseCases', { ...Q, ids: [ids.closed], basis: ' ', pin: LOCAL_PIN })).code).toBe('wrongInput');
    expect(JSON.stringify(await table())).toBe(before);
    expect(await openedOf(ids.closed)).toContain('百里到期');
  });

  test('删了以后：哪里都没有他的姓名、号码、写的话，文件也没有；没有办结的不删', async () => {
    const before = JSON.stringify(await table());
    const upload = await town.db.collection('uploads').get(ids.uploadId);
    const [letter] = await town.db.collection('letters').find({ caseId: ids.closed }, { limit: 1 });
    const files = [String(upload?.fileId), String(letter?.fileId)];
    expect(await Promise.all(files.map(async (file) => (await town.files.read(file, 1_000_000)).kind))).toEqual(['content', 'content']);
    expect(await erase(administrator, [ids.closed, ids.open])).toMatchObject({ ok: true, value: { erased: 1, left: [expect.stringContaining('第2号')] } });
    const left = await openedOf(ids.closed);
    expect(WORDS.filter((word) => left.includes(word))).toEqual([]);
    expect(left).toContain('（到期已删除）');
    expect(await Promise.all(files.map(async (file) => (await town.files.read(file, 1_000_000)).kind))).toEqual(['missing', 'missing']);
    // What is counted is what it was.
    expect(JSON.stringify(await table())).toBe(before);
    expect(await (await town.cases()).find(ids.open)).toMatchObject({ request: { description: FORM.description } });
  });

  test('更正、建议、投诉、意见一样：写的话、是谁、答复书都删，编号、日期、结果留着', async () => {
    const before = await town.as('officer').value('staff', 'getRequest', { id: ids.request });
    expect(JSON.stringify(before)).toContain('旧档路');
    expect(await erase(administrator, [ids.request])).toMatchObject({ ok: true, value: { erased: 1, left: [] } });
    const after = await town.as('officer').value('staff', 'getRequest', { id: ids.request });
    expect(after).toMatchObject({ number: before.number, submittedAt: before.submittedAt });
    const left = JSON.stringify(after) + await openedOf(ids.request);
    expect(WORDS.filter((word) => left.includes(word))).toEqual([]);
    expect((await town.as('officer').call('staff', 'requestLetter', { id: ids.request })).ok).toBe(false);
    expect((await town.person(ME).value('applicant', 'myRequests', {})).items).toEqual([]);
  });

  test('编号、日期、步骤、结果还看得到，说明已经删除；不能再办，本人的列表里没有了，查重查不出', async () => {
    const officer = town.as('officer');
    const shown = await officer.value('staff', 'getCase', { id: ids.closed });
    expect(shown).toMatchObject({ erasedOn: '2037-01-05', state: 'closed', outcome: 'refused.internalAffairs', actions: [], late: [], lettersDue: [], applicant: { name: '（到期已删除）' }, request: { description: '（到期已删除）' } });
    expect(shown.timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['submitted', 'decided', 'signed', 'served']));
    expect(WORDS.filter((word) => JSON.stringify(shown).includes(word))).toEqual([]);
    expect((await officer.value('papers', 'lettersOf', { id: ids.closed })).issued.map(({ number }) => number)).toEqual([expect.stringContaining('乔官公开〔2026〕第')]);
    expect(refusalOf(await officer.call('staff', 'unmask', { id: ids.closed, reason: '看看' }))).toMatchObject({ code: 'erased', article: '《中华人民共和国个人信息保护法》第四十七条第一款' });
    expect(refusalOf(await officer.call('papers', 'caseFile', { id: ids.closed, reason: '看看' })).code).toBe('erased');
    expect((await town.person(ME).value('applicant', 'listApplications', {})).items.map(({ id }) => id)).toEqual([ids.open]);
    expect((await (await town.cases()).ofDocumentNumber('qiaoguan', '11010519491231002X')).items.map(({ disclosure }) => disclosure.id)).toEqual([ids.open]);
  });

  test('经过的链照样核对得上：删掉的是写的话，不是发生过的事；说谎说删过的，核对得出', async () => {
    const keys = { ...await deploymentKeys(town.db, town.cloud.adminEnv), calendar: (await calendarNow(noticeRepository(town.db))()).calendar };
    expect((await verifyLogs(town.db, keys)).findings).toEqual([]);
    const cases = town.db.collection('cases');
    await cases.change({ _id: ids.open }, { erased: { at: '2037-01-05T10:00:00.000+08:00' } });
    expect((await verifyLogs(town.db, keys)).findings).toEqual([expect.objectContaining({ kind: 'changed', document: ids.open })]);
    await cases.change({ _id: ids.open }, { erased: undefined });
    expect((await verifyLogs(town.db, keys)).findings).toEqual([]);
  });

  test('删除清册记着哪一件、谁、什么时候、凭什么；文号也封存', async () => {
    const { items, erased } = await administrator.value('staff', 'expiredCases', Q);
    expect(items).toEqual([]);
    expect(erased.map(({ id }) => id).toSorted()).toEqual([ids.closed, ids.request].toSorted());
    expect(erased).toContainEqual(expect.objectContaining({ id: ids.closed, by: '管理员戊', basis: BASIS, at: expect.stringMatching(/^2037-01-05T/) }));
    expect(JSON.stringify(await town.db.collection('erasures').get(ids.closed))).not.toContain('鉴定意见书');
    // Once is once.
    expect(await erase(administrator, [ids.closed])).toMatchObject({ ok: true, value: { erased: 0 } });
  });

  test('删了一半断了，文件夜里接着删；夜里的任务照样办', async () => {
    const file = await town.files.put('letters/left/behind.txt', Buffer.from('x'));
    await town.db.collection('erasures').change({ _id: ids.closed }, { files: [file], filesGone: false });
    const report = await town.cloud.invokeTimer('clock', 'nightly') as Record<string, unknown>;
    expect(report.clearErased).toEqual({ cleared: 1, failed: 0 });
    expect(Object.entries(report).filter(([, one]) => one === 'failed')).toEqual([]);
    expect((await town.files.read(file, 10)).kind).toBe('missing');
  });
});
