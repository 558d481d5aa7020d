import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS } from '../table4';
import { rowLine, textLine } from './line';
import { readTable4 } from './table-four';

const read = (...lines: readonly string[]) => {
  const { table, doubts, lastLine } = readTable4(lines.map((line) => (line.includes('|') ? rowLine(line.split('|')) : textLine(line))));
  return {
    table: TABLE4_BLOCK_KEYS.map((block) => TABLE4_RESULT_KEYS.map((result) => table[block][result] ?? '_').join(' ')).join('，'),
    doubts: doubts.map(({ code, place, message }) => `${code} ${place} ${message}`), lastLine,
  };
};
const ROW = '1 2 3 4 10 0 0 0 1 1 2 0 0 0 2';
const TABLE = '1 2 3 4 10，0 0 0 1 1，2 0 0 0 2';
const NOTHING = '_ _ _ _ _，_ _ _ _ _，_ _ _ _ _';

describe('三块，每块维持、纠正、其他、尚未审结、总计', () => {
  test('印成一行', () => expect(read('行政复议 行政诉讼', ROW, '五、存在的问题')).toEqual({ table: TABLE, doubts: [], lastLine: 1 }));
  test('印成三行、一行五格加一行十格', () => {
    expect(read('行政复议 1 2 3 4 10', '未经复议直接起诉 0 0 0 1 1', '复议后起诉 2 0 0 0 2')).toEqual({ table: TABLE, doubts: [], lastLine: 2 });
    expect(read('行政复议', '1 2 3 4 10', '行政诉讼', '0 0 0 1 1 2 0 0 0 2')).toMatchObject({ table: TABLE, doubts: [] });
  });
  test('一格一行；空行是空白的格', () => {
    expect(read(...ROW.split(' '))).toEqual({ table: TABLE, doubts: [], lastLine: 14 });
    expect(read(...'1 2 3 4 10'.split(' '), '', '', '', '1', '1', '2', '', '', '', '2').table).toBe('1 2 3 4 10，_ _ _ 1 1，2 _ _ _ 2');
  });
  test('行列对调：五行三格，名称在旁边或者在上面', () => {
    const turned = ['结果维持 1 0 2', '结果纠正 2 0 0', '其他结果 3 0 0', '尚未审结 4 1 0', '总计 10 1 2'];
    expect(read('行政复议 未经复议直接起诉 复议后起诉', ...turned)).toMatchObject({ table: TABLE, doubts: [] });
    expect(read(...turned.flatMap((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])).table).toBe(TABLE);
    expect(read(...turned.slice(1)).table).toBe(NOTHING);
    expect(read(...turned.map((line) => `${line} 9`)).table).toBe(NOTHING);
  });
  test('句子里的一两个数不是表格；旁边还有别的数，取整行的十五个', () => {
    expect(read('全年共 2 件', ROW)).toMatchObject({ table: TABLE, lastLine: 1 });
    expect(read(ROW, '', '没有收取信息处理费，退回 2 元')).toMatchObject({ table: TABLE, lastLine: 0 });
    expect(read('甲 5 5 5 5 5', ROW)).toMatchObject({ table: TABLE, lastLine: 1 });
    expect(read(...ROW.split(' '), '', '甲|5|5|5|5|5|5|5|5|5|5|5|5|5|5|5|5|5').table).toBe(TABLE);
  });
  test('没有整行的，取最长的一行', () => expect(read('7 7 7', '1 2 3 4 0 0 0 1 1 2 0 0 0 2', '8 8 8').table).toBe(TABLE));
});

describe('少一个、多一个数字', () => {
  test('总计少一个：由四种结果推得，存疑', () => {
    expect(read('1 2 3 4 0 0 0 1 1 2 0 0 0 2')).toEqual({ table: TABLE, lastLine: 0, doubts: ['reconstructed 表四 本表少一个数字，只有读作“1 2 3 4 10 0 0 0 1 1 2 0 0 0 2”时各块之和等于总计，按此读入。'] });
    expect(read('0 0 0 0 0 0 0 0 0 0 0 0 0 0').table).toBe('0 0 0 0 0，0 0 0 0 0，0 0 0 0 0');
  });
  test('推得出两种的不推：少的可能是结果，也可能是总计', () => {
    expect(read('2 2 2 8 0 0 0 1 1 2 0 0 0 2')).toMatchObject({ table: NOTHING, doubts: ['unreadable 表四 应有行政复议、行政诉讼未经复议直接起诉、行政诉讼复议后起诉各5个数字，读到的是“2 2 2 8 0 0 0 1 1 2 0 0 0 2”，没有读入。'] });
  });
  test('多一个：去掉一个才对得上，存疑', () => {
    expect(read('1 2 3 9 4 10 0 0 0 1 1 2 0 0 0 2')).toMatchObject({ table: TABLE, doubts: ['reconstructed 表四 本表多一个数字，只有读作“1 2 3 4 10 0 0 0 1 1 2 0 0 0 2”时各块之和等于总计，按此读入。'] });
  });
  test('有斜线、负数、看不清的，不推', () => {
    for (const odd of ['/', '-1', '1.2.3']) expect(read(`1 2 3 4 0 0 0 1 1 2 0 ${odd} 0 2`).table).toBe(NOTHING);
    expect(read('1 2 3 4 10 -1 0 0 1 0 2 0 0 0 2 7').table).toBe(NOTHING);
  });
  test('少几个数的不推，照原样引用', () => {
    expect(read('1', '2', '3', '', '10', '0')).toMatchObject({ table: NOTHING, lastLine: 5, doubts: [expect.stringContaining('读到的是“1 2 3 10 0”')] });
  });
  test('不到五个数的，是没有找到', () => {
    expect(read('1 2 3 4')).toEqual({ table: NOTHING, lastLine: -1, doubts: ['rowMissing 表四 没有找到表四的数字，各格没有读入。'] });
    expect(read('1', '', '2', '', '3', '', '4').lastLine).toBe(-1);
    expect(read('1 2 3 4 10')).toMatchObject({ lastLine: 0, doubts: [expect.stringMatching(/^unreadable/)] });
    expect(read()).toMatchObject({ lastLine: -1 });
  });
});

describe('空白的格', () => {
  test('总计空白：由四种结果推得，逐块存疑；一块都空白的仍空白', () => {
    const { table, doubts } = read('甲|1|2|||||||1||||||');
    expect(table).toBe('1 2 _ _ 3，_ _ _ 1 1，_ _ _ _ _');
    expect(doubts.filter((doubt) => doubt.startsWith('reconstructed'))).toEqual([
      'reconstructed 表四 · 行政复议 · 总计 总计没有印出，按四种结果之和推得3。', 'reconstructed 表四 · 行政诉讼 · 未经复议直接起诉 · 总计 总计没有印出，按四种结果之和推得1。',
    ]);
    expect(doubts.filter((doubt) => doubt.startsWith('blank'))).toHaveLength(12);
  });
  test('斜线读作空白，存疑', () => {
    expect(read('1 2 3 4 10 / 0 0 1 1 2 0 0 0 2')).toEqual({ table: '1 2 3 4 10，_ 0 0 1 1，2 0 0 0 2', lastLine: 0, doubts: ['notApplicable 表四 · 行政诉讼 · 未经复议直接起诉 · 结果维持 此格填“/”；读作空白，计算时作0。'] });
  });
  test('对不上的照读', () => expect(read('1 2 3 4 9 0 0 0 1 1 2 0 0 0 2')).toMatchObject({ table: '1 2 3 4 9，0 0 0 1 1，2 0 0 0 2', doubts: [] }));
});

test('后面还有许多数字，表格到第六十处为止', () => {
  const noise = Array.from({ length: 70 }, (_, at) => `甲|${at}|1|2`);
  expect(read(ROW, ...noise)).toMatchObject({ table: TABLE, lastLine: 59 });
});
