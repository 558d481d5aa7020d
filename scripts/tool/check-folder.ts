import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkReport, comparisonMessage } from '@/domain/report/check-report';
import { messageOf, type Finding } from '@/domain/report/finding';
import { csvFile } from '../../cloudfunctions/_shared/open/csv';
import { answer, refuse, type Outcome } from './outcome';
import { progress } from './progress';
import { reportsUnder, yearOfAgency, type FoundReport } from './report-folder';

interface Row extends Omit<Finding, 'place'> {
  readonly file: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly place: string;
  readonly message: string;
}

/** The report of the year before of the same agency, when it lies there. */
function beforeOf({ report }: FoundReport, all: ReadonlyMap<string, FoundReport>): FoundReport | undefined {
  return report.agency === null ? undefined : all.get(yearOfAgency(report, -1));
}

function findingsOf(found: FoundReport, before: FoundReport | undefined): readonly Row[] {
  const { file, report } = found;
  const checked = checkReport(report, before?.report);
  // Found by agency and year, so it fits; said all the same, should it ever not.
  if (!checked.ok) throw new Error(comparisonMessage(checked.error));
  return checked.value.map((finding) => ({ file, agency: report.agency, year: report.year, ...finding, place: finding.place.join(' · '), message: messageOf(finding) }));
}

const HEAD = ['文件', '单位', '年份', '核对', '轻重', '位置', '现在', '应当', '怎么办'];
const tableOf = (rows: readonly Row[]): string => csvFile([HEAD, ...rows.map(({ file, agency, year, check, severity, place, is, should, todo }) => [file, agency, year, check, severity === 'hard' ? '对不上' : '请看一看', place, is, should, todo])]);

/** A table is never written over a file that is there. */
function written(path: string, text: string): Outcome | undefined {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EEXIST' ? refuse('fileExists', '这个文件已经有了，请换一个名字。') : refuse('cannotWrite', '文件写不进去，请核对文件夹和权限。');
  }
}

/** 批量核对: every report of a folder by itself and against the year before, if it lies there. */
export async function checkFolder(folder: string, path: string, table: string | undefined): Promise<Outcome> {
  const found = await reportsUnder(folder, path);
  if ('refusal' in found) return found.refusal;
  const { reports, skipped, repeated } = found;
  const all = new Map(reports.map((one) => [yearOfAgency(one.report), one]));
  const told = progress('核对', reports.length);
  const checked = reports.map((one, at) => {
    told(at);
    const before = beforeOf(one, all);
    const rows = findingsOf(one, before);
    const hard = rows.filter(({ severity }) => severity === 'hard').length;
    const { file, report: { agency, year, doubts } } = one;
    return { rows, line: { file, agency, year, comparedWith: before?.file ?? null, hard, soft: rows.length - hard, doubts: doubts.length } };
  });
  const findings = checked.flatMap(({ rows }) => rows);
  const refusal = table === undefined ? undefined : written(resolve(folder, table), tableOf(findings));
  return refusal ?? answer({ reports: checked.map(({ line }) => line), findings, skipped, repeated });
}
