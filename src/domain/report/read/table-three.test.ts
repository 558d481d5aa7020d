import { rowKeysOf, ROWS, type FormRowKey } from '../rows';
import type { ReportFormat } from '../format';
import { rowLine, textLine } from './line';
import { readTable3 } from './table-three';

const read = (lines: readonly string[], format: ReportFormat = '2021') => {
  const { table, doubts, lastLine } = readTable3(lines.map((line) => (line.includes('|') ? rowLine(line.split('|')) : textLine(line))), format);
  return {
    /** The rows that have a number. */
    rows: Object.fromEntries(Object.entries(table).map(([row, cells]) => [row, Object.values(cells).map((cell) => cell ?? '_').join(' ')]).filter(([, cells]) => cells !== '_ _ _ _ _ _ _')),
    keys: Object.keys(table), doubts: doubts.map(({ code, place, message }) => `${code} ${place} ${message}`), lastLine,
  };
};
/** The form with nothing in it, and some rows written otherwise; '' leaves a row out. */
const form = (rows: Partial<Record<FormRowKey, string>> = {}, usual = '0 0 0 0 0 0 0', format: ReportFormat = '2021') => rowKeysOf(format).flatMap((key) => {
  const words = `${ROWS[key].number}${ROWS[key].label}`;
  const numbers = rows[key] ?? usual;
  return numbers === '' ? [] : [usual.includes('|') ? `${words}|${numbers}` : `${words} ${numbers}`];
});
const ZEROS = Object.fromEntries(rowKeysOf('2021').map((key) => [key, '0 0 0 0 0 0 0']));

describe('二十五行七格', () => {
  test('全部读入，不必存疑', () => {
    expect(read(form({ granted: '1 2 3 4 5 6 21' }))).toEqual({ rows: { ...ZEROS, granted: '1 2 3 4 5 6 21' }, keys: rowKeysOf('2021'), doubts: [], lastLine: 24 });
  });
  test('2019年的表式二十三行；印了2021年的三行，就读三行，存疑', () => {
    expect(read(form({}, '0 0 0 0 0 0 0', '2019'), '2019')).toMatchObject({ keys: rowKeysOf('2019'), doubts: [] });
    expect(read(form(), '2019')).toMatchObject({ keys: rowKeysOf('2021'), doubts: ['format 表三 · 其他处理 2019年、2020年的表式只有“其他处理”一行，这里印有2021年表式的三行，按三行读入。'] });
  });
  test('没有表三', () => {
    expect(read(['全年没有收到申请。'])).toEqual({ rows: {}, keys: rowKeysOf('2021'), doubts: ['rowMissing 表三 没有找到表三，各格没有读入。'], lastLine: -1 });
    expect(read([])).toMatchObject({ lastLine: -1 });
  });
});

describe('缺的行、多的数', () => {
  test('缺一行：说没有找到', () => {
    expect(read(form({ granted: '' }))).toMatchObject({ doubts: ['rowMissing 表三 · 予以公开 没有找到本行的数字，没有读入。'], lastLine: 23 });
  });
  test('一行的数说不清各属哪一列：照原样引用，不说没有找到', () => {
    expect(read(form({ granted: '1 2 3 4 15' })).doubts).toEqual(['unreadable 表三 · 予以公开 本行的数字是“1 2 3 4 15”，不能确定各属哪一列，没有读入。']);
    expect(read(form({ granted: '1 2' })).doubts).toEqual(['unreadable 表三 · 予以公开 本行的数字是“1 2”，不能确定各属哪一列，没有读入。']);
  });
  test('没有名称的数：三个以上是多出的一行，一两个是散落的数', () => {
    expect(read([...form(), '7 8 9']).doubts).toEqual(['rowExtra 表三 有不能归入任何一行的数字“7 8 9”，没有读入。']);
    expect(read([...form(), '7 8']).doubts).toEqual(['strayNumber 表三 有不能归入任何一行的数字“7 8”，没有读入。']);
    expect(read([...form(), '甲 7 8']).doubts).toEqual([]);
    expect(read([...form(), '甲 7 8 9']).doubts).toEqual(['rowExtra 表三 有不能归入任何一行的数字“7 8 9”，没有读入。']);
    expect(read([...form(), '甲|||||||']).doubts).toEqual([]);
  });
  test('重复的行：只读一次，另一次存疑', () => {
    expect(read([...form({ granted: '1 0 0 0 0 0 1' }), '（一）予以公开 2 0 0 0 0 0 2'])).toMatchObject({ rows: { granted: '1 0 0 0 0 0 1' }, doubts: ['rowExtra 表三 有不能归入任何一行的数字“2 0 0 0 0 0 2”，没有读入。'], lastLine: 24 });
    expect(read([...form({ granted: '1 2 3 4 15' }), '（一）予以公开 2 0 0 0 3']).doubts).toEqual([
      'unreadable 表三 · 予以公开 本行的数字是“1 2 3 4 15”，不能确定各属哪一列，没有读入。', 'rowExtra 表三 有不能归入任何一行的数字“2 0 0 0 3”，没有读入。',
    ]);
  });
  test('多出的行列二十处，再多的说还有几处', () => {
    const extra = (count: number) => read([...form(), ...Array.from({ length: count }, (_, at) => `甲 ${at} 8 9`)]).doubts;
    expect(extra(20)).toHaveLength(20);
    expect(extra(23)).toHaveLength(21);
    expect(extra(23)[20]).toBe('rowExtra 表三 另有3处不能归入任何一行的数字，没有读入。');
  });
  test('没有名称的一行，前后都认得，按次序读入，存疑；读不出的不说按次序', () => {
    const unnamed = (numbers: string) => form().map((line) => (line.startsWith('（一）') ? `甲 ${numbers}` : line));
    expect(read(unnamed('1 0 0 0 0 0 1'))).toMatchObject({ rows: { granted: '1 0 0 0 0 0 1' }, doubts: ['rowByOrder 表三 · 予以公开 本行数字旁边没有找到行名，按表式固定的顺序读入。'] });
    expect(read(unnamed('1 2 3 4 15')).doubts).toEqual(['rowMissing 表三 · 予以公开 没有找到本行的数字，没有读入。', 'rowExtra 表三 有不能归入任何一行的数字“1 2 3 4 15”，没有读入。']);
  });
});

describe('存疑按列合起来', () => {
  const blankIn = (count: number) => {
    const keys = rowKeysOf('2021').slice(0, count);
    return read(form(Object.fromEntries(keys.map((key) => [key, '0|0|0|0|0||0'])), '0|0|0|0|0|0|0')).doubts;
  };
  test('一列三行以下空白，逐格说；四行以上合成一条，说是哪几行；整列空白说各行', () => {
    expect(blankIn(3)).toEqual(['本年新收政府信息公开申请数量', '上年结转政府信息公开申请数量', '予以公开'].map((row) => `blank 表三 · ${row} · 其他 此格空白，没有填0；读作空白，计算时作0。`));
    expect(blankIn(4)).toEqual(['blank 表三 · 其他 这一列有4行（本年新收政府信息公开申请数量、上年结转政府信息公开申请数量、予以公开、部分公开）空白，没有填0；读作空白，计算时作0。']);
    expect(blankIn(25)).toEqual(['blank 表三 · 其他 这一列各行空白，没有填0；读作空白，计算时作0。']);
  });
  test('斜线、推得的总计也合起来；别的存疑逐格说', () => {
    expect(read(form({}, '0 0 0 0 0 / 0')).doubts).toEqual(['notApplicable 表三 · 其他 这一列各行没有填数字；读作空白，计算时作0。']);
    expect(read(form({}, '1|0|0|0|0|0|')).doubts).toEqual(['reconstructed 表三 · 总计 这一列各行没有印出，按六类之和等于总计推得。']);
    expect(read(form({}, '0 0 0 0 0 1.2.3 0')).doubts).toHaveLength(25);
    expect(read(form({}, '0 0 0 0 0 / 0').map((line, at) => (at === 2 ? line.replace(/0 0 0 0 0 \/ 0/, '0 0 0 0 0（注） / 0') : line))).doubts).toContain('remark 表三 · 予以公开 · 法律服务机构 此格在数字后面有附注“(注)”；读作0，附注没有读入。');
  });
  test('一行里推得的，说是那一行', () => {
    expect(read(form({ granted: '1 2 3 4 5 6' })).doubts).toEqual(['reconstructed 表三 · 予以公开 本行少一个数字，只有读作“1 2 3 4 5 6 21”时六类之和等于总计，按此读入。']);
  });
});
