import { randomBytes } from 'node:crypto';
import type { Reply } from '@/contract/reply';
import { LIMITS } from '@/contract/limits';
import { instant } from '@/domain/calendar/instant';
import { civilDate } from '@/domain/calendar/civil-date';
import type { ApplicantCloud } from '../../cloudfunctions/_shared/usecases/applicant/applicant-cloud';
import { removeUpload } from '../../cloudfunctions/_shared/usecases/applicant/remove-upload';
import { purgeUploads } from '../../cloudfunctions/_shared/usecases/clock/purge-uploads';
import { bytesOf, type SampleKind } from '../support/sample-files';
import { FORM, memberIdOf, newKey, refusalOf, startTown, type Caller, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const MB = 1024 * 1024;

async function put(cloudPath: string, content: Buffer): Promise<string> {
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  return (await response.json() as { readonly fileID: string }).fileID;
}

/** As a phone does it: asks for a place, puts the file there, has it checked. */
async function add(who: Caller, name: string, content: Buffer): Promise<Reply<{ readonly uploadId: string; readonly kind: string; readonly bytes: number }> & { readonly fileId: string }> {
  const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name, bytes: Math.min(content.length, LIMITS.attachmentBytes) });
  expect(cloudPath).toMatch(/^uploads\/[0-9a-f]{32}\/[0-9a-f]{32}\.\w+$/);
  const fileId = await put(cloudPath, content);
  return { ...await who.call('applicant', 'checkUpload', { uploadId, fileId }), fileId };
}

const added = async (who: Caller, name: string, content: Buffer): Promise<string> => {
  const reply = await add(who, name, content);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value.uploadId;
};

const isThere = async (fileId: string) => (await town.files.read(fileId, LIMITS.attachmentBytes)).kind !== 'missing';
/** Where a file is moved before it is checked. */
const keptIdOf = (fileId: string) => fileId.replace('/uploads/', '/attachments/');

describe('附件：内容不对的不收', () => {
  test.each(['jpg', 'png', 'heic', 'pdf', 'doc', 'docx', 'xls', 'xlsx', 'txt', 'mp3', 'm4a', 'wav'] as const)('%s 收下', async (kind) => {
    expect(await add(town.as('applicantA'), `材料.${kind}`, bytesOf(kind))).toMatchObject({ ok: true, value: { kind } });
  });

  test.each([['exe', '照片.jpg'], ['zip', '说明.docx'], ['installer', '说明.doc'], ['elf', '录音.mp3'], ['pdf', '照片.jpg'], ['film', '录音.m4a'], ['renamed-film', '录音.m4a']] as const)('%s 改名为 %s，删掉并说明', async (kind: SampleKind, name) => {
    const reply = await add(town.as('applicantA'), name, bytesOf(kind));
    expect(reply).toMatchObject({ ok: false, code: 'wrongFileContent', message: expect.stringContaining('已添加的附件都在') });
    expect([await isThere(reply.fileId), await isThere(keptIdOf(reply.fileId))]).toEqual([false, false]);
  });

  test('附件要让工作人员打得开：没有画面的照片不收，删掉并说明怎么办', async () => {
    const reply = await add(town.as('applicantA'), '照片.jpg', Buffer.concat([bytesOf('jpg').subarray(0, 20), Buffer.from([0xff, 0xd9])]));
    expect(reply).toMatchObject({ ok: false, code: 'brokenPicture', message: expect.stringContaining('照片已经损坏，打不开，没有收下，请重新拍一张') });
    expect([await isThere(reply.fileId), await isThere(keptIdOf(reply.fileId))]).toEqual([false, false]);
  });

  test('照片里写的拍摄地点和时间去掉，谁也看不到；传上来的那一份不留', async () => {
    const [start, rest] = [bytesOf('jpg').subarray(0, 20), bytesOf('jpg').subarray(20)];
    const place = Buffer.from('Exif\0\0GPS36.7031N118.8323E', 'latin1');
    const reply = await add(town.as('applicantA'), '照片.jpg', Buffer.concat([start, Buffer.from([0xff, 0xe1, 0, place.length + 2]), place, rest]));
    if (!reply.ok) throw new Error(reply.message);
    const kept = await town.files.read(keptIdOf(reply.fileId), MB);
    if (kept.kind !== 'content') throw new Error('not kept');
    expect([kept.content.length, kept.content.equals(Buffer.concat([start, rest]))]).toEqual([reply.value.bytes, true]);
    expect(town.everythingStored()).not.toContain('GPS36.7031N118.8323E');
    // Once more, after a lost reply, and with another picture put in the old place.
    await put(reply.fileId.slice(reply.fileId.indexOf('uploads/')), Buffer.concat([start, rest, rest]));
    expect(await town.as('applicantA').call('applicant', 'checkUpload', { uploadId: reply.value.uploadId, fileId: reply.fileId })).toMatchObject({ ok: true, value: { bytes: reply.value.bytes } });
    expect((await town.files.read(keptIdOf(reply.fileId), MB) as { content: Buffer }).content.equals(kept.content)).toBe(true);
  });

  test('手机录音机写的通用容器收下，记作录音', async () => {
    expect(await add(town.as('applicantA'), '录音.m4a', bytesOf('recording'))).toMatchObject({ ok: true, value: { kind: 'm4a' } });
  });

  test('带脚本的 PDF：删掉并说明怎么办', async () => {
    const reply = await add(town.as('applicantA'), '通知.pdf', bytesOf('script-pdf'));
    expect(reply).toMatchObject({ ok: false, code: 'activeContent', message: expect.stringContaining('里面有会自动运行的内容，请另存为普通pdf或者拍照') });
    expect([await isThere(reply.fileId), await isThere(keptIdOf(reply.fileId))]).toEqual([false, false]);
  });

  test.each([
    ['带宏的docx', 'macro-docx', '说明.docx', 'macros', '另存为不带宏的docx'], ['带宏的doc', 'macro-doc', '说明.doc', 'macros', '拍照'], ['带宏的xls', 'macro-xls', '名单.xls', 'macros', '拍照'],
    ['打开时去网上取模板的docx', 'fetching-docx', '说明.docx', 'macros', '自动联网'],
    ['打开时交表的pdf', 'form-pdf', '通知.pdf', 'activeContent', '另存为普通pdf'], ['夹带文件的pdf', 'carrying-pdf', '通知.pdf', 'packedFiles', '把夹带的取出来单独添加'],
  ] as const)('%s：删掉并说明怎么办', async (_what, kind, name, code, says) => {
    const reply = await add(town.as('applicantA'), name, bytesOf(kind));
    expect(reply).toMatchObject({ ok: false, code, message: expect.stringContaining(says) });
    expect([await isThere(reply.fileId), await isThere(keptIdOf(reply.fileId))]).toEqual([false, false]);
  });

  test('程序文件一开始就不给地方', async () => {
    expect(await town.as('applicantA').call('applicant', 'prepareUpload', { name: '安装.exe', bytes: 10 })).toMatchObject({ code: 'wrongFileKind' });
    expect(await town.as('applicantA').call('applicant', 'prepareUpload', { name: '录像.mp4', bytes: 10 })).toMatchObject({ code: 'wrongFileKind', message: expect.not.stringContaining('mp4') });
  });

  test('一个人还没有提交的附件有上限，删掉一个又能添加，别人不受影响', async () => {
    const who = town.person('oManyUploads');
    const asked = { name: '证明.pdf', bytes: 10 };
    const { uploadId } = await who.value('applicant', 'prepareUpload', asked);
    const uploads = town.db.collection('uploads');
    const first = await uploads.get(uploadId);
    const most = LIMITS.attachments * LIMITS.drafts;
    for (let count = 1; count < most; count += 1) await uploads.add({ ...first, _id: `${uploadId}-${count}`, state: count % 2 ? 'checked' : 'prepared' });
    expect(await who.call('applicant', 'prepareUpload', asked)).toMatchObject({ ok: false, code: 'tooManyUploads', message: expect.stringContaining(`${most}个`) });
    expect((await town.as('applicantB').call('applicant', 'prepareUpload', asked)).ok).toBe(true);
    await who.value('applicant', 'removeUpload', { uploadId });
    expect((await who.call('applicant', 'prepareUpload', asked)).ok).toBe(true);
  });

  test('21 MB 的照片：先拦，真传上来也删掉', async () => {
    const who = town.as('applicantA');
    expect(await who.call('applicant', 'prepareUpload', { name: '照片.jpg', bytes: 21 * MB })).toMatchObject({ code: 'wrongInput', field: 'bytes', message: expect.stringContaining('20 MB') });
    const reply = await add(who, '照片.jpg', Buffer.concat([bytesOf('jpg'), randomBytes(21 * MB)]));
    expect(reply).toMatchObject({ ok: false, code: 'fileTooLarge' });
    expect([await isThere(reply.fileId), await isThere(keptIdOf(reply.fileId))]).toEqual([false, false]);
  });

  test('检查两次是同一个结果；检查过的文件，原来的地方已经没有', async () => {
    const who = town.as('applicantA');
    const first = await add(who, '证明.pdf', bytesOf('pdf'));
    expect(first.ok && await who.value('applicant', 'checkUpload', { uploadId: first.value.uploadId, fileId: first.fileId })).toEqual(first.ok && first.value);
    expect([await isThere(first.fileId), await isThere(keptIdOf(first.fileId))]).toEqual([false, true]);
  });

  test('检查过以后再往原处传别的内容：收下的还是检查过的，后传的删掉', async () => {
    const who = town.as('applicantA');
    const first = await add(who, '证明.pdf', bytesOf('pdf'));
    if (!first.ok) throw new Error(first.message);
    const { cloudPath } = await town.db.collection('uploads').get(first.value.uploadId) as unknown as { readonly cloudPath: string };
    expect(await put(cloudPath, bytesOf('exe'))).toBe(first.fileId);
    expect(await who.value('applicant', 'checkUpload', { uploadId: first.value.uploadId, fileId: first.fileId })).toEqual(first.value);
    expect(await town.files.read(keptIdOf(first.fileId), MB)).toEqual({ kind: 'content', content: bytesOf('pdf') });
    expect(await isThere(first.fileId)).toBe(false);
  });

  test('移走以后没来得及记下，又传了别的内容：检查的是先移走的那一份', async () => {
    const who = town.as('applicantA');
    const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name: '证明.pdf', bytes: 10 });
    const fileId = await put(cloudPath, bytesOf('pdf'));
    expect(await town.files.moveIn(cloudPath, cloudPath.replace('uploads/', 'attachments/'))).toBe('moved');
    await put(cloudPath, Buffer.concat([bytesOf('pdf'), Buffer.from('another')]));
    expect(await who.value('applicant', 'checkUpload', { uploadId, fileId })).toMatchObject({ bytes: bytesOf('pdf').length });
    expect(await town.files.read(keptIdOf(fileId), MB)).toEqual({ kind: 'content', content: bytesOf('pdf') });
    expect(await isThere(fileId)).toBe(false);
  });

  test('没有传上来，或者拿别的文件冒充', async () => {
    const who = town.as('applicantA');
    const other = await add(who, '证明.pdf', bytesOf('pdf'));
    const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name: '照片.jpg', bytes: 10 });
    expect(await who.call('applicant', 'checkUpload', { uploadId, fileId: other.fileId })).toMatchObject({ code: 'notFound' });
    const fileId = other.fileId.replace(/uploads\/.*$/, cloudPath);
    expect(await who.call('applicant', 'checkUpload', { uploadId, fileId })).toMatchObject({ code: 'fileMissing' });
  });
});

describe('附件随申请提交', () => {
  const submitWith = (who: Caller, uploadIds: string[]) => who.call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: { ...FORM, uploadIds } });

  test('工作人员打得开，看过留记录；提交以后删不掉，也不能再用一次', async () => {
    const who = town.as('applicantA');
    const uploadId = await added(who, '王测试身份证.pdf', bytesOf('pdf'));
    const reply = await submitWith(who, [uploadId]);
    if (!reply.ok) throw new Error(reply.message);
    const { id } = reply.value;
    const { request } = await town.as('officer').value('staff', 'getCase', { id });
    expect(request.attachments).toEqual([{ uploadId, name: '王测试身份证.pdf', bytes: bytesOf('pdf').length }]);
    const { url } = await town.as('officer').value('staff', 'attachmentUrl', { id, uploadId });
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(bytesOf('pdf'));
    expect(await town.db.collection('accessLog').find({ caseId: id }, { limit: 10 })).toMatchObject([{ what: 'attachment', memberId: await memberIdOf(town, 'officer') }]);
    expect(await who.call('applicant', 'removeUpload', { uploadId })).toMatchObject({ code: 'alreadySubmitted' });
    expect(await submitWith(who, [uploadId])).toMatchObject({ code: 'uploadMissing', field: 'form.uploadIds' });
    expect(await town.as('officer').call('staff', 'attachmentUrl', { id, uploadId: '0000000000000000' })).toMatchObject({ code: 'notFound' });
  });

  test('地址只随这一件申请给：别的申请里真有的文件，从这一件里打不开，也不留查看记录', async () => {
    const [a, b, officer] = [town.as('applicantA'), town.as('applicantB'), town.as('officer')];
    const [first, second] = [await added(a, '证明.pdf', bytesOf('pdf')), await added(b, '证明.pdf', bytesOf('pdf'))];
    const [one, other] = [await submitWith(a, [first]), await submitWith(b, [second])];
    if (!one.ok || !other.ok) throw new Error('not submitted');
    expect((await officer.call('staff', 'attachmentUrl', { id: other.value.id, uploadId: second })).ok).toBe(true);
    expect(await officer.call('staff', 'attachmentUrl', { id: one.value.id, uploadId: second })).toMatchObject({ code: 'notFound' });
    expect(await town.as('applicantA').call('applicant', 'ownFile', { id: one.value.id, uploadId: second })).toMatchObject({ code: 'notFound' });
    expect(await town.looks(one.value.id)).toEqual([]);
  });

  test('别人的附件、没有检查的附件、删掉的附件，都不能提交', async () => {
    const [a, b] = [town.as('applicantA'), town.as('applicantB')];
    const mine = await added(a, '证明.pdf', bytesOf('pdf'));
    expect(await submitWith(b, [mine])).toMatchObject({ code: 'uploadMissing' });
    const { uploadId } = await a.value('applicant', 'prepareUpload', { name: '证明.pdf', bytes: 10 });
    expect(await submitWith(a, [uploadId])).toMatchObject({ code: 'uploadMissing' });
    await a.value('applicant', 'removeUpload', { uploadId: mine });
    expect(await submitWith(a, [mine])).toMatchObject({ code: 'uploadMissing' });
  });

  test('正要删除、正要清走的一刻提交了：申请里的附件还在', async () => {
    const who = town.as('applicantA');
    const uploads = await town.uploads();
    const take = async (uploadId: string) => { expect((await submitWith(who, [uploadId])).ok).toBe(true); };
    const [first, second] = [await add(who, '证明.pdf', bytesOf('pdf')), await add(who, '证明.pdf', bytesOf('pdf'))];
    if (!first.ok || !second.ok) throw new Error('not added');
    const { owner } = await town.db.collection('uploads').get(first.value.uploadId) as unknown as { owner: string };

    let raced = false;
    const find: typeof uploads.find = async (...asked) => {
      const found = await uploads.find(...asked);
      if (!raced) await take(first.value.uploadId);
      raced = true;
      return found;
    };
    const at = instant(Date.UTC(2026, 2, 2, 2));
    const call = { action: 'removeUpload', owner, at, today: civilDate('2026-03-02'), requestId: 'race' };
    expect(await removeUpload({ uploadId: first.value.uploadId }, call, { uploads: { ...uploads, find }, files: town.files } as unknown as ApplicantCloud)).toMatchObject({ ok: false, error: { code: 'alreadySubmitted' } });

    const found = await uploads.find(owner, second.value.uploadId);
    const olderThan: typeof uploads.olderThan = async (state) => {
      if (state !== 'checked' || !found) return [];
      await take(second.value.uploadId);
      return [() => found];
    };
    expect(await purgeUploads(at, { uploads: { ...uploads, olderThan }, files: town.files, drafts: { list: () => Promise.resolve([]) } }, (error) => { throw error; })).toEqual({ removed: 0, failed: 0 });
    expect([await isThere(keptIdOf(first.fileId)), await isThere(keptIdOf(second.fileId))]).toEqual([true, true]);
  });

  test('合计超过 60 MB', async () => {
    const who = town.as('applicantA');
    const big = Buffer.concat([bytesOf('pdf'), Buffer.alloc(19 * MB)]);
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) ids.push(await added(who, `图纸${index}.pdf`, big));
    expect(refusalOf(await submitWith(who, ids))).toMatchObject({ code: 'attachmentsTooLarge', message: expect.stringContaining('60 MB') });
    const filed = await submitWith(who, []);
    if (!filed.ok) throw new Error('not filed');
    const { id } = filed.value;
    for (const reply of [
      await who.call('applicant', 'editRequest', { id, version: 1, description: '改了', form: 'electronic', delivery: 'online', uploadIds: ids }),
      await who.call('applicant', 'addMaterial', { id, version: 1, uploadIds: ids }),
    ]) expect(refusalOf(reply)).toMatchObject({ code: 'attachmentsTooLarge', field: 'uploadIds', message: expect.stringContaining('60 MB') });
    expect((await submitWith(who, ids.slice(0, 3))).ok).toBe(true);
  });
});
