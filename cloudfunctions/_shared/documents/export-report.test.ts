import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { civilDate } from '@/domain/calendar/civil-date';
import { formCells } from '@/domain/report/form-cells';
import { readReport } from '@/domain/report/read';
import type { Cell, StructuredReport, Table2, Table3 } from '@/domain/report/report';
import { SECTION_KEYS, SECTIONS } from '@/domain/report/sections';
import { TABLE2_FORMS } from '@/domain/report/table2';
import { table3Of, table4Of } from '@/domain/report/tables';
import { generateReports } from '../../../scripts/generate/reports/make';
import { tabbed } from '../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../test/fixtures/report/values';
import { sharedReports, testWithSharedReports } from '../../../test/shared-reports';
import { readXlsx } from '../../../test/support/read-xlsx';
import { seedReport } from '../../_local/seed/report';
import { readPaper } from '../papers/read-paper';
import { exportReport, type ExportFormat } from './export-report';

const READ_BACK = ['docx', 'xlsx', 'html', 'json', 'txt'] as const;

const exported = (report: StructuredReport, format: ExportFormat, mark?: string) => exportReport({
  report, year: report.year ?? 0, agency: { id: 'test', name: report.agency ?? '云汀县白杨镇人民政府', shortName: '白杨镇' }, ...(mark && { mark }),
}, format);

/** How sure a reading was depends on the kind of file. */
const said = (report: StructuredReport): StructuredReport => ({ ...report, doubts: [] });

async function readBack(report: StructuredReport, format: ExportFormat): Promise<StructuredReport> {
  const read = await readPaper(await exported(report, format));
  if (!read.ok) throw new Error(read.error.message);
  return said(read.value);
}

const cell: fc.Arbitrary<number> = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(3_000_000) });
const change = fc.oneof(fc.constant(0), fc.integer({ min: -500, max: 500 }));
const money = fc.oneof(fc.constant(0), fc.nat(600_000_000).map((value) => value / 10_000));

/** Sentences with what misleads a reader of files: marks of markup, quotes, formulas, numbers, names of rows. */
const sentence = fc.constantFrom(
  '全年主动公开政府信息218条，公开规范性文件6件。', '坚持“以公开为常态、不公开为例外”，其中<重点领域>信息12条 & 其他3条。', '在形成之日起20个工作日内公开，没有延迟。',
  '办理行政处罚案件3件，公开行政许可结果12条；比上年增加8.5%。', '=SUM(A1:A3)这样的字也只是字。', '一是公开的内容还不够细；二是工作人员兼职较多。', '下一步，逐项梳理群众关心的事项，每季度自查一次。',
);
const paragraph = fc.oneof({ weight: 6, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }) }, { weight: 1, arbitrary: fc.array(sentence, { minLength: 30, maxLength: 60 }) }).map((sentences) => `本单位${sentences.join('')}`);

function filled(draw: readonly number[]): () => number {
  let at = 0;
  return () => draw[(at += 1) % draw.length] ?? 0;
}

/** A report of either form whose cells are anything at all: the files carry it, whether it adds up or not. */
const anyReport: fc.Arbitrary<StructuredReport> = fc.record({
  format: fc.constantFrom('2021' as const, '2019' as const), year: fc.nat(3), agency: fc.constantFrom('云汀县白杨镇人民政府', '云汀县人民政府', '云汀县水利局', '海陵省云汀市卫生健康委员会'),
  cells: fc.array(cell, { minLength: 240, maxLength: 240 }), changes: fc.array(change, { minLength: 12, maxLength: 12 }), amounts: fc.array(money, { minLength: 3, maxLength: 3 }),
  texts: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 3 }), day: fc.integer({ min: 1, max: 31 }),
}).map(({ format, year: more, agency, cells, changes, amounts, texts, day }): StructuredReport => {
  const [next, signed, amount] = [filled(cells), filled(changes), filled(amounts)];
  const year = format === '2021' ? 2021 + more : 2019 + (more % 2);
  const place = agency.replace(/人民政府$/, '');
  const [overview = [], problems = [], otherMatters = []] = texts;
  const paragraphs: Readonly<Partial<Record<string, readonly string[]>>> = { overview, problems, otherMatters };
  return {
    agency, year, format, title: `${place}${year}年政府信息公开工作年度报告`, preamble: [`现公布${place}${year}年政府信息公开工作年度报告。`],
    sections: SECTION_KEYS.map((key) => ({ key, title: `${SECTIONS[key].number}${SECTIONS[key].label}`, paragraphs: paragraphs[key] ?? [] })),
    table2: Object.fromEntries(TABLE2_FORMS[format].flatMap(({ rows, columns }) => rows.map((row) => [row, Object.fromEntries(columns.map((column): [string, Cell] => [column.key, column.signed ? signed() : column.decimals ? amount() : next()]))]))) as Table2,
    table3: table3Of(() => next(), format) as Table3, table4: table4Of(() => next()), signedBy: agency, publishedOn: civilDate(`${year + 1}-01-${String(day).padStart(2, '0')}`), doubts: [],
  };
});

describe('存出去的文件，用自己的阅读器读回来，每个值都一样', () => {
  test.each(READ_BACK)('种子里的年报和字段都不相同的一份：%s', async (format) => {
    for (const report of [seedReport().report, readReport(tabbed(SAMPLE))]) expect(await readBack(report, format)).toEqual(said(report));
  });

  test.each<[ExportFormat, number]>([['xlsx', 5], ['html', 1], ['json', 1], ['txt', 1], ['docx', 19]])('编写的云汀县五个单位、各十二年：%s，每%d份取一份', async (format, every) => {
    for (const { agencyId, year, report } of generateReports(12).filter((_, at) => at % every === 0)) expect([agencyId, year, await readBack(report, format)]).toEqual([agencyId, year, said(report)]);
  });

  test.each<[ExportFormat, number]>([['xlsx', 25], ['html', 40], ['json', 40], ['txt', 40], ['docx', 6]])('任意的数、两种表式、很长的段落、像公式和标记的字：%s', async (format, numRuns) => {
    await fc.assert(fc.asyncProperty(anyReport, async (report) => expect(await readBack(report, format)).toEqual(report)), { numRuns });
  });

  testWithSharedReports('真实的年报读进来、存出去、再读，没有一个值变了（没有参考资料时略过）', async () => {
    for (const { file, text } of sharedReports()) {
      const report = readReport(text);
      for (const format of READ_BACK) {
        const again = await readBack(report, format);
        expect([file, format, again.year, again.format, again.table2, again.table3, again.table4]).toEqual([file, format, report.year, report.format, report.table2, report.table3, report.table4]);
        expect([file, format, again.sections.flatMap(({ paragraphs }) => paragraphs).join('')]).toEqual([file, format, report.sections.flatMap(({ paragraphs }) => paragraphs).join('')]);
      }
    }
  });

  test('csv：每格一行，读不出的空着', async () => {
    await fc.assert(fc.asyncProperty(anyReport, async (report) => {
      const lines = (await exported(report, 'csv')).toString('utf8').trimEnd().split('\r\n').slice(1);
      const cells = formCells(report);
      expect(lines.map((line) => line.slice(line.lastIndexOf(',') + 1))).toEqual(cells.map(({ key }) => key));
      expect(lines.map((line) => Number(line.split(',')[5]))).toEqual(cells.map((one) => one.in(report)));
    }), { numRuns: 10 });
  });
});

describe('.xlsx', () => {
  test('总体情况在前，三张表照官方样式各一页；数是数，能直接相加；读不出的印一横', async () => {
    const report = readReport(tabbed(SAMPLE).replace('\t10.5', '\t看不清'));
    const content = await exported(report, 'xlsx');
    expect(readXlsx(content)[0]).toEqual([SAMPLE.agency.replace('人民政府', '') + '2024年政府信息公开工作年度报告']);
    const { default: read } = await import('read-excel-file/node');
    const sheets = await read(content);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['总体情况', '表二', '表三', '表四', '问题和其他事项']);
    expect(sheets[2]?.data.flat()).toContain(SAMPLE.table3.newlyReceived.total);
    expect(sheets[1]?.data.flat().filter((value) => value === '—')).toHaveLength(1);
  });
});

const SOFFICE = ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program'].map((folder) => path.join(folder, 'soffice')).find((file) => existsSync(file));
const withOffice = SOFFICE ? test : test.skip;

describe('LibreOffice 打得开（没有装 soffice 时略过）', () => {
  let folder = '';
  beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'office-')); });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const convert = (file: string, to: string) => promisify(execFile)(SOFFICE ?? '', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder, path.join(folder, file)], { timeout: 240_000 });

  withOffice('.docx、.xlsx、.html 都转得成 PDF；.docx 转成文字，再读回来三张表都在', async () => {
    const report = readReport(tabbed(SAMPLE));
    for (const format of ['docx', 'xlsx', 'html'] as const) {
      writeFileSync(path.join(folder, `${format}.${format}`), await exported(report, format, '草稿，没有公布'));
      await convert(`${format}.${format}`, 'pdf');
      expect([format, readFileSync(path.join(folder, `${format}.pdf`)).subarray(0, 5).toString()]).toEqual([format, '%PDF-']);
    }
    await convert('docx.docx', 'doc');
    const old = await readPaper(readFileSync(path.join(folder, 'docx.doc')));
    expect(old).toMatchObject({ ok: true, value: { year: 2024, table2: SAMPLE.table2, table3: SAMPLE.table3, table4: SAMPLE.table4 } });
    await convert('xlsx.xlsx', 'xlsx:Calc MS Excel 2007 XML');
    const again = await readPaper(readFileSync(path.join(folder, 'xlsx.xlsx')));
    expect(again.ok && said(again.value)).toEqual(said(report));
  }, 600_000);
});
