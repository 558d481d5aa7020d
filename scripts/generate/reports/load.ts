import type { Instant } from '@/domain/calendar/instant';
import type { Database } from '../../../cloudfunctions/_shared/database';
import { reportId, toRecord } from '../../../cloudfunctions/_shared/repositories/report-record';
import { putAll } from '../put-all';
import type { GeneratedReport } from './make';

/** Writes reports as if each had been brought here at one moment, first version. */
export const loadReports = (db: Database, reports: readonly GeneratedReport[], at: Instant): Promise<void> =>
  putAll(db, 'reports', reports.map((report) => ({
    _id: reportId(report.agencyId, report.year), ...toRecord({ ...report, version: 1, publishedAt: at, confirmed: [], earlier: [] }),
  })));
