import type { ArticleRef } from '../statute/article';

/** Where an agency stands in the local government. */
export type AgencyLevel = 'township' | 'countyDepartment' | 'county';

/** 行政复议机关 by level of the agency. @source 行政复议法 art. 24(1): since 2024 the people's government alone */
export const RECONSIDERATION_AUTHORITIES = {
  township: { label: '县级人民政府', rule: { law: 'reconsideration', article: 24, paragraph: 1, item: 2 } },
  countyDepartment: { label: '县级人民政府', rule: { law: 'reconsideration', article: 24, paragraph: 1, item: 1 } },
  county: { label: '市级人民政府', rule: { law: 'reconsideration', article: 24, paragraph: 1, item: 2 } },
} as const satisfies Record<AgencyLevel, { readonly label: string; readonly rule: ArticleRef }>;
