import './zod-setup';
import * as z from 'zod/mini';
import type { DateChange } from '@/domain/calendar/changed-dates';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Holiday, NoticeDocument } from '@/domain/calendar/notice';
import { normalizeProse, normalizeWords } from '@/domain/applicant/text';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { FindingCounts } from './finding';
import type { HealthFinding } from './public';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));

/** A pasted notice; what it says is checked by the calendar itself (src/domain/calendar/read-notice.ts). */
const pasted = {
  agencyId,
  text: z.string().check(z.overwrite(normalizeProse), z.minLength(1, '请粘贴通知的全文'), z.maxLength(LIMITS.noticeCharacters, `通知不会超过${LIMITS.noticeCharacters}字，请只粘贴通知本身`)),
  address: z.string().check(z.trim(), z.minLength(1, '请填写通知的网址'), z.maxLength(LIMITS.addressCharacters, '网址太长，请从中国政府网重新复制')),
  number: z.optional(z.string().check(z.overwrite(normalizeWords), z.maxLength(60, '发文字号太长，请核对'))),
};

export const countyOverviewInput = z.strictObject({ agencyId });
export const previewNoticeInput = z.strictObject({ ...pasted, cursor });
/** `edition`: the calendar the preview was made with, so that nobody confirms what he has not seen. */
export const importNoticeInput = z.strictObject({ ...pasted, edition: z.string().check(z.maxLength(40)) });

/** A case whose dates move with a notice. */
export interface ChangedCase {
  readonly id: string;
  readonly number: string;
  readonly agencyId: string;
  readonly agencyShortName: string;
  readonly dates: readonly DateChange[];
}

export interface AgencyLoad {
  readonly id: string;
  readonly name: string;
  readonly counts: { readonly open: number; readonly unconfirmed: number; readonly overdue: number };
  /** 要公开的信息, and those past their last day (art. 26). */
  readonly publishing: { readonly due: number; readonly overdue: number };
}

/** 全县: what is wrong, and how every agency stands. */
export interface CountyOverview {
  readonly county: { readonly id: string; readonly name: string };
  readonly findings: readonly HealthFinding[];
  /** The county first, then its agencies. */
  readonly agencies: readonly AgencyLoad[];
  /** 先看看有没有公开, of all agencies in the last days. */
  readonly finding: FindingCounts & { readonly days: number };
  /** 放假安排已经有到哪一年. */
  readonly coveredThrough: number;
}

/** What was understood of a pasted notice, before anything is stored. */
export interface NoticePreview {
  readonly kind: 'year' | 'amendment';
  readonly year: number;
  readonly document: NoticeDocument;
  /** What then stands for the year; with doubts, what was understood so far. */
  readonly holidays: readonly Holiday[];
  readonly makeUpWorkdays: readonly CivilDate[];
  /** 没有读懂的地方; while there are any, it cannot be imported. */
  readonly doubts: readonly string[];
  /** Of the calendar it was compared with. */
  readonly edition: string;
  /** Absent while there are doubts. */
  readonly changes?: {
    readonly items: readonly ChangedCase[];
    /** Open cases gone through for this page, and how many there are in all. */
    readonly checked: number;
    readonly open: number;
    /** Of those gone through, how many could not be read and are left to the nightly job. */
    readonly unread: number;
    readonly next?: string;
  };
}

/** What importing a notice did at once. */
export interface NoticeImported {
  readonly year: number;
  readonly items: readonly ChangedCase[];
  /** Open cases whose stored dates are left to the nightly job. */
  readonly left: number;
}

/** 县主管部门的动作. */
export interface CountyActions {
  readonly countyOverview: Exchange<z.infer<typeof countyOverviewInput>, CountyOverview>;
  readonly previewNotice: Exchange<z.input<typeof previewNoticeInput>, NoticePreview>;
  /** Stores the notice, recomputes the open cases and tells whose dates moved. */
  readonly importNotice: Exchange<z.input<typeof importNoticeInput>, NoticeImported>;
}
