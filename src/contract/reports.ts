import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { ReportFigures } from '@/domain/report/form-cells';
import type { StructuredReport } from '@/domain/report/report';
import type { AgencySummary } from './public';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请从首页重新选择单位'));
const year = z.int('年份应为整数').check(z.gte(2008, '年份不早于2008年'), z.lte(2100, '年份不正确'));
const version = z.int('版本应为整数').check(z.gte(1, '版本从1开始'), z.lte(9999, '没有这个版本'));

/** `before`: the year the page before ended with. */
export const listReportsInput = z.strictObject({ agencyId, before: z.optional(year) });
export const getReportInput = z.strictObject({ agencyId, year, version: z.optional(version) });
export const reportSeriesInput = z.strictObject({ agencyId });
const side = z.strictObject({ agencyId, year });
export const compareReportsInput = z.strictObject({ left: side, right: side });
export const REPORT_FORMATS = ['docx', 'xlsx', 'html', 'csv', 'json'] as const;
export const reportFileInput = z.strictObject({ agencyId, year, version: z.optional(version), format: z.enum(REPORT_FORMATS) });

export interface ReportSummary {
  readonly year: number;
  readonly title: string;
  readonly publishedOn?: CivilDate;
  readonly newlyReceived: number;
  readonly carriedOverIn: number;
  readonly outcomesTotal: number;
  readonly carriedOverOut: number;
}

/** 以前的版本 of a report that was replaced. */
interface EarlierVersion {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly replacedAt: Instant;
  /** 为什么更新. */
  readonly reason: string;
}

/** A published report as stored: the structured text, tables and what the reader was unsure about. */
export interface PublishedReport {
  readonly agency: AgencySummary;
  readonly report: StructuredReport;
  /** Years of this agency that can be opened, newest first. */
  readonly years: readonly number[];
  /** The version shown, and the one in force. */
  readonly version: number;
  readonly current: number;
  /** 放到这里的时间. */
  readonly publishedAt: Instant;
  /** Newest first; empty while nothing was replaced. */
  readonly earlier: readonly EarlierVersion[];
  /** Where its data files have their addresses, when the deployment has told: https://…/ */
  readonly openAddress?: string;
}

export interface ReportList {
  readonly agency: AgencySummary;
  /** Newest first. */
  readonly reports: readonly ReportSummary[];
  /** How many there are in all. */
  readonly total: number;
  /** Where the next page begins: `before`. */
  readonly next?: number;
}

/** The tables of one report beside another. */
export interface ComparedSide {
  readonly agency: AgencySummary;
  readonly figures: ReportFigures;
}

/** 年报的阅读; no identity is needed. */
export interface ReadingActions {
  readonly listReports: Exchange<z.infer<typeof listReportsInput>, ReportList>;
  readonly getReport: Exchange<z.infer<typeof getReportInput>, PublishedReport>;
  /** The tables of every report of an agency, oldest first, without their text. */
  readonly reportSeries: Exchange<z.infer<typeof reportSeriesInput>, { readonly agency: AgencySummary; readonly reports: readonly ReportFigures[] }>;
  /** 两年、两个单位对照. */
  readonly compareReports: Exchange<z.infer<typeof compareReportsInput>, { readonly left: ComparedSide; readonly right: ComparedSide }>;
}

/** A report as a file, for whoever has no browser at hand; in papers, where documents are made. */
export interface ReportFileActions {
  readonly reportFile: Exchange<z.infer<typeof reportFileInput>, { readonly url: string; readonly name: string }>;
}
