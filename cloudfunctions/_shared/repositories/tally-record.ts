import * as z from 'zod/mini';
import { APPLICANT_KIND_KEYS } from '@/domain/applicant/kinds';
import { COLUMN_KEYS, type ColumnKey } from '@/domain/report/columns';
import { ROW_KEYS, type RowKey } from '@/domain/report/rows';
import { EMPTY_TABLE, type TallyTable } from '@/domain/report/tally';
import { EMPTY_REMEDIES, type RemedyTally } from '@/domain/report/tally-remedies';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS, type Table4BlockKey, type Table4ResultKey } from '@/domain/report/table4';
import { instantField, keyOf } from './fields';

/** A row that is not all zeros, by kind of applicant; a list, because names of outcomes hold dots and field names may not. */
const storedRow = z.strictObject({ row: keyOf(ROW_KEYS), counts: z.array(z.int()).check(z.length(APPLICANT_KIND_KEYS.length)) });

/** A result of 表四 that is not zero; sums are not kept. */
const storedResult = z.strictObject({ block: keyOf(TABLE4_BLOCK_KEYS), result: keyOf(TABLE4_RESULT_KEYS), count: z.int() });

/** How far a recount came that did not end in one call; good only while no case changes the tables. */
const begun = z.strictObject({
  /** The version that this was written as. */
  version: z.int(),
  /** The last key that was counted. */
  after: z.string(),
  counted: z.int(),
  rows: z.array(storedRow),
});

/** 表三 and 表四 of one agency and year as stored. */
export const tallyRecord = z.strictObject({
  _id: z.string(),
  agencyId: z.string(),
  year: z.int(),
  /** Counts up with every change of a case of this year, so that a recount notices what it missed. */
  version: z.int().check(z.gte(1)),
  /** False until all cases were counted once. */
  complete: z.boolean(),
  rows: z.array(storedRow),
  /** Absent until 表四 was counted once. */
  remedies: z.optional(z.array(storedResult)),
  begun: z.optional(begun),
  countedAt: z.optional(instantField),
});
export type TallyRecord = z.infer<typeof tallyRecord>;

export const tallyKey = (agencyId: string, year: number): string => `${agencyId}:${year}`;

export const storedRows = (table: TallyTable): TallyRecord['rows'] =>
  ROW_KEYS.map((row) => ({ row, counts: APPLICANT_KIND_KEYS.map((kind) => table[row][kind]) }))
    .filter(({ counts }) => counts.some((count) => count !== 0));

/** The whole table; 总计 is the sum of its row (C3). */
export function tableOfRows(rows: TallyRecord['rows']): TallyTable {
  const stored = new Map<RowKey, Readonly<Record<ColumnKey, number>>>(rows.map(({ row, counts }) => {
    const byKind = Object.fromEntries(APPLICANT_KIND_KEYS.map((kind, index) => [kind, counts[index] ?? 0]));
    return [row, { ...byKind, total: counts.reduce((sum, count) => sum + count, 0) } as Record<ColumnKey, number>];
  }));
  return Object.fromEntries(ROW_KEYS.map((row) => [row, stored.get(row) ?? EMPTY_TABLE[row]])) as Record<RowKey, Record<ColumnKey, number>>;
}

export const sameTable = (a: TallyTable, b: TallyTable): boolean =>
  ROW_KEYS.every((row) => COLUMN_KEYS.every((column) => a[row][column] === b[row][column]));

const RESULTS = TABLE4_RESULT_KEYS.filter((result) => result !== 'total');

export const storedResults = (table: RemedyTally): NonNullable<TallyRecord['remedies']> =>
  TABLE4_BLOCK_KEYS.flatMap((block) => RESULTS.map((result) => ({ block, result, count: table[block][result] }))).filter(({ count }) => count !== 0);

/** The whole table; 总计 is the sum of its block (C4). */
export function tableOfResults(results: NonNullable<TallyRecord['remedies']>): RemedyTally {
  const table = structuredClone(EMPTY_REMEDIES) as Record<Table4BlockKey, Record<Table4ResultKey, number>>;
  for (const { block, result, count } of results) {
    table[block][result] += count;
    table[block].total += count;
  }
  return table;
}

export const sameRemedies = (a: RemedyTally, b: RemedyTally): boolean =>
  TABLE4_BLOCK_KEYS.every((block) => TABLE4_RESULT_KEYS.every((result) => a[block][result] === b[block][result]));
