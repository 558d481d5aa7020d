import type { YearbookKind } from './kinds';

/**
 * 一项一确认: which books are said to be empty with one word, because the law names them in one item; every other stands alone.
 * @source 条例 arts. 20(6) 行政处罚、行政强制, 50(1)(4) 工作考核、社会评议和责任追究结果情况
 */
const OF_ONE_ITEM: readonly (readonly YearbookKind[])[] = [
  ['administrativePenalty', 'administrativeCompulsion'],
  ['assessment', 'publicAssessment', 'accountability'],
];

/**
 * 逐项确认“本年没有”, in the order they came. Nothing is said for somebody: what last year's report has is looked at by itself.
 * @param lastYear what of them last year's report tells
 */
export function noneGroups(kinds: readonly YearbookKind[], lastYear: Readonly<Partial<Record<YearbookKind, string>>>): readonly (readonly YearbookKind[])[] {
  const groups: YearbookKind[][] = [];
  for (const kind of kinds) {
    const like = lastYear[kind] ? undefined : OF_ONE_ITEM.find((one) => one.includes(kind));
    const known = like && groups.find(([first]) => first !== undefined && like.includes(first) && !lastYear[first]);
    if (known) known.push(kind);
    else groups.push([kind]);
  }
  return groups;
}
