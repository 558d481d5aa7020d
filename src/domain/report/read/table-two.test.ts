import type { ReportFormat } from '../format';
import { rowLine, textLine } from './line';
import { readTable2 } from './table-two';

const read = (lines: readonly string[], format: ReportFormat = '2021') => {
  const { table, doubts, lastLine } = readTable2(lines.map((line) => (line.includes('|') ? rowLine(line.split('|')) : textLine(line))), format);
  return {
    table: Object.fromEntries(Object.entries(table).map(([row, cells]) => [row, Object.values(cells).map((cell) => cell ?? '_').join(' ')])),
    doubts: doubts.map(({ code, place, message }) => `${code} ${place} ${message}`), lastLine,
  };
};
const LINES = ['规章 1 2 3', '行政规范性文件 4 5 6', '行政许可 7', '行政处罚 8', '行政强制 9', '行政事业性收费 10.5'];
const TABLE = { regulations: '1 2 3', normativeDocuments: '4 5 6', administrativeLicensing: '7', administrativePenalty: '8', administrativeCompulsion: '9', administrativeFees: '10.5' };
/** The six rows with one of them written otherwise. */
const but = (at: number, ...lines: readonly string[]) => LINES.flatMap((line, index) => (index === at ? lines : [line]));

describe('按名称读各行', () => {
  test('六行', () => expect(read(LINES)).toEqual({ table: TABLE, doubts: [], lastLine: 5 }));

  test.each(['规范性文件 4 5 6', '二、行政规范性文件 4 5 6', '本单位制定的规范性文件 4 5 6', '行政规范性文件（含政府办公室文件） 4 5 6', '行政规范性文件（含 政府办文件 ） 4 5 6'])('“%s”是行政规范性文件', (line) => expect(read(but(1, line))).toMatchObject({ table: TABLE, doubts: [] }));
  test.each(['政府规章 1 2 3', '部门规章 1 2 3', '地方政府规章 1 2 3'])('“%s”是规章', (line) => expect(read(but(0, line))).toMatchObject({ table: TABLE, doubts: [] }));

  test('名称在上面一行、断成两行、断在格里', () => {
    expect(read(but(1, '行政规范性文件', '4 5 6'))).toMatchObject({ table: TABLE, doubts: [] });
    expect(read(but(1, '行政规范', '性文件', '4 5 6'))).toMatchObject({ table: TABLE, doubts: [] });
    expect(read(but(1, '行政规范 性文件 4 5 6'))).toMatchObject({ table: TABLE, doubts: [] });
    expect(read(but(1, '制发 行政规范', '性文件', '4 5 6'))).toMatchObject({ table: TABLE, doubts: [] });
    expect(read(but(1, '行政规范', '性文件 4 5 6'))).toMatchObject({ table: TABLE, doubts: ['rowByOrder 表二 · 行政规范性文件 本行数字旁边没有找到行名，按表式固定的顺序读入。'] });
  });

  test('短的名称只认原话；长的名称可以在别的字后面，四十字以内', () => {
    expect(read(['本单位规章 1 2 3']).table['regulations']).toBe('_ _ _');
    const long = (length: number) => read([`${'字'.repeat(length - 4)}行政许可 7`]).table['administrativeLicensing'];
    expect([long(39), long(40)]).toEqual(['7', '_']);
    expect(read(['行政许可事项 7']).table['administrativeLicensing']).toBe('_');
  });

  test('同一个名称出现两次，读前一次；名称后面的括号太长就不看', () => {
    expect(read([...LINES, '行政许可 77'])).toMatchObject({ table: TABLE });
    const remarked = (length: number) => read([`行政许可（${'字'.repeat(length - 6)}） 7`]).table['administrativeLicensing'];
    expect([remarked(80), remarked(81)]).toEqual(['7', '_']);
  });
});

describe('没有名称的一行', () => {
  test('前后的行都有名称，同样宽的只缺一行：按次序读入，存疑', () => {
    expect(read(but(3, '甲 8'))).toEqual({ table: TABLE, lastLine: 5, doubts: ['rowByOrder 表二 · 行政处罚 本行数字旁边没有找到行名，按表式固定的顺序读入。'] });
    expect(read(but(0, '甲', '1 2 3'))).toMatchObject({ table: TABLE });
  });

  test('缺的行和多的数不一样多：不猜', () => {
    const twice = read(but(3, '甲 8', '乙 88'));
    expect(twice.table['administrativePenalty']).toBe('_');
    expect(twice.doubts).toEqual(['rowMissing 表二 · 行政处罚 没有找到本行的数字，没有读入。']);
    expect(read(but(3, '甲 8 8')).table['administrativePenalty']).toBe('_');
    expect(read(but(3, '甲 8 8 8')).table['administrativePenalty']).toBe('_');
  });

  test('离表格三行以外的数不是', () => {
    const far = (...gap: readonly string[]) => read([...but(3), ...gap, '甲 8']).table['administrativePenalty'];
    expect([far('乙', '乙'), far('乙', '乙', '乙')]).toEqual(['8', '_']);
    const early = (...gap: readonly string[]) => read(['甲 8', ...gap, ...but(3)]).table['administrativePenalty'];
    expect([early('乙', '乙'), early('乙', '乙', '乙')]).toEqual(['8', '_']);
  });

  test('一行名称也没有：空着', () => expect(read(['1 2 3', '4 5 6', '7'])).toMatchObject({ lastLine: -1, table: { regulations: '_ _ _' } }));
});

describe('一行里的数', () => {
  test('多了少了，没有勾稽可推：整行空着，照原样引用', () => {
    expect(read(but(0, '规章 1 3'))).toMatchObject({ table: { ...TABLE, regulations: '_ _ _' }, doubts: ['unreadable 表二 · 规章 本行应有3个数字，读到的是“1 3”，没有读入。'] });
    expect(read(but(0, '规章 1 2 3 4')).table['regulations']).toBe('_ _ _');
    expect(read(but(0, '规章', '1', '', '', '4')).doubts).toEqual(['unreadable 表二 · 规章 本行应有3个数字，读到的是“1 4”，没有读入。']);
  });

  test('空白的格、空行、两头多出的空格', () => {
    expect(read(but(0, '规章|1||3'))).toMatchObject({ table: { ...TABLE, regulations: '1 _ 3' }, doubts: ['blank 表二 · 规章 · 本年废止件数 此格空白，没有填0；读作空白，计算时作0。'] });
    expect(read(but(0, '规章', '1', '', '3')).table).toEqual({ ...TABLE, regulations: '1 _ 3' });
    expect(read(but(2, '行政许可|7||')).table).toEqual(TABLE);
  });

  test('收费金额可以有小数，单位是万元；件数不能有小数', () => {
    expect(read(but(5, '行政事业性收费 105000元')).doubts).toEqual(['unit 表二 · 行政事业性收费 · 本年收费金额（单位：万元） 此格印作“105000元”，表式的单位是万元，没有读入。']);
    expect(read(but(2, '行政许可 7.5')).doubts).toEqual(['unreadable 表二 · 行政许可 · 本年处理决定数量 此格印作“7.5”，读不出数字，没有读入。']);
  });
});

test('2019年的表式：八行，增减带正负号，没有列数相同的别的行可猜', () => {
  const lines = ['规章 0 0 0', '规范性文件 3 2 41', '行政许可 14 -2 388', '其他对外管理服务事项 6 +1 20', '行政处罚 30 0 7', '行政强制 4 0 0', '行政事业性收费 2 -1', '政府集中采购 5 32.6'];
  expect(read(lines, '2019')).toEqual({ lastLine: 7, doubts: [], table: {
    regulations: '0 0 0', normativeDocuments: '3 2 41', administrativeLicensing: '14 -2 388', otherExternalServices: '6 1 20', administrativePenalty: '30 0 7', administrativeCompulsion: '4 0 0', administrativeFees: '2 -1', governmentProcurement: '5 32.6',
  } });
});
