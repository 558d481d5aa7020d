import './zod-setup';
import * as z from 'zod';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { COLUMN_KEYS, type ColumnKey } from '@/domain/report/columns';
import type { Table3Of } from '@/domain/report/report';
import { ROW_KEYS, type RowKey } from '@/domain/report/rows';
import type { LeafKey } from '@/domain/statute/leaves';
import { cursor } from './cursor';
import type { Exchange } from './reply';
import type { YearbookActions } from './yearbook';

const agencyId = z.string().regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位');
const year = z.int('年份应为整数').min(2019, '2019年以前的数据不在这里统计').max(2100, '年份不正确');

export const liveTableInput = z.strictObject({ agencyId, year });
export const cellInput = z.strictObject({
  agencyId, year, cursor,
  row: z.enum(ROW_KEYS as [RowKey, ...RowKey[]]),
  column: z.enum(COLUMN_KEYS as [ColumnKey, ...ColumnKey[]]),
});

/** 当年表三. */
export interface LiveTable {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly years: readonly number[];
  readonly table: Table3Of<'2021'>;
  /** Applications nobody confirmed yet; they count nowhere and stop the report. */
  readonly unconfirmed: number;
  readonly asOf: Instant;
}

/** 一格里的一件. */
export interface CellCase {
  readonly id: string;
  readonly number: string;
  readonly description: string;
  readonly receivedOn?: CivilDate;
  readonly closedOn?: CivilDate;
  readonly outcome?: LeafKey;
}

/** 年报、台账和全县的动作; role and agency are checked on the server for each. */
export interface AnnualActions extends YearbookActions {
  readonly liveTable: Exchange<z.infer<typeof liveTableInput>, LiveTable>;
  readonly casesBehind: Exchange<z.infer<typeof cellInput>, { readonly items: readonly CellCase[]; readonly next?: string; readonly total: number }>;
}
