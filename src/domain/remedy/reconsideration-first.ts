import type { LeafKey } from '../statute/leaves';
import { LEAVES } from '../statute/leaves';

/** 《条例》 on what is not disclosed: the articles whose refusals need reconsideration first. */
const WITHHOLDING_ARTICLES: readonly number[] = [14, 15, 16];

/**
 * 复议前置: refusals under arts. 14–16 of the Regulation. A partial answer is treated alike, because what it
 * withholds rests on the same articles (inference); 行政查询事项 rests on art. 36(7) and is open to both.
 * @source 行政复议法 art. 23(1) item 4; 法释〔2025〕8号 art. 1 item 2
 */
export function reconsiderationFirst(leaf: LeafKey): boolean {
  if (leaf === 'partiallyGranted') return true;
  const { group, rules } = LEAVES[leaf];
  return group === 'refused' && rules.some((rule) => rule.law === 'regulation' && WITHHOLDING_ARTICLES.includes(rule.article ?? 0));
}
