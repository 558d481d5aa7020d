import { art } from '@/domain/statute/article';

/** 政府信息公开制度, a standard column. @source 条例 art. 4 */
export const RULES_COLUMN = { title: '公开制度', what: '单位怎样公开、怎样审查、怎样受理申请的规定。', rule: art(4) } as const;
