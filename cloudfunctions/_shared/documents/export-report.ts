import type { StructuredReport } from '@/domain/report/report';
import { reportCsv } from '../open/csv';
import { reportHtml } from '../open/report-html';
import { draftJson } from '../open/report-json';
import { reportDocument } from '../open/report-parts';
import { reportPlain } from '../open/report-plain';
import { reportDocx } from './report-docx';
import { reportXlsx } from './report-xlsx';

/** 年报能存成的格式. */
export type ExportFormat = 'docx' | 'xlsx' | 'html' | 'json' | 'csv' | 'txt';

interface Exported {
  readonly report: StructuredReport;
  readonly year: number;
  readonly agency: { readonly id: string; readonly name: string; readonly shortName: string };
  /** Over every page of what is not published: 草稿，没有公布. */
  readonly mark?: string;
}

/** Any report as a file, published or not: a draft to be shown around, a report out of a folder. */
export async function exportReport({ report, year, agency, mark = '' }: Exported, format: ExportFormat): Promise<Buffer> {
  const document = reportDocument(report, { name: agency.name, year });
  switch (format) {
    case 'docx': return reportDocx(document, mark);
    case 'xlsx': return reportXlsx(document, mark);
    case 'html': return Buffer.from(reportHtml(document, [], mark));
    case 'txt': return Buffer.from(reportPlain(document));
    case 'csv': return Buffer.from(reportCsv({ year, format: report.format, table2: report.table2, table3: report.table3, table4: report.table4 }, agency.name));
    case 'json': return Buffer.from(draftJson({ report, year, publisher: agency }));
  }
}
