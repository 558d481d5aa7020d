import * as z from 'zod';
import type { StructuredReport } from '@/domain/report/report';
import { MAX_PAGE, type Database, type Stored } from '../database';
import { structuredReport } from './report-content';

const reportRecord = z.strictObject({
  _id: z.string(),
  agencyId: z.string(),
  year: z.int(),
  title: z.string(),
  /** The report as JSON: names of rows hold dots, and field names may not. */
  content: z.string(),
});

/** 已发布的年度报告. */
export interface PublishedReportRecord {
  readonly agencyId: string;
  readonly year: number;
  readonly title: string;
  readonly report: StructuredReport;
}

export interface ReportRepository {
  /** Newest first. */
  readonly of: (agencyId: string) => Promise<readonly PublishedReportRecord[]>;
  readonly save: (report: PublishedReportRecord) => Promise<void>;
}

function read(stored: Stored): PublishedReportRecord {
  const { agencyId, year, title, content } = reportRecord.parse(stored);
  return { agencyId, year, title, report: structuredReport.parse(JSON.parse(content)) };
}

export function reportRepository(db: Database): ReportRepository {
  const reports = db.collection('reports');
  return {
    of: async (agencyId) => (await reports.find({ agencyId }, { limit: MAX_PAGE, orderBy: [['year', 'desc']] })).map(read),
    save: ({ agencyId, year, title, report }) => reports.put(`${agencyId}:${year}`, { agencyId, year, title, content: JSON.stringify(report) }),
  };
}
