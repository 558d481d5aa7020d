import * as fc from 'fast-check';
import { article } from '../../../test/article';
import { aCase, at, d, OFFICER, served, signedOn, submitted } from '../../../test/fixtures/case';
import { addDays, civilDate } from '../calendar/civil-date';
import type { CaseEvent } from '../case/event';
import { document } from '../statute/article';
import { REMEDY_ENDINGS, REMEDY_WAYS, type RemedyEnding, type RemedyWay } from '../statute/remedy-ways';
import { checkTables } from './checks';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS } from './table4';
import { table3Of, table4Of } from './tables';
import { addRemedies, EMPTY_REMEDIES, remediesIn, remediesOf, remedyDelta, remedyYears, tallyRemedies, type RemediedCase, type RemedyTally } from './tally-remedies';

const filed = (day: string, way: RemedyWay = 'review', remedyId = 'r-1'): CaseEvent => ({ type: 'remedyFiled', at: at(day), by: OFFICER, on: d(day), remedyId, way });
const ended = (day: string, result: RemedyEnding, remedyId = 'r-1'): CaseEvent => ({ type: 'remedyEnded', at: at(day), by: OFFICER, on: d(day), remedyId, result });
const answered = (...events: readonly CaseEvent[]) => aCase(...signedOn('2025-10-09'), served('2025-10-20'), ...events);
const filledOf = (table: RemedyTally) => TABLE4_BLOCK_KEYS.flatMap((block) => TABLE4_RESULT_KEYS.filter((result) => table[block][result] > 0).map((result) => `${block}.${result}=${table[block][result]}`));

article(document('reportFormat'), '政府信息公开行政复议、行政诉讼情况', () => {
  test('跨年的复议：2025年是尚未审结，2026年按结果计，2024年、2027年没有', () => {
    const cases = [answered(filed('2025-11-03'), ended('2026-01-09', 'corrected'))];
    expect(filledOf(tallyRemedies(cases, 2024))).toEqual([]);
    expect(filledOf(tallyRemedies(cases, 2025))).toEqual(['review.pending=1', 'review.total=1']);
    expect(filledOf(tallyRemedies(cases, 2026))).toEqual(['review.corrected=1', 'review.total=1']);
    expect(filledOf(tallyRemedies(cases, 2027))).toEqual([]);
  });

  test('当年受理当年审结，只计结果；12月31日审结算当年，1月1日审结算次年', () => {
    expect(filledOf(tallyRemedies([answered(filed('2025-11-03'), ended('2025-12-31', 'upheld'))], 2025))).toEqual(['review.upheld=1', 'review.total=1']);
    expect(filledOf(tallyRemedies([answered(filed('2025-11-03'), ended('2026-01-01', 'upheld'))], 2025))).toEqual(['review.pending=1', 'review.total=1']);
  });

  test('一件申请先复议后起诉：两块各计一件，一直没有结果的逐年都是尚未审结', () => {
    const cases = [answered(filed('2025-11-03'), ended('2025-12-20', 'upheld'), filed('2026-01-05', 'litigationAfterReview', 'r-2'))];
    expect(filledOf(tallyRemedies(cases, 2025))).toEqual(['review.upheld=1', 'review.total=1']);
    expect(filledOf(tallyRemedies(cases, 2026))).toEqual(['litigationAfterReview.pending=1', 'litigationAfterReview.total=1']);
    expect(filledOf(tallyRemedies(cases, 2028))).toEqual(['litigationAfterReview.pending=1', 'litigationAfterReview.total=1']);
  });

  test('不答复也可以直接起诉：没有办结的申请也计', () => {
    const silent = aCase(submitted('2025-10-09'), { type: 'receiptConfirmed', at: at('2025-10-09'), by: OFFICER }, filed('2025-12-01', 'litigationDirect'));
    expect(filledOf(tallyRemedies([silent], 2025))).toEqual(['litigationDirect.pending=1', 'litigationDirect.total=1']);
  });

  test('练习件哪里都不计；补录而不生效的不计', () => {
    const one = answered(filed('2025-11-03'));
    expect(filledOf(tallyRemedies([{ ...one, practice: true }], 2025))).toEqual([]);
    const without: RemediedCase = { ...one, withoutEffect: [{ index: one.events.length - 1, refusal: { code: 'remedyTwice' } }] };
    expect(remediesOf(without)).toEqual([]);
  });

  test('先起诉、后拆分：案件只在原来那件里计一次，不在每一件里都计', () => {
    const events = [submitted('2025-10-09'), { type: 'receiptConfirmed', at: at('2025-10-09'), by: OFFICER }, filed('2025-12-01', 'litigationDirect')] as const;
    const whole: RemediedCase = { id: 'case-whole', events };
    const parts = ['a', 'b'].map((id): RemediedCase => ({ id, events, splitFrom: { id: 'case-whole', number: '第1号', events: 3 } }));
    expect(filledOf(tallyRemedies([whole, ...parts], 2025))).toEqual(['litigationDirect.pending=1', 'litigationDirect.total=1']);
    const own = { ...parts[0]!, events: [...events, filed('2026-02-03', 'review', 'r-2')] as const };
    expect(remediesOf(own).map(({ remedyId }) => remedyId)).toEqual(['r-2']);
  });

  test('每个数都说得出是哪几件：申请和案件都有编号', () => {
    const cases = [answered(filed('2025-11-03')), { ...answered(filed('2025-11-05', 'litigationDirect', 'r-9')), id: 'case-0002' }];
    expect(remediesIn(cases, 2025, 'litigationDirect', 'total')).toEqual([{ caseId: 'case-0002', remedyId: 'r-9', way: 'litigationDirect', filedOn: '2025-11-05' }]);
    expect(remediesIn(cases, 2025, 'review', 'upheld')).toEqual([]);
  });
});

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[];
const remedied: fc.Arbitrary<RemediedCase> = fc.record({
  id: fc.uuid(), practice: fc.boolean(),
  remedies: fc.array(fc.record({
    way: fc.constantFrom(...keys<RemedyWay>(REMEDY_WAYS)), from: fc.nat(365 * 4), days: fc.nat(700), result: fc.option(fc.constantFrom(...keys<RemedyEnding>(REMEDY_ENDINGS))),
  }), { maxLength: 4 }),
}).map(({ id, practice, remedies }) => ({
  id, ...(practice && { practice: true as const }),
  events: [submitted('2020-01-02'), ...remedies.flatMap(({ way, from, days, result }, index): CaseEvent[] => {
    const on = addDays(civilDate('2020-01-02'), from);
    return [filed(on, way, `r-${index}`), ...(result ? [ended(addDays(on, days), result, `r-${index}`)] : [])];
  })],
}));
const cases = fc.array(remedied, { maxLength: 20 });
const YEARS = Array.from({ length: 9 }, (_, index) => 2019 + index);

describe('表四不论哪一年', () => {
  test('每块四种结果之和等于总计（C4），每格的数等于它背后的件数，各单位之和等于合在一起数', () => {
    fc.assert(fc.property(cases, fc.nat(20), (list, cut) => {
      for (const year of YEARS) {
        const table = tallyRemedies(list, year);
        expect(checkTables({ table3: table3Of(() => 0), table4: table })).toEqual([]);
        const [first, rest] = [tallyRemedies(list.slice(0, cut), year), tallyRemedies(list.slice(cut), year)];
        expect(table4Of((block, result) => first[block][result] + rest[block][result])).toEqual(table);
        for (const block of TABLE4_BLOCK_KEYS) for (const result of TABLE4_RESULT_KEYS) expect(remediesIn(list, year, block, result)).toHaveLength(table[block][result]);
      }
    }), { numRuns: 40 });
  });

  test('每件一生至多有一个结果；有结果以后不再尚未审结', () => {
    fc.assert(fc.property(remedied, (one) => {
      for (const remedy of one.practice ? [] : remediesOf(one)) {
        const told = YEARS.map((year) => TABLE4_RESULT_KEYS.slice(0, 4).filter((result) => remediesIn([one], year, remedy.way, result).some(({ remedyId }) => remedyId === remedy.remedyId)));
        const results = told.flat().filter((result) => result !== 'pending');
        expect(results).toEqual(remedy.ended ? [remedy.ended.result] : []);
        if (remedy.ended) expect(told.flat().indexOf('pending', told.flat().indexOf(remedy.ended.result))).toBe(-1);
      }
    }), { numRuns: 60 });
  });

  test('改动一件：表四恰好变这一件的差，没有它的年份一格不动', () => {
    fc.assert(fc.property(cases, remedied, remedied, (list, one, other) => {
      const [before, after] = [one, { ...other, id: one.id }];
      const [was, is] = [remediesOf(before), remediesOf(after)];
      const years = new Set([...remedyYears(was, 2040), ...remedyYears(is, 2040)]);
      for (const year of YEARS) {
        const delta = remedyDelta(was, is, year);
        expect(addRemedies(tallyRemedies([...list, before], year), delta)).toEqual(tallyRemedies([...list, after], year));
        if (!years.has(year)) expect(delta).toEqual(EMPTY_REMEDIES);
      }
    }), { numRuns: 60 });
  });
});
