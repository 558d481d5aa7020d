import { formatDay, yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { Agency } from '../repositories/agencies';
import type { PublishedReportRecord, ReportRepository } from '../repositories/reports';
import { notThere, type WebFile } from '../serving/web';
import { publisherOf, versionOf } from '../usecases/public/get-report';
import { ADDRESSES, type OpenFormat, type OriginalFormat } from '@/domain/open/addresses';
import { reportCsv, tableCsv } from './csv';
import { reportHtml } from './report-html';
import { reportJson } from './report-json';
import { reportDocument } from './report-parts';

export const TYPES: Readonly<Record<OpenFormat | OriginalFormat | 'atom' | 'jsonFeed' | 'schema', string>> = {
  json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8; header=present', html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  atom: 'application/atom+xml; charset=utf-8', jsonFeed: 'application/feed+json; charset=utf-8', schema: 'application/schema+json; charset=utf-8',
};

/** 2021.json, 2021-v1.csv, 2021-table3.csv: which report, which version, which table, in which format. */
const NAME = /^(\d{4})(?:-v(\d{1,4}))?(?:-table([234]))?\.(json|csv|html|docx|xlsx)$/;

export interface NamedReport {
  readonly year: number;
  readonly version?: number;
  readonly table?: 2 | 3 | 4;
  readonly format: OpenFormat | OriginalFormat;
}

export function namedReport(name: string): NamedReport | undefined {
  const [found, year, version, table, format] = NAME.exec(name) ?? [];
  if (!found || (table && format !== 'csv')) return undefined;
  return { year: Number(year), ...(version && { version: Number(version) }), ...(table && { table: Number(table) as 2 | 3 | 4 }), format: format as NamedReport['format'] };
}

export const NO_REPORT = notThere('没有这份年度报告，可能还没有公布，请从单位的年报列表里选择。');

/** Words under a page that was taken away: whose it is, which version, where it stands. */
function takenFrom({ year, version, publishedAt }: PublishedReportRecord, agency: Agency, base: string): readonly string[] {
  const on = civilDateAt(publishedAt);
  return [`来源：${agency.name}，${year}年政府信息公开工作年度报告，第${version}版，${yearOf(on)}年${formatDay(on)}放到这里。`, `地址：${base}${ADDRESSES.report(agency.id, year, 'html', version)}`];
}

/** The published report as a file without the heavy library. */
export function reportText(shown: PublishedReportRecord, agency: Agency, { format, table }: Pick<NamedReport, 'format' | 'table'>, base: string): string {
  const { report, year } = shown;
  const figures = { year, format: report.format, table2: report.table2, table3: report.table3, table4: report.table4 };
  switch (format) {
    case 'csv': return table ? tableCsv(figures, table) : reportCsv(figures, agency.name);
    case 'html': return reportHtml(reportDocument(report, { name: agency.name, year }), takenFrom(shown, agency, base));
    default: return reportJson(shown, agency, base);
  }
}

/** The file at an address of a report: of the version in force, or of one that never changes again. */
export async function reportFile(name: string, now: Agency, reports: ReportRepository, base: string): Promise<WebFile> {
  const wanted = namedReport(name);
  const found = wanted && await versionOf({ agencyId: now.id, ...wanted }, reports);
  if (!wanted || !found) return NO_REPORT;
  const { year, version, table, format } = wanted;
  const agency = publisherOf(now, found.shown);
  if (format === 'docx' || format === 'xlsx') return { status: 302, type: 'text/plain; charset=utf-8', body: '', location: `/${ADDRESSES.original(agency.id, year, version, format)}` };
  return {
    type: TYPES[format], body: reportText(found.shown, agency, wanted, base), changedAt: found.shown.publishedAt, ...(version !== undefined && { immutable: true as const }),
    ...(format === 'csv' && { name: `${agency.shortName}${year}年年报${table ? `表${'二三四'.charAt(table - 2)}` : ''}.csv` }),
  };
}
