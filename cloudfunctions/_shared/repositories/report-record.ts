import * as z from 'zod/mini';
import type { ReportFigures } from '@/domain/report/form-cells';
import type { StructuredReport } from '@/domain/report/report';
import type { Stored } from '../database';
import { civilDate, instantField } from './fields';
import { reportFigures, structuredReport } from './report-content';

const summary = z.strictObject({
  publishedOn: z.optional(civilDate),
  newlyReceived: z.number(), carriedOverIn: z.number(), outcomesTotal: z.number(), carriedOverOut: z.number(),
});

/** 原件 as it was uploaded or pasted; nobody outside the office opens it. */
export const origin = z.strictObject({ fileId: z.string(), extension: z.string(), bytes: z.int(), sha256: z.string() });
/** 原来公布在哪里、哪天, of what was imported and reviewed here. */
export const elsewhere = z.strictObject({ place: z.string(), on: civilDate });
export const by = z.strictObject({ memberId: z.string(), name: z.string() });
const replaced = z.strictObject({ version: z.int().check(z.gte(1)), publishedAt: instantField, replacedAt: instantField, reason: z.string() });

const light = {
  _id: z.string(),
  agencyId: z.string(),
  year: z.int(),
  title: z.string(),
  version: z.int().check(z.gte(1)),
  publishedAt: instantField,
  /** `<publishedAt>/<agencyId>:<year>`, for what is new. */
  changedKey: z.string(),
  /** The sums a list tells. */
  summary,
};

const lightRecord = z.strictObject(light);
const figuresRecord = z.strictObject({ _id: z.string(), figures: z.string() });
const reportRecord = z.strictObject({
  ...light,
  /** The report as JSON: names of rows hold dots, and field names may not. */
  content: z.string(),
  /** Its tables alone, as JSON, so that many years are read without their text. */
  figures: z.string(),
  origin: z.optional(origin),
  /** Who published it here; absent on what came with the installation. */
  by: z.optional(by),
  elsewhere: z.optional(elsewhere),
  /** Who let an imported one pass; absent on those that needed nobody. */
  approvedBy: z.optional(by),
  /** What the reader doubted and a person confirmed against the original. */
  confirmed: z.array(z.string()),
  /** What a person read otherwise than the reader. */
  corrected: z.optional(z.array(z.string())),
  /** Versions before this one, newest first. */
  earlier: z.array(replaced),
  /** 封口, see chain/record-mark.ts; absent on reports of before there was one. */
  mark: z.optional(z.string()),
  /** 封口 of the version that this one replaced. */
  before: z.optional(z.string()),
});

export const LIGHT_FIELDS = Object.keys(light);
export const FIGURES_FIELDS = ['figures'];

type Kept = z.infer<typeof reportRecord>;

/** A report in a list: what it tells without being opened. */
export type ListedReport = Readonly<Omit<z.infer<typeof lightRecord>, '_id' | 'changedKey'>>;

/** 已发布的年度报告. */
export interface PublishedReportRecord {
  readonly agencyId: string;
  readonly year: number;
  readonly title: string;
  readonly report: StructuredReport;
  readonly version: number;
  readonly publishedAt: z.infer<typeof instantField>;
  readonly origin?: Readonly<z.infer<typeof origin>>;
  readonly by?: Readonly<z.infer<typeof by>>;
  readonly elsewhere?: Readonly<z.infer<typeof elsewhere>>;
  readonly approvedBy?: Readonly<z.infer<typeof by>>;
  readonly confirmed: readonly string[];
  readonly corrected?: readonly string[] | undefined;
  readonly earlier: readonly Readonly<z.infer<typeof replaced>>[];
}

export const readLight = (stored: Stored): ListedReport => {
  const { _id, changedKey, ...listed } = lightRecord.parse(stored);
  return listed;
};

export const readFigures = (stored: Stored): ReportFigures => reportFigures.parse(JSON.parse(figuresRecord.parse(stored).figures));

export function readReportRecord(stored: Stored): PublishedReportRecord {
  const { _id, changedKey, mark, before, summary: told, figures, content, ...kept } = reportRecord.parse(stored);
  return { ...kept, report: structuredReport.parse(JSON.parse(content)) };
}

/** A blank of the form counts as nothing in a list; the reader shows the blank. */
function summaryOf({ table3, publishedOn }: StructuredReport): Kept['summary'] {
  const total = (row: 'newlyReceived' | 'carriedOverIn' | 'outcomesTotal' | 'carriedOverOut') => table3[row].total ?? 0;
  return {
    ...(publishedOn && { publishedOn }),
    newlyReceived: total('newlyReceived'), carriedOverIn: total('carriedOverIn'), outcomesTotal: total('outcomesTotal'), carriedOverOut: total('carriedOverOut'),
  };
}

export const reportId = (agencyId: string, year: number): string => `${agencyId}:${year}`;

export function toRecord({ report, ...kept }: PublishedReportRecord): Omit<Kept, '_id' | 'mark' | 'before'> {
  const { format, table2, table3, table4 } = report;
  const figures: ReportFigures = { year: kept.year, format, table2, table3, table4 };
  const { corrected, ...rest } = kept;
  return {
    ...rest, ...(corrected && { corrected: [...corrected] }), confirmed: [...kept.confirmed], earlier: [...kept.earlier],
    changedKey: `${kept.publishedAt}/${reportId(kept.agencyId, kept.year)}`,
    summary: summaryOf(report), content: JSON.stringify(report), figures: JSON.stringify(figures),
  };
}
