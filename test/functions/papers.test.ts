import { LIMITS } from '@/contract/limits';
import type { Reply } from '@/contract/reply';
import type { StructuredReport } from '@/domain/report/report';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { reportBlocks } from '../fixtures/report/blocks';
import { page, tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { docxFile } from '../support/docx-file';
import { oldWordFile } from '../support/old-word-file';
import { bytesOf } from '../support/sample-files';
import { FOREIGN_OFFICER, refusalOf, startTown, type Caller, type Town } from './town';

const EDITOR = 'oLocal-qiaoguan-editor-00001';
const ADMINISTRATOR = 'oLocal-qiaoguan-admin-000001';

let town: Town;
beforeAll(async () => {
  town = await startTown();
  await bindPeople({ env: town.cloud.adminEnv }, [
    { id: 'qiaoguan-editor', openid: EDITOR, agencyId: 'qiaoguan', name: '测试信息员', roles: ['editor'] },
    { id: 'qiaoguan-administrator', openid: ADMINISTRATOR, agencyId: 'qiaoguan', name: '测试管理员', roles: ['administrator'] },
  ]);
});
afterAll(() => town?.close());

const MB = 1024 * 1024;
const DOCX = docxFile(reportBlocks(SAMPLE));

async function put(cloudPath: string, content: Buffer): Promise<string> {
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  return (await response.json() as { readonly fileID: string }).fileID;
}

interface Sent { readonly uploadId: string; readonly fileId: string; readonly cloudPath: string; readonly reply: Reply<StructuredReport> }

/** As a phone does it: asks for a place, puts the document there, has it read. */
async function send(who: Caller, name: string, content: Buffer, agencyId = 'qiaoguan'): Promise<Sent> {
  const { uploadId, cloudPath } = await who.value('papers', 'prepareReportFile', { agencyId, name, bytes: Math.max(1, Math.min(content.length, LIMITS.reportBytes)) });
  expect(cloudPath).toMatch(/^uploads\/[0-9a-f]{32}\/[0-9a-f]{32}\.bin$/);
  const fileId = await put(cloudPath, content);
  return { uploadId, fileId, cloudPath, reply: await who.call('papers', 'readReport', { agencyId, uploadId, fileId }) };
}

const isThere = async (fileId: string) => (await town.files.read(fileId, LIMITS.reportBytes)).kind !== 'missing';
/** Where a document is moved before it is read. */
const keptIdOf = (fileId: string) => fileId.replace('/uploads/', '/papers/');
const VALUES = { agency: SAMPLE.agency, year: SAMPLE.year, table2: SAMPLE.table2, table3: SAMPLE.table3, table4: SAMPLE.table4 };

describe('信息员传上一份已公布的年度报告', () => {
  test.each([
    ['年报.docx', DOCX], ['年报.doc', oldWordFile(reportBlocks(SAMPLE))], ['年报.txt', Buffer.from(tabbed(SAMPLE))], ['年报.html', Buffer.from(page(SAMPLE))],
    ['微信改了名的文件', DOCX], ['其实是旧版的.docx', oldWordFile(reportBlocks(SAMPLE))],
  ])('%s：读成数据，原件移到手机改不了的地方', async (name, content) => {
    const { fileId, reply } = await send(town.person(EDITOR), name, content);
    expect(reply).toMatchObject({ ok: true, value: VALUES });
    expect([await isThere(fileId), await isThere(keptIdOf(fileId))]).toEqual([false, true]);
  });

  test('答复丢了再问一次，是同一个回答；中间换了内容，读的还是先传的那份', async () => {
    const who = town.person(EDITOR);
    const { uploadId, fileId, cloudPath, reply } = await send(who, '年报.docx', DOCX);
    expect(await put(cloudPath, Buffer.from('换成别的内容'))).toBe(fileId);
    expect(await who.value('papers', 'readReport', { agencyId: 'qiaoguan', uploadId, fileId })).toEqual(reply.ok && reply.value);
    expect(await isThere(fileId)).toBe(false);
  });

  test('读过的文件什么也不改：公开的年报还是原来那些', async () => {
    const before = await town.person(undefined).value('public', 'listReports', { agencyId: 'qiaoguan' });
    await send(town.person(EDITOR), '年报.docx', DOCX);
    expect(await town.person(undefined).value('public', 'listReports', { agencyId: 'qiaoguan' })).toEqual(before);
  });

  test('第二天夜里清掉', async () => {
    const { uploadId, fileId } = await send(town.person(EDITOR), '年报.docx', DOCX);
    await town.db.collection('uploads').change({ _id: uploadId }, { preparedAt: '2026-02-28T10:00:00.000+08:00' });
    await town.cloud.invokeTimer('clock', 'nightly');
    expect(await isThere(keptIdOf(fileId))).toBe(false);
    expect(await town.person(EDITOR).call('papers', 'readReport', { agencyId: 'qiaoguan', uploadId, fileId })).toMatchObject({ ok: false, code: 'notFound' });
  });
});

describe('读不了的文件：说明原因，删掉', () => {
  test.each([
    ['年报.docx', bytesOf('pdf'), 'wrongFileKind'], ['年报.docx', bytesOf('docx'), 'fileDamaged'], ['年报.doc', bytesOf('exe'), 'notText'], ['年报.txt', Buffer.from('  \n'), 'noText'],
    ['年报.txt', Buffer.alloc(21 * MB, 'a'), 'fileTooLarge'],
  ])('%s %#', async (name, content, code) => {
    const { fileId, reply } = await send(town.person(EDITOR), name, content);
    expect(refusalOf(reply)).toMatchObject({ code, message: expect.stringMatching(/[\u4e00-\u9fff].*。$/) });
    expect([await isThere(fileId), await isThere(keptIdOf(fileId))]).toEqual([false, false]);
  });

  test('30 MB 的文件一开始就不给地方，说明上限', async () => {
    const reply = await town.person(EDITOR).call('papers', 'prepareReportFile', { agencyId: 'qiaoguan', name: '年报.docx', bytes: 30 * MB });
    expect(refusalOf(reply)).toMatchObject({ code: 'wrongInput', field: 'bytes', message: expect.stringContaining('20 MB') });
  });

  test('没有传上来就问', async () => {
    const who = town.person(EDITOR);
    const { uploadId, cloudPath } = await who.value('papers', 'prepareReportFile', { agencyId: 'qiaoguan', name: '年报.docx', bytes: 10 });
    const { fileId } = await send(who, '年报.docx', DOCX);
    expect(await who.call('papers', 'readReport', { agencyId: 'qiaoguan', uploadId, fileId: fileId.replace(/uploads\/.*$/, cloudPath) })).toMatchObject({ ok: false, code: 'fileMissing' });
    expect(await who.call('papers', 'readReport', { agencyId: 'qiaoguan', uploadId, fileId })).toMatchObject({ ok: false, code: 'notFound' });
  });
});

describe('谁可以传', () => {
  const ask = (who: Caller, agencyId = 'qiaoguan') => who.call('papers', 'prepareReportFile', { agencyId, name: '年报.docx', bytes: 10 });

  test('本单位的信息员、经办人、管理员可以', async () => {
    for (const who of [town.person(EDITOR), town.person(ADMINISTRATOR), town.as('officer')]) expect((await ask(who)).ok).toBe(true);
  });

  test('审核人、负责人不办这一步；县里只看不办；申请人、没有登录的进不来', async () => {
    for (const who of [town.as('reviewer'), town.as('head'), town.as('supervisor')]) {
      expect(refusalOf(await ask(who))).toMatchObject({ code: 'forbidden', message: '这一步由信息员、经办人、管理员办理，你现在没有这个岗位（可能刚调整过），请联系他们；岗位不对的，请找管理员。' });
    }
    expect(await ask(town.as('applicantA'))).toEqual(await ask(town.as('applicantA'), 'no-such-agency'));
    expect(refusalOf(await ask(town.person(undefined))).code).toBe('signIn');
  });

  test('别的单位的人、同单位的别人，都读不到这份文件，回答和没有一样', async () => {
    const { uploadId, fileId } = await send(town.person(EDITOR), '年报.docx', DOCX);
    const officer = town.as('officer');
    const other = await officer.call('papers', 'readReport', { agencyId: 'qiaoguan', uploadId, fileId });
    expect(other).toEqual(await officer.call('papers', 'readReport', { agencyId: 'qiaoguan', uploadId: '0000000000000000', fileId }));
    expect(await town.person(FOREIGN_OFFICER).call('papers', 'readReport', { agencyId: 'wutu', uploadId, fileId })).toMatchObject({ ok: false, code: 'notFound' });
    expect(await town.person(FOREIGN_OFFICER).call('papers', 'readReport', { agencyId: 'qiaoguan', uploadId, fileId })).toMatchObject({ ok: false, code: 'notFound' });
  });

  test('传上来的报告不能当作申请的附件', async () => {
    const { uploadId } = await send(town.as('officer'), '年报.docx', DOCX);
    expect(await town.as('officer').call('applicant', 'checkUpload', { uploadId, fileId: 'x' })).toMatchObject({ ok: false, code: 'notFound' });
  });

  test('一个人一天最多传200个', async () => {
    const who = town.person(ADMINISTRATOR);
    const { uploadId } = await who.value('papers', 'prepareReportFile', { agencyId: 'qiaoguan', name: '年报.docx', bytes: 10 });
    const uploads = town.db.collection('uploads');
    const first = await uploads.get(uploadId);
    for (let count = 1; count < 200; count += 1) await uploads.add({ ...first, _id: `${uploadId}-${count}` });
    expect(refusalOf(await ask(who))).toMatchObject({ code: 'tooManyUploads', message: expect.stringContaining('200个') });
    expect((await ask(town.person(EDITOR))).ok).toBe(true);
  });
});
