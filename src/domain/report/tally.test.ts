import * as fc from 'fast-check';
import { article } from '../../../test/article';
import { aCase, confirmed, IDENTITY, served, signedOn, submitted, withdrawn } from '../../../test/fixtures/case';
import { history } from '../../../test/fixtures/history';
import { APPLICANT_KIND_KEYS } from '../applicant/kinds';
import { document } from '../statute/article';
import { LEAF_KEYS } from '../statute/leaves';
import { COLUMN_KEYS, type ColumnKey } from './columns';
import { ROW_KEYS } from './rows';
import { addTables, cellsOf, EMPTY_TABLE, rowsOfCase, tally, tallyDelta, yearsOf, type CountedCase, type TallyTable } from './tally';

const answered = (from: string, to: string) => aCase(...signedOn(from), served(to));
/** The cells that are not zero: 'newlyReceived/total': 1. */
const filled = (table: TallyTable) => Object.fromEntries(ROW_KEYS.flatMap((row) => COLUMN_KEYS.map((column) => [`${row}/${column}`, table[row][column]] as const)).filter(([, count]) => count !== 0));

article(document('reportFormat'), '收到和处理政府信息公开申请情况', () => {
  test('本年收到、本年办结：新收、结果、总计各一件', () => {
    expect(filled(tally([answered('2026-03-02', '2026-03-20')], 2026))).toEqual({
      'newlyReceived/naturalPerson': 1, 'newlyReceived/total': 1, 'granted/naturalPerson': 1, 'granted/total': 1, 'outcomesTotal/naturalPerson': 1, 'outcomesTotal/total': 1,
    });
  });
  test('跨年的一件：去年新收并结转，今年上年结转并办结', () => {
    const across = { ...answered('2025-12-22', '2026-01-15'), applicantKind: 'legalServiceOrg' } as const;
    expect(filled(tally([across], 2025))).toEqual({ 'newlyReceived/legalServiceOrg': 1, 'newlyReceived/total': 1, 'carriedOverOut/legalServiceOrg': 1, 'carriedOverOut/total': 1 });
    expect(rowsOfCase(across, 2026)).toEqual(['carriedOverIn', 'granted', 'outcomesTotal']);
    expect(rowsOfCase(across, 2024)).toEqual([]);
    expect(rowsOfCase(across, 2027)).toEqual([]);
  });
  test('12月31日办结算当年，1月1日办结算次年', () => {
    expect(rowsOfCase(answered('2025-12-22', '2025-12-31'), 2025)).toContain('granted');
    expect(rowsOfCase(answered('2025-12-22', '2026-01-01'), 2025)).toEqual(['newlyReceived', 'carriedOverOut']);
  });
  test('新收看收到申请之日，不看提交日', () => {
    expect(rowsOfCase(aCase(submitted('2025-12-31'), confirmed('2026-01-04')), 2025)).toEqual([]);
    expect(rowsOfCase(aCase(submitted('2025-12-31'), confirmed('2026-01-04')), 2026)).toEqual(['newlyReceived', 'carriedOverOut']);
  });
  test('邮寄答复的办结年看交邮日', () => {
    expect(rowsOfCase(aCase(...signedOn('2025-12-30'), served('2026-01-05', 'post', '2025-12-31')), 2025)).toContain('granted');
  });
  test('从未确认收到的哪里都不计，撤回了也不计', () => {
    expect(tally([aCase(submitted('2026-03-02')), aCase(submitted('2026-03-02'), withdrawn('2026-03-03'))], 2026)).toEqual(EMPTY_TABLE);
  });
  test('确认以后撤回，计入其他处理的其他', () => {
    expect(rowsOfCase(aCase(submitted('2026-03-02'), confirmed('2026-03-02'), withdrawn('2026-03-03')), 2026)).toEqual(['newlyReceived', 'other.other', 'outcomesTotal']);
  });
  test('没有申请的一年全是零', () => expect(filled(tally([], 2021))).toEqual({}));
  test('正在办的一件，逐年都在上年结转和结转下年', () => {
    const open = aCase(submitted('2024-11-01'), confirmed('2024-11-01'));
    expect(yearsOf(open, 2026)).toEqual([2024, 2025, 2026]);
    expect(rowsOfCase(open, 2025)).toEqual(['carriedOverIn', 'carriedOverOut']);
  });
});

const YEARS = Array.from({ length: 14 }, (_, index) => 2018 + index);
const cases = fc.array(history.map(({ current }) => current), { maxLength: 12 });
const runs = { numRuns: 60 };

describe('勾稽关系：不论怎样办理、哪一年', () => {
  test('每列：新收 + 上年结转 = 总计 + 结转下年；二十一项之和 = 总计；每行：六类之和 = 总计', () => {
    fc.assert(fc.property(cases, (list) => {
      for (const year of YEARS) {
        const table = tally(list, year);
        const sums = (column: ColumnKey) => ({
          C1: table.newlyReceived[column] + table.carriedOverIn[column] - table.outcomesTotal[column] - table.carriedOverOut[column],
          C2: LEAF_KEYS.reduce((sum, leaf) => sum + table[leaf][column], -table.outcomesTotal[column]),
        });
        expect(COLUMN_KEYS.map(sums)).toEqual(COLUMN_KEYS.map(() => ({ C1: 0, C2: 0 })));
        expect(ROW_KEYS.map((row) => APPLICANT_KIND_KEYS.reduce((sum, kind) => sum + table[row][kind], 0))).toEqual(ROW_KEYS.map((row) => table[row].total));
      }
    }), runs);
  });

  test('今年的上年结转等于去年的结转下年', () => {
    fc.assert(fc.property(cases, (list) => {
      for (const year of YEARS) expect(tally(list, year).carriedOverIn).toEqual(tally(list, year - 1).carriedOverOut);
    }), runs);
  });

  test('先数后加、换个次序数，结果一样', () => {
    fc.assert(fc.property(cases, fc.integer({ min: 0, max: 12 }), (list, cut) => {
      for (const year of [2020, 2023]) {
        const whole = tally(list, year);
        expect(tally([...list].reverse(), year)).toEqual(whole);
        expect(addTables(tally(list.slice(0, cut), year), tally(list.slice(cut), year))).toEqual(whole);
      }
    }), runs);
  });

  test('每件申请一生只计一次新收、只计一个结果；格子背后的案件数就是格子里的数', () => {
    fc.assert(fc.property(cases, (list) => {
      for (const counted of list) {
        const rows = YEARS.flatMap((year) => rowsOfCase(counted, year));
        expect(rows.filter((row) => row === 'newlyReceived')).toHaveLength(counted.receivedOn ? 1 : 0);
        expect(rows.filter((row) => (LEAF_KEYS as readonly string[]).includes(row))).toEqual(counted.outcome ? [counted.outcome] : []);
        expect(yearsOf(counted, 2031)).toEqual(YEARS.filter((year) => rowsOfCase(counted, year).length > 0));
      }
      const table = tally(list, 2022);
      for (const row of ROW_KEYS) {
        for (const column of COLUMN_KEYS) {
          const behind = list.filter((counted) => cellsOf(counted, 2022).some((cell) => cell.row === row && cell.column === column));
          expect(behind).toHaveLength(table[row][column]);
        }
      }
    }), { numRuns: 15 });
  });

  test('每一步办理引起的变化加到原来的表上，等于重新数一遍', () => {
    fc.assert(fc.property(history, ({ steps, current }) => {
      const versions: readonly CountedCase[] = [...steps.map((step) => step.before), current];
      for (const year of YEARS) {
        const added = versions.reduce((table, after, index) => addTables(table, tallyDelta(versions[index - 1], after, year)), EMPTY_TABLE);
        expect(added).toEqual(tally([current], year));
      }
    }), { numRuns: 30 });
  });
});

test('案件编号等别的内容不影响计数', () => {
  const one = answered('2026-03-02', '2026-03-20');
  expect(tally([{ ...one, ...IDENTITY }], 2026)).toEqual(tally([{ applicantKind: one.applicantKind, receivedOn: one.receivedOn, closedOn: one.closedOn, outcome: one.outcome }], 2026));
});
