import * as fc from 'fast-check';
import { article } from '../../../test/article';
import { aCase, confirmed, IDENTITY, served, signedOn, submitted, withdrawn } from '../../../test/fixtures/case';
import { history } from '../../../test/fixtures/history';
import { APPLICANT_KIND_KEYS } from '../applicant/kinds';
import { addDays, civilDate, type CivilDate } from '../calendar/civil-date';
import { document } from '../statute/article';
import { LEAF_KEYS } from '../statute/leaves';
import { checkTables } from './checks';
import { COLUMN_KEYS, type ColumnKey } from './columns';
import { ROW_KEYS } from './rows';
import { table4Of } from './tables';
import { addTables, casesIn, EMPTY_TABLE, isCounted, rowsOfCase, tally, tallyDelta, unconfirmedIn, yearsOf, type CountedCase, type TallyTable } from './tally';

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
  test('练习件、拆分前的原件哪里都不计', () => {
    const practice = { ...answered('2026-03-02', '2026-03-20'), practice: true } as const;
    const parent = { ...aCase(submitted('2026-03-02'), confirmed('2026-03-02')), state: 'split' } as const;
    expect(tally([practice, parent], 2026)).toEqual(EMPTY_TABLE);
    expect([practice, parent].map((counted) => yearsOf(counted, 2030))).toEqual([[], []]);
  });
  test('复议后重新处理：仍计第一次答复的结果和年份，不再结转', () => {
    const again = { ...answered('2025-11-03', '2025-11-20'), state: 'inProgress' } as const;
    expect(rowsOfCase(again, 2025)).toEqual(['newlyReceived', 'granted', 'outcomesTotal']);
    expect(rowsOfCase(again, 2026)).toEqual([]);
  });
  test('年底还没有确认收到的申请，挡住当年的报告；撤回的、练习的不挡', () => {
    const waiting = aCase(submitted('2025-12-31'));
    const list = [waiting, aCase(submitted('2025-12-30'), withdrawn('2025-12-31')), { ...waiting, practice: true } as const, aCase(submitted('2026-01-01'))];
    expect(unconfirmedIn(list, 2025)).toEqual([waiting]);
    expect(unconfirmedIn(list, 2026)).toHaveLength(2);
  });
  test('办结写在收到以前的错记录，哪一年都不在', () => {
    const wrong: CountedCase = { applicantKind: 'naturalPerson', receivedOn: civilDate('2026-01-05'), outcome: 'granted', closedOn: civilDate('2025-12-30') };
    expect(yearsOf(wrong, 2030)).toEqual([]);
    expect(tally([wrong], 2026)).toEqual(EMPTY_TABLE);
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
        expect(rows.filter((row) => row === 'newlyReceived')).toHaveLength(isCounted(counted) ? 1 : 0);
        expect(rows.filter((row) => (LEAF_KEYS as readonly string[]).includes(row))).toEqual(isCounted(counted) && counted.outcome ? [counted.outcome] : []);
        expect(yearsOf(counted, 2031)).toEqual(YEARS.filter((year) => rowsOfCase(counted, year).length > 0));
      }
      const table = tally(list, 2022);
      for (const row of ROW_KEYS) {
        for (const column of COLUMN_KEYS) {
          expect(casesIn(list, 2022, row, column)).toHaveLength(table[row][column]);
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

/** Any case at all, lawful or not, as records may hold it. */
const day = fc.integer({ min: 0, max: 365 * 6 }).map((days) => addDays(civilDate('2019-06-01'), days));
const anyCase: fc.Arbitrary<CountedCase> = fc.record({
  applicantKind: fc.constantFrom(...APPLICANT_KIND_KEYS), receivedOn: fc.option(day, { nil: undefined, freq: 6 }), taken: fc.integer({ min: 0, max: 900 }),
  outcome: fc.option(fc.constantFrom(...LEAF_KEYS), { nil: undefined }), practice: fc.boolean(), split: fc.boolean(),
}).map(({ applicantKind, receivedOn, taken, outcome, practice, split }) => ({
  applicantKind, ...(receivedOn && { receivedOn, ...(outcome && { outcome, closedOn: addDays(receivedOn, taken) }) }),
  ...(practice && taken % 4 === 0 && { practice: true as const }), ...(split && taken % 3 === 0 && { state: 'split' as const }),
}));
const anyCases = fc.array(anyCase, { maxLength: 60 });

describe('改一件的结果，只动该动的格', () => {
  test('任意案件、任意两种结果：旧的一格减一、新的一格加一，这一类申请人和总计各一，别的一格不动', () => {
    fc.assert(fc.property(anyCases, fc.constantFrom(...APPLICANT_KIND_KEYS), fc.constantFrom(...LEAF_KEYS), fc.constantFrom(...LEAF_KEYS), (list, applicantKind, from, to) => {
      const one = { applicantKind, receivedOn: civilDate('2022-11-03'), closedOn: civilDate('2023-01-09') };
      const changed = (year: number) => {
        const [before, after] = [tally([...list, { ...one, outcome: from }], year), tally([...list, { ...one, outcome: to }], year)];
        return Object.fromEntries(ROW_KEYS.flatMap((row) => COLUMN_KEYS.map((column) => [`${row}/${column}`, after[row][column] - before[row][column]] as const)).filter(([, moved]) => moved !== 0));
      };
      expect(changed(2023)).toEqual(from === to ? {} : { [`${from}/${applicantKind}`]: -1, [`${from}/total`]: -1, [`${to}/${applicantKind}`]: 1, [`${to}/total`]: 1 });
      for (const year of [2021, 2022, 2024]) expect(changed(year)).toEqual({});
    }), { numRuns: 100 });
  });
});

describe('年底怎么切都平', () => {
  /** The words of the rule, one row at a time, by the dates alone. */
  const bySight = (list: readonly CountedCase[], year: number) => {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const real = list.filter(({ receivedOn, practice, state }) => receivedOn !== undefined && practice !== true && state !== 'split') as readonly (CountedCase & { receivedOn: CivilDate })[];
    const count = (wanted: (counted: (typeof real)[number]) => boolean) => real.filter(wanted).length;
    return {
      newlyReceived: count(({ receivedOn }) => receivedOn >= first && receivedOn <= last),
      carriedOverIn: count(({ receivedOn, closedOn = '9999' }) => receivedOn < first && closedOn >= first),
      outcomesTotal: count(({ closedOn = '9999' }) => closedOn >= first && closedOn <= last),
      carriedOverOut: count(({ receivedOn, closedOn = '9999' }) => receivedOn <= last && closedOn > last),
    };
  };

  test('任意案件、任意年份：C1、C2、C3每列每行都成立，数目与按日期逐件数的相同', () => {
    fc.assert(fc.property(anyCases, (list) => {
      for (let year = 2018; year <= 2028; year += 1) {
        const table = tally(list, year);
        expect(checkTables({ table3: table, table4: table4Of(() => 0) })).toEqual([]);
        const { newlyReceived, carriedOverIn, outcomesTotal, carriedOverOut } = table;
        expect(Object.fromEntries(Object.entries({ newlyReceived, carriedOverIn, outcomesTotal, carriedOverOut }).map(([row, cells]) => [row, cells.total]))).toEqual(bySight(list, year));
      }
    }), { numRuns: 100 });
  });

  test('各单位之和等于合在一起数', () => {
    fc.assert(fc.property(fc.array(anyCases, { maxLength: 5 }), fc.integer({ min: 2018, max: 2028 }), (agencies, year) => {
      expect(agencies.map((list) => tally(list, year)).reduce(addTables, EMPTY_TABLE)).toEqual(tally(agencies.flat(), year));
    }), { numRuns: 60 });
  });

  test('没有一件在两个结果里：各年各结果背后的案件合起来，每件至多出现一次', () => {
    fc.assert(fc.property(anyCases, (list) => {
      const ended = Array.from({ length: 12 }, (_, index) => 2018 + index).flatMap((year) => LEAF_KEYS.flatMap((leaf) => casesIn(list, year, leaf, 'total')));
      expect(new Set(ended).size).toBe(ended.length);
    }), { numRuns: 60 });
  });
});

test('案件编号等别的内容不影响计数', () => {
  const one = answered('2026-03-02', '2026-03-20');
  expect(tally([{ ...one, ...IDENTITY }], 2026)).toEqual(tally([{ applicantKind: one.applicantKind, receivedOn: one.receivedOn, closedOn: one.closedOn, outcome: one.outcome }], 2026));
});
