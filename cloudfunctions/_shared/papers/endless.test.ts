import { plainDocument } from './docx-markup';
import { readPaper } from './read-paper';
import { workbookToHtml } from './workbook';
import { storedZip } from './zip';

/** Four MB, as much text as a paper may have, packed into nine KB. */
const endless = (piece: string, megabytes = 4): string => piece.repeat((megabytes * 1024 * 1024 - 4096) / Buffer.byteLength(piece));

const workbook = (behind: string): Buffer => storedZip(new Map(Object.entries({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>年报</t></is></c></row></sheetData>${behind}</worksheet>`,
}).map(([name, text]) => [name, Buffer.from(text)])));

describe('写来让读的停不下来的文件，照样读完', () => {
  test('Word：注释里没完没了的列表属性', () => {
    const document = `<w:body><w:p><w:pPr><!--${endless('<w:numPr>')}--></w:pPr></w:p></w:body>`;
    expect(plainDocument(document, { numbering: '', styles: '' })).toBe(document);
  });

  test('网页：一行没完没了的书名号', async () => {
    expect(await readPaper(Buffer.from(`<html><body><p>a${'》'.repeat(130_000)}自然人</p></body></html>`))).toMatchObject({ ok: true });
  });

  test('网页：没完没了的图片记号', async () => {
    expect(await readPaper(Buffer.from(`<html><body><p>${endless('[图片: ')}</p></body></html>`))).toMatchObject({ ok: true });
  });

  test('Excel：注释里没完没了的合并单元格', async () => {
    // One: the library that unpacks copies all it has for every piece that comes, and in a runner full of tests each copy costs.
    expect(await workbookToHtml(workbook(`<!--${endless('<mergeCell ', 1)}-->`))).toMatchObject({ ok: true, value: expect.stringContaining('年报') });
  });
});
