import type { CategoryKey } from '../publishing/categories';
import type { ColumnKey } from '../report/columns';
import type { RegisterCell } from '../report/register';
import type { RowKey } from '../report/rows';
import type { Table4BlockKey, Table4ResultKey } from '../report/table4';
import type { LeafGroup } from '../statute/leaves';
import type { YearbookKind } from '../yearbook/kinds';
import type { FigureOf } from '../yearbook/yearbook';

type Table2Key = { [Cell in RegisterCell as Cell['row']]: `2:${Cell['row']}:${Cell['column']}` }[RegisterCell['row']];
type BookKey = { [K in YearbookKind]: `book:${K}:${FigureOf<K>}` }[YearbookKind];

/** 报告年度, 统计起止日, the agency and how it is reached. */
export type PlainKey =
  | 'year' | 'yearBefore' | 'yearAfter' | 'from' | 'to'
  | 'agency' | 'office' | 'address' | 'phone' | 'guideOn'
  | 'departments' | 'townships'
  | 'publishedHere' | 'publishedElsewhere' | 'publishedTotal'
  | 'feeNotices' | 'feeNoticed' | 'feePaid'
  | 'onTime' | 'late'
  | 'organizations' | 'handled' | 'litigation' | 'corrected';

/**
 * 绑定的数: names a number, a day or words of the year, the same in every draft. Cells of the tables are named as
 * `cellKey` names them. What a line of a register says is bound too, so that correcting the line corrects the report.
 */
export type FieldKey =
  | PlainKey
  | Table2Key | `3:${RowKey}:${ColumnKey}` | `4:${Table4BlockKey}:${Table4ResultKey}`
  | `outcome:${LeafGroup}`
  | BookKey
  /** What one line says: id of the line, name of its field. */
  | `line:${string}:${string}`
  /** Of a channel by its id: how many, and what it is called. */
  | `channel:${string}` | `channelName:${string}`
  | `category:${CategoryKey}`
  /** A paragraph of section five of last year's report, counted from 0. */
  | `problemBefore:${number}`;
