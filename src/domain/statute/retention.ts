import { document, type ArticleRef } from './article';

/** 保管期限 of a file. */
export interface RetentionTerm {
  readonly label: string;
  /** Years after the one it was closed in; absent for ever. */
  readonly years?: number;
  readonly rule: ArticleRef;
}

/**
 * 文书档案的保管期限: for ever, thirty or ten years. Which one applications for information have stands in the agency's own
 * table, which the archives authority agreed to (art. 12 of the rules); so the agency says it, and ten years is the least.
 * @source 《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号）; 档案法 art. 21: the terms are set by the archives authority
 */
export const RETENTION_TERMS = {
  tenYears: { label: '10年', years: 10, rule: document('archiveTerms') },
  thirtyYears: { label: '30年', years: 30, rule: document('archiveTerms') },
  permanent: { label: '永久', rule: document('archiveTerms') },
} as const satisfies Record<string, RetentionTerm>;
export type RetentionKey = keyof typeof RETENTION_TERMS;

/** 期限届满以后怎么办: nothing goes without 鉴定 and approval; and what no purpose needs any more must go. */
export const ERASURE_RULES = {
  destroying: { law: 'archives', article: 21 }, purposeFulfilled: { law: 'personalInformation', article: 47, paragraph: 1 }, shortestTime: { law: 'personalInformation', article: 19 },
} as const satisfies Record<string, ArticleRef>;
