import type { ArticleRef } from '../statute/article';

/** Parts of a 政府信息公开指南, in order. */
export const GUIDE_SECTIONS = {
  office: '工作机构',
  organs: '机关职能和机构',
  classification: '信息的分类',
  arrangement: '编排体系',
  access: '获取方式',
  apply: '怎样申请',
  reply: '多久答复',
  provision: '怎样拿到',
  fees: '收费',
  remedies: '不同意答复的',
  supervision: '监督投诉',
} as const;

export type GuideSectionKey = keyof typeof GUIDE_SECTIONS;
export const GUIDE_SECTION_KEYS = Object.keys(GUIDE_SECTIONS) as readonly GuideSectionKey[];

/** The agency writes these itself; in the others it may add a remark to what follows from its settings and the law. */
export const OWN_TEXTS = ['classification', 'arrangement', 'access'] as const satisfies readonly GuideSectionKey[];
export type OwnText = (typeof OWN_TEXTS)[number];
export const isOwnText = (key: GuideSectionKey): key is OwnText => (OWN_TEXTS as readonly string[]).includes(key);

/** 联系电话：0536-1234567. */
export interface GuideRow {
  readonly label: string;
  readonly value: string;
  /** The day that counts, the article. */
  readonly note?: string;
}

export interface GuideSection {
  readonly key: GuideSectionKey;
  readonly rules: readonly ArticleRef[];
  readonly rows: readonly GuideRow[];
  readonly paragraphs: readonly string[];
}
