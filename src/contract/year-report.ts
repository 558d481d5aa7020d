import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { NarrativeDraft } from '@/domain/narrative/draft';
import type { Field } from '@/domain/narrative/field';
import type { Gap } from '@/domain/narrative/gaps';
import type { Narrative } from '@/domain/narrative/render';
import type { CellAddress } from '@/domain/report/form-cells';
import type { StructuredReport } from '@/domain/report/report';
import type { FindingPlace, YearFindingGroup } from '@/domain/report-work/finding';
import type { Elsewhere } from '@/domain/report-work/importing';
import type { Unchecked } from '@/domain/report-work/findings/unchecked';
import type { ReportAction, ReportEventType, ReportStage } from '@/domain/report-work/life';
import type { YearbookKind } from '@/domain/yearbook/kinds';
import { civilDay } from './case-events';
import { LIMITS } from './limits';
import { narrativeDraft } from './narrative';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const year = z.int('年份应为整数').check(z.gte(2019, '2019年以前的年报不在这里写'), z.lte(2100, '年份不正确'));
/** 0: nothing was saved yet. */
const version = z.int().check(z.gte(0, '请返回刷新后再试'));
const pin = z.optional(z.string().check(z.maxLength(12)));
const words = (what: string, limit: number) => z.string(`请写明${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请写明${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字，请精简`));
const key = z.string().check(z.minLength(1), z.maxLength(300, '没有这一条，请刷新后再试'));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/, '请重新打开全文再办理'));

export const yearReportInput = z.strictObject({ agencyId, year });
export const countdownInput = z.strictObject({ agencyId });
export const saveNarrativeInput = z.strictObject({ agencyId, year, version, draft: narrativeDraft });
/** One channel at a time; `total` is the number on the screen, so that nobody confirms one he has not seen. */
export const confirmChannelInput = z.strictObject({ agencyId, year, version, channel: z.string().check(z.minLength(1), z.maxLength(64)), total: z.int().check(z.gte(0)) });
export const reasonInput = z.strictObject({ agencyId, year, version, key, reason: words('理由', LIMITS.lookReasonCharacters) });
/** `anew`: from the first case again. */
export const readCasesInput = z.strictObject({ agencyId, year, anew: z.optional(z.literal(true)) });
/** `reason`: why what is stored is not right; it stays on the trail of the report. */
export const restoreCaseInput = z.strictObject({ agencyId, year, version, caseId: z.string().check(z.regex(/^[0-9a-f]{32}$/, '没有这件申请，请刷新后再试')), reason: words('原因', LIMITS.lookReasonCharacters) });
export const handInInput = z.strictObject({ agencyId, year, version });
export const reviewReportInput = z.strictObject({ agencyId, year, version, digest, opinion: words('审核意见', LIMITS.opinionCharacters), pin });
export const returnReportInput = z.strictObject({ agencyId, year, version, opinion: words('退回原因', LIMITS.opinionCharacters) });
export const approveReportInput = z.strictObject({ agencyId, year, version, digest, pin });
export const correctReportInput = z.strictObject({ agencyId, year, version, reason: words('更正原因', LIMITS.opinionCharacters) });
export const dropCorrectionInput = z.strictObject({ agencyId, year, version });
export const reportDatesInput = z.strictObject({ agencyId, year });
/** `on` of null: as the law has it. */
export const saveReportDateInput = z.strictObject({ agencyId, year, on: z.nullable(civilDay) });

/** 一条经过: who did what, and what he said. */
interface ReportEventView {
  readonly type: ReportEventType;
  readonly at: Instant;
  readonly by: string;
  /** 审核意见, 退回原因, 更正原因. */
  readonly words?: string;
}

/** 一个渠道的数, and who said that it is right. */
export interface ChannelCheck {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  /** What of its months contradicts itself. */
  readonly doubts: readonly string[];
  /** Absent until somebody confirmed it; a number that changed is to be confirmed again. */
  readonly confirmed?: { readonly by: string; readonly at: Instant };
  /** What was confirmed before the number changed. */
  readonly before?: number;
}

/** 通读案件 by the second reader, stretch by stretch. */
export interface CaseReading {
  readonly read: number;
  /** Absent while it goes on. */
  readonly doneAt?: Instant;
  /** Whether it is recent enough to publish on. */
  readonly fresh: boolean;
}

/** 期限. */
export interface ReportDue {
  readonly on: CivilDate;
  /** 自然日 from today; negative once it is over. */
  readonly left: number;
  readonly article: string;
  /** Whether the county has set the day. */
  readonly byCounty: boolean;
}

/** 导入的, waiting for its review: it is published as it is, or not at all. */
interface ImportingView extends Elsewhere {
  /** Who imported it. */
  readonly by: string;
  /** What was compared with the original, and what was read otherwise than the reader. */
  readonly confirmed: readonly string[];
  readonly corrected: readonly string[];
  /** The version it would be, by which its original is opened. */
  readonly version: number;
}

/** 一年的年报办到哪一步. */
export interface YearReport {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly stage: ReportStage;
  readonly version: number;
  /** Whether the year is over: before, there are drafts only. */
  readonly yearOver: boolean;
  readonly due: ReportDue;
  readonly channels: readonly ChannelCheck[];
  /** Of the checks: what stops, what still needs a reason, what has one. */
  readonly findings: { readonly hard: number; readonly soft: number; readonly reasoned: number };
  readonly gaps: number;
  /** 台账 of which nobody has said anything, and whether the text names no problem yet. */
  readonly openBooks: readonly YearbookKind[];
  /** What last year's report has of some of them: 上年年报写的是12件. */
  readonly lastYear: Readonly<Partial<Record<YearbookKind, string>>>;
  readonly problemsMissing: boolean;
  readonly reading: CaseReading;
  /** What the caller may do now. */
  readonly actions: readonly ReportAction[];
  /** Why he may not do what would be next, where it is not somebody else's turn only. */
  readonly waiting?: string;
  readonly events: readonly ReportEventView[];
  /** 正在更正: of which version, and why. */
  readonly correcting?: { readonly version: number; readonly reason: string };
  readonly importing?: ImportingView;
  /** 已公布的. */
  readonly published?: {
    readonly version: number; readonly at: Instant; readonly by?: string; readonly on?: CivilDate;
    /** It was not written here: a file that was imported, or what came with the installation. */
    readonly imported: boolean;
    /** Whether anything of the year is on record here; without it there is nothing to compare or to correct from. */
    readonly onRecord: boolean;
    /** It adds up the agencies of its county, so that a cell leads to them. */
    readonly sum?: true;
    /** Cells in which it is no longer what the records say. */
    readonly differs: readonly DifferingCell[];
  };
}

/** 与现在的记录不同的一格. */
interface DifferingCell {
  readonly address: CellAddress;
  readonly label: string;
  readonly published: number | null;
  readonly now: number;
}

/** 正文, as the editing screen needs it. */
export interface YearNarrative {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly stage: ReportStage;
  readonly version: number;
  /** As stored, with untouched paragraphs written anew from the facts of now. */
  readonly draft: NarrativeDraft;
  readonly rendered: Narrative;
  readonly gaps: readonly Gap[];
  /** Everything that can be bound, with its value of now. */
  readonly fields: readonly Field[];
  readonly mayEdit: boolean;
}

/** 核对发现的一条. */
export interface YearFinding {
  readonly key: string;
  readonly group: YearFindingGroup;
  readonly severity: 'hard' | 'soft';
  /** 表三 · 本年新收 · 总计; 申请编号; 第一部分. */
  readonly where: string;
  readonly is: string;
  readonly should: string;
  readonly todo: string;
  readonly place: FindingPlace;
  readonly article?: string;
  /** 按经过恢复 puts it right, for whoever may. */
  readonly restore?: true;
  /** Why it stands as it is; soft ones only. */
  readonly reason?: { readonly text: string; readonly by: string; readonly at: Instant };
}

export interface YearChecks {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly stage: ReportStage;
  readonly version: number;
  readonly findings: readonly YearFinding[];
  readonly reading: CaseReading;
  /** What nobody compared, because the report of the year before is not here. */
  readonly unchecked?: Unchecked;
  /** Whether the caller may give reasons now. */
  readonly mayReason: boolean;
  /** Whether the caller may restore applications now. */
  readonly mayRestore: boolean;
}

/** 全文, as it would be published now. */
export interface ReportSheet {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly stage: ReportStage;
  readonly version: number;
  readonly report: StructuredReport;
  /** Of what is on the screen; whoever reviews or approves sends it back. */
  readonly digest: string;
  readonly reasons: readonly (Pick<YearFinding, 'key' | 'where' | 'is' | 'should'> & { readonly reason: NonNullable<YearFinding['reason']> })[];
  readonly unchecked?: Unchecked;
  /** 没有记录、正文没有写的, of what a report may leave out; whoever reviews may know of some. */
  readonly silent: readonly string[];
  readonly importing?: ImportingView;
  readonly actions: readonly ReportAction[];
}

/** 乡镇年报的期限, as the county has set it for a year. */
export interface ReportDates {
  readonly year: number;
  readonly department: CivilDate;
  readonly county: CivilDate;
  readonly township: CivilDate;
  /** Who set the township's day; absent while it is the department's. */
  readonly set?: { readonly by: string; readonly at: Instant };
  readonly mayChange: boolean;
}

/** 今天 shows it: which year's report, how far it is, until when. */
export interface ReportCountdown {
  readonly year: number;
  readonly stage: ReportStage;
  /** Absent once it is published; a correction has no day of the law. */
  readonly due?: ReportDue;
  /** 正在更正 what is published. */
  readonly correcting?: true;
  /** Whether it is the caller's turn. */
  readonly mine: boolean;
}

/** 年报的编写、核对、审核、公布和更正. */
export interface YearReportActions {
  readonly yearReport: Exchange<z.input<typeof yearReportInput>, YearReport>;
  readonly reportCountdown: Exchange<z.input<typeof countdownInput>, ReportCountdown>;
  readonly yearNarrative: Exchange<z.input<typeof yearReportInput>, YearNarrative>;
  readonly saveNarrative: Exchange<z.input<typeof saveNarrativeInput>, YearNarrative>;
  readonly yearChecks: Exchange<z.input<typeof yearReportInput>, YearChecks>;
  readonly readCases: Exchange<z.input<typeof readCasesInput>, CaseReading>;
  readonly giveReason: Exchange<z.input<typeof reasonInput>, YearChecks>;
  readonly restoreCase: Exchange<z.input<typeof restoreCaseInput>, YearChecks>;
  readonly confirmChannel: Exchange<z.input<typeof confirmChannelInput>, YearReport>;
  readonly reportSheet: Exchange<z.input<typeof yearReportInput>, ReportSheet>;
  readonly handInReport: Exchange<z.input<typeof handInInput>, YearReport>;
  readonly reviewReport: Exchange<z.input<typeof reviewReportInput>, YearReport>;
  readonly returnReport: Exchange<z.input<typeof returnReportInput>, YearReport>;
  readonly approveReport: Exchange<z.input<typeof approveReportInput>, YearReport>;
  readonly correctReport: Exchange<z.input<typeof correctReportInput>, YearReport>;
  readonly dropCorrection: Exchange<z.input<typeof dropCorrectionInput>, YearReport>;
  readonly reportDates: Exchange<z.input<typeof reportDatesInput>, ReportDates>;
  readonly saveReportDate: Exchange<z.input<typeof saveReportDateInput>, ReportDates>;
}
