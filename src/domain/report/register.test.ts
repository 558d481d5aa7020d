import * as fc from 'fast-check';
import { article } from '../../../test/article';
import { d } from '../../../test/fixtures/case';
import { addDays } from '../calendar/civil-date';
import { art } from '../statute/article';
import { linesIn, tallyRegister, type RegisterCell, type RegisterLine } from './register';
import type { Table2 } from './report';
import { TABLE2_FORMS } from './table2';

const paper = (id: string, issuedOn?: string, abolishedOn?: string): RegisterLine =>
  ({ id, row: 'normativeDocuments', title: `昌政发〔2025〕${id}号`, ...(issuedOn && { issuedOn: d(issuedOn) }), ...(abolishedOn && { abolishedOn: d(abolishedOn) }) });
const fine = (id: string, on: string, decisions: number): RegisterLine => ({ id, row: 'administrativePenalty', on: d(on), decisions });
const fee = (id: string, on: string, fen: number): RegisterLine => ({ id, row: 'administrativeFees', on: d(on), fen });
const ids = (lines: readonly RegisterLine[]) => lines.map(({ id }) => id);

article(art(20, undefined, 1), '行政规范性文件', () => {
  const lines = [paper('1', '2023-05-04'), paper('2', '2025-01-01', '2025-12-31'), paper('3', '2025-12-31', '2026-01-01'), paper('4', undefined, '2025-06-30'), paper('5', '2026-01-01')];

  test('制发看制发日，废止看废止日，现行有效看年底：当年制发当年废止的，两边都计，不再有效', () => {
    expect(tallyRegister(lines, 2025).normativeDocuments).toEqual({ issued: 2, abolished: 2, inForce: 2 });
    expect(tallyRegister(lines, 2024).normativeDocuments).toEqual({ issued: 0, abolished: 0, inForce: 2 });
    expect(tallyRegister(lines, 2026).normativeDocuments).toEqual({ issued: 1, abolished: 1, inForce: 2 });
  });

  test('每个数都说得出是哪几件', () => {
    const cell = (column: 'issued' | 'abolished' | 'inForce') => ids(linesIn(lines, 2025, { row: 'normativeDocuments', column }));
    expect([cell('issued'), cell('abolished'), cell('inForce')]).toEqual([['2', '3'], ['2', '4'], ['1', '3']]);
  });

  test('登记簿建得晚：现行有效用上年报告的数加今年制发减今年废止', () => {
    const before: Table2 = { normativeDocuments: { issued: 3, abolished: 0, inForce: 420 } };
    expect(tallyRegister(lines, 2025, before).normativeDocuments).toEqual({ issued: 2, abolished: 2, inForce: 420 });
    expect(tallyRegister([paper('6', '2025-03-01')], 2025, before).normativeDocuments.inForce).toBe(421);
  });

  test('上年是2019年的表式，没有现行有效件数：按登记簿数，不拿别的数顶替', () => {
    expect(tallyRegister(lines, 2025, { normativeDocuments: { newlyMade: 1, newlyPublished: 1, totalPublished: 99 } }).normativeDocuments.inForce).toBe(2);
    expect(tallyRegister(lines, 2025, { normativeDocuments: { inForce: null } }).normativeDocuments.inForce).toBe(2);
  });
});

describe('许可、处罚、强制、收费', () => {
  test('决定按日期加总；收费以分记，报告里是万元，一分不差', () => {
    const lines = [fine('1', '2025-01-01', 7), fine('2', '2025-12-31', 1), fine('3', '2026-01-01', 4), fee('4', '2025-02-01', 10), fee('5', '2025-03-01', 20)];
    expect(tallyRegister(lines, 2025)).toEqual({
      regulations: { issued: 0, abolished: 0, inForce: 0 }, normativeDocuments: { issued: 0, abolished: 0, inForce: 0 },
      administrativeLicensing: { decisions: 0 }, administrativePenalty: { decisions: 8 }, administrativeCompulsion: { decisions: 0 },
      administrativeFees: { amountWanYuan: 0.00003 },
    });
    expect(ids(linesIn(lines, 2025, { row: 'administrativePenalty', column: 'decisions' }))).toEqual(['1', '2']);
    expect(ids(linesIn(lines, 2025, { row: 'administrativeFees', column: 'amountWanYuan' }))).toEqual(['4', '5']);
  });

  test('各行各列就是2021年表式的各行各列', () => {
    const form = TABLE2_FORMS[2021].flatMap(({ rows, columns }) => rows.map((row) => [row, columns.map(({ key }) => key)]));
    expect(Object.entries(tallyRegister([], 2025)).map(([row, cells]) => [row, Object.keys(cells)])).toEqual(form);
  });
});

const day = fc.nat(365 * 6).map((days) => addDays(d('2019-01-01'), days));
const papers = fc.array(fc.record({ issuedOn: day, life: fc.option(fc.nat(1500)) }), { maxLength: 25 }).map((list) => list.map(({ issuedOn, life }, index): RegisterLine => (
  { id: `${index}`, row: index % 2 ? 'regulations' : 'normativeDocuments', title: '文件', issuedOn, ...(life !== null && { abolishedOn: addDays(issuedOn, life) }) })));

test('逐年算下去：按日期数的现行有效，等于上年的加制发减废止（C6）；每格的数等于它背后的件数', () => {
  fc.assert(fc.property(papers, (lines) => {
    for (let year = 2019; year <= 2030; year += 1) {
      const [before, now] = [tallyRegister(lines, year - 1), tallyRegister(lines, year)];
      expect(tallyRegister(lines, year, before)).toEqual(now);
      for (const row of ['regulations', 'normativeDocuments'] as const) {
        expect(now[row].inForce).toBe(before[row].inForce + now[row].issued - now[row].abolished);
        for (const column of ['issued', 'abolished', 'inForce'] as const) expect(linesIn(lines, year, { row, column } satisfies RegisterCell)).toHaveLength(now[row][column]);
      }
    }
  }), { numRuns: 60 });
});
