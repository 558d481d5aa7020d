import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { CarryChange } from '@/domain/report/carried-over';
import { COLUMN_KEYS, type ColumnKey } from '@/domain/report/columns';
import type { RegisterTally } from '@/domain/report/register';
import type { Table3Row } from '@/domain/report/report';
import { ROW_KEYS, type RowKey } from '@/domain/report/rows';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS, type Table4BlockKey, type Table4ResultKey } from '@/domain/report/table4';
import type { TallyTable } from '@/domain/report/tally';
import type { CountedRemedy, RemedyTally } from '@/domain/report/tally-remedies';
import type { LeafKey } from '@/domain/statute/leaves';
import type { BookLine } from './yearbook';
import { cursor } from './cursor';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const year = z.int('年份应为整数').check(z.gte(2019, '2019年以前的数据不在这里统计'), z.lte(2100, '年份不正确'));
const enumOf = <K extends string>(keys: readonly K[]) => z.enum(keys as readonly [K, ...K[]]);

const REGISTER_ROWS = ['regulations', 'normativeDocuments', 'administrativeLicensing', 'administrativePenalty', 'administrativeCompulsion', 'administrativeFees'] as const;
const REGISTER_COLUMNS = ['issued', 'abolished', 'inForce', 'decisions', 'amountWanYuan'] as const;

export const yearTablesInput = z.strictObject({ agencyId, year });
export const cellInput = z.strictObject({ agencyId, year, cursor, row: enumOf<RowKey>(ROW_KEYS), column: enumOf<ColumnKey>(COLUMN_KEYS) });
export const linesBehindInput = z.strictObject({ agencyId, year, cursor, row: z.enum(REGISTER_ROWS), column: z.enum(REGISTER_COLUMNS) });
export const remediesBehindInput = z.strictObject({ agencyId, year, cursor, row: enumOf<Table4BlockKey>(TABLE4_BLOCK_KEYS), column: enumOf<Table4ResultKey>(TABLE4_RESULT_KEYS) });
export const carriedOverInput = z.strictObject({ agencyId, year, cursor });

/** 一年的三张表, as of now. */
export interface YearTables {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly years: readonly number[];
  /** 表二, from the year's register. */
  readonly table2: RegisterTally;
  /** 表三, from the applications. */
  readonly table3: TallyTable;
  /** 表四, from the remedies on record. */
  readonly table4: RemedyTally;
  /** 结转下年度 as the published report of the year before has it; absent without one. */
  readonly carriedBefore?: Table3Row;
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

/** 表二的一格: its lines, and how 现行有效 came about. */
export interface CellLines {
  readonly items: readonly BookLine[];
  readonly next?: string;
  /** The agency cannot have any: 0 by law, and there is nothing to fill in. */
  readonly byLaw?: true;
  /** What the cell says. */
  readonly total: number;
  /** 现行有效 of the published report of the year before, and what came and went since (C6). */
  readonly since?: { readonly before: number; readonly issued: number; readonly abolished: number; readonly inRegister: number };
}

/** 表四的一件. */
export interface CellRemedy extends CountedRemedy {
  readonly number: string;
  readonly description: string;
}

/** 上年结转: which cases they are, and whether they are those the year before handed on. */
export interface CarriedOver {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  /** 上年结转 of this year's table. */
  readonly carriedIn: Table3Row;
  /** 结转下年度 of the table of the year before, as of now. */
  readonly carriedOut: Table3Row;
  /** By the list of cases. */
  readonly listed: Table3Row;
  readonly items: readonly CellCase[];
  readonly next?: string;
  readonly published?: {
    readonly version: number;
    readonly on: CivilDate;
    /** 结转下年度 as it was published. */
    readonly carriedOut: Table3Row;
    /** The same number by what was on record that day. */
    readonly onRecord: Table3Row;
    /** Cases that made it change since. */
    readonly changes: readonly { readonly case: CellCase; readonly change: CarryChange }[];
  };
}

/** 表二、表三、表四 and what is behind each number. */
export interface YearTablesActions {
  readonly yearTables: Exchange<z.infer<typeof yearTablesInput>, YearTables>;
  readonly casesBehind: Exchange<z.infer<typeof cellInput>, { readonly items: readonly CellCase[]; readonly next?: string; readonly total: number }>;
  readonly linesBehind: Exchange<z.infer<typeof linesBehindInput>, CellLines>;
  readonly remediesBehind: Exchange<z.infer<typeof remediesBehindInput>, { readonly items: readonly CellRemedy[]; readonly next?: string; readonly total: number }>;
  readonly carriedOver: Exchange<z.infer<typeof carriedOverInput>, CarriedOver>;
}
