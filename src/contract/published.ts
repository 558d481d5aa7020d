import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import type { Elsewhere, ItemFile, Validity } from '@/domain/publishing/content';
import type { Revision } from '@/domain/publishing/item';
import { cursor } from './cursor';
import type { AgencySummary } from './public';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请从首页重新选择单位'));
const id = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '没有这条信息，请从目录重新进入'));
const category = z.custom<CategoryKey>((value) => typeof value === 'string' && isCategoryKey(value), '没有这个类别，请从目录重新选择');
const year = z.int('年份应为整数').check(z.gte(1990, '年份不早于1990年'), z.lte(2100, '年份不正确'));
/** own: of this agency · county: of every agency of its county */
const scope = z._default(z.enum(['own', 'county'], '请选择看哪些单位的'), 'own');

export const listItemsInput = z.strictObject({ agencyId, scope, category: z.optional(category), year: z.optional(year), cursor });
export const getItemInput = z.strictObject({ id });
export const itemFileInput = z.strictObject({ id, uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '没有这个附件，请返回刷新')) });
export const itemsByCategoryInput = z.strictObject({ agencyId, scope });

/** A line of the catalogue. @source 条例 art. 12(2) */
export interface PublicItemSummary {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyShortName: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly summary: string;
  readonly category: CategoryKey;
  readonly madeOn: CivilDate;
  readonly publishedOn: CivilDate;
  readonly documentNumber?: string;
  readonly validity: Validity;
  readonly attachments: number;
}

/** 一条主动公开的信息, whole. */
export interface PublicItem extends Omit<PublicItemSummary, 'attachments'> {
  readonly state: 'public';
  readonly agency: AgencySummary;
  readonly topic?: string;
  readonly validUntil?: CivilDate;
  /** Sanitised HTML of a small subset, for rich-text. */
  readonly body: string;
  readonly paragraphs: readonly string[];
  readonly attachments: readonly ItemFile[];
  readonly elsewhere: readonly Elsewhere[];
  /** The first publication and every change, oldest first. */
  readonly revisions: readonly Revision[];
  /** 由依申请公开转为主动公开. @source 条例 art. 44 */
  readonly fromAnswer?: true;
  /** Where the data files are reached; known to the deployment. */
  readonly openAddress?: string;
}

/** 已撤回: that it was, when and why; nothing of what it said. */
export interface WithdrawnItem {
  readonly state: 'withdrawn';
  readonly id: string;
  readonly agency: AgencySummary;
  readonly indexNumber: string;
  readonly publishedOn: CivilDate;
  readonly withdrawn: { readonly on: CivilDate; readonly reason: string };
}

/** 最早和最近的公开年份. */
interface YearsPublished { readonly from: number; readonly to: number }

/** 主动公开的信息, read by everyone. */
export interface PublishedActions {
  /** Newest first; `years` with the first page of what is not empty in every year. */
  readonly listItems: Exchange<z.input<typeof listItemsInput>, { readonly agency: AgencySummary; readonly items: readonly PublicItemSummary[]; readonly next?: string; readonly years?: YearsPublished }>;
  readonly getItem: Exchange<z.input<typeof getItemInput>, PublicItem | WithdrawnItem>;
  /** An address of an attachment that works for minutes. */
  readonly itemFile: Exchange<z.input<typeof itemFileInput>, { readonly url: string; readonly name: string; readonly bytes: number }>;
  /** How many are public in each category; those with none are left out. */
  readonly itemsByCategory: Exchange<z.input<typeof itemsByCategoryInput>, { readonly agency: AgencySummary; readonly counts: Readonly<Partial<Record<CategoryKey, number>>>; readonly openAddress?: string }>;
}
