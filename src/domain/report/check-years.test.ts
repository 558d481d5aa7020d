import { changeOfForm, yearRelations, type YearTables } from './check-years';
import { unequalFindings } from './finding';
import { table3Of } from './tables';

/** 宿迁市的数: 2023 carries 121 over, 12 regulations and 420 documents are in force in 2024. */
const before: YearTables = {
  year: 2023, format: '2021',
  table2: { regulations: { issued: 0, abolished: 0, inForce: 11 }, normativeDocuments: { issued: 109, abolished: 489, inForce: 597 } },
  table3: table3Of((row, column) => (row === 'carriedOverOut' ? { naturalPerson: 118, commercialEnterprise: 3, total: 121 }[column as 'total'] ?? 0 : 0)),
};
const now: YearTables = {
  year: 2024, format: '2021',
  table2: { regulations: { issued: 2, abolished: 1, inForce: 12 }, normativeDocuments: { issued: 50, abolished: 227, inForce: 420 } },
  table3: table3Of((row, column) => (row === 'carriedOverIn' ? before.table3.carriedOverOut[column] : 0)),
};
const findings = (current: YearTables, previous: YearTables) => unequalFindings(yearRelations(current, previous));

describe('与上年报告', () => {
  test('上年结转等于上年报告的结转下年度，现行有效等于上年加制发减废止：宿迁市2023、2024年', () => {
    expect(findings(now, before)).toEqual([]);
    expect(changeOfForm(now, before)).toEqual([]);
  });

  test('结转对不上，逐列指出，说明两边各是多少', () => {
    const wrong = { ...now, table3: table3Of((row, column) => (row === 'carriedOverIn' && column === 'naturalPerson' ? 117 : now.table3[row as 'granted'][column])) };
    expect(findings(wrong, before).map(({ check, severity, place, is, should }) => [check, severity, place.join('·'), is, should])).toEqual([
      ['C5', 'hard', '表三·上年结转政府信息公开申请数量·自然人', '2024年报告的上年结转是117', '应当等于2023年报告的结转下年度，那里是118'],
    ]);
  });

  test('现行有效对不上，算给人看', () => {
    const wrong = { ...now, table2: { ...now.table2, normativeDocuments: { issued: 50, abolished: 227, inForce: 421 } } };
    expect(findings(wrong, before).map(({ check, place, is, should }) => [check, place.join('·'), is, should])).toEqual([
      ['C6', '表二·行政规范性文件·现行有效件数', '2024年报告的现行有效件数是421', '应当是上年现行有效597加本年制发50减本年废止227，即420'],
    ]);
  });

  test('上年有格看不清，只说不能核对', () => {
    const faded = { ...before, table2: { ...before.table2, regulations: { issued: 0, abolished: 0, inForce: null } }, table3: table3Of(() => null) };
    expect(findings(now, faded).map(({ check, severity, kind }) => [check, severity, kind])).toEqual([
      ['C5', 'soft', 'unreadable'], ['C5', 'soft', 'unreadable'], ['C5', 'soft', 'unreadable'], ['C6', 'soft', 'unreadable'],
    ]);
  });

  test('三个数里缺了哪个，话里写空白，不编一个结果', () => {
    const gone = (row: 'regulations', blank: 'previous' | 'issued' | 'abolished') => findings(
      { ...now, table2: { ...now.table2, [row]: { ...now.table2[row], inForce: 40, ...(blank !== 'previous' && { [blank]: null }) } } },
      blank === 'previous' ? { ...before, table2: { ...before.table2, [row]: { inForce: null } } } : before,
    ).map(({ should }) => should);
    expect(gone('regulations', 'previous')).toEqual(['应当是上年现行有效空白加本年制发2减本年废止1，现在不能核对']);
    expect(gone('regulations', 'issued')).toEqual(['应当是上年现行有效11加本年制发空白减本年废止1，现在不能核对']);
    expect(gone('regulations', 'abolished')).toEqual(['应当是上年现行有效11加本年制发2减本年废止空白']);
  });

  test('2020年到2021年换了表式：结转照样核对，现行有效说明不能核对', () => {
    const trial: YearTables = {
      year: 2020, format: '2019', table2: { normativeDocuments: { newlyMade: 1, newlyPublished: 1, totalPublished: 9 } },
      table3: table3Of((row) => (row === 'carriedOverOut' ? 5 : 0), '2019'),
    };
    const first = { ...now, year: 2021, table3: table3Of((row) => (row === 'carriedOverIn' ? 4 : 0)) };
    expect(new Set(findings(first, trial).map(({ check }) => check))).toEqual(new Set(['C5']));
    expect(changeOfForm(first, trial)).toMatchObject([{ check: 'C6', severity: 'soft', kind: 'notComparable', place: ['表二'], is: '2020年的报告用的是2019年的表式，没有“现行有效件数”' }]);
    const late = { ...trial, year: 2025 };
    expect(yearRelations(late, now).map(({ check }) => check)).not.toContain('C6');
    expect(changeOfForm(late, now)).toMatchObject([{ is: '2025年的报告用的是2019年的表式，没有“现行有效件数”', should: '2025年的现行有效件数不能与上年核对' }]);
    expect(changeOfForm(trial, { ...trial, year: 2019 })).toEqual([]);
  });
});
