import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { AgencyGroup, AgencyStanding } from '@/domain/county/standing';
import { URGE_MATTERS, type UrgeEventType, type UrgeMatter, type UrgeReason, type UrgeState } from '@/domain/county/urge';
import type { ReportFigures } from '@/domain/report/form-cells';
import type { Finding } from '@/domain/report/finding';
import type { Place } from '@/domain/report/places';
import { civilDay } from './case-events';
import { LIMITS } from './limits';
import type { HealthFinding, KeptSeal } from './public';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const year = z.int('年份应为整数').check(z.gte(2008, '2008年以前没有年报'), z.lte(2100, '年份不正确'));
/** Agencies one after another; the id of the last one. */
const after = z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '翻页位置不正确，请刷新列表')));
const matter = z.enum(Object.keys(URGE_MATTERS) as [UrgeMatter, ...UrgeMatter[]], '请选择催办什么');
const urgeId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,110}$/, '没有这次催办，请从列表重新进入'));
const words = (what: string) => z.string(`请写明${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请写明${what}`), z.refine((value) => [...value].length <= LIMITS.opinionCharacters, `${what}不超过${LIMITS.opinionCharacters}字，请精简`));
/** A county has far fewer; the list is what was ticked on the screen. */
const some = z.array(agencyId).check(z.minLength(1, '请至少选一个单位'), z.maxLength(300, '一次选的单位太多，请分几次'));
const from = z.enum(['published', 'live'], '请选择用公布的年报还是现在的记录');

export const countyYearInput = z.strictObject({ agencyId, year: z.optional(year) });
export const urgeReasonsInput = z.strictObject({ agencyId, of: agencyId });
/** `words`: beside the reason, which is counted and not typed. */
export const urgeInput = z.strictObject({ agencyId, of: agencyId, matter, by: civilDay, words: z.optional(words('要说的话')) });
/** Without `of` the county's own list is of all agencies; of an agency always its own. */
export const urgesInput = z.strictObject({ agencyId, of: z.optional(agencyId), only: z.optional(z.enum(['open'])), cursor: z.optional(z.string().check(z.maxLength(200))) });
export const urgeOfInput = z.strictObject({ agencyId, id: urgeId });
export const answerUrgeInput = z.strictObject({ agencyId, id: urgeId, version: z.int().check(z.gte(1)), words: words('怎样办的、什么时候办完') });
export const rollUpInput = z.strictObject({ agencyId, year, of: some, from });
export const rollUpCellInput = z.strictObject({ agencyId, year, of: some, from, cell: z.string().check(z.maxLength(80)) });
/** A cell of the county's own report, which adds up its agencies. */
export const sumBehindInput = z.strictObject({ agencyId, year, cell: z.string().check(z.maxLength(80)) });
export const countyChecksInput = z.strictObject({ agencyId, year, after });

/** 全县一年: every agency on one page. */
export interface CountyYear {
  readonly county: { readonly id: string; readonly name: string };
  /** Whose answers are counted. */
  readonly year: number;
  /** Whose reports are looked at. */
  readonly reportYear: number;
  readonly years: readonly number[];
  /** The county first; the order of need is the page's. */
  readonly agencies: readonly AgencyStanding[];
  /** 并入别的单位的, and not among the agencies any more: its reports and records until that day are still added up. */
  readonly merged: readonly { readonly id: string; readonly name: string; readonly group: AgencyGroup; readonly on: CivilDate }[];
  /** Agencies that are not counted yet; asking again goes on. */
  readonly uncounted: number;
  /** 要处理的. */
  readonly findings: readonly HealthFinding[];
  /** 放假安排已经有到哪一年. */
  readonly coveredThrough: number;
  /** 最近一次封存; absent while nothing was sealed. */
  readonly seal?: KeptSeal;
}

/** 可以催办的. */
export interface UrgeReasons {
  readonly agency: { readonly id: string; readonly name: string };
  readonly reasons: readonly (UrgeReason & {
    readonly article: string;
    /** The last day that is proposed. */
    readonly by: CivilDate;
    /** 今天已经催过. */
    readonly urgedToday: boolean;
  })[];
  /** Who hears of it; both when empty means that nobody holds the post. */
  readonly told: { readonly officers: readonly string[]; readonly heads: readonly string[] };
}

interface UrgeEvent {
  readonly type: UrgeEventType;
  readonly at: Instant;
  /** Absent for the clock. */
  readonly by?: string;
  readonly words?: string;
}

/** 一次催办, with its trace. */
export interface Urge {
  readonly id: string;
  readonly version: number;
  readonly agency: { readonly id: string; readonly name: string };
  readonly matter: UrgeMatter;
  readonly count: number;
  readonly why: string;
  readonly article: string;
  readonly words?: string;
  readonly by: CivilDate;
  readonly state: UrgeState;
  /** Past its last day without an answer. */
  readonly overdue: boolean;
  readonly events: readonly UrgeEvent[];
  readonly mayAnswer: boolean;
}

export interface Urges {
  readonly agency: { readonly id: string; readonly name: string };
  readonly items: readonly Urge[];
  readonly next?: string;
}

/** An agency in a roll-up, and what of it is added. */
export interface RolledAgency {
  readonly id: string;
  readonly name: string;
  readonly group: AgencyGroup;
  /**
   * missing: it has no published report of the year · live: its records of now; of 县政府 beside others always, because what
   * it publishes is the sum · sum: 县政府 beside others of an older form, not added
   */
  readonly has: 'published' | 'live' | 'missing' | 'sum';
  readonly publishedOn?: CivilDate;
  readonly version?: number;
}

/** 汇总: the tables of some agencies added up. */
export interface RollUp {
  readonly year: number;
  readonly from: 'published' | 'live';
  readonly asOf: Instant;
  readonly figures: ReportFigures;
  readonly agencies: readonly RolledAgency[];
  /** Cells without a sum, and the agencies whose report does not tell them. */
  readonly gaps: readonly { readonly place: Place; readonly missingIn: readonly string[] }[];
}

/** 一格由哪些单位的数加成. */
export interface RollUpCell {
  readonly place: Place;
  readonly unit: string;
  /** null: one of them does not tell it. */
  readonly total: number | null;
  /** The largest first. */
  readonly parts: readonly { readonly id: string; readonly name: string; readonly has: RolledAgency['has']; readonly value: number | null }[];
}

/** 县政府的年报里一格由哪些单位的数加成. */
export interface SumBehind extends RollUpCell {
  /** Whether the caller may look into the tables of the others; what they published anybody reads. */
  readonly mayOpen: boolean;
}

/** 一个单位的年报核对. */
export interface AgencyChecks {
  readonly id: string;
  readonly name: string;
  readonly group: AgencyGroup;
  /** Absent: there is no published report of the year, so nothing was checked. */
  readonly publishedOn?: CivilDate;
  readonly version?: number;
  /** Whether the year before could be laid beside it. */
  readonly againstBefore: boolean;
  /** Why it could not, where there is one. */
  readonly whyNot?: string;
  readonly findings: readonly Finding[];
}

export interface CountyChecks {
  readonly year: number;
  readonly years: readonly number[];
  /** How many agencies there are, and how many stand before these. */
  readonly total: number;
  readonly before: number;
  readonly items: readonly AgencyChecks[];
  /** Where to go on; absent when all are checked. */
  readonly next?: string;
}

/** 全县: 一览, 催办, 汇总, 核对. */
export interface CountyYearActions {
  readonly countyYear: Exchange<z.input<typeof countyYearInput>, CountyYear>;
  readonly urgeReasons: Exchange<z.input<typeof urgeReasonsInput>, UrgeReasons>;
  readonly urge: Exchange<z.input<typeof urgeInput>, Urge>;
  readonly urges: Exchange<z.input<typeof urgesInput>, Urges>;
  readonly urgeOf: Exchange<z.input<typeof urgeOfInput>, Urge>;
  readonly answerUrge: Exchange<z.input<typeof answerUrgeInput>, Urge>;
  readonly rollUp: Exchange<z.input<typeof rollUpInput>, RollUp>;
  readonly rollUpCell: Exchange<z.input<typeof rollUpCellInput>, RollUpCell>;
  readonly sumBehind: Exchange<z.input<typeof sumBehindInput>, SumBehind>;
  readonly countyChecks: Exchange<z.input<typeof countyChecksInput>, CountyChecks>;
}
