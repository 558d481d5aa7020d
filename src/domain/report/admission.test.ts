import { tabbed } from '../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../test/fixtures/report/values';
import { civilDate } from '../calendar/civil-date';
import { admissionRefusal, confirmationPoints } from './admission';
import { excerptsOf, readReport, sourceLines } from './read';

const today = civilDate('2026-03-02');
const names = ['乔官镇人民政府', '乔官镇'];
const codeOf = (agency: string | null, year: number | null) => admissionRefusal({ agency, year }, { names, today })?.code;

describe('导入的年报是不是本单位的、是不是已经过完的年份', () => {
  test.each([
    ['乔官镇人民政府', 2024, undefined], ['昌乐县乔官镇人民政府', 2024, undefined], ['山东省昌乐县乔官镇', 2008, undefined], [null, 2024, undefined],
    ['昌乐县人民政府', 2024, 'otherAgency'], ['五图街道办事处', 2024, 'otherAgency'], ['乔官镇人民政府卫生院', 2024, 'otherAgency'],
    ['乔官镇人民政府', null, 'yearUnknown'], ['乔官镇人民政府', 2026, 'yearNotOver'], ['乔官镇人民政府', 2027, 'yearNotOver'], ['乔官镇人民政府', 2007, 'beforeReports'],
  ])('%s %s → %s', (agency, year, code) => expect(codeOf(agency, year)).toBe(code));

  test.each([['approved', 'approvedHere'], ['inReview', 'inReviewHere']] as const)('那一年的年报在这里%s：导入的代替不了', (here, code) => {
    expect(admissionRefusal({ agency: '乔官镇', year: 2024 }, { names, today, here })).toEqual({ code, year: 2024 });
  });

  test('改过名的单位，原来的名称也算', () => {
    expect(admissionRefusal({ agency: '昌乐县河头乡人民政府', year: 2010 }, { names: [...names, '河头乡人民政府'], today })).toBeUndefined();
  });
});

describe('要确认的每一处', () => {
  const source = tabbed(SAMPLE);
  const report = readReport(source);

  test('清清楚楚、都平的报告没有要确认的', () => expect(confirmationPoints(report)).toEqual([]));

  test('和上一年、下一年的结转接不上，都要说出来；接得上的不说', () => {
    const before = { ...report, year: report.year! - 1 };
    const after = { ...report, year: report.year! + 1 };
    expect(confirmationPoints(report, { before }).every(({ kind }) => kind === 'years')).toBe(true);
    expect(confirmationPoints(report, { before }).length).toBeGreaterThan(0);
    expect(confirmationPoints(report, { after }).length).toBeGreaterThan(0);
    const carried = { ...after, table3: { ...after.table3, carriedOverIn: report.table3.carriedOverOut } };
    expect(confirmationPoints(report, { after: carried }).filter(({ place }) => place.startsWith('表三'))).toEqual([]);
  });

  test('前后年的报告把本单位的名称写得不一样，照样核对；指到的是这一份里的那一格', () => {
    const before = { ...report, year: report.year! - 1, agency: '乔官镇人民政府' };
    const after = { ...report, year: report.year! + 1, agency: '乔官镇人民政府' };
    expect(confirmationPoints(report, { before }).map(({ place }) => place)).toContain('表三 · 上年结转政府信息公开申请数量 · 总计');
    expect(confirmationPoints(report, { after }).map(({ place }) => place)).toContain('表三 · 结转下年度继续办理 · 总计');
  });

  test('原文的行：表格的一行是一行，格与格分开', () => {
    const lines = sourceLines(source);
    expect(excerptsOf({ place: '表二 · 行政处罚 · 本年处理决定数量', message: '空白，没有填0。' }, lines)[0]).toContain('本年处理决定数量');
    expect(excerptsOf({ place: '表四', message: '写的是“行政处罚”。' }, lines)[0]).toContain('行政处罚');
    expect(excerptsOf({ place: '全文', message: '没有这样的字。' }, lines)).toEqual([]);
  });
});
