import { askedFacts } from './asked-facts';
import type { DecisionFactKey, DecisionFacts } from './decision-facts';
import type { LeafKey } from './leaves';

/** 第3号 · 2026年3月2日 · 2026-03-02: something by which a paper can be found. */
const NAMES_A_PAPER = /[0-9０-９]+\s*[号年月日]|\d{4}[-./]\d{1,2}|[〇零一二三四五六七八九十百]+[号日]/;

/** Facts that have to name something, and how one sees that they do. */
const NAMING: Partial<Record<DecisionFactKey, RegExp>> = { earlierAnswer: NAMES_A_PAPER };

/**
 * 写了、却没有写明的事实: told in words that name nothing. “以前答过” says of no answer which one it was.
 * @source 条例 art. 36(6): 已就同一政府信息作出答复
 */
export const vagueFacts = (leaf: LeafKey, facts: DecisionFacts | undefined): readonly DecisionFactKey[] =>
  askedFacts(leaf, (facts?.withheld ?? []).map(({ ground }) => ground)).flatMap(({ keys }) => keys.filter((key) => {
    const told = facts?.[key] ?? '';
    return told.trim() !== '' && NAMING[key]?.test(told) === false;
  }));
