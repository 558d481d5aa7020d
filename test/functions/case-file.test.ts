import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { calendarEdition } from '@/domain/calendar/edition';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { readDocx } from '../support/read-docx';
import { bytesOf } from '../support/sample-files';
import { draftFacts } from './letter-desk';
import { approve, type Caller, FORM, issueAnswer, refusalOf, startTown, submit, TODAY, type Town } from './town';

let town: Town;
let officer: Caller;
let id: string;
let files: Readonly<Record<string, Uint8Array>>;
const REASON = '行政复议答复，调取全部材料';

async function put(cloudPath: string, content: Buffer): Promise<string> {
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  return (await response.json() as { readonly fileID: string }).fileID;
}
async function proofOf(name: string): Promise<string> {
  const { uploadId, cloudPath } = await officer.value('papers', 'prepareCaseFile', { id, use: 'seal', name, bytes: bytesOf('jpg').length });
  return (await officer.value('papers', 'checkCaseFile', { id, use: 'seal', uploadId, fileId: await put(cloudPath, bytesOf('jpg')) })).uploadId;
}
async function filedWithAttachment(who: Caller): Promise<string> {
  const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name: '身份证/复印件.pdf', bytes: bytesOf('pdf').length });
  await who.value('applicant', 'checkUpload', { uploadId, fileId: await put(cloudPath, bytesOf('pdf')) });
  return (await submit(who, { ...FORM, uploadIds: [uploadId] })).id;
}

beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
  id = await filedWithAttachment(town.as('applicantA'));
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('papers', 'issueLetter', { id, version: 2, place: 'receipt.1' });
  await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.processInfo', reasons: '这是讨论记录。', facts: draftFacts('refused.processInfo') });
  await approve(town, id, 3);
  await officer.value('papers', 'issueLetter', { id, version: 5, place: 'refuse.2' });
  await officer.value('papers', 'attachScan', { id, place: 'refuse.2', uploadId: await proofOf('盖章.jpg') });
  await issueAnswer(officer, id);
  await officer.value('staff', 'serve', { id, version: 5, way: 'post', answeredOn: TODAY, mailNumber: 'XA12345678937', proofs: [await proofOf('邮政回执.jpg')] });
  const made = await officer.value('papers', 'caseFile', { id, reason: REASON });
  const response = await fetch(made.url);
  const zip = Buffer.from(await response.arrayBuffer());
  expect([made.name, zip.length, createHash('sha256').update(zip).digest('hex')]).toEqual([expect.stringMatching(/^案卷 乔官依申请〔2026〕第\d+号\.zip$/), made.bytes, made.sha256]);
  files = unzipSync(zip);
  expect(Object.keys(files)).toHaveLength(made.files);
});
afterAll(() => town?.close());

const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

test('案卷里每样都有：目录、申请表和附件、每份文书和扫描件、送达证明、经过、期限、记录、校验值', () => {
  expect(Object.keys(files).sort()).toEqual([
    '00-案卷目录.docx', '01-申请/00 政府信息公开申请表.docx', '01-申请/01 身份证_复印件.pdf',
    '02-文书/01 政府信息公开申请登记回执.docx', expect.stringMatching(/^02-文书\/02 政府信息不予公开告知书 乔官公开〔2026〕第\d+号\.docx$/), '02-文书/03 政府信息不予公开告知书（盖章扫描件） 盖章.jpg',
    '03-送达证明/01 答复 邮政回执.jpg', '04-办理经过.txt', '05-期限计算.txt', '06-办理记录.json', 'hashes.txt',
  ]);
});

test('hashes.txt 列着其他每个文件，校验值都对', () => {
  const lines = text('hashes.txt').trimEnd().split('\n').map((line) => line.split('  '));
  expect(lines.map(([, name]) => name).sort()).toEqual(Object.keys(files).filter((name) => name !== 'hashes.txt').sort());
  for (const [value, name = ''] of lines) expect([name, createHash('sha256').update(files[name] ?? new Uint8Array()).digest('hex')]).toEqual([name, value]);
});

const TOOL = spawnSync('sha256sum', ['--version']).status === 0;
(TOOL ? test : test.skip)(`sha256sum 核对得出：原样的对，改过的不对${TOOL ? '' : '（这台机器没有 sha256sum，没有验证）'}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'case-file-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    expect(() => execFileSync('sha256sum', ['-c', '--strict', 'hashes.txt'], { cwd: folder, stdio: 'pipe' })).not.toThrow();
    writeFileSync(path.join(folder, '04-办理经过.txt'), '改过了');
    expect(() => execFileSync('sha256sum', ['-c', '--strict', 'hashes.txt'], { cwd: folder, stdio: 'pipe' })).toThrow();
  } finally { rmSync(folder, { recursive: true, force: true }); }
});

test('目录写明每个文件和校验值、怎样核对、谁为什么调取', () => {
  const words = readDocx(files['00-案卷目录.docx'] ?? new Uint8Array()).paragraphs.join('\n');
  for (const [name, content] of Object.entries(files)) {
    if (name === 'hashes.txt' || name.startsWith('00-')) continue;
    expect(words).toContain(name);
    expect(words).toContain(createHash('sha256').update(content).digest('hex'));
  }
  for (const part of ['王测试', '不予公开', '邮寄（邮政企业）', 'sha256sum -c hashes.txt', '经办员甲', REASON, calendarEdition(CHINA_CALENDAR)]) expect(words).toContain(part);
});

test('申请表是原样的申请', () => {
  const words = readDocx(files['01-申请/00 政府信息公开申请表.docx'] ?? new Uint8Array()).paragraphs;
  for (const part of ['王测试', '13800001234', FORM.description, '小程序', '1.身份证/复印件.pdf']) expect(words).toContain(part);
  expect(words.some((part) => part.endsWith(' 11010519491231002X'))).toBe(true);
});

test('办理经过用话写：谁、什么时候、做了什么、登记了什么', () => {
  const log = text('04-办理经过.txt');
  for (const part of ['1. 2026年3月2日（星期一）', '申请人提交了申请（提出申请）', '经办员甲（', '确认收到', '理由：这是讨论记录。', '审核员乙（', '签发时的全文：', '邮件号：XA12345678937', '送达证明：1份']) expect(log).toContain(part);
});

test('期限逐日写明算不算、为什么，用的是哪一版日历', () => {
  const days = text('05-期限计算.txt');
  for (const part of ['【答复期限】', '依据：《条例》第三十三条第二款', '2026年3月3日（星期二）　第1个工作日', '2026年3月7日（星期六）　周末，不算', '最后一天：2026年3月30日（星期一）', `日历版本：${calendarEdition(CHINA_CALENDAR)}`, '国办发']) expect(days).toContain(part);
});

test('记录的数据原样都在，可以用工具重算', () => {
  const { events } = JSON.parse(text('06-办理记录.json')) as { readonly events: readonly { readonly type: string }[] };
  expect(events.map(({ type }) => type)).toEqual(['submitted', 'receiptConfirmed', 'decided', 'reviewed', 'signed', 'served']);
});

test('调取案卷要写原因，先记入查阅日志；县主管部门不能调', async () => {
  const log = await town.looks(id);
  expect(log.filter(({ what }) => what === 'caseFile').map(({ reason }) => reason)).toEqual([REASON]);
  expect(refusalOf(await officer.call('papers', 'caseFile', { id, reason: '  ' }))).toMatchObject({ code: 'wrongInput', field: 'reason' });
  expect(refusalOf(await town.as('supervisor').call('papers', 'caseFile', { id, reason: REASON })).code).toBe('forbidden');
});

test('存储里没有了的文件，目录里写明，别的照样打包', async () => {
  const record = await town.db.collection('cases').get(id);
  const [{ fileId }] = (record?.attachments ?? []) as [{ readonly fileId: string }];
  await town.files.remove([fileId]);
  const made = await officer.value('papers', 'caseFile', { id, reason: REASON });
  const again = unzipSync(new Uint8Array(await (await fetch(made.url)).arrayBuffer()));
  expect(Object.keys(again).some((name) => name.includes('复印件'))).toBe(false);
  expect(readDocx(again['00-案卷目录.docx'] ?? new Uint8Array()).paragraphs.join('\n')).toContain('身份证/复印件.pdf：文件已经不在，请查纸质案卷');
});

test('案卷包第二天夜里清掉，不在云里留着', async () => {
  const made = await town.db.collection('uploads').find({ state: 'prepared' }, { limit: 100 });
  expect(made.filter(({ keptPath }) => String(keptPath).startsWith('case-files/') && String(keptPath).endsWith('.zip'))).toHaveLength(2);
});
