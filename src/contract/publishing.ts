import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { isLegible, normalizeProse, normalizeWords } from '@/domain/applicant/text';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '@/domain/publishing/channels';
import { ITEM_LIMITS, VALIDITIES, type Elsewhere, type ItemContent, type Validity } from '@/domain/publishing/content';
import type { ItemDuty } from '@/domain/publishing/duty';
import type { ItemAction } from '@/domain/publishing/life';
import type { ItemEventType, ItemState, Revision } from '@/domain/publishing/item';
import type { ItemReviewKey, SecrecyAnswer } from '@/domain/publishing/reviews';
import { REASSESSED_GROUNDS } from '@/domain/statute/withheld';
import { SECRECY_CONCERNS, type SecrecyConcern } from '@/domain/statute/reviews';
import { civilDay } from './case-events';
import { cursor } from './cursor';
import { fileName } from './file-name';
import { ITEM_LISTS, type ItemList } from './item-lists';
import { LIMITS } from './limits';
import { pin } from './office';
import type { Exchange } from './reply';

const id = z.string().check(z.regex(/^[a-z0-9]{32}$/, '编号不正确，请从列表重新进入'));
const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
const uploadId = z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '附件编号不正确，请重新添加附件'));
/** Made on the phone before the first try; the same key twice gives one item. */
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '保存标识不正确，请返回重新打开'));
const count = (value: string) => [...value].length;
const line = (what: string, limit: number) => z.string(`请填写${what}`).check(z.overwrite(normalizeWords), z.refine(isLegible, `请填写${what}`), z.refine((value) => count(value) <= limit, { error: ({ input }) => `${what}最多${limit}字，现在是${count(String(input))}字，请精简` }));
const maybe = (what: string, limit: number) => z.optional(z.pipe(z.string().check(z.overwrite(normalizeWords), z.refine((value) => count(value) <= limit, { error: ({ input }) => `${what}最多${limit}字，现在是${count(String(input))}字，请精简` })), z.transform((value) => value || undefined)));
const prose = (what: string, limit: number) => z.string(`请写明${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请写明${what}`), z.refine((value) => count(value) <= limit, { error: ({ input }) => `${what}最多${limit}字，现在是${count(String(input))}字，请精简` }));
const maybeProse = (what: string, limit: number) => z.string().check(z.overwrite(normalizeProse), z.refine((value) => count(value) <= limit, { error: ({ input }) => `${what}最多${limit}字，现在是${count(String(input))}字，请精简` }));

const L = ITEM_LIMITS;
const bytesOf = (value: string) => new TextEncoder().encode(value).length;
const kilobytes = L.bodyBytes / 1024;

/** 正文 as typed, or as pasted with its markup; what is stored is made by the server (files of `papers`). */
const body = z.strictObject({
  format: z.enum(['text', 'html']),
  source: z.string().check(z.refine((value) => bytesOf(value) <= L.bodyBytes, `正文太长：最多${kilobytes} KB，约两万字；请把长的文件作为附件添加，正文只写主要内容`)),
});

const elsewhere = z.strictObject({
  channel: z.enum(Object.keys(ELSEWHERE_CHANNELS) as [ElsewhereChannel, ...ElsewhereChannel[]], '请选择公开的渠道'),
  on: z.optional(civilDay),
  link: z.optional(z.string().check(z.trim(), z.maxLength(LIMITS.addressCharacters, '网址太长，请只保留网页地址'), z.regex(/^https?:\/\/[^\s<>"']+$/, '网址以http://或者https://开头，请重新复制'))),
});

/** What a draft holds; title, category and 生成日期 at least, the rest before it is handed in. @source 条例 art. 12(2) */
const content = z.strictObject({
  title: line('名称', L.titleCharacters),
  category: z.custom<CategoryKey>((value) => typeof value === 'string' && isCategoryKey(value), '请选择类别'),
  madeOn: civilDay,
  summary: z._default(maybeProse('内容概述', L.summaryCharacters), ''),
  body: z._default(body, { format: 'text', source: '' }),
  documentNumber: maybe('文号', L.documentNumberCharacters),
  topic: maybe('主题', L.topicCharacters),
  validity: z._default(z.enum(Object.keys(VALIDITIES) as [Validity, ...Validity[]], '请选择有效性'), 'inForce'),
  validUntil: z.optional(civilDay),
  elsewhere: z._default(z.array(elsewhere).check(z.maxLength(L.elsewhere, `渠道最多${L.elsewhere}处`)), []),
  uploadIds: z._default(z.array(uploadId).check(z.maxLength(L.attachments, `附件最多${L.attachments}个，请合并或者删去一部分`)), []),
});
export type ItemContentInput = z.input<typeof content>;

/** 期限另有规定的. */
const period = z.optional(z.strictObject({ by: civilDay, law: line('规定期限的法律、法规', L.lawCharacters) }));

export const itemsOfInput = z.strictObject({ agencyId, show: z._default(z.enum(Object.keys(ITEM_LISTS) as [ItemList, ...ItemList[]], '没有这个列表，请刷新后再选'), 'due'), cursor });
export const staffItemInput = z.strictObject({ id });
export const itemVersionInput = z.strictObject({ id, revision: z.int().check(z.gte(1), z.lte(9999)) });
/** A new draft has a key; a saved one its id and the version it was opened at. */
export const saveItemInput = z.strictObject({
  agencyId, draft: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('new'), key }), z.strictObject({ kind: z.literal('saved'), id, version })]),
  content, period,
  /** Of a new text of what is public. */
  changedOn: z.optional(civilDay), reason: maybe('修改的原因', L.reasonCharacters),
});
export const submitItemInput = z.strictObject({ id, version });
export const reviewItemInput = z.strictObject({
  id, version, pin, opinion: prose('审核意见', LIMITS.opinionCharacters),
  secrecy: z.optional(z.strictObject({
    touches: z.array(z.enum(Object.keys(SECRECY_CONCERNS) as [SecrecyConcern, ...SecrecyConcern[]])).check(z.maxLength(4), z.overwrite((chosen) => [...new Set(chosen)])),
    because: maybe('可以公开的理由', L.reasonCharacters),
  })),
});
export const returnItemInput = z.strictObject({ id, version, reason: prose('退回的原因', L.reasonCharacters) });
/** lookedAgain: a person has looked again at what the content check found doubtful. */
export const publishItemInput = z.strictObject({ id, version, lookedAgain: z.optional(z.literal(true)) });
export const reviseItemInput = z.strictObject({ id, version, reason: prose('修改的原因', L.reasonCharacters), changedOn: z.optional(civilDay) });
export const discardItemInput = z.strictObject({ id, version });
/** No version: whatever somebody else is doing with it, it must go at once. */
export const withdrawItemInput = z.strictObject({
  id, reason: prose('撤回的原因', L.reasonCharacters),
  /** 因为不能公开而撤回的, on which ground: it is assessed again from time to time (art. 18). */
  ground: z.optional(z.enum(REASSESSED_GROUNDS, '请选择不能公开的依据')),
});
export const prepareItemFileInput = z.strictObject({
  agencyId, name: fileName('文件没有文件名，请重新选择', '文件名太长，请改短后再试'),
  bytes: z.int().check(z.gte(1, '文件是空的，请重新选择'), z.lte(LIMITS.attachmentBytes, `单个附件不超过${LIMITS.attachmentBytes / 1024 / 1024} MB，请压缩或者分成几个文件`)),
});
export const checkItemFileInput = z.strictObject({ agencyId, uploadId, fileId: z.string().check(z.maxLength(500)) });
export const staffItemFileInput = z.strictObject({ id, uploadId });

/** A line of the office's list. */
export interface ItemLine {
  readonly id: string;
  readonly agencyId: string;
  readonly title: string;
  readonly category: CategoryKey;
  readonly state: ItemState;
  /** 第几审 is next, or it waits to be published. */
  readonly next?: ItemReviewKey | 'publish' | 'submit';
  readonly duty?: ItemDuty;
  readonly indexNumber?: string;
  readonly publishedOn?: CivilDate;
  /** A new text of what is public. */
  readonly revision: boolean;
  readonly savedBy?: string;
  readonly savedAt?: Instant;
  /** Whether this person may do what is next. */
  readonly mine: boolean;
}

/** One line of what happened. */
export interface ItemEntry {
  readonly type: ItemEventType;
  readonly at: Instant;
  readonly by: string;
  readonly deputyFor?: string;
  readonly review?: ItemReviewKey;
  readonly opinion?: string;
  readonly secrecy?: SecrecyAnswer;
  readonly reason?: string;
  readonly revision?: number;
  /** 工作日 it was published after its last day. */
  readonly late?: number;
}

/** 一条信息, as the office sees it. */
export interface StaffItem {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly version: number;
  readonly state: ItemState;
  readonly work?: {
    readonly content: ItemContent;
    readonly changedOn?: CivilDate;
    readonly reason?: string;
    readonly period?: { readonly by: CivilDate; readonly law: string };
    readonly writers: readonly string[];
    readonly savedBy: string;
    readonly savedAt: Instant;
    readonly reviews: readonly { readonly key: ItemReviewKey; readonly by: string; readonly at: Instant; readonly opinion: string; readonly secrecy?: SecrecyAnswer }[];
    readonly returned?: { readonly by: string; readonly at: Instant; readonly reason: string };
    /** What still has to be filled in before it can be handed in, in words. */
    readonly missing: readonly string[];
    readonly next: ItemReviewKey | 'publish' | 'submit';
  };
  readonly live?: {
    readonly content: ItemContent; readonly indexNumber: string; readonly publishedOn: CivilDate; readonly revisions: readonly Revision[];
    /** 还公开在 that stands in no channel's register. */
    readonly unregistered?: readonly Elsewhere[];
  };
  readonly withdrawn?: { readonly by: string; readonly at: Instant; readonly reason: string; readonly content: ItemContent; readonly indexNumber: string };
  readonly duty?: ItemDuty;
  readonly entries: readonly ItemEntry[];
  /** What this person may do now. */
  readonly may: readonly ItemAction[];
  /** Why he may not do what is next, when it is a matter of persons. */
  readonly whyNot?: string;
}

interface File { readonly url: string; readonly name: string; readonly bytes: number }
export interface ItemsPage {
  readonly items: readonly ItemLine[];
  readonly next?: string;
  /** How many stand in each list; with the first page only. */
  readonly counts?: Readonly<Record<ItemList, number>>;
}

/** 主动公开, the office's side. */
export interface PublishingActions {
  readonly itemsOf: Exchange<z.input<typeof itemsOfInput>, ItemsPage>;
  readonly staffItem: Exchange<z.input<typeof staffItemInput>, StaffItem>;
  /** An earlier text, as it was public. */
  readonly itemVersion: Exchange<z.input<typeof itemVersionInput>, { readonly revision: Revision; readonly content: ItemContent }>;
  readonly submitItem: Exchange<z.input<typeof submitItemInput>, StaffItem>;
  readonly reviewItem: Exchange<z.input<typeof reviewItemInput>, StaffItem>;
  readonly returnItem: Exchange<z.input<typeof returnItemInput>, StaffItem>;
  readonly publishItem: Exchange<z.input<typeof publishItemInput>, StaffItem>;
  /** Begins a new text of what is or was public. */
  readonly reviseItem: Exchange<z.input<typeof reviseItemInput>, StaffItem>;
  /** Throws a draft away; what is public stays. @returns undefined in `item` when nothing of it is left */
  readonly discardItem: Exchange<z.input<typeof discardItemInput>, { readonly item?: StaffItem }>;
  readonly withdrawItem: Exchange<z.input<typeof withdrawItemInput>, StaffItem>;
  readonly staffItemFile: Exchange<z.input<typeof staffItemFileInput>, File>;
}

/** Where the body is sanitised and files are checked. */
export interface PapersPublishingActions {
  readonly saveItem: Exchange<z.input<typeof saveItemInput>, StaffItem>;
  readonly prepareItemFile: Exchange<z.input<typeof prepareItemFileInput>, { readonly uploadId: string; readonly cloudPath: string }>;
  readonly checkItemFile: Exchange<z.input<typeof checkItemFileInput>, { readonly uploadId: string; readonly name: string; readonly bytes: number; readonly kind: string }>;
}
