import { reportDocx } from '../documents/report-docx';
import { reportXlsx } from '../documents/report-xlsx';
import type { AgencyRepository } from '../repositories/agencies';
import type { ReportRepository } from '../repositories/reports';
import { notThere, type WebFile, type WebRequest } from '../serving/web';
import { publisherOf, versionOf } from '../usecases/public/get-report';
import { ORIGINALS } from '@/domain/open/addresses';
import { namedReport, NO_REPORT, TYPES } from './report-files';
import { reportDocument } from './report-parts';

const NOTHING = notThere('没有这个地址。Word 文档和 Excel 表格的地址写在年报的“下载和引用”里。');

/** Word 文档、Excel 表格的地址, served by papers, where the libraries for them are. */
export async function originalFiles({ path }: WebRequest, { agencies, reports }: { readonly agencies: AgencyRepository; readonly reports: ReportRepository }): Promise<WebFile> {
  const own = path.startsWith(`${ORIGINALS}/`) ? path.slice(ORIGINALS.length + 1) : path;
  const [, id, name = ''] = /^([a-z0-9-]{1,40})\/reports\/([^/]+)$/.exec(own) ?? [];
  const wanted = namedReport(name);
  if (!id || (wanted?.format !== 'docx' && wanted?.format !== 'xlsx')) return NOTHING;
  const now = await agencies.find(id);
  const found = now && await versionOf({ agencyId: id, ...wanted }, reports);
  if (!now || !found) return NO_REPORT;
  const { shown } = found;
  const agency = publisherOf(now, shown);
  const { format } = wanted;
  const document = reportDocument(shown.report, { name: agency.name, year: shown.year });
  return {
    type: TYPES[format], body: await (format === 'docx' ? reportDocx(document) : reportXlsx(document)), changedAt: shown.publishedAt,
    // Both bear the moment they were made.
    tag: `${format}-${agency.id}-${shown.year}-v${shown.version}`,
    name: `${agency.shortName}${shown.year}年政府信息公开工作年度报告.${format}`, ...(wanted.version !== undefined && { immutable: true as const }),
  };
}
