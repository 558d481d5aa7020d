import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainAgencyName } from '@/domain/report/check-report';
import type { StructuredReport } from '@/domain/report/report';
import { loadReport, mayBeReport } from './load-report';
import { refuse, type Outcome } from './outcome';
import { progress } from './progress';

/** A report of a folder with where it was. */
export interface FoundReport {
  /** From the folder on. */
  readonly file: string;
  readonly report: StructuredReport;
}

/** A file that was not taken, and why. */
interface Skipped { readonly file: string; readonly code: string; readonly message: string }

export interface ReportFolder {
  readonly reports: readonly FoundReport[];
  readonly skipped: readonly Skipped[];
  /** Files that tell the same report once more. */
  readonly repeated: readonly { readonly file: string; readonly sameAs: string; readonly differs: boolean }[];
}

/** 同一单位同一年. */
export const yearOfAgency = ({ agency, year }: Pick<StructuredReport, 'agency' | 'year'>, more = 0): string => `${agency === null ? '' : plainAgencyName(agency)} ${year === null ? '' : year + more}`;

const figuresOf = ({ format, table2, table3, table4 }: StructuredReport): string => JSON.stringify([format, table2, table3, table4]);

/** Every report under a folder, in the order of their names; a report that lies there twice is taken once. */
export async function reportsUnder(folder: string, path: string): Promise<ReportFolder | { readonly refusal: Outcome }> {
  const root = resolve(folder, path);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => mayBeReport(file) && statSync(join(root, file)).isFile()).sort();
  if (files.length === 0) return { refusal: refuse('noReports', '这个文件夹里没有报告；要有 .docx、.doc、.xlsx、.html、.txt 或者 .json 文件。') };
  const reports: FoundReport[] = [];
  const skipped: Skipped[] = [];
  const repeated: { file: string; sameAs: string; differs: boolean }[] = [];
  const first = new Map<string, FoundReport>();
  const told = progress('读报告', files.length);
  for (const [at, file] of files.entries()) {
    told(at);
    const loaded = await loadReport(join(root, file));
    if ('refusal' in loaded) {
      skipped.push({ file, code: loaded.refusal.code, message: loaded.refusal.message });
      continue;
    }
    const { report } = loaded;
    if (report.year === null) {
      skipped.push({ file, code: 'yearUnknown', message: '没有读到这是哪一年的报告，请核对是不是年度报告。' });
      continue;
    }
    const known = report.agency === null ? undefined : first.get(yearOfAgency(report));
    if (known) repeated.push({ file, sameAs: known.file, differs: figuresOf(known.report) !== figuresOf(report) });
    else {
      first.set(yearOfAgency(report), { file, report });
      reports.push({ file, report });
    }
  }
  told(files.length);
  return reports.length === 0 ? { refusal: refuse('noReports', `这个文件夹里的${files.length}个文件都没有读成报告，第一个是${skipped[0]?.file ?? ''}：${skipped[0]?.message ?? ''}`) } : { reports, skipped, repeated };
}
