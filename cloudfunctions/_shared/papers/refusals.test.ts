import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { LIMITS } from '@/contract/limits';
import { reportBlocks } from '../../../test/fixtures/report/blocks';
import { tabbed } from '../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../test/fixtures/report/values';
import { compoundFile } from '../../../test/support/compound-file';
import { docxFile, docxParts } from '../../../test/support/docx-file';
import { oldWordFile } from '../../../test/support/old-word-file';
import { packedZip } from '../../../test/support/packed-zip';
import { bytesOf } from '../../../test/support/sample-files';
import { readPaper } from './read-paper';
import { storedZip } from './zip';

const MB = 1024 * 1024;
const DOCX = packedZip(docxParts(reportBlocks(SAMPLE)));
const DOC = oldWordFile(reportBlocks(SAMPLE));
const zipOf = (...names: readonly string[]) => storedZip(new Map(names.map((name) => [name, Buffer.from('<x/>')])));
const changed = (content: Buffer, at: number, value: number): Buffer => {
  const copy = Buffer.from(content);
  copy.writeUInt8(value, at);
  return copy;
};
const withPart = (name: string, content: Buffer) => packedZip(docxParts(reportBlocks(SAMPLE)).set(name, content));

/** A compound file whose first chain of sectors runs in a circle. */
function circle(): Buffer {
  const file = Buffer.from(DOC);
  file.writeUInt32LE(0, 512 * (file.readUInt32LE(76) + 1));
  return file;
}

describe('读不了的文件：说明是什么、怎么办', () => {
  test.each<[string, () => Buffer, string, RegExp]>([
    ['空文件', () => Buffer.alloc(0), 'fileEmpty', /重新选择/],
    ['30 MB的文件', () => Buffer.alloc(30 * MB, 'a'), 'fileTooLarge', /20 MB/],
    ['5 MB的文本', () => Buffer.alloc(5 * MB, 'a'), 'tooMuchText', /4 MB/],
    ['解开以后很大的文档', () => withPart('word/document.xml', Buffer.alloc(64 * MB)), 'tooMuchText', /4 MB/],
    ['许多部分加起来很大的文档', () => packedZip(new Map([...docxParts(reportBlocks(SAMPLE)), ...Array.from({ length: 9 }, (_, index) => [`word/footnotes${index}.xml`, Buffer.from(`<x>${' '.repeat(MB)}</x>`)] as const)])), 'tooMuchText', /4 MB/],
    ['断了一半的docx', () => DOCX.subarray(0, DOCX.length / 2), 'fileDamaged', /另存/],
    ['里面的字节变了的docx', () => changed(DOCX, DOCX.indexOf('word/document.xml') + 2000, 0), 'fileDamaged', /另存/],
    ['不成标记的docx', () => withPart('word/document.xml', Buffer.from('<w:document><w:body>')), 'fileDamaged', /另存/],
    ['几十万个元素的docx', () => withPart('word/document.xml', Buffer.from(`<w:document><w:body>${'<w:p/>'.repeat(300_000)}</w:body></w:document>`)), 'tooMuchText', /4 MB/],
    ['嵌套几千层的docx', () => withPart('word/document.xml', Buffer.from(`${'<w:tbl>'.repeat(3000)}${'</w:tbl>'.repeat(3000)}`)), 'fileDamaged', /另存/],
    ['没有正文的docx', () => zipOf('[Content_Types].xml', 'word/styles.xml'), 'fileDamaged', /另存/],
    ['以docx开头的乱码', () => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), randomBytes(5000)]), 'fileDamaged', /另存/],
    ['断了一半的doc', () => DOC.subarray(0, DOC.length / 2), 'fileDamaged', /另存/],
    ['以doc开头的乱码', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(5000)]), 'fileDamaged', /另存/],
    ['绕圈的doc', circle, 'fileDamaged', /另存/],
    ['只有目录的doc', () => bytesOf('doc'), 'fileDamaged', /另存/],
    ['只有目录的xlsx', () => bytesOf('xlsx'), 'fileDamaged', /另存/],
    ['设了密码的docx', () => compoundFile({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(9000) }), 'passwordProtected', /取消密码/],
    ['压缩时设了密码的docx', () => { const zip = Buffer.from(DOCX); zip.writeUInt16LE(1, zip.indexOf('PK\x01\x02', 0, 'latin1') + 8); return zip; }, 'passwordProtected', /取消密码/],
    ['设了密码的doc', () => oldWordFile(reportBlocks(SAMPLE), { flags: 0x0300 }), 'passwordProtected', /取消密码/],
    ['Word 95的doc', () => oldWordFile(reportBlocks(SAMPLE), { mark: 0xa5dc }), 'tooOldWord', /另存为/],
    ['只有图片的docx', () => docxFile([{ paragraph: '' }]), 'noText', /扫描/],
    ['只有空白的文本', () => Buffer.from(' \r\n\t　\n'), 'noText', /扫描/],
    ['乱码', () => randomBytes(5000), 'notText', /另存/],
    ['程序', () => bytesOf('exe'), 'notText', /另存/],
  ])('%s', async (_, content, code, words) => {
    expect(await readPaper(content())).toEqual({ ok: false, error: { code, message: expect.stringMatching(words) } });
  });

  test.each<[string, Buffer]>([
    ['图片', bytesOf('png')], ['图片', bytesOf('jpg')], ['图片', bytesOf('gif')], ['RTF文件', Buffer.from('{\\rtf1\\ansi 报告}')],
    ['Excel表格', compoundFile({ Workbook: Buffer.alloc(9000) })], ['演示文稿', zipOf('[Content_Types].xml', 'ppt/presentation.xml')], ['OFD文件', zipOf('OFD.xml')],
    ['OpenDocument文件', zipOf('mimetype', 'content.xml')], ['压缩包', bytesOf('zip')], ['别的软件的文件', compoundFile({ Property: Buffer.alloc(9000) })],
    ['单个文件网页（MHT）', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n年度报告')], ['Word XML文件', Buffer.from('<?xml version="1.0"?><w:wordDocument xmlns:w="x">年度报告</w:wordDocument>')],
  ])('%s：说出是什么，请另存', async (what, content) => {
    expect(await readPaper(content)).toEqual({ ok: false, error: { code: 'wrongFileKind', message: `这是${what}，不能直接读，请另存为.docx、.doc、.xlsx、.txt或者网页再试。` } });
  });

  test('PDF：说出文字可以复制过来', async () => {
    expect(await readPaper(bytesOf('pdf'))).toMatchObject({ ok: false, error: { code: 'wrongFileKind', message: expect.stringContaining('全选、复制') as unknown } });
  });

  test('20 MB以内、图片很多的docx照读：图片不解开', async () => {
    const files = new Map([...docxParts(reportBlocks(SAMPLE)), ...Array.from({ length: 9 }, (_, index) => [`word/media/image${index}.png`, randomBytes(2 * MB)] as const)]);
    const content = storedZip(files);
    expect(content.length).toBeLessThan(LIMITS.reportBytes);
    expect(await readPaper(content)).toMatchObject({ ok: true, value: { table3: SAMPLE.table3 } });
  });
});

describe('坏了一点的文件', () => {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test('docx 里任何一个字节变了：要么读出原来的数，要么拒绝', async () => {
    await fc.assert(fc.asyncProperty(place, fc.nat(255), async (share, value) => {
      const report = await readPaper(changed(DOCX, Math.floor(share * DOCX.length), value));
      if (report.ok) expect([report.value.table2, report.value.table3, report.value.table4]).toEqual([SAMPLE.table2, SAMPLE.table3, SAMPLE.table4]);
    }), { numRuns: 60 });
  });

  test('doc 断在任何地方、变了任何一个字节，都不出错', async () => {
    await fc.assert(fc.asyncProperty(place, fc.nat(255), async (share, value) => {
      const at = Math.floor(share * DOC.length);
      expect(await readPaper(DOC.subarray(0, at))).toHaveProperty('ok');
      expect(await readPaper(changed(DOC, at, value))).toHaveProperty('ok');
    }), { numRuns: 100 });
  });

  test('任何字节、任何开头，都不出错', async () => {
    const head = fc.constantFrom('504b0304', '504b0506', 'd0cf11e0a1b11ae1', '', 'fffe', 'feff', '3c68746d6c3e').map((hex) => Buffer.from(hex, 'hex'));
    await fc.assert(fc.asyncProperty(head, fc.uint8Array({ maxLength: 3000 }), async (start, rest) => {
      expect(await readPaper(Buffer.concat([start, rest]))).toHaveProperty('ok');
    }), { numRuns: 200 });
  });

  test('doc 改名为 docx、docx 改名为 txt 都没有关系：只看内容', async () => {
    for (const content of [DOC, DOCX, Buffer.from(tabbed(SAMPLE))]) expect(await readPaper(content)).toMatchObject({ ok: true, value: { table3: SAMPLE.table3 } });
  });
});
