import { ok } from '@/domain/result';
import { admissionMessage, admissionRefusal, ADMISSION_RULE, confirmationPoints } from '@/domain/report/admission';
import { cellsAt, correctionMessage, correctReport } from '@/domain/report/correct';
import { excerptsOf, sourceLines } from '@/domain/report/read';
import type { StructuredReport } from '@/domain/report/report';
import { articleLabel } from '@/domain/statute/article';
import type { ImportCorrections, ImportSource, PointToConfirm } from '@/contract/report-import';
import { sha256 } from '../../../crypto/sha256';
import type { AgencyCall } from '../../../entry/staff';
import { readPaperAndSource } from '../../../papers/read-paper';
import { refuse, type Outcome } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import type { PublishedReportRecord } from '../../../repositories/reports';
import type { PapersCloud } from '../papers-cloud';
import { uploadedPaper, type ReadPaper } from '../uploaded-paper';

/** A document that was read for a year of an agency, with everything that decides whether it is published. */
export interface ReadSource {
  readonly paper: ReadPaper;
  readonly points: readonly PointToConfirm[];
  /** What the person read otherwise than the reader, in words. */
  readonly corrected: readonly string[];
  readonly digest: string;
  readonly refusal?: { readonly code: string; readonly message: string; readonly article: string };
  readonly existing?: PublishedReportRecord;
}

async function paperOf(source: ImportSource, call: AgencyCall, cloud: PapersCloud): Promise<Outcome<ReadPaper>> {
  if (source.from === 'file') return uploadedPaper(source, call, cloud);
  const content = Buffer.from(source.text, 'utf8');
  const read = await readPaperAndSource(content);
  return read.ok ? ok({ ...read.value, content }) : read;
}

/** 全称、简称, and what the agency was called before, where its record tells. */
const namesOf = ({ name, shortName, formerNames = [] }: Agency): readonly string[] => [name, shortName, ...formerNames.flatMap((former) => [former.name, former.shortName])];

function pointsOf(report: StructuredReport, source: string, beside: Parameters<typeof confirmationPoints>[1]): readonly PointToConfirm[] {
  const lines = sourceLines(source);
  return confirmationPoints(report, beside).map((point) => ({
    ...point, key: sha256(Buffer.from(`${point.kind}|${point.place}|${point.message}`)).slice(0, 16), excerpts: point.kind === 'years' ? [] : excerptsOf(point, lines),
    cells: cellsAt(point.place, report).map((cell) => ({ key: cell.key, label: cell.place.slice(1).join(' · '), value: cell.in(report) })),
  }));
}

/** How far the report of a year has come in this product; one that was imported is replaced by importing again. */
async function workHere(agencyId: string, year: number | null, existing: PublishedReportRecord | undefined, { annual }: PapersCloud): Promise<'approved' | 'inReview' | undefined> {
  const kept = year === null ? undefined : await (await annual()).yearReports.find(agencyId, year);
  if (kept?.events.some(({ type }) => type === 'published') && !existing?.origin) return 'approved';
  return kept?.stage === 'inReview' || kept?.stage === 'withHead' ? 'inReview' : undefined;
}

/** Reads the original once more, with the same words each time, so that what was seen and what is published are one. */
export async function readSource({ source, corrections = {} }: { readonly source: ImportSource; readonly corrections?: ImportCorrections | undefined }, call: AgencyCall, cloud: PapersCloud): Promise<Outcome<ReadSource>> {
  const read = await paperOf(source, call, cloud);
  if (!read.ok) return read;
  const done = correctReport(read.value.report, corrections);
  if (!done.ok) return refuse(done.error.code, correctionMessage(done.error), { field: 'corrections' });
  const { report, trace } = done.value;
  const { agency, today } = call;
  const at = async (year: number) => (report.year === null ? undefined : cloud.reports.find(agency.id, report.year + year));
  const [before, existing, after] = await Promise.all([at(-1), at(0), at(1)]);
  const refused = admissionRefusal(report, { names: namesOf(agency), today, here: await workHere(agency.id, report.year, existing, cloud) });
  const points = pointsOf(report, read.value.source, { before: before?.report, after: after?.report });
  return ok({
    paper: { ...read.value, report }, points, corrected: trace, digest: sha256(Buffer.from(JSON.stringify([report, points.map(({ key }) => key)]))), ...(existing && { existing }),
    ...(refused && { refusal: { code: refused.code, message: admissionMessage(refused), article: articleLabel(ADMISSION_RULE) } }),
  });
}
