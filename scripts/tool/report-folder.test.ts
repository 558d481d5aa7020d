import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readReport } from '@/domain/report/read';
import { table3Of } from '@/domain/report/tables';
import { reportBlocks } from '../../test/fixtures/report/blocks';
import { page, tabbed } from '../../test/fixtures/report/layouts';
import { SAMPLE } from '../../test/fixtures/report/values';
import { sharedReports, testWithSharedReports } from '../../test/shared-reports';
import { docxFile } from '../../test/support/docx-file';
import { seededFolder } from '../../test/support/seeded-folder';
import { start } from './main';
import { progress } from './progress';

let folder = '';
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'report-folder-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};
const run = async (...line: string[]) => start(line, folder);
async function valueOf<Value>(...line: string[]): Promise<Value> {
  const outcome = await run(...line);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value as Value;
}

interface Rollup { readonly year: number; readonly format: string; readonly reports: readonly { agency: string; file: string }[]; readonly table2: Record<string, Record<string, number | null>>; readonly table3: Record<string, Record<string, number | null>>; readonly gaps: readonly { place: string; missingIn: string[] }[] }
interface Rolled { readonly rollups: readonly Rollup[]; readonly leftOut: readonly { file: string; agency: string; year: number; message: string }[]; readonly skipped: readonly { file: string; code: string }[]; readonly repeated: readonly { file: string; sameAs: string; differs: boolean }[] }
interface Checked { readonly reports: readonly { file: string; comparedWith: string | null; hard: number }[]; readonly findings: readonly { file: string; check: string; place: string }[]; readonly skipped: readonly { file: string }[] }

const HILL = { ...SAMPLE, agency: '云汀县柳林镇人民政府' };

describe('report rollup：一个文件夹里的年报相加', () => {
  test('不同的文件种类、不同的文件夹，每格都是和；别的文件不碍事', async () => {
    put('白杨.docx', docxFile(reportBlocks(SAMPLE)));
    put('镇/柳林.html', page(HILL));
    put('~$白杨.docx', '锁');
    put('说明.pdf', '%PDF-1.4');
    put('通知.txt', '关于报送年报的通知');
    const { rollups, skipped } = await valueOf<Rolled>('report', 'rollup', '.');
    expect(rollups).toHaveLength(1);
    expect(rollups[0]).toMatchObject({ year: 2024, format: '2021', gaps: [], reports: [{ agency: SAMPLE.agency, file: '白杨.docx' }, { agency: HILL.agency, file: path.join('镇', '柳林.html') }] });
    expect(rollups[0]?.table2.administrativeFees?.amountWanYuan).toBe(21);
    expect(rollups[0]?.table3).toEqual(table3Of((row, column) => (SAMPLE.table3[row][column] ?? 0) * 2));
    expect(skipped).toEqual([expect.objectContaining({ file: '通知.txt', code: 'yearUnknown' })]);
  });

  test('没有的格不是0：和是 null，说出哪个单位没有', async () => {
    put('a.txt', tabbed(SAMPLE));
    put('b.txt', tabbed(HILL).replace('\t10.5', '\t看不清'));
    const [rollup] = (await valueOf<Rolled>('report', 'rollup', '.')).rollups;
    expect(rollup?.table2.administrativeFees?.amountWanYuan).toBeNull();
    expect(rollup?.gaps).toEqual([{ place: '表二 · 行政事业性收费 · 本年收费金额（单位：万元）', missingIn: [HILL.agency] }]);
  });

  test('县政府的年报是它各单位的合计：和它们放在一起时不加，说出是哪一份；只有县政府的照样加', async () => {
    const county = { ...SAMPLE, agency: '云汀县人民政府' };
    put('a.txt', tabbed(SAMPLE));
    put('b.txt', tabbed(HILL));
    put('县.txt', tabbed(county));
    put('县-2023.txt', tabbed({ ...county, year: 2023 }));
    const { rollups, leftOut } = await valueOf<Rolled>('report', 'rollup', '.');
    expect(rollups.map(({ year, reports }) => [year, reports.map(({ file }) => file)])).toEqual([[2023, ['县-2023.txt']], [2024, ['a.txt', 'b.txt']]]);
    expect(rollups[1]?.table3).toEqual(table3Of((row, column) => (SAMPLE.table3[row][column] ?? 0) * 2));
    expect(leftOut).toEqual([{ file: '县.txt', agency: '云汀县人民政府', year: 2024, message: expect.stringContaining('会算两遍') as string }]);
  });

  test('年份、表式不同的不混在一起', async () => {
    put('a.txt', tabbed(SAMPLE));
    put('b.txt', tabbed({ ...HILL, year: 2023 }));
    const trial = readReport(tabbed(SAMPLE));
    put('c.json', JSON.stringify({
      agency: '云汀县水利局', year: 2024, format: '2019', table3: table3Of(() => 3, '2019'), table4: trial.table4,
      table2: {
        regulations: { newlyMade: 0, newlyPublished: 0, totalPublished: 0 }, normativeDocuments: { newlyMade: 0, newlyPublished: 0, totalPublished: 0 },
        administrativeLicensing: { itemsLastYear: 1, itemsChange: -1, decisions: 0 }, otherExternalServices: { itemsLastYear: 0, itemsChange: 0, decisions: 0 },
        administrativePenalty: { itemsLastYear: 0, itemsChange: 0, decisions: 0 }, administrativeCompulsion: { itemsLastYear: 0, itemsChange: 0, decisions: 0 },
        administrativeFees: { itemsLastYear: 0, itemsChange: 0 }, governmentProcurement: { purchases: 0, purchaseAmount: 0.5 },
      },
    }));
    expect((await valueOf<Rolled>('report', 'rollup', '.')).rollups.map(({ year, format, reports }) => [year, format, reports.length])).toEqual([[2023, '2021', 1], [2024, '2019', 1], [2024, '2021', 1]]);
  });

  test('同一份放了两种文件，只算一次；数不一样的拒绝，说出是哪两份', async () => {
    put('a.txt', tabbed(SAMPLE));
    put('b.html', page(SAMPLE));
    const { rollups, repeated } = await valueOf<Rolled>('report', 'rollup', '.');
    expect([rollups[0]?.reports.length, repeated]).toEqual([1, [{ file: 'b.html', sameAs: 'a.txt', differs: false }]]);
    put('b.html', page({ ...SAMPLE, table2: { ...SAMPLE.table2, administrativeFees: { amountWanYuan: 11.5 } } }));
    expect(await run('report', 'rollup', '.')).toMatchObject({ ok: false, code: 'reportsDiffer', message: expect.stringMatching(/a\.txt和b\.html/) as unknown });
  });

  test('没有这个文件夹、里面没有报告', async () => {
    expect(await run('report', 'rollup', '没有')).toMatchObject({ ok: false, code: 'notAFolder' });
    expect(await run('report', 'rollup', '.')).toMatchObject({ ok: false, code: 'noReports' });
    put('a.txt', '通知');
    expect(await run('report', 'rollup', '.')).toMatchObject({ ok: false, code: 'noReports', message: expect.stringContaining('a.txt') as unknown });
  });
});

describe('report check：一个文件夹里的年报一起核对', () => {
  test('每一份的问题各归各的；同一单位相邻两年自动放在一起，名字带不带“人民政府”都认得', async () => {
    put('2024.txt', tabbed(SAMPLE));
    put('2023.docx', docxFile(reportBlocks({ ...SAMPLE, agency: '云汀县白杨镇人民政府', year: 2023 })));
    put('柳林.txt', tabbed(HILL));
    const { reports, findings } = await valueOf<Checked>('report', 'check', '.');
    expect(reports.map(({ file, comparedWith }) => [file, comparedWith])).toEqual([['2023.docx', null], ['2024.txt', '2023.docx'], ['柳林.txt', null]]);
    const years = findings.filter(({ check }) => check === 'C5');
    expect(years).toHaveLength(7);
    expect(new Set(years.map(({ file }) => file))).toEqual(new Set(['2024.txt']));
    expect(findings.filter(({ file }) => file === '柳林.txt')).toEqual([]);
  });

  test('--table 另存成表格，一条一行；已经有的文件不盖掉', async () => {
    put('2024.txt', tabbed(SAMPLE));
    put('2023.txt', tabbed({ ...SAMPLE, year: 2023 }));
    const { findings } = await valueOf<Checked>('report', 'check', '.', '--table', '问题.csv');
    expect(findings.length).toBeGreaterThan(0);
    expect(readFileSync(path.join(folder, '问题.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(findings.length + 1);
    expect(await run('report', 'check', '.', '--table', '问题.csv')).toMatchObject({ ok: false, code: 'fileExists' });
    expect(await run('report', 'check', '.', '--previous', '2023.txt')).toMatchObject({ ok: false, code: 'wrongArguments' });
  });

  testWithSharedReports('真实的报告：都读成，没有一处对不上（没有参考资料时略过）', async () => {
    for (const { file, text } of sharedReports()) put(file, text);
    const { reports, skipped } = await valueOf<Checked>('report', 'check', '.');
    expect([skipped, reports.filter(({ hard }) => hard > 0)]).toEqual([[], []]);
  });
});

describe('report export：存成官方版面的文件', () => {
  test.each(['docx', 'xlsx', 'html', 'json', 'txt'])('存成 %s，再读回来核对得上', async (format) => {
    put('原件.txt', tabbed(SAMPLE));
    const { file } = await valueOf<{ file: string }>('report', 'export', '原件.txt', '--to', format);
    expect(file).toBe(`${SAMPLE.agency}2024年政府信息公开工作年度报告.${format}`);
    expect(await valueOf('report', 'read', file)).toMatchObject({ agency: SAMPLE.agency, year: 2024, table2: SAMPLE.table2, table3: SAMPLE.table3, table4: SAMPLE.table4 });
  });

  test('写单位和年份，没写 --data：从 npm start 用的 .data 里取，没有就说清楚', async () => {
    expect(await start(['report', 'export', '乔官镇', '2021', '--to', 'docx'], folder, folder)).toMatchObject({ ok: false, code: 'noData' });
  });

  test('report read 输出的数据也能存；已经有的文件不盖掉，--out 换名字', async () => {
    put('原件.txt', tabbed(SAMPLE));
    put('读.json', JSON.stringify(await valueOf('report', 'read', '原件.txt')));
    await valueOf('report', 'export', '读.json', '--to', 'csv', '--out', '数.csv');
    expect(readFileSync(path.join(folder, '数.csv'), 'utf8')).toContain('2:administrativeFees:amountWanYuan');
    expect(await run('report', 'export', '读.json', '--to', 'csv', '--out', '数.csv')).toMatchObject({ ok: false, code: 'fileExists', message: expect.stringContaining('--out') as unknown });
  });

  test.each<[string, readonly string[], string]>([
    ['格式不认得', ['原件.txt', '--to', 'pdf'], 'wrongFormat'], ['没写格式', ['原件.txt'], 'wrongArguments'], ['没有的文件', ['没有.txt', '--to', 'docx'], 'fileMissing'],
    ['写了 --data 没写年份', ['乔官镇', '--to', 'docx', '--data', '.'], 'wrongArguments'],
    ['不是数据目录，也不建一个', ['乔官镇', '2021', '--to', 'docx', '--data', '新的'], 'noData'], ['年份不对', ['乔官镇', '去年', '--to', 'docx', '--data', '.'], 'wrongArguments'],
    ['不是年报', ['通知.txt', '--to', 'docx'], 'yearUnknown'],
  ])('%s：拒绝，说怎么办', async (_, line, code) => {
    put('原件.txt', tabbed(SAMPLE));
    put('通知.txt', '关于报送年报的通知');
    expect(await run('report', 'export', ...line)).toMatchObject({ ok: false, code, message: expect.stringMatching(/。$/) as unknown });
    expect(existsSync(path.join(folder, '新的'))).toBe(false);
  });

  test('数据目录里公布的一份：单位写编号、全称、简称都行；没有的说出有哪些', async () => {
    const data = await seededFolder('report-export-');
    try {
      cpSync(data, path.join(folder, '数据'), { recursive: true });
      const { file, agency } = await valueOf<{ file: string; agency: string }>('report', 'export', '乔官镇', '2021', '--to', 'xlsx', '--data', '数据');
      expect([file, agency]).toEqual(['乔官镇2021年政府信息公开工作年度报告.xlsx', '乔官镇人民政府']);
      expect(await valueOf('report', 'read', file)).toMatchObject({ agency: '昌乐县乔官镇人民政府', year: 2021 });
      expect(await run('report', 'export', 'qiaoguan', '2011', '--to', 'docx', '--data', '数据')).toMatchObject({ ok: false, code: 'noReport', message: expect.stringContaining('2021') as unknown });
      expect(await run('report', 'export', '不存在镇', '2021', '--to', 'docx', '--data', '数据')).toMatchObject({ ok: false, code: 'noAgency', message: expect.stringContaining('乔官镇') as unknown });
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });
});

describe('进度', () => {
  test('很快做完的不出声；久的每秒说一次，最后说做完', () => {
    const said: string[] = [];
    let at = 0;
    const quick = progress('读报告', 2, (text) => said.push(text), () => at);
    quick(1);
    quick(2);
    expect(said).toEqual([]);
    const slow = progress('读报告', 64, (text) => said.push(text), () => at);
    for (let done = 0; done <= 64; done += 1, at += 100) slow(done);
    expect(said.length).toBeGreaterThan(4);
    expect(said[said.length - 1]).toBe('读报告 64 / 64\n');
  });
});
