/** 能找的几种东西. */
export const SEARCH_KINDS = {
  item: { label: '公开信息' },
  report: { label: '年度报告' },
  guide: { label: '公开指南' },
  rule: { label: '公开制度' },
} as const satisfies Record<string, { readonly label: string }>;

export type SearchKind = keyof typeof SEARCH_KINDS;
export const SEARCH_KIND_KEYS = Object.keys(SEARCH_KINDS) as readonly SearchKind[];
