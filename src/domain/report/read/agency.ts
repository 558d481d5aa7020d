import type { Doubt } from '../report';
import { fold } from './characters';
import { doubt, quoted } from './doubts';
import { fullName } from './organization';

/** Where a report names its 机关. */
export interface AgencySources {
  /** Agency of the title, '' when it names none. */
  readonly title: string;
  readonly signature: string;
  /** The narrative, for counting names and for reports that are named nowhere. */
  readonly narrative: string;
}

const place = ['机关'];

/** Two names of one length that differ in one character: one of them was misread. */
function differInOne(left: string, right: string): boolean {
  return left.length === right.length && [...left].filter((character, index) => character !== right.charAt(index)).length === 1;
}

const occurrences = (text: string, name: string): number => text.split(name).length - 1;

const SELF = [['市', '我市'], ['县', '我县'], ['区', '我区'], ['镇', '我镇'], ['乡', '我乡'], ['省', '我省']] as const;

/** 我市 and the 市 the text names most often after a pause: 宿迁市. */
function agencyOfNarrative(narrative: string): string | undefined {
  const text = fold(narrative);
  const self = SELF.map(([kind, word]) => ({ kind, count: occurrences(text, word) })).reduce((left, right) => (right.count > left.count ? right : left));
  if (self.count === 0) return undefined;
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(new RegExp(`[,，。;；、:：“”《(（]([\\u4e00-\\u9fff]{1,4}${self.kind})`, 'g'))) {
    if (!/[我全各本该于在市县区镇乡省]/.test(name.slice(0, -1))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1]);
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function expanded(name: string, seenInFull: boolean): { readonly agency: string; readonly doubts: readonly Doubt[] } {
  const { name: agency, changes } = fullName(name);
  return { agency, doubts: seenInFull ? [] : changes.map((change) => doubt('agency', place, `${change}。`)) };
}

/** The 机关 of a report in full, with a doubt for everything that is not printed so. */
export function readAgency({ title, signature, narrative }: AgencySources): { readonly agency: string | null; readonly doubts: readonly Doubt[] } {
  if (title && signature) {
    if (signature.includes(title)) return expanded(signature, false);
    if (title.includes(signature) || fullName(title).name === fullName(signature).name) return expanded(title, false);
    const misread = differInOne(fullName(title).name, fullName(signature).name);
    const text = fold(narrative);
    const better = misread && occurrences(text, signature.slice(0, 3)) > occurrences(text, title.slice(0, 3)) ? signature : title;
    const { agency, doubts } = expanded(better, false);
    const message = `标题写${quoted(title)}，落款写${quoted(signature)}，${misread ? '疑有一处误识，' : ''}读作${quoted(agency)}。`;
    return { agency, doubts: misread ? [doubt('agency', place, message)] : [...doubts, doubt('agency', place, message)] };
  }
  const named = title || signature;
  if (named) return expanded(named, fold(narrative).includes(fullName(named).name));
  const inferred = agencyOfNarrative(narrative);
  if (!inferred) return { agency: null, doubts: [doubt('agency', place, '标题和落款都没有写明机关名称，没有读入。')] };
  const { name } = fullName(inferred);
  return { agency: name, doubts: [doubt('agency', place, `标题和落款都没有写明机关名称，按正文自称和出现最多的地名读作${quoted(name)}。`)] };
}
