import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { OpenGroup } from '@/domain/county/lights';
import type { ReportStage } from '@/domain/report-work/life';
import type { Stored } from '../database';
import { civilDate, instantField } from './fields';

const row = z.strictObject({
  id: z.string(),
  open: z.array(z.strictObject({ answerOn: civilDate, overdueAfter: civilDate, unconfirmed: z.boolean(), count: z.int() })),
  onTime: z.int(), late: z.int(),
  /** 编写到哪一步; absent while nobody has begun. */
  stage: z.optional(z.enum(['drafting', 'inReview', 'withHead', 'published'] satisfies ReportStage[])),
  /** On which the report was published first, whoever made it. */
  publishedOn: z.optional(civilDate),
});
const rows = z.array(row);

const boardRecord = z.strictObject({
  _id: z.string(), countyId: z.string(), year: z.int(), reportYear: z.int(), version: z.int().check(z.gte(1)),
  /** What was written after this moment is not in it yet. */
  countedTo: instantField,
  /** Edition of the calendar by which the days were counted. */
  calendar: z.string(),
  /** As JSON: it is read and written whole, and a reader of sixty agencies parses one text. */
  rows: z.string(),
});

/** 一个单位, as it is counted. */
export interface BoardRow {
  readonly id: string;
  readonly open: readonly OpenGroup[];
  readonly onTime: number;
  readonly late: number;
  readonly stage?: Exclude<ReportStage, 'notBegun'>;
  readonly publishedOn?: z.infer<typeof civilDate>;
}

/** 全县一年的数. */
export interface Board {
  readonly countyId: string;
  readonly year: number;
  readonly reportYear: number;
  readonly version: number;
  readonly countedTo: Instant;
  readonly calendar: string;
  readonly rows: readonly BoardRow[];
}

export const boardId = (countyId: string, year: number): string => `${countyId}:${year}`;

export function readBoard(stored: Stored): Board {
  const { _id, rows: text, ...board } = boardRecord.parse(stored);
  return { ...board, rows: rows.parse(JSON.parse(text)) };
}

export const boardFields = ({ countyId, year, reportYear, countedTo, calendar, rows: all }: Omit<Board, 'version'>) =>
  ({ countyId, year, reportYear, countedTo, calendar, rows: JSON.stringify(all) });
