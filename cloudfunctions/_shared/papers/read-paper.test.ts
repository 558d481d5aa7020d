import fc from 'fast-check';
import type { StructuredReport } from '@/domain/report/report';
import { table3Of } from '@/domain/report/tables';
import { DELETED, END, HIDDEN, RAISED, reportBlocks, STRUCK, textBlocks, type Block } from '../../../test/fixtures/report/blocks';
import type { Print } from '../../../test/fixtures/report/grid';
import { LAYOUTS, page, tabbed } from '../../../test/fixtures/report/layouts';
import { titleOf } from '../../../test/fixtures/report/narrative';
import { reportValues, SAMPLE, type ReportValues } from '../../../test/fixtures/report/values';
import { sharedReports, testWithSharedReports } from '../../../test/shared-reports';
import { docxFile, docxParts } from '../../../test/support/docx-file';
import { oldWordFile } from '../../../test/support/old-word-file';
import { readPaper } from './read-paper';
import { storedZip } from './zip';

/** Said of every old document, whatever is in it. */
const OLD = 'artefact 全文';
const codes = (report: StructuredReport) => report.doubts.map(({ code, place }) => `${code} ${place}`).filter((doubt) => doubt !== OLD);
const messages = (report: StructuredReport) => report.doubts.filter(({ place }) => place !== '全文').map(({ message }) => message);

async function read(content: Buffer): Promise<StructuredReport> {
  const report = await readPaper(content);
  if (!report.ok) throw new Error(report.error.message);
  return report.value;
}

const FORMS: Readonly<Record<string, (blocks: readonly Block[]) => Buffer>> = {
  docx: (blocks) => docxFile(blocks),
  doc: (blocks) => oldWordFile(blocks),
};

/** Only citizens applied; the rest of the table is zero. */
const CITIZENS: ReportValues = {
  ...SAMPLE, table3: table3Of((row, column) => (column === 'naturalPerson' || column === 'total' ? SAMPLE.table3[row].naturalPerson : 0)),
};
const onTable3 = (print: (value: string, column: string, row: string) => string): Print => (value, table, row, column) => (table === 3 ? print(`${value ?? ''}`, column, row) : `${value ?? ''}`);
const one = (row: string, column: string, shown: string) => onTable3((value, atColumn, atRow) => (atRow === row && atColumn === column ? shown : value));

describe.each(Object.entries(FORMS))('%s', (form, file) => {
  const readReport = (values: ReportValues, print?: Print) => read(file(reportBlocks(values, print)));

  test('一份各格都不同的报告，逐格读回，标题、段落、落款齐全', async () => {
    const report = await readReport(SAMPLE);
    expect(codes(report)).toEqual([]);
    expect(report).toMatchObject({ agency: SAMPLE.agency, year: SAMPLE.year, format: '2021', title: titleOf(SAMPLE), signedBy: SAMPLE.agency, publishedOn: '2025-01-17' });
    expect([report.table2, report.table3, report.table4]).toEqual([SAMPLE.table2, SAMPLE.table3, SAMPLE.table4]);
    expect(report.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([5, 0, 0, 0, 2, 2]);
    expect(report.sections[0]?.paragraphs[1]).toBe('（一）主动公开政府信息情况');
    expect(report.doubts.some(({ message }) => message.includes('逐格核对'))).toBe(form === 'doc');
  });

  test('任何勾稽相符的报告都读回原值', async () => {
    await fc.assert(fc.asyncProperty(reportValues, async (values) => {
      const report = await readReport(values);
      expect(codes(report)).toEqual([]);
      expect([report.table2, report.table3, report.table4]).toEqual([values.table2, values.table3, values.table4]);
    }), { numRuns: 8 });
  });

  test('只填了自然人和总计，其余五列空白：读作空白并各列存疑', async () => {
    const report = await readReport(CITIZENS, onTable3((value, column) => (column === 'naturalPerson' || column === 'total' ? value : '')));
    expect(report.table3).toEqual(table3Of((row, column) => (column === 'naturalPerson' || column === 'total' ? CITIZENS.table3[row][column] : null)));
    expect(codes(report)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((column) => `blank 表三 · ${column}`));
  });

  test('空白的五格合并成一格，读到的一样', async () => {
    const blocks = reportBlocks(CITIZENS, onTable3((value, column) => (column === 'naturalPerson' || column === 'total' ? value : '')));
    const merged = blocks.map((block): Block => ('table' in block ? {
      table: block.table.map((row) => {
        const from = row.findIndex((_cell, at) => row.slice(at, at + 5).length === 5 && row.slice(at, at + 5).every(({ text }) => text === ''));
        return from < 0 ? row : [...row.slice(0, from), { text: '', rowSpan: 1, colSpan: 5 }, ...row.slice(from + 5)];
      }),
    } : block));
    expect((await read(file(merged))).table3).toEqual(table3Of((row, column) => (column === 'naturalPerson' || column === 'total' ? CITIZENS.table3[row][column] : null)));
  });

  test('丢了一格、总计还在：按总计推得并存疑；总计一列都没有：推得并存疑', async () => {
    const lost = await readReport(SAMPLE, one('refused.processInfo', 'researchInstitution', ''));
    expect(lost.table3).toEqual(SAMPLE.table3);
    expect(codes(lost)).toEqual(['reconstructed 表三 · 不予公开 · 属于四类过程性信息 · 科研机构']);
    const totals = await readReport(SAMPLE, onTable3((value, column) => (column === 'total' ? '' : value)));
    expect(totals.table3).toEqual(SAMPLE.table3);
    expect(codes(totals)).toEqual(['reconstructed 表三 · 总计']);
  });

  test('少了一行：那一行空着并存疑，别的行不移位', async () => {
    const blocks = reportBlocks(SAMPLE).map((block): Block => ('table' in block ? { table: block.table.filter((row) => !row.some(({ text }) => text === '2.重复申请')) } : block));
    const report = await read(file(blocks));
    expect(report.table3).toEqual({ ...SAMPLE.table3, 'notProcessed.duplicate': Object.fromEntries(Object.keys(SAMPLE.table3.granted).map((column) => [column, null])) });
    expect(codes(report)).toContain('rowMissing 表三 · 不予处理 · 重复申请');
  });

  test.each([
    ['不适用的格填斜线', '/', null, 'notApplicable'], ['附注', '22（其中修订 16 件）', 22, 'remark'], ['全角数字', '２２', 22, undefined], ['上标的注号', `22${RAISED}3${END}`, 22, 'remark'],
    ['带圈的注号', '22③', 22, 'remark'], ['半个', '6½', null, 'unreadable'], ['两个数字挤在一格', '2\n2', null, 'unreadable'], ['读不出', '1.2.3', null, 'unreadable'],
  ] as const)('%s：%j → %j', async (_, shown, value, code) => {
    const report = await readReport(CITIZENS, (printed, table, row, column) => (table === 2 && row === 'normativeDocuments' && column === 'issued' ? shown : `${printed}`));
    expect(report.table2.normativeDocuments?.issued).toBe(value);
    expect(codes(report)).toEqual(code ? [`${code} 表二 · 行政规范性文件 · 本年制发件数`] : []);
  });

  test('划去和隐藏的文字不读，存疑写明；修订中已经删除的不算原文', async () => {
    const print: Print = (printed, table, row, column) => (table === 2 && row === 'regulations' && column === 'issued' ? `${STRUCK}12${END}1${DELETED}34${END}${HIDDEN}56${END}` : `${printed}`);
    const report = await readReport(SAMPLE, print);
    expect(report.table2).toEqual(SAMPLE.table2);
    expect(messages(report)).toEqual(['原文划去或者隐藏了“12”，没有读入。', '原文划去或者隐藏了“56”，没有读入。']);
  });

  test('插图和文本框的内容没有读入，存疑写明', async () => {
    const report = await read(withPicture(form));
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(codes(report)).toEqual(['picture 正文']);
  });

  test('2019年的表式有自己的行，“其他处理”只有一行', async () => {
    const text = tabbed(SAMPLE).replaceAll('2024年', '2019年').replace(/^（六）其他处理\t1\..*\n2\..*\n3\.其他\t/m, '（六）其他处理\t').replace('本年制发件数\t本年废止件数\t现行有效件数', '本年新制作数量\t本年新公开数量\t对外公开总数量');
    const report = await read(file(textBlocks(text)));
    expect(report).toMatchObject({ year: 2019, format: '2019' });
    expect(report.table3.granted).toEqual(SAMPLE.table3.granted);
    expect(Object.keys(report.table3)).not.toContain('other.feeOverdue');
  });

  test.each(Object.entries(LAYOUTS).filter(([, layout]) => layout !== page))('没有一张表、整段粘贴的文字（%s）照文字读', async (_, layout) => {
    const report = await read(file(layout(SAMPLE).split(/\r?\n/).map((paragraph) => ({ paragraph }))));
    expect([report.table2, report.table3, report.table4, report.agency]).toEqual([SAMPLE.table2, SAMPLE.table3, SAMPLE.table4, SAMPLE.agency]);
    expect(codes(report).filter((code) => !code.startsWith('rowByOrder'))).toEqual([]);
    expect(report.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([5, 0, 0, 0, 2, 2]);
  });

  test('部首字形、半角括号、断开的行名都认得出', async () => {
    const damaged = reportBlocks(SAMPLE).map((block): Block => ('table' in block ? {
      table: block.table.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replaceAll('行', '⾏').replaceAll('一', '⼀').replaceAll('止', '⽌').replaceAll('（', '(').replaceAll('）', ')').replace('申请人情况', '申请人情\n况').replace('行政执法', '行政\n执法') }))),
    } : block));
    const report = await read(file(damaged));
    expect([report.table2, report.table3, report.table4]).toEqual([SAMPLE.table2, SAMPLE.table3, SAMPLE.table4]);
  });

  test('另一个国家的英文报告：没有一个数字，存疑说明', async () => {
    const report = await read(file(FOIA));
    expect(report).toMatchObject({ agency: null, year: null, table3: table3Of(() => null) });
    expect(codes(report)).toEqual(expect.arrayContaining(['agency 机关', 'format 表二', 'rowMissing 表三', 'rowMissing 表四']));
    const cells = [report.table2, report.table4].flatMap((table) => Object.values(table).flatMap((row) => Object.values(row)));
    expect(new Set(cells)).toEqual(new Set([null]));
  });
});

/** A report with a picture that is named and lost. */
function withPicture(form: string): Buffer {
  if (form === 'doc') return oldWordFile([...reportBlocks(SAMPLE).slice(0, 4), { paragraph: '平台截图：\u0001' }, ...reportBlocks(SAMPLE).slice(4)]);
  const drawing = '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="图片 1" descr="平台截图"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const parts = docxParts(reportBlocks(SAMPLE));
  const change = (name: string, from: string, to: string) => parts.set(name, Buffer.from(`${parts.get(name)}`.replace(from, to)));
  change('word/document.xml', '<w:sectPr/>', `<w:p>${drawing}</w:p><w:sectPr/>`);
  change('word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>');
  return storedZip(parts.set('word/media/image1.png', Buffer.alloc(100)));
}

/** As agencies elsewhere report on requests for information; the words are invented. */
const FOIA: readonly Block[] = [
  { paragraph: 'Annual Report on Requests for Information, Fiscal Year 2024' }, { paragraph: '1. Overview' }, { paragraph: 'The office received 1,204 requests and closed 1,187 of them.' },
  { table: [['Disposition', 'Full grant', 'Partial grant', 'Denial', 'No records', 'Withdrawn', 'Duplicate', 'Total'], ['Requests', '310', '402', '55', '260', '120', '40', '1187'], ['Appeals', '3', '4', '5', '2', '1', '0', '15']].map((row) => row.map((text) => ({ text, rowSpan: 1, colSpan: 1 }))) },
  { paragraph: 'Prepared by the Records Division.' },
];

describe('文本和网页', () => {
  const text = tabbed(SAMPLE);
  test.each([
    ['UTF-8', Buffer.from(text)], ['带标记的UTF-8', Buffer.from(`\ufeff${text}`)], ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')], ['没有标记的UTF-16', Buffer.from(text, 'utf16le')],
    ['高位在前的UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()], ['网页', Buffer.from(page(SAMPLE))],
  ])('%s 读回原值', async (_, content) => {
    const report = await read(content);
    expect([report.table2, report.table3, report.table4, report.agency, report.doubts]).toEqual([SAMPLE.table2, SAMPLE.table3, SAMPLE.table4, SAMPLE.agency, []]);
  });

  test('末尾断在一个字中间：照读，乱码存疑', async () => {
    const report = await read(Buffer.from(`${text}附注`).subarray(0, -1));
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(report.doubts.map(({ message }) => message)).toContain('文件有1处乱码，读作“\ufffd”，请对照原件核对。');
  });
});

testWithSharedReports('真实年报：经过同一道门，与已知各格一致（没有参考资料时略过）', async () => {
  for (const { file, text, expected } of sharedReports()) {
    const { agency, year, format, table2, table3, table4 } = await read(Buffer.from(text));
    expect({ file, agency, year, format, table2, table3, table4 }).toEqual({
      file, agency: expected.agency, year: expected.year, format: expected.format, table2: expected.table2, table3: expected.table3, table4: expected.table4,
    });
  }
});
