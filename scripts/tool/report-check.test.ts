import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tabbed } from '../../test/fixtures/report/layouts';
import { SAMPLE } from '../../test/fixtures/report/values';
import { sharedReports, testWithSharedReports } from '../../test/shared-reports';
import { readReport } from '@/domain/report/read';
import { table3Of } from '@/domain/report/tables';
import type { Outcome } from './outcome';
import { run } from './main';

const folder = mkdtempSync(path.join(tmpdir(), 'report-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function fileOf(content: unknown): string {
  files += 1;
  const name = `${files}.json`;
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}
const valueOf = (outcome: Outcome): unknown => {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
};
/** As `report read` prints it. */
const read = (text: string) => {
  const { agency, year, format, sections, table2, table3, table4, doubts } = readReport(text);
  return { agency, year, format, sections: sections.map(({ title, paragraphs }) => ({ title, paragraphs })), table2, table3, table4, doubts };
};
const check = (report: unknown, previous?: unknown): Outcome =>
  run(['report', 'check', fileOf(report), ...(previous === undefined ? [] : ['--previous', fileOf(previous)])], folder);
const findings = (report: unknown, previous?: unknown) => (valueOf(check(report, previous)) as { findings: readonly Readonly<Record<string, unknown>>[] }).findings;

const now = read(tabbed(SAMPLE));
const before = {
  ...now, year: 2023, sections: [],
  table2: { ...SAMPLE.table2, regulations: { issued: 0, abolished: 0, inForce: 4 }, normativeDocuments: { issued: 0, abolished: 0, inForce: 7 } },
  table3: table3Of((row, column) => (row === 'carriedOverOut' || row === 'newlyReceived' ? SAMPLE.table3.carriedOverIn[column] : 0)),
};

describe('report check', () => {
  test('report read 读出的报告原样就能核对，与上年的一起也行', () => {
    expect(findings(now)).toEqual([]);
    expect(findings(now, before)).toEqual([]);
  });

  test('对不上的一条，说在哪里、是什么、应当是什么、怎么办', () => {
    const wrong = { ...now, table3: { ...SAMPLE.table3, granted: { ...SAMPLE.table3.granted, total: 1 } } };
    expect(findings(wrong)).toContainEqual({
      check: 'C3', severity: 'hard', kind: 'unequal', place: '表三 · 予以公开', is: '六类申请人相加是615，总计是1', should: '两者应当相等',
      todo: '请核对这一行六类申请人和总计', message: '六类申请人相加是615，总计是1，两者应当相等。',
    });
  });

  test('结转对不上：C5；2019年表式的报告：其他处理一行，现行有效说明不能核对', () => {
    expect(findings(now, { ...before, table3: table3Of(() => 0) }).map(({ check: code }) => code)).toEqual(Array.from({ length: 7 }, () => 'C5'));
    const trialTable2 = {
      regulations: { newlyMade: 0, newlyPublished: 0, totalPublished: 0 }, normativeDocuments: { newlyMade: 0, newlyPublished: 0, totalPublished: 0 },
      administrativeLicensing: { itemsLastYear: 1, itemsChange: -1, decisions: 0 }, otherExternalServices: { itemsLastYear: 0, itemsChange: 0, decisions: 0 },
      administrativePenalty: { itemsLastYear: 0, itemsChange: 0, decisions: 0 }, administrativeCompulsion: { itemsLastYear: 0, itemsChange: 0, decisions: 0 },
      administrativeFees: { itemsLastYear: 0, itemsChange: 0 }, governmentProcurement: { purchases: 0, purchaseAmount: 0.5 },
    };
    const trial = { ...before, year: 2020, format: '2019', table2: trialTable2, table3: table3Of((row, column) => (row === 'carriedOverOut' || row === 'newlyReceived' ? SAMPLE.table3.carriedOverIn[column] : 0), '2019') };
    expect(findings(trial)).toEqual([]);
    expect(findings({ ...now, year: 2021, sections: [] }, trial).map(({ check: code, kind }) => [code, kind])).toEqual([['C6', 'notComparable']]);
  });

  test.each<[string, unknown, string, string]>([
    ['不是JSON', '{"agency":', 'notJson', 'JSON'],
    ['空文件', '', 'emptyFile', '空的'],
    ['别的JSON', '[]', 'wrongShape', '应当是一个对象'],
    ['没有表式', {}, 'wrongShape', 'format应当是'],
    ['年份不对', { ...now, year: '2024' }, 'wrongShape', 'year应当是2008年以来的年份'],
    ['少一行', { ...now, table3: Object.fromEntries(Object.entries(SAMPLE.table3).filter(([row]) => row !== 'granted')) }, 'wrongShape', 'table3.granted缺少这一项'],
    ['多一列', { ...now, table4: { ...SAMPLE.table4, review: { ...SAMPLE.table4.review, more: 1 } } }, 'wrongShape', 'table4.review.more表式里没有这一项'],
    ['负数', { ...now, table3: { ...SAMPLE.table3, granted: { ...SAMPLE.table3.granted, otherOrg: -1 } } }, 'wrongShape', 'table3.granted.otherOrg应当是不小于0的整数'],
    ['数写成文字', { ...now, table2: { ...SAMPLE.table2, administrativeFees: { amountWanYuan: '10.5' } } }, 'wrongShape', 'table2.administrativeFees.amountWanYuan应当是不小于0的数'],
    ['章节不是列表', { ...now, sections: {} }, 'wrongShape', 'sections应当是一个列表'],
    ['2021年表式却是2019年的行', { ...now, table3: table3Of(() => 0, '2019') }, 'wrongShape', 'table3.other表式里没有这一项'],
  ])('%s：拒绝，指出第一处', (_, content, code, words) => {
    const outcome = check(content);
    expect(outcome).toMatchObject({ ok: false, code, message: expect.stringContaining(words) as unknown });
    expect(check(now, content)).toMatchObject({ ok: false, code, message: expect.stringMatching(/^上一年的报告：/) as unknown });
  });

  test.each<[string, unknown, string]>([
    ['隔了一年', { ...before, year: 2022 }, 'notYearBefore'], ['同一年', now, 'notYearBefore'], ['别的单位', { ...before, agency: '云汀县水利局' }, 'otherAgency'],
    ['没有年份', { ...before, year: null }, 'yearUnknown'],
  ])('上年的报告%s：拒绝', (_, previous, code) => expect(check(now, previous)).toMatchObject({ ok: false, code, message: expect.stringMatching(/请.*。$/) as unknown }));

  test('有些命令行把输出存成UTF-16，也读', () => {
    writeFileSync(path.join(folder, 'utf16.json'), `\ufeff${JSON.stringify(now)}`, 'utf16le');
    expect(valueOf(run(['report', 'check', 'utf16.json'], folder))).toEqual({ findings: [] });
  });

  test('没有这个文件、没写文件', () => {
    expect(run(['report', 'check', '没有.json'], folder)).toMatchObject({ ok: false, code: 'fileMissing' });
    expect(run(['report', 'check', fileOf(now), '--previous', '没有.json'], folder)).toMatchObject({ ok: false, code: 'fileMissing', message: expect.stringMatching(/^上一年的报告：/) as unknown });
    expect(run(['report', 'check'], folder)).toMatchObject({ ok: false, code: 'wrongArguments' });
  });

  testWithSharedReports('真实的报告：没有一处对不上（没有参考资料时略过）', () => {
    for (const { file, text } of sharedReports()) expect([file, findings(read(text)).filter(({ severity }) => severity === 'hard')]).toEqual([file, []]);
  });
});
