import * as z from 'zod/mini';
import { COLUMN_KEYS } from '@/domain/report/columns';
import type { ReportFigures } from '@/domain/report/form-cells';
import type { DoubtCode, StructuredReport } from '@/domain/report/report';
import { rowKeysOf } from '@/domain/report/rows';
import { SECTIONS } from '@/domain/report/sections';
import { TABLE2_FORMS, TABLE2_ROWS } from '@/domain/report/table2';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS } from '@/domain/report/table4';
import { civilDate, keyOf, keysIn } from './fields';

const cell = z.nullable(z.number());
const row = z.record(keyOf(COLUMN_KEYS), cell);

const TABLE2_COLUMN_KEYS = [...new Set(Object.values(TABLE2_FORMS).flat().flatMap(({ columns }) => columns.map(({ key }) => key)))];

const tables = {
  format: z.enum(['2021', '2019']),
  table2: z.partialRecord(keysIn(TABLE2_ROWS), z.partialRecord(keyOf(TABLE2_COLUMN_KEYS), cell)),
  table3: z.union([z.record(keyOf(rowKeysOf('2021')), row), z.record(keyOf(rowKeysOf('2019')), row)]),
  table4: z.record(keyOf(TABLE4_BLOCK_KEYS), z.record(keyOf(TABLE4_RESULT_KEYS), cell)),
};

export const reportFigures: z.ZodMiniType<ReportFigures> = z.strictObject({ year: z.int(), ...tables });

/** A published report as it is stored. */
export const structuredReport: z.ZodMiniType<StructuredReport> = z.strictObject({
  agency: z.nullable(z.string()),
  year: z.nullable(z.int()),
  ...tables,
  title: z.nullable(z.string()),
  preamble: z.array(z.string()),
  sections: z.array(z.strictObject({ key: keysIn(SECTIONS), title: z.string(), paragraphs: z.array(z.string()) })),
  signedBy: z.nullable(z.string()),
  publishedOn: z.nullable(civilDate),
  doubts: z.array(z.strictObject({ place: z.string(), code: z.custom<DoubtCode>((value) => typeof value === 'string'), message: z.string() })),
});
