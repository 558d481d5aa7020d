import { rowKeysOf, ROWS } from '../rows';
import type { SectionKey } from '../sections';
import { textLine } from './line';
import type { Range } from './outline';
import { readTables } from './read-tables';

const SECOND = ['信息内容', '规章 1 2 3', '行政规范性文件 4 5 6', '行政许可 7', '行政处罚 8', '行政强制 9', '行政事业性收费 10.5'];
const THIRD = ['申请人情况', ...rowKeysOf('2021').map((key) => `${ROWS[key].number}${ROWS[key].label} 0 0 0 0 0 0 0`)];
const FOURTH = ['结果维持 结果纠正', '1 2 3 4 10 0 0 0 1 1 2 0 0 0 2'];
const words = (count: number) => Array.from({ length: count }, () => '公开');

const read = (lines: readonly string[], outline: Partial<Record<SectionKey, Range>> = {}) => {
  const { table2, table3, table4, doubts, spans } = readTables(lines.map(textLine), new Map(Object.entries(outline) as [SectionKey, Range][]), '2021');
  return {
    found: [table2.regulations?.issued, table3.granted.total, table4.review.total],
    doubts: doubts.map(({ code, place, message }) => `${code} ${place} ${message}`),
    spans: Object.fromEntries(Object.entries(spans).map(([key, { from, to }]) => [key, `${from}-${to}`])),
  };
};
const elsewhere = (table: string) => `heading ${table} ${table}不在它的部分里，在全文中找到并读入。`;

describe('三张表', () => {
  test('各在各的部分里', () => {
    expect(read(['题', ...SECOND, '题', ...THIRD, '题', ...FOURTH], { proactive: { from: 1, to: 8 }, requests: { from: 9, to: 35 }, remedies: { from: 36, to: 38 } })).toEqual({
      found: [1, 0, 10], doubts: [], spans: { proactive: '1-8', requests: '9-35', remedies: '36-38' },
    });
    expect(read([...SECOND, ...THIRD, FOURTH[1] ?? ''], { proactive: { from: 0, to: 7 }, requests: { from: 7, to: 33 }, remedies: { from: 33, to: 34 } })).toMatchObject({ found: [1, 0, 10], doubts: [] });
  });

  test('没有标题：在全文中依次找到，逐张存疑；别的话不在表里', () => {
    expect(read(['题', ...SECOND, '话', ...THIRD, '话', ...FOURTH, '话', '话'])).toEqual({
      found: [1, 0, 10], doubts: expect.arrayContaining([elsewhere('表二'), elsewhere('表三'), elsewhere('表四')]), spans: { proactive: '1-8', requests: '9-35', remedies: '36-38' },
    });
  });

  test('表二没有：表三仍在全文中找', () => {
    expect(read([...THIRD, '题', '话'], { proactive: { from: 27, to: 28 } }).found).toEqual([null, 0, null]);
  });

  test('表三在表二以后、表四的部分以前找', () => {
    expect(read([...THIRD, ...SECOND, '题', ...FOURTH], { remedies: { from: 34, to: 36 } }).found).toEqual([1, null, 10]);
    expect(read(['题', ...FOURTH, ...THIRD], { remedies: { from: 1, to: 3 } }).found).toEqual([null, null, 10]);
  });

  test('都没有：各格空白，逐张说没有找到', () => {
    const nothing = read(['题', '话']);
    expect(nothing).toMatchObject({ found: [null, null, null], spans: {} });
    expect(nothing.doubts).toContain('rowMissing 表三 没有找到表三，各格没有读入。');
    expect(read([])).toMatchObject({ found: [null, null, null], spans: {} });
  });

  test('对不上的，表三表四逐条存疑', () => {
    const wrong = read([...SECOND, ...THIRD, FOURTH[0] ?? '', '1 2 3 4 9 0 0 0 1 1 2 0 0 0 2']);
    expect(wrong.doubts).toContain('C4 表四 · 行政复议 四种结果相加是10，总计是9，两者应当相等。');
  });
});

describe('没有标题的表四，从“结果维持”那一行起找', () => {
  const after = (...lines: readonly string[]) => read([...THIRD, ...lines]).found[2];
  test('六十行以内', () => {
    expect(after('结果维持', ...words(58), FOURTH[1] ?? '')).toBe(10);
    expect(after('结果维持', ...words(59), FOURTH[1] ?? '')).toBeNull();
  });
  test('没有那一行的不找；二百字以上的是正文', () => {
    expect(after(FOURTH[1] ?? '')).toBeNull();
    expect(after(`结果维持${'字'.repeat(196)}`, FOURTH[1] ?? '')).toBe(10);
    expect(after(`结果维持${'字'.repeat(197)}`, FOURTH[1] ?? '')).toBeNull();
  });
  test('表三以前的“结果维持”不是', () => {
    expect(read(['结果维持', ...words(40), ...THIRD, ...FOURTH]).found[2]).toBe(10);
    expect(read(['结果维持', FOURTH[1] ?? '', ...THIRD]).found[2]).toBeNull();
  });
});
