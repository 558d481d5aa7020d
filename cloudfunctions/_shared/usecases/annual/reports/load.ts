import { yearOf } from '@/domain/calendar/civil-date';
import type { NarrativeDraft } from '@/domain/narrative/draft';
import type { YearFacts } from '@/domain/narrative/facts';
import { fieldsOf } from '@/domain/narrative/fields';
import { gapsOf } from '@/domain/narrative/gaps';
import { draftRemarks } from '@/domain/narrative/remarks';
import { renderDraft } from '@/domain/narrative/render';
import { EMPTY_DRAFT, refreshDraft } from '@/domain/narrative/write';
import { channelNumbers } from '@/domain/report-work/channels';
import { channelFindings } from '@/domain/report-work/findings/channels';
import { gapFindings } from '@/domain/report-work/findings/gaps';
import { narrativeFindingsOf } from '@/domain/report-work/findings/narrative';
import { publishedFindings } from '@/domain/report-work/findings/published';
import { inSum, type RawFinding } from '@/domain/report-work/findings/raw-finding';
import { tableFindings } from '@/domain/report-work/findings/tables';
import { coverFindings, yearStateFindings } from '@/domain/report-work/findings/year-state';
import type { ReportStage } from '@/domain/report-work/life';
import { reportOf } from '@/domain/report-work/report-of';
import type { StructuredReport } from '@/domain/report/report';
import { ok } from '@/domain/result';
import { sha256 } from '../../../crypto/sha256';
import type { AgencyCall } from '../../../entry/staff';
import type { Outcome } from '../../../refusal';
import type { PublishedReportRecord } from '../../../repositories/reports';
import type { KeptReading } from '../../../repositories/case-findings';
import type { KeptYearReport } from '../../../repositories/year-reports';
import type { AnnualCloud } from '../annual-cloud';
import { notBegun } from '../tables/year-tallies';
import { caseFindingsOf, isFresh } from './reading';
import { gatherFacts } from './year-facts';

/** 一条发现, and the key its reason goes by: a fact that changes needs its reason anew. */
interface KeyedFinding extends RawFinding {
  readonly key: string;
}

/** 一年的年报, as it would be published now, with everything that is found in it. */
export interface LoadedYear {
  readonly year: number;
  readonly facts: YearFacts;
  readonly kept?: KeptYearReport;
  readonly published?: PublishedReportRecord;
  readonly before?: PublishedReportRecord;
  /** Untouched paragraphs written anew. */
  readonly draft: NarrativeDraft;
  readonly report: StructuredReport;
  /** Of the report without the day it is published on. */
  readonly digest: string;
  readonly reading?: KeptReading;
  readonly findings: readonly KeyedFinding[];
  /** 没有记录、正文没有写的, of what a report may leave out. */
  readonly silent: readonly string[];
}

const keyed = (finding: RawFinding): KeyedFinding => ({ ...finding, key: `${finding.group}-${sha256(Buffer.from([finding.where, finding.is, finding.should].join('\n'))).slice(0, 24)}` });

const digestOf = (report: StructuredReport): string => sha256(Buffer.from(JSON.stringify({ ...report, publishedOn: null })));

/** 办到哪一步. A report that was imported meanwhile is published; what had been drafted waits for its correction. */
export const stageOf = (kept: KeptYearReport | undefined, published: object | undefined): ReportStage =>
  (kept && (kept.correcting || kept.importing || !published) ? kept.stage : published ? 'published' : 'notBegun');

/** Not written here: a file that was imported, or what came with the installation. */
export const isImported = ({ origin, by }: PublishedReportRecord): boolean => origin !== undefined || by === undefined;

const holdsAny = (table: StructuredReport['table3']): boolean => Object.values(table).some(({ total }) => (total ?? 0) > 0);

/**
 * Whether the year of a published report is on record here: its applications are, or, where it tells of none, anything of its
 * registers. What stays in force from the year before is not of the year.
 */
export const isOnRecord = ({ report }: Pick<PublishedReportRecord, 'report'>, { table3, yearbook }: YearFacts): boolean =>
  holdsAny(table3) || (!holdsAny(report.table3) && Object.values(yearbook.books).some(({ standing }) => standing === 'filled'));

/** An older report that was only brought here is not measured by records that begin after it. */
export const isComparable = (published: PublishedReportRecord, facts: YearFacts): boolean => !isImported(published) || isOnRecord(published, facts);

/** Everything about a year's report, of now. */
export async function loadYear(call: Pick<AgencyCall, 'agency' | 'at' | 'today'>, year: number, cloud: AnnualCloud): Promise<Outcome<LoadedYear>> {
  const { agency, today } = call;
  const early = notBegun(year, today);
  if (early) return early;
  const [gathered, kept, published, unconfirmed, reading] = await Promise.all([
    gatherFacts(call, year, cloud), cloud.yearReports.find(agency.id, year), cloud.reports.find(agency.id, year), cloud.yearSums.unconfirmedBy(agency.id, year), cloud.caseFindings.reading(agency.id, year),
  ]);
  if (!gathered.ok) return gathered;
  const { facts, before } = gathered.value;
  const draft = refreshDraft(kept?.draft ?? EMPTY_DRAFT, facts);
  // What is imported is let pass as it is or not at all; it was compared with its original and not with the records.
  const report = kept?.importing?.report ?? reportOf(facts, renderDraft(draft, facts), today);
  const gaps = gapsOf(draft, facts);
  const found = reading ? await cloud.caseFindings.found(reading) : [];
  const findings = kept?.importing ? [] : stageOf(kept, published) !== 'published' ? [
    ...yearStateFindings({ year, over: yearOf(today) > year, unconfirmed, fresh: isFresh(reading, today) }),
    ...coverFindings(facts),
    ...channelFindings(channelNumbers(facts.published), kept?.channels ?? []),
    ...gapFindings(gaps),
    // Both are of this agency by its record; an older report may write its name with the county before it.
    ...tableFindings(report, before && { ...before.report, agency: report.agency }),
    ...narrativeFindingsOf({ report, before: before?.report, facts, remarks: draftRemarks(draft, fieldsOf(facts)) }),
    ...caseFindingsOf(found),
  ] : published && isComparable(published, facts) ? publishedFindings(published.report, facts) : [];
  return ok({ year, facts, draft, report, digest: digestOf(report), silent: gaps.flatMap(({ silent, what }) => (silent ? [what] : [])), findings: (facts.covers ? findings.map(inSum) : findings).map(keyed), ...(kept && { kept }), ...(published && { published }), ...(before && { before }), ...(reading && { reading }) });
}
