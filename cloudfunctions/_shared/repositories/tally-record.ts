import * as z from 'zod';
import { APPLICANT_KIND_KEYS } from '@/domain/applicant/kinds';
import { COLUMN_KEYS, type ColumnKey } from '@/domain/report/columns';
import { ROW_KEYS, type RowKey } from '@/domain/report/rows';
import { EMPTY_TABLE, type TallyTable } from '@/domain/report/tally';
import { instantField, keyOf } from './fields';

/** A row that is not all zeros, by kind of applicant; a list, because names of outcomes hold dots and field names may not. */
const storedRow = z.strictObject({ row: keyOf(ROW_KEYS), counts: z.array(z.int()).length(APPLICANT_KIND_KEYS.length) });

/** 表三 of one agency and year as stored. */
export const tallyRecord = z.strictObject({
  _id: z.string(),
  agencyId: z.string(),
  year: z.int(),
  /** Counts up with every change of a case of this year, so that a recount notices what it missed. */
  version: z.int().min(1),
  /** False until all cases were counted once. */
  complete: z.boolean(),
  rows: z.array(storedRow),
  countedAt: instantField.optional(),
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
