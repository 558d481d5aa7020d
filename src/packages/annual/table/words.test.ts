import { ROW_KEYS } from '@/domain/report/rows';
import { tallyRegister, type RegisterCell, type RegisterTally } from '@/domain/report/register';
import { TABLE2_FORMS } from '@/domain/report/table2';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS } from '@/domain/report/table4';
import { table3Of } from '@/domain/report/tables';
import type { TallyTable } from '@/domain/report/tally';
import { EMPTY_REMEDIES } from '@/domain/report/tally-remedies';
import { zeroLineWords, zeroRemedyWords, zeroWords } from '../shared/zero-words';
import { carriedWords, liveSentence, registerSentence, remediesSentence, unconfirmedWords } from './words';

const table = (numbers: Partial<Record<(typeof ROW_KEYS)[number], number>>) => table3Of((row, column) => (column === 'total' ? numbers[row] ?? 0 : 0)) as TallyTable;

describe('表三的话', () => {
  test('全是0的年份，说为什么', () => {
    expect(liveSentence({ year: 2026, table3: table({}) }, true)).toBe('2026年还没有收到申请，也没有上年结转。');
    expect(liveSentence({ year: 2025, table3: table({}) }, false)).toBe('2025年没有收到申请，也没有上年结转。');
  });

  test('今年的叫还在办，过去的叫结转下年', () => {
    const numbers = table({ carriedOverIn: 1, newlyReceived: 3, outcomesTotal: 2, carriedOverOut: 2 });
    expect(liveSentence({ year: 2026, table3: numbers }, true)).toBe('上年结转1件，2026年新收3件，办结2件，还在办2件。');
    expect(liveSentence({ year: 2025, table3: numbers }, false)).toContain('结转下年2件');
  });

  test('每个是0的格子都说为什么是0', () => {
    for (const row of ROW_KEYS) expect(zeroWords(row, 'researchInstitution', 2026)).toMatch(/科研机构.*所以是0。$/);
    expect(zeroWords('carriedOverIn', 'total', 2026)).toContain('2025年年底');
    expect(zeroWords('refused.stateSecret', 'total', 2026)).toContain('不予公开：属于国家秘密');
  });

  test('没有确认收到的不在表里', () => {
    expect(unconfirmedWords(2)).toContain('2件申请没有确认收到，不在表里');
  });
});

describe('表二、表四的话', () => {
  const empty = tallyRegister([], 2026);

  test('台账里没有的，说怎么填；有的，说有多少，收费带小数', () => {
    expect(registerSentence(empty, 2026)).toContain('发生一次填一次');
    const some: RegisterTally = { ...empty, normativeDocuments: { issued: 2, abolished: 1, inForce: 9 }, administrativeFees: { amountWanYuan: 1.2345 } };
    expect(registerSentence(some, 2026)).toBe('2026年制发2件，废止1件，收费1.2345万元。');
  });

  test('没有审结的复议另外说', () => {
    expect(remediesSentence(EMPTY_REMEDIES, 2026)).toBe('2026年没有行政复议，也没有行政诉讼。');
    expect(remediesSentence({ ...EMPTY_REMEDIES, review: { ...EMPTY_REMEDIES.review, pending: 1, upheld: 2, total: 3 } }, 2026)).toBe('2026年行政复议3件（1件没有审结）。');
  });

  test('表二、表四每个是0的格子也都说为什么', () => {
    for (const { rows, columns } of TABLE2_FORMS[2021]) for (const row of rows) for (const { key } of columns) expect(zeroLineWords({ row, column: key } as RegisterCell, 0, 2026)).toMatch(/所以是0。$/);
    for (const row of TABLE4_BLOCK_KEYS) for (const column of TABLE4_RESULT_KEYS) expect(zeroRemedyWords(row, column, 2026)).toContain('所以是0。');
    expect(zeroLineWords({ row: 'normativeDocuments', column: 'inForce' }, 7, 2026)).toContain('这7件是上年年报公布的');
  });
});

describe('上年结转和上年年报公布的结转下年度', () => {
  const carried = (number: number) => table({ carriedOverIn: number });

  test('相同的、上年没有年报的，不说什么', () => {
    expect(carriedWords({ year: 2027, table3: carried(3), carriedBefore: carried(3).carriedOverIn })).toBeUndefined();
    expect(carriedWords({ year: 2027, table3: carried(3) })).toBeUndefined();
  });

  test('不同的说是多少和多少；总计相同、分类不同的也说', () => {
    expect(carriedWords({ year: 2027, table3: carried(3), carriedBefore: carried(4).carriedOverIn })).toBe('上年结转3件，2026年年报公布的结转下年度是4件，年报公布以前要核对清楚。');
    expect(carriedWords({ year: 2027, table3: carried(3), carriedBefore: { ...carried(3).carriedOverIn, naturalPerson: 1 } })).toContain('总计都是3件');
  });
});
