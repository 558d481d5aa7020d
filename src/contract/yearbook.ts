import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { YEARBOOK_KIND_KEYS, type YearbookKind } from '@/domain/yearbook/kinds';
import type { LineText } from '@/domain/yearbook/read-line';
import type { BookStanding } from '@/domain/yearbook/yearbook';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

const id = z.string().check(z.regex(/^[a-z0-9]{32}$/, '编号不正确，请从列表重新进入'));
const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
/** Made on the phone before the first try; the same key twice writes one line. */
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '登记标识不正确，请返回重新打开'));
const year = z.int('年份应为整数').check(z.gte(2008, '《条例》2008年起施行，请核对年份'), z.lte(2100, '年份不正确'));
const kind = z.enum(YEARBOOK_KIND_KEYS as [YearbookKind, ...YearbookKind[]], '请选择是哪类台账');
const reason = z.string('请写明原因').check(z.overwrite(normalizeProse), z.refine(isLegible, '请写明原因'), z.refine((value) => [...value].length <= LIMITS.lookReasonCharacters, `原因不超过${LIMITS.lookReasonCharacters}字，请精简`));

/** What a line says is judged by the domain, field by field (src/domain/yearbook/read-line.ts). */
const said = {
  on: z.string('请选择日期').check(z.maxLength(20, '日期太长')),
  values: z.record(z.string().check(z.maxLength(30)), z.string().check(z.maxLength(2000, '填写的内容太长，请精简'))),
};

export const bookYearInput = z.strictObject({ agencyId, year });
/** Without a year: all there are, as documents of earlier years are still in force. */
export const bookLinesInput = z.strictObject({ agencyId, kind, year: z.optional(year), cursor });
export const yearLineInput = z.strictObject({ agencyId, id });
/** `another`: written although the like is there; somebody looked and says that it is another one. */
export const saveLineInput = z.strictObject({ agencyId, key, kind, ...said, another: z.optional(z.literal(true)) });
/** Why is asked where something that stood there changes. */
export const correctLineInput = z.strictObject({ agencyId, id, version, ...said, reason: z.optional(reason) });
export const removeLineInput = z.strictObject({ agencyId, id, version, reason });
/** Each kind is named: nobody says “all of them”. */
export const stateNoneInput = z.strictObject({ agencyId, year, kinds: z.array(kind).check(z.minLength(1, '请选择哪几类没有'), z.maxLength(YEARBOOK_KIND_KEYS.length, '请重新选择')) });
export const withdrawNoneInput = z.strictObject({ agencyId, year, kind, reason });
export const bookProposalsInput = z.strictObject({ agencyId, kind, year });

/** 一类台账的一年. */
export interface BookView {
  readonly kind: YearbookKind;
  readonly standing: BookStanding;
  readonly mustTell: boolean;
  /** Lines that tell of the year. */
  readonly lines: number;
  /** Numbers of the year by their names in the kind; money in 分. */
  readonly figures: Readonly<Record<string, number>>;
  /** 现行有效 of the documents that are in the book, at the end of the year. */
  readonly inForce?: number;
  /** What last year's report has of it: 上年年报写的是12件. */
  readonly lastYear?: string;
  /** 本年没有: who said so, and when. */
  readonly none?: { readonly by: string; readonly at: Instant };
}

/** 年度台账. */
export interface BookYear {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly books: readonly BookView[];
  /** 各渠道公开的: kept in its own register. */
  readonly published: { readonly here: number; readonly elsewhere: number; readonly total: number };
  readonly mayChange: boolean;
  /** 年报已经公开的日子: changes after it go into a correction of the report. */
  readonly reportPublishedOn?: CivilDate;
}

/** 一条台账. */
export interface BookLine {
  readonly id: string;
  readonly kind: YearbookKind;
  readonly on: CivilDate;
  /** By the names of the kind's fields; money in 分. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** 更改的痕迹: what stood before it was changed. */
export interface BookLineChange {
  readonly type: 'saved' | 'corrected' | 'removed';
  readonly at: Instant;
  readonly by: string;
  readonly reason?: string;
  readonly before?: Pick<BookLine, 'on' | 'values'>;
}

export interface BookLineDetail extends BookLine {
  readonly version: number;
  readonly removed: boolean;
  readonly changes: readonly BookLineChange[];
  readonly mayChange: boolean;
}

/** 可能要填的一条, with where it was found; nothing is written until somebody says so. */
export interface BookProposal extends LineText {
  readonly from: string;
}

/** 年度台账的动作. */
export interface YearbookActions {
  readonly bookYear: Exchange<z.input<typeof bookYearInput>, BookYear>;
  readonly bookLines: Exchange<z.input<typeof bookLinesInput>, { readonly items: readonly BookLine[]; readonly next?: string }>;
  readonly yearLine: Exchange<z.input<typeof yearLineInput>, BookLineDetail>;
  readonly saveLine: Exchange<z.input<typeof saveLineInput>, BookLineDetail>;
  readonly correctLine: Exchange<z.input<typeof correctLineInput>, BookLineDetail>;
  readonly removeLine: Exchange<z.input<typeof removeLineInput>, BookLineDetail>;
  readonly stateNone: Exchange<z.input<typeof stateNoneInput>, BookYear>;
  readonly withdrawNone: Exchange<z.input<typeof withdrawNoneInput>, BookYear>;
  readonly bookProposals: Exchange<z.input<typeof bookProposalsInput>, { readonly proposals: readonly BookProposal[] }>;
}
