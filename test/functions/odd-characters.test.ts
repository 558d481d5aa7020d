import { strFromU8, unzipSync } from 'fflate';
import { checkMarkup } from '../../cloudfunctions/_shared/papers/well-formed';
import { bytesOf } from '../support/sample-files';
import { download, letterDesk } from './letter-desk';
import { FORM, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

/** What XML may not contain at all, however it is escaped. @source XML 1.0, production Char */
 
const NO_XML = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ODD = '\uffff\u0001\ud800\u202e\ufdd0';

/** Every part of a document, and of documents inside it. */
function partsOf(content: Uint8Array, where: string): readonly (readonly [name: string, xml: string])[] {
  return Object.entries(unzipSync(content)).flatMap(([name, part]) =>
    (/\.(xml|rels)$/.test(name) ? [[`${where}/${name}`, strFromU8(part)] as const] : /\.docx$/.test(name) ? partsOf(part, `${where}/${name}`) : []));
}

test('申请内容、附件名里夹着不是文字的编码：回执、申请表、案卷目录、台账照样打得开', async () => {
  const officer = town.as('officer');
  const desk = letterDesk(town, officer);
  const who = town.person('oOddCharacters-01');
  const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name: `身份${ODD}证.jpg`, bytes: bytesOf('jpg').length });
  const checked = await who.value('applicant', 'checkUpload', { uploadId, fileId: await desk.put(cloudPath, bytesOf('jpg')) });
  expect(checked.name).toBe('身份证.jpg');
  const { id } = await submit(who, { ...FORM, description: `尧沟村${ODD}分配方案`, uploadIds: [uploadId] });
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  expect((await officer.value('staff', 'getCase', { id })).request.description).toBe('尧沟村分配方案');
  await desk.sent(id, 'jpg', `盖${ODD}章.jpg`);
  await desk.issued(id, 2, 'receipt.1');

  const { url } = await officer.value('papers', 'letterUrl', { id, place: 'receipt.1' });
  const file = await officer.value('papers', 'caseFile', { id, reason: '归档' });
  const ledger = await officer.value('papers', 'ledger', { agencyId: 'qiaoguan', from: '2026-01-01' as never, to: '2026-12-31' as never });
  const parts = [...partsOf(await download(url), '回执'), ...partsOf(await download(file.url), '案卷'), ...partsOf(await download(ledger.url), '台账')];
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter(([, xml]) => NO_XML.test(xml) || checkMarkup(xml) !== 'whole').map(([name]) => name)).toEqual([]);
});

test('文件名很长的，案卷里每个名字也不超过电脑能存的255字节，后缀留着', async () => {
  const officer = town.as('officer');
  const desk = letterDesk(town, officer);
  const id = await desk.received();
  await desk.issued(id, 2, 'receipt.1');
  const uploadId = await desk.sent(id, 'jpg', `${'扫'.repeat(190)}.jpg`);
  await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId });
  const { url } = await officer.value('papers', 'caseFile', { id, reason: '归档' });
  const names = Object.keys(unzipSync(await download(url))).flatMap((path) => path.split('/'));
  expect(names.filter((name) => Buffer.byteLength(name) > 255)).toEqual([]);
  expect(names.some((name) => name.endsWith('扫扫.jpg'))).toBe(true);
});
