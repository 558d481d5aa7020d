import { ROW_KEYS } from '@/domain/report/rows';
import { table3Of } from '@/domain/report/tables';
import { zeroWords } from '../shared/zero-words';
import { liveSentence, unconfirmedWords } from './words';

const table = (numbers: Partial<Record<(typeof ROW_KEYS)[number], number>>) => table3Of((row, column) => (column === 'total' ? numbers[row] ?? 0 : 0));

describe('表三的话', () => {
  test('全是0的年份，说为什么', () => {
    expect(liveSentence({ year: 2026, table: table({}) }, true)).toBe('2026年还没有收到申请，也没有上年结转。');
    expect(liveSentence({ year: 2025, table: table({}) }, false)).toBe('2025年没有收到申请，也没有上年结转。');
  });

  test('今年的叫还在办，过去的叫结转下年', () => {
    const numbers = table({ carriedOverIn: 1, newlyReceived: 3, outcomesTotal: 2, carriedOverOut: 2 });
    expect(liveSentence({ year: 2026, table: numbers }, true)).toBe('上年结转1件，2026年新收3件，办结2件，还在办2件。');
    expect(liveSentence({ year: 2025, table: numbers }, false)).toContain('结转下年2件');
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
