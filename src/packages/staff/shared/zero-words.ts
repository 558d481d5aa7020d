import { COLUMNS, type ColumnKey } from '@/domain/report/columns';
import type { RowKey } from '@/domain/report/rows';
import { outcomeName } from './words';

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
