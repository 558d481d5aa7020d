import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { SEARCH_KIND_KEYS, type SearchKind } from '@/domain/search/kinds';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请从首页重新选择单位'));
const text = z.string().check(z.trim(), z.minLength(1, '请写下想知道的事'), z.refine((written) => [...written].length <= LIMITS.descriptionCharacters, { error: ({ input }) => `最多${LIMITS.descriptionCharacters}个字，现在有${[...String(input)].length}个，请只留下最要紧的几句` }));
/** own: of this agency · county: of every agency of its county */
const scope = z._default(z.enum(['own', 'county'], '请选择在哪些单位里找'), 'own');

export const searchInput = z.strictObject({
  agencyId, scope, text,
  /** Only what is of this one, in the scope. */
  of: z.optional(agencyId),
  kind: z.optional(z.enum(SEARCH_KIND_KEYS as [SearchKind, ...SearchKind[]], '请选择找哪一种')),
  year: z.optional(z.int('年份应为整数').check(z.gte(1949, '年份不早于1949年'), z.lte(2100, '年份不正确'))),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,3}$/, '翻页位置不正确，请重新查找'))),
});
export const suggestInput = z.strictObject({ agencyId, scope, text: z.string().check(z.trim(), z.minLength(1, '请写下想知道的事'), z.maxLength(60, '提示只看前60个字')) });

interface Hit {
  readonly agencyId: string;
  readonly agencyShortName: string;
  readonly title: string;
  /** The paragraph that fits best, or the part of it that does. */
  readonly paragraph: string;
  readonly year: number;
  /** Share of the question that stands in it, 0 to 1. */
  readonly covered: number;
}

/** 找到的一条, of what is public now. */
export type SearchHit = Hit & (
  | { readonly kind: 'item'; readonly id: string; /** 类别 */ readonly label: string; readonly indexNumber: string; readonly madeOn: CivilDate }
  | { readonly kind: 'report'; /** Section, counted from 0. */ readonly section: number; readonly heading: string }
  | { readonly kind: 'guide'; /** Key of the section. */ readonly part: string; readonly heading: string }
  | { readonly kind: 'rule'; readonly id: string }
);

/** How many there are under a filter, beside the other filters; those without any are left out. */
export interface SearchCounts {
  /** The most first. */
  readonly agencies: readonly { readonly id: string; readonly shortName: string; readonly count: number }[];
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** 没有找到: what to try instead. */
export interface SearchInstead {
  /** Parts of the question that do find something in the same place, the most telling first. */
  readonly broader: readonly { readonly text: string; readonly count: number }[];
  /** Other agencies of the county where the question finds something. */
  readonly agencies: readonly { readonly id: string; readonly shortName: string; readonly count: number }[];
  /** Whom to ask. */
  readonly phone?: string;
}

export interface Found {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Where the next page begins. */
  readonly next?: string;
  /** To be marked in the hits: the words of the question, and what papers call them. */
  readonly words: readonly string[];
  /** 也找了: what papers call what was asked. */
  readonly also: readonly string[];
  readonly counts: SearchCounts;
  /** Only when nothing was found. */
  readonly instead?: SearchInstead;
}

/** 输入提示: words people look for, and titles of what is public. */
export interface Suggestion {
  readonly text: string;
  /** Of a title: where it is. */
  readonly of?: string;
}

export interface SearchActions {
  readonly search: Exchange<z.input<typeof searchInput>, Found>;
  readonly suggest: Exchange<z.input<typeof suggestInput>, { readonly suggestions: readonly Suggestion[] }>;
}
