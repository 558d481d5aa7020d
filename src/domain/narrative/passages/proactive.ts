import { CATEGORIES } from '../../publishing/categories';
import { keepsBook, type YearbookKind } from '../../yearbook/kinds';
import { publishedOfAll, type YearFacts } from '../facts';
import { joined, say, words, type Pieces } from '../pieces';

const HERE = words('信息公开小程序');

/** Whether there is something to tell: somebody said how it is, or the numbers come from several agencies. */
const isKnown = ({ yearbook, covers }: YearFacts, kind: YearbookKind): boolean => yearbook.books[kind].standing !== 'open' || covers !== undefined;

export const published = (facts: YearFacts): readonly Pieces[] => [
  publishedOfAll(facts).total === 0 ? say`本年没有公开新的政府信息。` : say`本年在各个渠道公开政府信息${'publishedTotal'}条次，同时在几个渠道公开的分别计算。`,
];

/** How many on each channel; of those with none it is said that there were none. Channels of many agencies are told in two sums. */
export function channels({ published: { total, here, channels: all }, covers }: YearFacts): readonly Pieces[] {
  if (covers?.published) {
    const { here: inProgram, elsewhere } = covers.published;
    return inProgram === 0 || elsewhere === 0 ? [] : [say`按渠道分：${HERE}${'publishedHere'}条，门户网站、政务新媒体等其他渠道${'publishedElsewhere'}条次。`];
  }
  if (total === 0 || all.length === 0) return [];
  const some = all.filter((channel) => channel.total > 0);
  const none = all.filter((channel) => channel.total === 0);
  const told = [...(here > 0 ? [say`${HERE}${'publishedHere'}条`] : []), ...some.map(({ outlet: { id } }) => say`${`channelName:${id}`}${`channel:${id}`}条`)];
  const silent = [...(here > 0 ? [] : [HERE]), ...none.map(({ outlet: { id } }) => say`${`channelName:${id}`}`)];
  return [say`按渠道分：${joined(told, '，')}。${silent.length > 0 ? say`本年没有公开新信息的渠道：${joined(silent, '、')}。` : []}`];
}

/** 公开了什么: by what the items published here are filed under. */
export function categories({ categories: counts }: YearFacts): readonly Pieces[] {
  const told = CATEGORIES.filter(({ key }) => (counts[key] ?? 0) > 0).map(({ key, label }) => say`${words(label)}${`category:${key}`}条`);
  return told.length === 0 ? [] : [say`${HERE}里的信息按内容分：${joined(told, '；')}。`];
}

function madeAndAbolished(name: string, row: 'regulations' | 'normativeDocuments', { table2 }: YearFacts): Pieces {
  const { issued, abolished, inForce } = table2[row];
  const change = issued === 0 && abolished === 0 ? say`本年没有制发、废止${words(name)}`
    : say`${issued === 0 ? say`本年没有制发${words(name)}` : say`本年制发${words(name)}${`2:${row}:issued`}件`}，${abolished === 0 ? say`没有废止` : say`废止${`2:${row}:abolished`}件`}`;
  return say`${change}，${inForce === 0 ? say`年底没有现行有效的${words(name)}` : say`年底现行有效${`2:${row}:inForce`}件`}。`;
}

export function documents(facts: YearFacts): readonly Pieces[] {
  const made = keepsBook('regulations', facts.agency.level) && isKnown(facts, 'regulations') ? [madeAndAbolished('规章', 'regulations', facts)] : [];
  const normative = isKnown(facts, 'normativeDocuments') ? [madeAndAbolished('行政规范性文件', 'normativeDocuments', facts)] : [];
  return made.length + normative.length === 0 ? [] : [joined([...made, ...normative], '')];
}

const DECISIONS = [['administrativeLicensing', '行政许可'], ['administrativePenalty', '行政处罚'], ['administrativeCompulsion', '行政强制']] as const;

/** 许可、处罚、强制、收费 of the year. */
export function decisions(facts: YearFacts): readonly Pieces[] {
  const known = DECISIONS.filter(([kind]) => isKnown(facts, kind));
  const some = known.filter(([kind]) => facts.table2[kind].decisions > 0);
  const none = known.filter(([kind]) => facts.table2[kind].decisions === 0).map(([, name]) => words(name));
  const made = some.length === 0 ? [] : [say`作出${joined(some.map(([kind, name]) => say`${words(name)}决定${`2:${kind}:decisions`}件`), '、')}`];
  const unmade = none.length === 0 ? [] : [say`没有作出${joined(none, '、')}决定`];
  const fees = !isKnown(facts, 'administrativeFees') ? []
    : [facts.table2.administrativeFees.amountWanYuan === 0 ? say`没有收取行政事业性收费` : say`收取行政事业性收费${'2:administrativeFees:amountWanYuan'}万元`];
  const all = [...made, ...unmade, ...fees];
  return all.length === 0 ? [] : [say`本年${joined(all, '，')}。`];
}
