import { COLUMNS, type ColumnKey } from '@/domain/report/columns';
import type { RegisterCell } from '@/domain/report/register';
import type { RowKey } from '@/domain/report/rows';
import { TABLE2_ROWS } from '@/domain/report/table2';
import { TABLE4_BLOCKS, TABLE4_RESULTS, type Table4BlockKey, type Table4ResultKey } from '@/domain/report/table4';
import { outcomeName } from '@/domain/report/places';

/** 为什么是 0: what would have to be there. */
export function zeroWords(row: RowKey, column: ColumnKey, year: number): string {
  const who = column === 'total' ? '' : `${COLUMNS[column].label}的`;
  switch (row) {
    case 'newlyReceived': return `${year}年没有确认收到${who}申请，所以是0。`;
    case 'carriedOverIn': return `${year - 1}年年底没有留下没办完的${who}申请，所以是0。`;
    case 'outcomesTotal': return `${year}年没有办结${who}申请，所以是0。`;
    case 'carriedOverOut': return `没有还在办理的${who}申请，所以是0。`;
    default: return `${year}年没有${who}申请以“${outcomeName(row)}”办结，所以是0。`;
  }
}

/** 表四的一格为什么是 0. */
export function zeroRemedyWords(row: Table4BlockKey, column: Table4ResultKey, year: number): string {
  const way = TABLE4_BLOCKS[row].label;
  const how = '收到复议或者应诉的通知，在那件申请里登记，就计到这里。';
  switch (column) {
    case 'total': return `${year}年没有${way}的案件，所以是0。${how}`;
    case 'pending': return `没有${way}的案件到${year}年还没有审结，所以是0。${how}`;
    default: return `${year}年没有${way}以“${TABLE4_RESULTS[column].label}”审结，所以是0。${how}`;
  }
}

/** 表二的一格为什么是 0, or why none of its lines can be shown. */
export function zeroLineWords({ row, column }: RegisterCell, total: number, year: number): string {
  const { label } = TABLE2_ROWS[row];
  if (total > 0) return `这${total}件是上年年报公布的，台账里没有登记是哪几件。在台账里补上，这里就能看到。`;
  switch (column) {
    case 'issued': return `${year}年的台账里没有制发${label}，所以是0。`;
    case 'abolished': return `${year}年的台账里没有废止${label}，所以是0。`;
    case 'inForce': return `台账里没有到${year}年还有效的${label}，所以是0。`;
    case 'decisions': return `${year}年的台账里没有${label}决定，所以是0。`;
    case 'amountWanYuan': return `${year}年的台账里没有收费，所以是0。`;
  }
}
