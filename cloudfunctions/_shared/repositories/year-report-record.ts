import * as z from 'zod/mini';
import type { NarrativeDraft } from '@/domain/narrative/draft';
import { REPORT_EVENTS, type ReportStage } from '@/domain/report-work/life';
import type { Stored } from '../database';
import type { StructuredReport } from '@/domain/report/report';
import { instantField, keysIn } from './fields';
import { structuredReport } from './report-content';
import { by as whom, elsewhere, origin } from './report-record';

const doing = { at: instantField, by: z.string() };

const event = z.strictObject({ type: keysIn(REPORT_EVENTS), ...doing, words: z.optional(z.string()) });
/** 一个渠道的数核对过了: the number that was confirmed. */
const confirmation = z.strictObject({ channel: z.string(), total: z.int().check(z.gte(0)), ...doing });
const reason = z.strictObject({ key: z.string(), text: z.string(), ...doing });

/** 导入的, on its way through review: published as it is, or not at all. */
const importing = z.strictObject({
  /** As JSON. */
  report: z.string(), title: z.string(), origin, elsewhere, by: whom, confirmed: z.array(z.string()), corrected: z.optional(z.array(z.string())),
  /** Why it replaces the version that is there. */
  reason: z.optional(z.string()),
});

const yearReportRecord = z.strictObject({
  _id: z.string(),
  agencyId: z.string(),
  year: z.int(),
  version: z.int().check(z.gte(1)),
  stage: z.enum(['drafting', 'inReview', 'withHead', 'published'] satisfies ReportStage[]),
  /** 正文的草稿 as JSON; absent while nobody changed the first draft. */
  draft: z.optional(z.string()),
  /** 正文 of what is published as JSON, while it is being corrected; a correction that is dropped leaves nothing behind. */
  draftBefore: z.optional(z.string()),
  /** Who wrote in this round; they neither review nor approve. */
  drafters: z.array(z.string()),
  reviewedBy: z.optional(z.string()),
  /** Of the text that was reviewed; the head approves that one. */
  reviewedDigest: z.optional(z.string()),
  /** 正在更正: the version that is in force, and why it is corrected. */
  correcting: z.optional(z.strictObject({ version: z.int().check(z.gte(1)), reason: z.string() })),
  importing: z.optional(importing),
  channels: z.array(confirmation),
  /** Why a soft finding stands as it is. */
  reasons: z.array(reason),
  events: z.array(event),
  /** Of the last event; absent on records of before. */
  changedAt: z.optional(z.string()),
  /** 封口, see chain/record-mark.ts; absent on records that were not written since there is one. */
  mark: z.optional(z.string()),
});
type YearReportRecord = z.infer<typeof yearReportRecord>;

type ReportEvent = Readonly<z.infer<typeof event>>;
type ChannelConfirmation = Readonly<z.infer<typeof confirmation>>;
type FindingReason = Readonly<z.infer<typeof reason>>;

/** 导入的年报, waiting for its review. */
export type ImportingReport = Readonly<Omit<z.infer<typeof importing>, 'report'>> & { readonly report: StructuredReport };

/** 一年的年报，正在办的. */
export interface KeptYearReport extends Readonly<Omit<YearReportRecord, '_id' | 'changedAt' | 'mark' | 'draft' | 'draftBefore' | 'importing' | 'drafters' | 'channels' | 'reasons' | 'events'>> {
  readonly draft?: NarrativeDraft;
  readonly draftBefore?: NarrativeDraft;
  readonly importing?: ImportingReport;
  readonly drafters: readonly string[];
  readonly channels: readonly ChannelConfirmation[];
  readonly reasons: readonly FindingReason[];
  readonly events: readonly ReportEvent[];
}

export const yearReportId = (agencyId: string, year: number): string => `${agencyId}:${year}`;

export function readYearReport(stored: Stored): KeptYearReport {
  const { _id, changedAt, mark, draft, draftBefore, importing: brought, ...kept } = yearReportRecord.parse(stored);
  return { ...kept, ...(draft !== undefined && { draft: JSON.parse(draft) as NarrativeDraft }), ...(draftBefore !== undefined && { draftBefore: JSON.parse(draftBefore) as NarrativeDraft }), ...(brought && { importing: { ...brought, report: structuredReport.parse(JSON.parse(brought.report)) } }) };
}

/** As fields of the document, all of them, so that what went is gone. */
export const yearReportFields = ({ agencyId, year, stage, draft, draftBefore, drafters, reviewedBy, reviewedDigest, correcting, importing: brought, channels, reasons, events }: Omit<KeptYearReport, 'version'>) => ({
  agencyId, year, stage, draft: draft && JSON.stringify(draft), draftBefore: draftBefore && JSON.stringify(draftBefore), drafters: [...drafters], reviewedBy, reviewedDigest, correcting: correcting && { ...correcting }, importing: brought && { ...brought, report: JSON.stringify(brought.report), confirmed: [...brought.confirmed] },
  channels: channels.map((one) => ({ ...one })), reasons: reasons.map((one) => ({ ...one })), events: events.map((one) => ({ ...one })), changedAt: events.map(({ at }) => at).sort().at(-1) ?? '',
});
