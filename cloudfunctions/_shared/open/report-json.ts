import * as z from 'zod/mini';
import { withoutUnseen } from '@/domain/applicant/text';
import { fromData } from '@/domain/report/from-data';
import type { StructuredReport } from '@/domain/report/report';
import { structuredReport } from '../repositories/report-content';
import type { Agency } from '../repositories/agencies';
import type { PublishedReportRecord } from '../repositories/reports';
import { SCHEMAS } from '@/domain/open/addresses';

/** What kind of data file it is; the reader of reports knows its own files by it. */
export const REPORT_TYPE = '政府信息公开工作年度报告';

/** 一份年报的数据文件: what was published, and nothing of how it came here. */
export function reportJson({ report, version, publishedAt, year }: PublishedReportRecord, { id, name, shortName }: Agency, base: string): string {
  return `${JSON.stringify({
    $schema: `${base}${SCHEMAS.report}`,
    type: REPORT_TYPE,
    publisher: { id, name, shortName },
    year, version, publishedAt,
    report,
  }, null, 1)}\n`;
}

interface DraftFile {
  readonly report: StructuredReport;
  readonly year: number;
  readonly publisher: Pick<Agency, 'id' | 'name' | 'shortName'>;
}

/** The same data of a report that is not published here: no version, no moment and no schema it would have to keep. */
export const draftJson = ({ report, year, publisher: { id, name, shortName } }: DraftFile): string =>
  `${JSON.stringify({ type: REPORT_TYPE, publisher: { id, name, shortName }, year, report }, null, 1)}\n`;

const exported = z.object({ type: z.literal(REPORT_TYPE), report: structuredReport });

/** The report in one of our own data files; undefined for any other text. */
export function reportInJson(text: string): StructuredReport | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    // What shows nothing is in no text that was typed; in a document it would make a file that does not open.
    const parsed = exported.safeParse(JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? withoutUnseen(value) : value)));
    return parsed.success ? fromData(parsed.data.report) : undefined;
  } catch {
    return undefined;
  }
}
