import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { OPTIONAL_CHANNELS, type OptionalChannel } from '@/domain/guide/channels';
import { YEARLY_FACTS, type GuideFact } from '@/domain/guide/facts';
import { GUIDE_SECTION_KEYS, type GuideSectionKey, type OwnText } from '@/domain/guide/section';
import { LIMITS } from './limits';
import { contact, type ContactInput } from './office-settings';
import type { AgencySummary } from './public';
import type { Exchange } from './reply';
import { prose, secrecyChecked, words } from './written';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));

const PHONE = /^[\d\-()（）转 、,，]{5,60}$/;

const facts = z.strictObject({
  fax: z.optional(z.string().check(z.trim(), z.regex(PHONE, '请填写传真号码，例如0536-1234567'))),
  noFax: z.optional(z.literal(true)),
  mailbox: z.optional(z.string().check(z.trim(), z.maxLength(100, '邮箱太长，请核对'), z.regex(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/, '请填写邮箱，例如gongkai@example.com'))),
  heads: z.optional(z.array(z.strictObject({ post: words('职务', 30), name: words('姓名', 30) })).check(z.maxLength(30, '负责人不超过30位'))),
  duties: z.optional(prose('机关职能', LIMITS.guideTextCharacters)),
  structure: z.optional(z.array(z.strictObject({
    name: words('机构名称', 60), duties: z.optional(words('职责', 200)), phone: z.optional(z.string().check(z.trim(), z.regex(PHONE, '请填写电话，例如0536-1234567'))),
  })).check(z.maxLength(60, '内设机构不超过60个'))),
  classification: z.optional(prose('信息的分类', LIMITS.guideTextCharacters)),
  arrangement: z.optional(prose('编排体系', LIMITS.guideTextCharacters)),
  access: z.optional(prose('获取方式', LIMITS.guideTextCharacters)),
});

const remarks = z.strictObject(Object.fromEntries(GUIDE_SECTION_KEYS.map((key) => [key, z.optional(prose('补充说明', LIMITS.guideTextCharacters))])) as
  Record<GuideSectionKey, z.ZodMiniOptional<z.ZodMiniString>>);

export const guideDeskInput = z.strictObject({ agencyId });
export const saveGuideInput = z.strictObject({
  agencyId, version, contact: z.optional(contact), facts, remarks,
  open: z.array(z.enum(OPTIONAL_CHANNELS as unknown as [OptionalChannel, ...OptionalChannel[]], '没有这个渠道，请重新选择')).check(z.overwrite((chosen) => [...new Set(chosen)])),
});
export const confirmFactsInput = z.strictObject({
  agencyId, version,
  facts: z.array(z.enum(YEARLY_FACTS as [GuideFact, ...GuideFact[]], '这一项不用每年核对')).check(z.minLength(1, '请选择核对了哪几项')),
});
export const publishGuideInput = z.strictObject({ agencyId, version, note: z.optional(words('修改说明', 200)), secrecyChecked });

export type GuideFactsInput = z.infer<typeof facts>;
export type RemarksInput = z.infer<typeof remarks>;

/** A section as it is read. */
export interface GuideSectionView {
  readonly key: GuideSectionKey;
  readonly title: string;
  /** 《条例》第十二条第二款 */
  readonly articles: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
  readonly paragraphs: readonly string[];
}

/** 一版指南: when it was published and what it changed. */
export interface GuideEdition {
  readonly number: number;
  readonly publishedOn: CivilDate;
  readonly changed: readonly string[];
  readonly note?: string;
}

/** 指南 for residents. */
export interface PublicGuide {
  readonly agency: AgencySummary;
  /** How the agency was called when this edition was published. */
  readonly agencyName: string;
  /** Absent while the agency has published none: then it is drawn from the law and its contact. */
  readonly edition?: GuideEdition;
  readonly sections: readonly GuideSectionView[];
  /** When somebody last looked whether who, where and when are still so. */
  readonly confirmed: readonly { readonly label: string; readonly on: CivilDate }[];
  /** Newest first, a page of them. */
  readonly editions: readonly GuideEdition[];
  /** Where the next page of them begins: `before`. */
  readonly next?: number;
}

/** A fact of the agency for whoever keeps the guide. */
export interface FactView {
  readonly fact: GuideFact;
  readonly label: string;
  readonly article: string;
  readonly value?: string;
  readonly confirmedOn?: CivilDate;
  readonly confirmedBy?: string;
  /** The day since which it has to be looked at again. */
  readonly since?: CivilDate;
}

/** 公开指南 as the office keeps it. */
export interface GuideDesk {
  readonly agency: { readonly id: string; readonly name: string };
  readonly version: number;
  readonly contact?: ContactInput;
  readonly facts: GuideFactsInput;
  readonly remarks: RemarksInput;
  readonly open: readonly OptionalChannel[];
  /** What stands in a text while the agency has not written its own. */
  readonly drafted: Readonly<Record<OwnText, string>>;
  /** Every fact the law asks; one without a value is a gap. */
  readonly items: readonly FactView[];
  readonly sections: readonly GuideSectionView[];
  /** What would change with the next edition. */
  readonly changes: readonly string[];
  readonly editions: readonly (GuideEdition & { readonly by: string })[];
  readonly mayEdit: boolean;
}

export interface StaffGuideActions {
  readonly guideDesk: Exchange<z.infer<typeof guideDeskInput>, GuideDesk>;
  /** Kept, not published; what was changed counts as confirmed today. */
  readonly saveGuide: Exchange<z.input<typeof saveGuideInput>, GuideDesk>;
  /** 没有变化，确认. */
  readonly confirmFacts: Exchange<z.input<typeof confirmFactsInput>, GuideDesk>;
  readonly publishGuide: Exchange<z.input<typeof publishGuideInput>, GuideDesk>;
}
