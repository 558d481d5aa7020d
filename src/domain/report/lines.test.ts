import { differenceWords } from './difference';
import type { ReportFigures } from './form-cells';
import { lineName, linesOf } from './lines';
import type { FormRowKey } from './rows';
import { table3Of, table4Of } from './tables';

const figures = (year: number, format: '2021' | '2019', value: (row: FormRowKey) => number | null): ReportFigures =>
  ({ year, format, table2: { administrativeFees: { amountWanYuan: 1.5 } }, table3: table3Of((row: FormRowKey) => value(row), format), table4: table4Of(() => 0) });

describe('许多年排在一起', () => {
  const trial = figures(2020, '2019', (row) => (row === 'other' ? 4 : 1));
  const now = figures(2021, '2021', (row) => (row.startsWith('other.') ? 2 : 1));
  const lines = linesOf(3, [trial, now]);

  test('表式换过的年份，“其他处理”合起来比：一行的是4，三行的是6', () => {
    const other = lines.find(({ key }) => key === '3:other:total:sum');
    expect([trial, now].map((one) => other?.of(one))).toEqual([4, 6]);
  });

  test('一年的表里没有的格，不当作0', () => {
    const overdue = lines.find(({ key }) => key === '3:other.feeOverdue:total');
    expect([trial, now].map((one) => overdue?.of(one))).toEqual([undefined, 2]);
  });

  test('每一组先是小计，再是各行；每行只出现一次', () => {
    const keys = lines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.indexOf('3:refused:total:sum')).toBeGreaterThan(-1);
    expect(lineName(lines[0]!)).toBe('本年新收政府信息公开申请数量');
  });

  test('有一格看不清，小计就看不清', () => {
    const blank = figures(2022, '2021', (row) => (row === 'other.other' ? null : 1));
    expect(lines.find(({ key }) => key === '3:other:total:sum')?.of(blank)).toBeNull();
  });
});

describe('差多少，说成话', () => {
  test.each([
    [3, 1, '去年', '件', '比去年多 2 件'], [1, 3, '去年', '件', '比去年少 2 件'], [0, 0, '五图街道', '件', '和五图街道一样多'],
    [0.3, 0.1, '2020 年', '万元', '比2020 年多 0.2 万元'], [3, null, '去年', '件', '去年的数没有填或者看不清，不能比'], [null, 3, '去年', '件', '这个数没有填或者看不清，不能比'],
  ])('%p、%p：%s', (value, before, name, unit, words) => {
    expect(differenceWords(value, before, name, unit)).toBe(words);
  });
});
