import { COLUMN_KEYS } from './columns';
import type { Finding, Relation } from './finding';
import type { ReportFormat } from './format';
import { cellPlace, table2Place } from './places';
import type { Table2, Table3 } from './report';

/** What two reports of one agency are compared by. */
export interface YearTables {
  readonly year: number;
  readonly format: ReportFormat;
  readonly table2: Table2;
  readonly table3: Table3;
}

const DOCUMENTS = ['regulations', 'normativeDocuments'] as const;

const carriedOver = (now: YearTables, before: YearTables): readonly Relation[] => COLUMN_KEYS.map((column) => ({
  check: 'C5', place: cellPlace('carriedOverIn', column), left: [before.table3.carriedOverOut[column]], right: [now.table3.carriedOverIn[column]],
  say: (left, right) => ({ is: `${now.year}年报告的上年结转是${right}`, should: `应当等于${before.year}年报告的结转下年度，那里是${left}` }),
  todo: `请核对两份报告；${before.year}年的报告已经公布而确有错误的，另行更正并注明日期`,
}));

function inForce(now: YearTables, before: YearTables): readonly Relation[] {
  return DOCUMENTS.map((row) => {
    const [{ issued = null, abolished = null, inForce: current = null } = {}, { inForce: previous = null } = {}] = [now.table2[row], before.table2[row]];
    return {
      check: 'C6', place: table2Place(row, 'inForce', now.format), left: [previous, issued], right: [current, abolished],
      say: () => ({
        is: `${now.year}年报告的现行有效件数是${current ?? '空白'}`,
        should: `应当是上年现行有效${previous ?? '空白'}加本年制发${issued ?? '空白'}减本年废止${abolished ?? '空白'}`
          + (previous === null || issued === null || abolished === null ? '' : `，即${previous + issued - abolished}`),
      }),
      todo: '请核对本年制发、废止和现行有效三个数，再与上年报告对照',
    };
  });
}

/**
 * 与上年报告的勾稽关系. C5: what one year carries over is what the next begins with, in each column; C6: what is in
 * force is what was, with what was made and without what was abolished. The form of 2019 and 2020 has no number of
 * what is in force, so C6 needs two reports of the form of 2021.
 * @param before the report of the year before, of the same agency
 */
export const yearRelations = (now: YearTables, before: YearTables): readonly Relation[] => [
  ...carriedOver(now, before),
  ...(now.format === '2021' && before.format === '2021' ? inForce(now, before) : []),
];

/** What cannot be compared because the form changed between the two years. */
export function changeOfForm(now: YearTables, before: YearTables): readonly Finding[] {
  if (now.format === before.format) return [];
  const older = now.format === '2019' ? now : before;
  return [{
    check: 'C6', severity: 'soft', kind: 'notComparable', place: ['表二'],
    is: `${older.year}年的报告用的是2019年的表式，没有“现行有效件数”`, should: `${now.year}年的现行有效件数不能与上年核对`,
    todo: '请按文件清单核对现行有效件数',
  }];
}
