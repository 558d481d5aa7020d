import './zod-setup';
import * as z from 'zod/mini';
import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Elsewhere } from '@/domain/report-work/importing';
import type { ConfirmationPoint } from '@/domain/report/admission';
import type { Cell } from '@/domain/report/report';
import type { ReportTables } from '@/domain/report/form-cells';
import { normalizeProse, normalizeWords } from '@/domain/applicant/text';
import type { Exchange } from './reply';
import type { ReportSummary } from './reports';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const year = z.int('年份应为整数').check(z.gte(2008, '年份不早于2008年'), z.lte(2100, '年份不正确'));

/** What fits into one call; a longer report is uploaded as a file. */
const PASTE_CHARACTERS = 30_000;

/** 原文: a file that was put into the cloud, or the text itself. */
const source = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('file'), uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '请重新选择文件')), fileId: z.string().check(z.maxLength(500)) }),
  z.strictObject({ from: z.literal('text'), text: z.string().check(z.overwrite(normalizeProse), z.minLength(1, '请粘贴年度报告的全文'), z.maxLength(PASTE_CHARACTERS, `粘贴的文字超过${PASTE_CHARACTERS}字，请把它存成文本文件再上传`)) }),
]);

const publishedOn = z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value) !== undefined, '日期不正确，应当像2022-01-21这样');
/** 改正: what the person read in the original instead. */
const corrections = z.optional(z.strictObject({
  cells: z.optional(z.array(z.strictObject({ key: z.string().check(z.maxLength(80, '请重新看一遍再改')), value: z.nullable(z.number('改成的应当是数')) })).check(z.maxLength(250, '改的地方太多，请核对是不是选错了文件'))),
  head: z.optional(z.strictObject({
    year: z.optional(year), title: z.optional(z.string().check(z.overwrite(normalizeWords), z.minLength(1, '请写标题'), z.maxLength(200, '标题不超过200字'))),
    signedBy: z.optional(z.string().check(z.overwrite(normalizeWords), z.minLength(1, '请写落款的单位'), z.maxLength(100, '落款不超过100字'))), publishedOn: z.optional(publishedOn),
  })),
}));

export const previewImportInput = z.strictObject({ agencyId, source, corrections });
export const importReportInput = z.strictObject({
  agencyId, source, corrections,
  /** Of the preview, so that nobody publishes what he has not seen. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/, '请重新看一遍读到的内容')),
  /** The version in force when it was seen; 0 when the year has none. */
  expects: z.int().check(z.gte(0), z.lte(9999)),
  /** Keys of the points that were compared with the original. */
  confirmed: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/, '请重新确认'))).check(z.maxLength(2000)),
  reason: z.optional(z.string().check(z.overwrite(normalizeWords), z.maxLength(200, '更新的原因不超过200字'))),
  /** 原来公布在哪里、哪天; asked for the year that is to be published now. */
  elsewhere: z.optional(z.strictObject({
    place: z.string().check(z.overwrite(normalizeWords), z.minLength(4, '请写公布在哪里，例如网址'), z.maxLength(300, '公布在哪里不超过300字')), on: publishedOn,
  })),
});
export const reportDeskInput = z.strictObject({ agencyId, before: z.optional(year) });
export const reportTraceInput = z.strictObject({ agencyId, year });
export const reportOriginalInput = z.strictObject({ agencyId, year, version: z.int().check(z.gte(1), z.lte(9999)) });
export type ImportSource = z.input<typeof source>;
export type ImportCorrections = NonNullable<z.input<typeof corrections>>;

/** A point to confirm, with the lines of the original it is about. */
export interface PointToConfirm extends ConfirmationPoint {
  readonly key: string;
  readonly excerpts: readonly string[];
  /** What of the tables it is about, each with what was read. */
  readonly cells: readonly { readonly key: string; readonly label: string; readonly value: Cell }[];
}

/** 读到的内容, before anything is published. */
export interface ImportPreview {
  readonly digest: string;
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly signedBy: string | null;
  readonly publishedOn: CivilDate | null;
  readonly tables: ReportTables;
  readonly sections: readonly { readonly title: string; readonly paragraphs: number; readonly characters: number }[];
  readonly points: readonly PointToConfirm[];
  /** What the person has corrected so far, in words. */
  readonly corrected: readonly string[];
  /** Why it cannot be published here, whatever is confirmed. */
  readonly refusal?: { readonly message: string; readonly article: string };
  /** What stands there for the year now. */
  readonly existing?: { readonly version: number; readonly publishedAt: Instant; readonly same: boolean };
  /** It is of the year that is to be published now: others review and approve it first. */
  readonly review?: true;
}

/** 一年的年报 as the office sees it. */
export interface DeskReport extends ReportSummary {
  readonly version: number;
  readonly publishedAt: Instant;
}

/** A version with how it came here. */
export interface VersionTrace {
  readonly version: number;
  readonly publishedAt: Instant;
  /** Absent on what came with the installation. */
  readonly by?: string;
  readonly replacedAt?: Instant;
  /** Why it was replaced. */
  readonly reason?: string;
  readonly confirmed: readonly string[];
  /** What a person read otherwise than the reader. */
  readonly corrected: readonly string[];
  readonly original: boolean;
  /** 原来公布在哪里、哪天, and who let it pass here. */
  readonly elsewhere?: Elsewhere;
  readonly approvedBy?: string;
}

/** 年报的导入; in papers, where documents are read. */
export interface ReportImportActions {
  /** Reads and shows; nothing is published. */
  readonly previewImport: Exchange<z.input<typeof previewImportInput>, ImportPreview>;
  /** Publishes it as that year's report, or hands it in for review (`review`); the report of before stays as an earlier version. */
  readonly importReport: Exchange<z.input<typeof importReportInput>, { readonly year: number; readonly version: number; readonly review?: true }>;
  readonly reportDesk: Exchange<z.infer<typeof reportDeskInput>, { readonly reports: readonly DeskReport[]; readonly next?: number }>;
  readonly reportTrace: Exchange<z.infer<typeof reportTraceInput>, { readonly year: number; readonly versions: readonly VersionTrace[] }>;
  /** The document as it was uploaded. */
  readonly reportOriginal: Exchange<z.infer<typeof reportOriginalInput>, { readonly url: string; readonly name: string }>;
}
