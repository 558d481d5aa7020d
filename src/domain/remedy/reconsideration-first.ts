import { LEAVES, type LeafKey } from '../statute/leaves';
import type { RemedyFacts } from './facts';
import { inForce } from './in-force';

/** 《条例》 on what is not disclosed: the articles whose refusals need reconsideration first. */
const WITHHOLDING_ARTICLES: readonly number[] = [14, 15, 16];

const withholds = (leaf: LeafKey): boolean => {
  const { group, rules } = LEAVES[leaf];
  return group === 'refused' && rules.some(({ law, article = 0 }) => law === 'regulation' && WITHHOLDING_ARTICLES.includes(article));
};

/**
 * 复议前置: refusals under arts. 14–16 of the Regulation since 2024. A partial answer follows the grounds of what it
 * withholds, one that needs it is enough, and none told is read as one that does (inference); 行政查询事项 rests on
 * art. 36(7) and is open to both. Silence is open to both: 法释〔2025〕8号 art. 2(2) allows a suit, though
 * 行政复议法 art. 23(1) item 3 may be read otherwise, so reconsideration is recommended.
 * @source 行政复议法 art. 23(1) item 4; 法释〔2025〕8号 art. 1 item 2
 */
export function reconsiderationFirst(facts: Pick<RemedyFacts, 'outcome' | 'grounds' | 'knownOn' | 'madeOn'>): boolean {
  const { outcome, grounds = [] } = facts;
  if (!inForce('reconsideration', facts)) return false;
  if (outcome === 'none' || outcome === 'noAnswer' || outcome === 'thirdParty') return false;
  if (outcome === 'partiallyGranted') return grounds.length === 0 || grounds.some(withholds);
  return withholds(outcome);
}
