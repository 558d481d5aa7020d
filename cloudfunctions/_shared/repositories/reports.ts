import type { ReportFigures } from '@/domain/report/form-cells';
import type { Keyed } from '../chain/keyed';
import { recordMark } from '../chain/record-mark';
import { gt, lt, oneOf, type Database, type Transaction, type Where } from '../database';
import {
  FIGURES_FIELDS, LIGHT_FIELDS, readFigures, readLight, readReportRecord, reportId, toRecord, type ListedReport, type PublishedReportRecord,
} from './report-record';

export type { ListedReport, PublishedReportRecord } from './report-record';

/** No agency has more years than these; reports began with 2008. */
const MOST_YEARS = 100;

export interface ReportRepository {
  readonly find: (agencyId: string, year: number) => Promise<PublishedReportRecord | undefined>;
  /** A version that was replaced. */
  readonly findEarlier: (agencyId: string, year: number, version: number) => Promise<PublishedReportRecord | undefined>;
  /** Newest first, without what is in them. @param before only years before this */
  readonly list: (agencyId: string, limit: number, before?: number) => Promise<readonly ListedReport[]>;
  /** Newest first. */
  readonly years: (agencyId: string) => Promise<readonly number[]>;
  readonly count: (agencyId: string) => Promise<number>;
  readonly figures: (agencyId: string, year: number) => Promise<ReportFigures | undefined>;
  /** The tables of every year, oldest first. */
  readonly series: (agencyId: string) => Promise<readonly ReportFigures[]>;
  /** What was published last by some agencies, newest first. @param after only what came after this moment */
  readonly newest: (limit: number, agencyIds: readonly string[], after?: string) => Promise<readonly ListedReport[]>;
}

export interface ReportPublisher {
  /**
   * Publishes version 1, or replaces the version before by this one and keeps it as an earlier one.
   * @returns false when someone else was faster
   */
  readonly publish: (report: PublishedReportRecord) => Promise<boolean>;
}

/** The published version inside the write it belongs to. @returns false when someone else was faster */
export async function publishInside(transaction: Transaction, blind: Keyed, report: PublishedReportRecord): Promise<boolean> {
  const id = reportId(report.agencyId, report.year);
  const stored = await transaction.collection('reports').get(id);
  if (Number(stored?.version ?? 0) !== report.version - 1) return false;
  if (stored) await transaction.collection('reportVersions').put(`${id}:${report.version - 1}`, stored);
  const record = { ...toRecord(report), ...(typeof stored?.mark === 'string' && { before: stored.mark }) };
  await transaction.collection('reports').put(id, { ...record, mark: recordMark(blind, 'reports', id, record) });
  return true;
}

export function reportRepository(db: Database): ReportRepository {
  const reports = db.collection('reports');
  const versions = db.collection('reportVersions');
  const listed = async (where: Where, limit: number, field: 'year' | 'changedKey') =>
    (await reports.find(where, { limit, orderBy: [[field, 'desc']], fields: LIGHT_FIELDS })).map(readLight);
  const figures = async (where: Where, direction: 'asc' | 'desc') =>
    (await reports.find(where, { limit: MOST_YEARS, orderBy: [['year', direction]], fields: FIGURES_FIELDS })).map(readFigures);
  return {
    find: async (agencyId, year) => {
      const stored = await reports.get(reportId(agencyId, year));
      return stored && readReportRecord(stored);
    },
    findEarlier: async (agencyId, year, version) => {
      const stored = await versions.get(`${reportId(agencyId, year)}:${version}`);
      return stored && readReportRecord(stored);
    },
    list: (agencyId, limit, before) => listed({ agencyId, ...(before !== undefined && { year: lt(before) }) }, limit, 'year'),
    years: async (agencyId) => (await reports.find({ agencyId }, { limit: MOST_YEARS, orderBy: [['year', 'desc']], fields: ['year'] })).map(({ year }) => Number(year)),
    count: (agencyId) => reports.count({ agencyId }),
    figures: async (agencyId, year) => (await figures({ agencyId, year }, 'asc'))[0],
    series: (agencyId) => figures({ agencyId }, 'asc'),
    newest: (limit, agencyIds, after = '') => listed({ agencyId: oneOf(agencyIds), changedKey: gt(after) }, limit, 'changedKey'),
  };
}

/** 公布年报; reading them needs no key, writing does. */
export const reportPublisher = (db: Database, { blind }: { readonly blind: Keyed }): ReportPublisher =>
  ({ publish: (report) => db.transaction((transaction) => publishInside(transaction, blind, report)) });
