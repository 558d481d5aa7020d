import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readReport } from '@/domain/report/read';
import { parseInstant } from '@/domain/calendar/instant';
import type { PublishedReportRecord } from '../../_shared/repositories/reports';

/** Stands beside this module, and beside the bundle. */
const FILE = path.join(__dirname, 'changle-qiaoguan-2021.txt');

/** 乔官镇2021年年度报告, read from the published text as any other report would be. */
export function seedReport(): PublishedReportRecord {
  const report = readReport(readFileSync(FILE, 'utf8'));
  if (report.year === null) throw new Error('the report of the seed names no year');
  // Put here on the day its signature bears.
  const publishedAt = parseInstant(`${report.publishedOn ?? `${report.year + 1}-01-31`}T09:00:00.000+08:00`);
  if (!publishedAt) throw new Error('the report of the seed bears no day');
  return { agencyId: 'qiaoguan', year: report.year, title: report.title ?? `${report.year}年政府信息公开工作年度报告`, report, version: 1, publishedAt, confirmed: [], earlier: [] };
}
