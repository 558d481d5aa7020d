import { carryGaps, gapWords } from '@/domain/report/carried-over';
import type { CarriedOver } from '@/contract/year-tables';

/** One comparison: what was compared, whether it is the same, and what to do. */
export interface Verdict {
  readonly title: string;
  readonly same: boolean;
  readonly words: string;
}

/** 上年结转 against the list of cases and the table of the year before: both are counted, so they differ only by a fault. */
function countedVerdict({ year, carriedIn, carriedOut, listed }: CarriedOver): Verdict {
  const gaps = [...carryGaps(carriedIn, carriedOut), ...carryGaps(carriedIn, listed)];
  const title = `${year - 1}年表三的结转下年度`;
  return gaps.length === 0
    ? { title, same: true, words: listed.total === 0 ? '两边都是0件。' : `就是下面这${listed.total ?? 0}件，各类申请人的数也都相同。` }
    : { title, same: false, words: `${gapWords(gaps)}，对不上。每天夜里会按案件重新数一遍，明天还对不上的，请联系维护的人。` };
}

/** Against what was published: the cases that made it change, and whether they explain all of it. */
function publishedVerdict({ listed, published }: CarriedOver): Verdict | undefined {
  if (!published) return undefined;
  const title = '公布的结转下年度';
  const [changed, wrong] = [carryGaps(listed, published.carriedOut), carryGaps(published.onRecord, published.carriedOut)];
  if (changed.length === 0 && wrong.length === 0) return { title, same: true, words: `和公布的${published.carriedOut.total ?? 0}件相同。` };
  const told = published.changes.length > 0 ? '公布以后变了的，在下面一件一件列出。' : '';
  if (wrong.length > 0) return { title, same: false, words: `公布的那天，记录里的数和公布的数就不同：${gapWords(wrong)}。请对照上年的年报和申请核对，该补记的补记，该更正的更正。${told}` };
  return { title, same: false, words: `现在和公布的不同：${gapWords(changed)}。${told}这些申请照现在的记录计；要更正上年的年报，按更正程序办。` };
}

/** 对得上吗: every comparison there is. */
export const verdictsOf = (carried: CarriedOver): readonly Verdict[] => [countedVerdict(carried), publishedVerdict(carried)].filter((verdict) => verdict !== undefined);
