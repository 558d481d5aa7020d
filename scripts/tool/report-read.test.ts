import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { reportBlocks } from '../../test/fixtures/report/blocks';
import { page, tabbed } from '../../test/fixtures/report/layouts';
import { SAMPLE } from '../../test/fixtures/report/values';
import { sharedReports, testWithSharedReports } from '../../test/shared-reports';
import { docxFile } from '../../test/support/docx-file';
import { oldWordFile } from '../../test/support/old-word-file';
import { start } from './main';
import type { Outcome } from './outcome';

const folder = mkdtempSync(path.join(tmpdir(), 'report-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (file: string): Promise<Outcome> => start(['report', 'read', file], folder);
const fileWith = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), content);
  return name;
};

describe('report read', () => {
  test.each<[string, () => string | Uint8Array]>([
    ['年报.txt', () => tabbed(SAMPLE)], ['年报.html', () => page(SAMPLE)], ['年报.docx', () => docxFile(reportBlocks(SAMPLE))], ['年报.doc', () => oldWordFile(reportBlocks(SAMPLE))],
  ])('%s：按约定的样子输出', async (name, content) => {
    const outcome = await read(fileWith(name, content()));
    if (!outcome.ok) throw new Error(outcome.message);
    const report = outcome.value as { readonly sections: readonly object[]; readonly doubts: readonly object[] };
    expect(Object.keys(report)).toEqual(['agency', 'year', 'format', 'sections', 'table2', 'table3', 'table4', 'doubts']);
    expect(report).toMatchObject({ agency: SAMPLE.agency, year: SAMPLE.year, format: '2021', table2: SAMPLE.table2, table3: SAMPLE.table3, table4: SAMPLE.table4 });
    expect(report.sections.map((section) => Object.keys(section))).toEqual(Array.from({ length: 6 }, () => ['title', 'paragraphs']));
    expect(report.doubts).toHaveLength(name.endsWith('.doc') ? 1 : 0);
  });

  test.each([
    ['没有的文件', () => '没有.txt', 'fileMissing'],
    ['路径中间是文件不是文件夹', () => path.join(fileWith('a.txt', '年报'), 'b.txt'), 'fileMissing'],
    ['一个文件夹', () => '.', 'notAFile'],
    ['空文件', () => fileWith('empty.txt', ''), 'fileEmpty'],
    ['图片', () => fileWith('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])), 'wrongFileKind'],
    ['程序', () => fileWith('program.doc', Uint8Array.from([0x4d, 0x5a, 0, 0, 3])), 'notText'],
    ['30 MB的文件', () => fileWith('large.docx', Buffer.alloc(30 * 1024 * 1024, 'a')), 'fileTooLarge'],
    ['5 MB的文本', () => fileWith('long.txt', Buffer.alloc(5 * 1024 * 1024, 'a')), 'tooMuchText'],
  ])('%s：拒绝，说明怎么办', async (_, file, code) => {
    expect(await read(file())).toEqual({ ok: false, code, message: expect.stringMatching(/[\u4e00-\u9fff].*。$/) });
  });

  test('不是年度报告的文字：不猜，存疑都列出来', async () => {
    const outcome = await read(fileWith('letter.txt', '今天天气很好。\n'));
    expect(outcome).toMatchObject({ ok: true, value: { agency: null, year: null } });
    expect(outcome.ok && (outcome.value as { doubts: unknown[] }).doubts.length).toBeGreaterThan(0);
  });

  test('从命令行来也读得出，读不了的退出码是2', async () => {
    const tool = (file: string) => promisify(execFile)(process.execPath, ['scripts/tool/run.mjs', 'report', 'read', path.join(folder, file)], { maxBuffer: 1 << 24 });
    const { stdout } = await tool(fileWith('命令行.docx', docxFile(reportBlocks(SAMPLE))));
    expect(JSON.parse(stdout)).toMatchObject({ table3: SAMPLE.table3, doubts: [] });
    await expect(tool(fileWith('命令行.pdf', '%PDF-1.4'))).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('wrongFileKind') });
  });

  testWithSharedReports('真实的报告读出表二、表三、表四（没有参考资料时略过）', async () => {
    for (const { file, text, expected } of sharedReports()) {
      expect(await read(fileWith(file, text))).toMatchObject({ ok: true, value: { agency: expected.agency, year: expected.year, table2: expected.table2, table3: expected.table3, table4: expected.table4 } });
    }
  });
});
