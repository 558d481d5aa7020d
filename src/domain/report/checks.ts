import { APPLICANT_KIND_KEYS } from '../applicant/kinds';
import { COLUMN_KEYS, type ColumnKey } from './columns';
import { unequalFindings, type Finding, type Relation } from './finding';
import { blockPlace, columnPlace, rowPlace } from './places';
import type { Table3, Table4 } from './report';
import { rowKeysOf, type FormRowKey } from './rows';
import { TABLE4_BLOCK_KEYS } from './table4';
import { cellAt, formOf } from './tables';

interface Tables {
  readonly table3: Table3;
  readonly table4: Table4;
}

const NO_OUTCOMES: readonly FormRowKey[] = ['newlyReceived', 'carriedOverIn', 'outcomesTotal', 'carriedOverOut'];

const sameAs = (first: string, second: string): Relation['say'] => (left, right) => ({ is: `${first}是${left}，${second}是${right}`, should: '两者应当相等' });

function columnRelations(table: Table3, column: ColumnKey): readonly Relation[] {
  const at = (row: FormRowKey) => cellAt(table, row, column);
  const outcomes: readonly FormRowKey[] = rowKeysOf(formOf(table)).filter((row) => !NO_OUTCOMES.includes(row));
  const place = columnPlace(column);
  return [
    {
      check: 'C1', place, left: [at('newlyReceived'), at('carriedOverIn')], right: [at('outcomesTotal'), at('carriedOverOut')],
      say: sameAs('第一项加第二项之和', '第三项加第四项之和'), todo: '请核对这一列的本年新收、上年结转、总计和结转下年度四行',
    },
    {
      check: 'C2', place, left: outcomes.map(at), right: [at('outcomesTotal')],
      say: sameAs('（一）至（六）各行相加', '（七）总计'), todo: '请核对这一列（一）至（六）各行和（七）总计',
    },
  ];
}

const rowRelation = (table: Table3, row: FormRowKey): Relation => ({
  check: 'C3', place: rowPlace(row), left: APPLICANT_KIND_KEYS.map((kind) => cellAt(table, row, kind)), right: [cellAt(table, row, 'total')],
  say: sameAs('六类申请人相加', '总计'), todo: '请核对这一行六类申请人和总计',
});

/**
 * 一份报告里的勾稽关系. C1 一＋二＝三（七）＋四 and C2 outcomes add up to （七）, in each column; C3 the six kinds add up to
 * 总计, in each row; C4 each block of 表四 adds up. The form of 2019 and 2020 has one row 其他处理 in C2.
 * @source the form itself prints C1; C2–C4 follow from its 总计
 */
export function relationsOf({ table3, table4 }: Tables): readonly Relation[] {
  return [
    ...COLUMN_KEYS.flatMap((column) => columnRelations(table3, column)),
    ...rowKeysOf(formOf(table3)).map((row) => rowRelation(table3, row)),
    ...TABLE4_BLOCK_KEYS.map((block): Relation => {
      const { total, ...results } = table4[block];
      return { check: 'C4', place: blockPlace(block), left: Object.values(results), right: [total], say: sameAs('四种结果相加', '总计'), todo: '请核对这一块四种结果和总计' };
    }),
  ];
}

/** C1–C4 of one report: what does not add up. Blanks that would be zeros are not told here. */
export const checkTables = (tables: Tables): readonly Finding[] => unequalFindings(relationsOf(tables));
