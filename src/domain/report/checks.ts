import { COLUMN_KEYS, type ColumnKey } from './columns';
import { blockPlace, columnPlace, rowPlace, type Place } from './places';
import type { Cell, Table3, Table4 } from './report';
import { rowKeysOf, type FormRowKey } from './rows';
import { TABLE4_BLOCK_KEYS } from './table4';
import { cellAt, formOf } from './tables';
import { APPLICANT_KIND_KEYS } from '../applicant/kinds';

/** 勾稽关系 that does not hold. */
export interface Finding {
  readonly check: 'C1' | 'C2' | 'C3' | 'C4';
  readonly place: Place;
  /** What the parts add up to. */
  readonly parts: number;
  /** What is printed as their sum. */
  readonly whole: number;
  readonly message: string;
}

const UNSUMMED: readonly FormRowKey[] = ['newlyReceived', 'carriedOverIn', 'outcomesTotal', 'carriedOverOut'];
const rowsIn = (table: Table3): readonly FormRowKey[] => rowKeysOf(formOf(table));

const sum = (cells: readonly Cell[]): number => cells.reduce<number>((total, cell) => total + (cell ?? 0), 0);

function columnFindings(table: Table3, column: ColumnKey): readonly Finding[] {
  const at = (row: FormRowKey) => cellAt(table, row, column);
  const [came, went] = [sum([at('newlyReceived'), at('carriedOverIn')]), sum([at('outcomesTotal'), at('carriedOverOut')])];
  const [outcomes, total] = [sum(rowsIn(table).filter((row) => !UNSUMMED.includes(row)).map(at)), sum([at('outcomesTotal')])];
  const place = columnPlace(column);
  return [
    ...(came === went ? [] : [{ check: 'C1' as const, place, parts: came, whole: went, message: `第一项加第二项之和是${came}，第三项加第四项之和是${went}，两者应当相等。` }]),
    ...(outcomes === total ? [] : [{ check: 'C2' as const, place, parts: outcomes, whole: total, message: `（一）至（六）各行相加是${outcomes}，（七）总计是${total}，两者应当相等。` }]),
  ];
}

function rowFindings(table: Table3, row: FormRowKey): readonly Finding[] {
  const [parts, whole] = [sum(APPLICANT_KIND_KEYS.map((kind) => cellAt(table, row, kind))), sum([cellAt(table, row, 'total')])];
  return parts === whole ? [] : [{ check: 'C3', place: rowPlace(row), parts, whole, message: `六类申请人相加是${parts}，总计是${whole}，两者应当相等。` }];
}

/**
 * 勾稽关系 C1–C4 of one report. A blank counts as nothing.
 * C1 一＋二＝三（七）＋四, C2 outcomes add up to （七）, C3 the six kinds add up to 总计, C4 each block of 表四 adds up.
 * @source the form itself prints C1; C2–C4 follow from its 总计
 */
export function checkTables({ table3, table4 }: { readonly table3: Table3; readonly table4: Table4 }): readonly Finding[] {
  return [
    ...COLUMN_KEYS.flatMap((column) => columnFindings(table3, column)),
    ...rowsIn(table3).flatMap((row) => rowFindings(table3, row)),
    ...TABLE4_BLOCK_KEYS.flatMap((block): readonly Finding[] => {
      const { total, ...results } = table4[block];
      const [parts, whole] = [sum(Object.values(results)), total ?? 0];
      return parts === whole ? [] : [{ check: 'C4', place: blockPlace(block), parts, whole, message: `四种结果相加是${parts}，总计是${whole}，两者应当相等。` }];
    }),
  ];
}
