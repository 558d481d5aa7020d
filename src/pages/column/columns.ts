import { art, type ArticleRef } from '@/domain/statute/article';

/** A standard column of a disclosure page that stands on the agency's portal. */
export interface Column {
  readonly title: string;
  /** What belongs into it, for residents. */
  readonly what: string;
  readonly rule: ArticleRef;
}

/** 标准栏目. @source 条例 arts. 4, 19–21 */
export const COLUMNS = {
  rules: { title: '公开制度', what: '单位怎样公开、怎样审查、怎样受理申请的规定。', rule: art(4) },
  published: { title: '主动公开', what: '不用申请，单位就应当公布的信息：机构和办事办法、文件、财政、征地和救助等。', rule: art(19) },
} as const satisfies Record<string, Column>;

export type ColumnKind = keyof typeof COLUMNS;

export const columnKind = (value: string | undefined): ColumnKind => (value === 'rules' ? 'rules' : 'published');
