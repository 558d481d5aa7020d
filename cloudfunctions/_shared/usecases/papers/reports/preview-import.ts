import { importNeedsReview } from '@/domain/report-work/importing';
import { ok } from '@/domain/result';
import type { ImportCorrections, ImportPreview, ImportSource } from '@/contract/report-import';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import type { PapersCloud } from '../papers-cloud';
import { readSource } from './read-source';
import { sameReport } from './same-report';

interface PreviewImport { readonly agencyId: string; readonly source: ImportSource; readonly corrections?: ImportCorrections | undefined }

/** 导入年报, first look: what was read, with every doubt beside its lines of the original. */
export const previewImport: UseCase<PreviewImport, ImportPreview, PapersCloud, AgencyCall> = async ({ source, corrections }, call, cloud) => {
  const read = await readSource({ source, corrections }, call, cloud);
  if (!read.ok) return read;
  const { paper: { report }, points, corrected, digest, refusal, existing } = read.value;
  const { title, agency, year, signedBy, publishedOn, sections, format, table2, table3, table4 } = report;
  return ok({
    digest, title, agency, year, signedBy, publishedOn, tables: { format, table2, table3, table4 }, points, corrected,
    sections: sections.map(({ title: heading, paragraphs }) => ({ title: heading, paragraphs: paragraphs.length, characters: paragraphs.join('').length })),
    ...(refusal && { refusal: { message: refusal.message, article: refusal.article } }),
    ...(year !== null && importNeedsReview(year, call.today) && { review: true }),
    ...(existing && { existing: { version: existing.version, publishedAt: existing.publishedAt, same: sameReport(existing.report, report) } }),
  });
};
