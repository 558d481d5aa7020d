import { basename, extname } from 'node:path';
import { LIMITS } from '@/contract/limits';
import type { StructuredReport } from '@/domain/report/report';
import { SECTION_KEYS, SECTIONS } from '@/domain/report/sections';
import { refuse, type Outcome } from './outcome';
import { readContent } from './read-file';
import { parseReport } from './report-json';

export type LoadedReport = { readonly report: StructuredReport } | { readonly refusal: Extract<Outcome, { ok: false }> };

/** What `report read` printed, made whole again; undefined for any other text. */
function printedReport(content: Buffer): LoadedReport | undefined {
  if (!content.subarray(0, 200).toString('utf8').trimStart().startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(content.toString('utf8').replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || 'type' in value) return undefined;
  const parsed = parseReport(value);
  if ('problem' in parsed) return { refusal: { ok: false, code: 'wrongShape', message: `${parsed.problem}；应当是 report read 或者 report export 输出的内容，请重新读一次报告。` } };
  const { sections, ...rest } = parsed.report;
  const keyOf = (title: string) => SECTION_KEYS.find((key) => title.startsWith(SECTIONS[key].number)) ?? 'otherMatters';
  return {
    report: { ...rest, sections: sections.map(({ title, paragraphs }) => ({ key: keyOf(title), title, paragraphs })), title: null, preamble: [], signedBy: null, publishedOn: null, doubts: [] },
  };
}

const refusalOf = (outcome: Outcome): LoadedReport => (outcome.ok ? { refusal: { ok: false, code: 'fileUnreadable', message: '文件打不开，请核对读取权限。' } } : { refusal: outcome });

/** A report out of any file that is read here: a document, a page, a workbook, a text, or the data of this tool. */
export async function loadReport(path: string): Promise<LoadedReport> {
  const file = readContent(path, { bytes: LIMITS.reportBytes, todo: '请删去图片或者另存为文本再试' });
  if ('refusal' in file) return refusalOf(file.refusal);
  const printed = printedReport(file.content);
  if (printed) return printed;
  // The libraries for documents are loaded by what reads documents only.
  const { readPaper } = await import('../../cloudfunctions/_shared/papers/read-paper');
  const read = await readPaper(file.content);
  return read.ok ? { report: read.value } : refusalOf(refuse(read.error.code, read.error.message));
}

/** Files of the kinds a report comes in; what editors leave beside them begins with a dot or ~$. */
export const mayBeReport = (name: string): boolean => !/^(?:\.|~\$)/.test(basename(name)) && ['.docx', '.doc', '.xlsx', '.html', '.htm', '.txt', '.json'].includes(extname(name).toLowerCase());
