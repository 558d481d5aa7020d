import * as fc from 'fast-check';
import { reportValues, SAMPLE } from '../../../test/fixtures/report/values';
import { APPLICANT_KIND_KEYS } from '../applicant/kinds';
import { addDays, civilDate } from '../calendar/civil-date';
import { LEAF_KEYS } from '../statute/leaves';
import { checkTables } from './checks';
import type { ReportTables } from './form-cells';
import { mergeTables } from './merge';
import { tallyRegister } from './register';
import { tally, type CountedCase } from './tally';
import { table3Of, table4Of } from './tables';

const sample: ReportTables = { format: '2021', ...SAMPLE };
const merge = (...reports: readonly ReportTables[]) => {
  const merged = mergeTables(reports);
  if (!merged.ok) throw new Error(merged.error.code);
  return merged.value;
};

describe('各单位汇总', () => {
  test('每一格是各单位之和；收费的小数一分不差', () => {
    const fees = (amountWanYuan: number): ReportTables => ({ ...sample, table2: { ...SAMPLE.table2, administrativeFees: { amountWanYuan } } });
    const merged = merge(fees(0.1), fees(0.2));
    expect(merged.table2).toEqual({
      regulations: { issued: 2, abolished: 4, inForce: 6 }, normativeDocuments: { issued: 8, abolished: 10, inForce: 12 },
      administrativeLicensing: { decisions: 14 }, administrativePenalty: { decisions: 16 }, administrativeCompulsion: { decisions: 18 }, administrativeFees: { amountWanYuan: 0.3 },
    });
    expect(merged.table3).toEqual(table3Of((row, column) => Number(SAMPLE.table3[row][column]) * 2));
    expect(merged.table4).toEqual(table4Of((block, result) => Number(SAMPLE.table4[block][result]) * 2));
    expect(merged.gaps).toEqual([]);
  });

  test('有一个单位的格读不出，和就空着，并说出是哪个单位的哪一格；别的格照常', () => {
    const faded = {
      ...sample, table2: { ...SAMPLE.table2, regulations: { issued: 1, abolished: 2, inForce: null } },
      table3: table3Of((row, column) => (row === 'granted' && column === 'otherOrg' ? null : SAMPLE.table3[row][column])),
    };
    const merged = merge(sample, faded, sample);
    expect(merged.table3).toMatchObject({ granted: { otherOrg: null, naturalPerson: Number(SAMPLE.table3.granted.naturalPerson) * 3 } });
    expect(merged.gaps).toEqual([
      { place: ['表二', '规章', '现行有效件数'], missingIn: [1] }, { place: ['表三', '予以公开', '其他'], missingIn: [1] },
    ]);
    const blank = { ...sample, table4: table4Of((block, result) => (block === 'litigationDirect' && result === 'upheld' ? null : 0)) };
    expect(merge(blank, sample, blank)).toMatchObject({ table4: { litigationDirect: { upheld: null } }, gaps: [{ place: ['表四', '行政诉讼', '未经复议直接起诉', '结果维持'], missingIn: [0, 2] }] });
  });

  test('2019年、2020年的表式自己相加，其他处理一行，增减可以是负数；不与2021年的表式相加', () => {
    const trial: ReportTables = {
      ...sample, format: '2019', table3: table3Of(() => 2, '2019'),
      table2: { administrativeFees: { itemsLastYear: 3, itemsChange: -2 }, governmentProcurement: { purchases: 1, purchaseAmount: 32.6 } },
    };
    const merged = merge(trial, trial);
    expect(merged.table3).toEqual(table3Of(() => 4, '2019'));
    expect(merged.table2).toMatchObject({ administrativeFees: { itemsLastYear: 6, itemsChange: -4 }, governmentProcurement: { purchases: 2, purchaseAmount: 65.2 }, regulations: { newlyMade: null } });
    expect(mergeTables([trial, sample])).toEqual({ ok: false, error: { code: 'formsDiffer' } });
    // A report of 2020 that prints three rows under 其他处理 has the rows of 2021 in 表三 only.
    for (const other of [trial, sample]) expect(mergeTables([{ ...trial, table3: sample.table3 }, other])).toMatchObject({ ok: false });
  });

  test('一个单位也没有，和是零', () => {
    expect(merge()).toMatchObject({ format: '2021', table3: table3Of(() => 0), table4: table4Of(() => 0), table2: tallyRegister([], 2025), gaps: [] });
  });
});

const cases = fc.array(fc.record({
  applicantKind: fc.constantFrom(...APPLICANT_KIND_KEYS), from: fc.nat(900), days: fc.nat(400), outcome: fc.option(fc.constantFrom(...LEAF_KEYS)),
}), { maxLength: 30 }).map((list) => list.map(({ applicantKind, from, days, outcome }): CountedCase => {
  const receivedOn = addDays(civilDate('2023-06-01'), from);
  return { applicantKind, receivedOn, ...(outcome && { outcome, closedOn: addDays(receivedOn, days) }) };
}));

test('勾稽关系都成立的报告，汇总以后仍都成立，与次序无关', () => {
  fc.assert(fc.property(fc.array(reportValues, { maxLength: 6 }), (list) => {
    const reports = list.map((values): ReportTables => ({ format: '2021', ...values }));
    const merged = merge(...reports);
    expect(checkTables(merged)).toEqual([]);
    expect(merge(...[...reports].reverse())).toEqual(merged);
  }), { numRuns: 40 });
});

test('各单位分别数再汇总，等于合在一起数', () => {
  fc.assert(fc.property(fc.array(cases, { minLength: 1, maxLength: 5 }), fc.integer({ min: 2023, max: 2026 }), (agencies, year) => {
    const tables = agencies.map((list): ReportTables => ({ ...sample, table3: tally(list, year) }));
    expect(merge(...tables).table3).toEqual(tally(agencies.flat(), year));
  }), { numRuns: 60 });
});
