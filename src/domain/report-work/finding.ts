import type { Place } from '../narrative/draft';
import type { CellAddress } from '../report/form-cells';
import type { YearbookKind } from '../yearbook/kinds';

/** 核对的几组, in the order they are shown. */
export const YEAR_FINDING_GROUPS = {
  year: { label: '能不能公布' },
  channels: { label: '各渠道公开的数量' },
  gaps: { label: '还空着的' },
  tables: { label: '表格' },
  years: { label: '与上年对照' },
  narrative: { label: '正文' },
  cases: { label: '申请的档案' },
  published: { label: '已公布的年报' },
} as const satisfies Record<string, { readonly label: string }>;
export type YearFindingGroup = keyof typeof YEAR_FINDING_GROUPS;

/** Where a finding is put right: the screen it leads to. */
export type FindingPlace =
  /** `sum`: of a report that adds up its agencies, so that the cell leads to them. */
  | { readonly kind: 'cell'; readonly address: CellAddress; readonly sum?: true }
  | { readonly kind: 'tables'; readonly sum?: true }
  | { readonly kind: 'case'; readonly caseId: string; readonly number: string }
  | { readonly kind: 'section'; readonly place: Place }
  | { readonly kind: 'book'; readonly book: YearbookKind }
  | { readonly kind: 'channels' }
  /** Where a channel's number is confirmed. */
  | { readonly kind: 'confirm' }
  | { readonly kind: 'unconfirmed' }
  /** 全县: which agencies a county's report is made of. */
  | { readonly kind: 'county' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'before'; readonly year: number }
  | { readonly kind: 'correction' }
  | { readonly kind: 'guide' }
  | { readonly kind: 'agency' };
