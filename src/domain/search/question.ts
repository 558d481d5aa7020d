import { askedTimeOf } from './asked-time';
import { misspeltIn } from './misspelt';
import { KNOWN_WORDS, loneMeaning, meaningsOf } from './synonyms';
import { comparable, runsOf } from './text';

/** One thing a question names, in every way papers write it. */
export interface Concept {
  /** As it was said, comparable. */
  readonly said: string;
  /** What a text may hold instead, what was said first. */
  readonly phrases: readonly string[];
  /** How much it says beside the others. */
  readonly weight: number;
  /** 年份 chooses among what answers, like a filter that leaves the others below; a hint (什么时候) only a little; a place that is nowhere is not answered with another. */
  readonly role?: 'year' | 'hint' | 'place';
}

/** 想知道的事, taken apart; without concepts when it holds no letter, digit or character. */
export interface Question {
  readonly concepts: readonly Concept[];
  /** Words to be marked where they stand, as they were said and as papers write them. */
  readonly words: readonly string[];
}

/** Cuts a run of Chinese into words. */
export type Cut = (run: string) => readonly string[];

/** At most so many are looked for: a question of a page says no more than its first words. */
const MOST_CONCEPTS = 40;

/** What people put around a matter, and never say one with. */
const AROUND = [
  '我?们?很?想要?(?:知道|了解|问问?|查(?:一下|查)?|看看?)?(?:一下)?', '(?:请问|请|麻烦|帮忙|帮我|打听(?:一下)?)(?:公开|提供|查(?:一下|查)?|告诉)?', '申请(?:公开|查看)',
  '是不是', '怎么[样着搞]?', '怎样', '咋[样办]?', '如何', '[什啥]么?(?:样|人|意思)?', '为什么', '为啥', '哪[些个儿家年]?', '到底', '有没有', '能不能', '可不可以', '让不让', '可以吗', '行不行',
  '多少(?:钱|个|人|户|块)?', '几[个次点块]', '一共', '总共', '现在', '没有?', '一直', '每个', '花[了到在]?', '要花', '设在', '是否', '这样', '以后', '后来', '多[宽长大久远高]', '关于', '有关', '相关', '全[县镇乡村]', '[县镇乡村][里上]',
  '(?:[我俺]们?|你们?|咱们?|他们?)家?(?:[县镇乡村])?', '[一每](?:年(?!级)|天|个?月|小时|次|亩|块|回|趟|台|度|车|斤|棵|株|平|方|件|户|人|家)', '最近|近几年|这[两几]年|往年|历年|当时|[上这]次|以前|之[前后]|如今|目前|大家|别人|人家|老百姓|邻居|亲戚', '听说', '算不算', '的话', '[的了吗呢吧啊呀谁]',
].join('|');

/** Words that ask for something papers say at the side: they choose among what answers, and mean little. */
const HINTS: Readonly<Record<string, readonly string[]>> = {
  '(?:[什啥]么?|多会儿?)时候?|哪[天日]|几[号时]|何时|几月(?:几号)?(?:到几月)?': ['时间', '日期'],
  '[在去]?哪[里儿]|[在去到]哪|什么地方|啥地方|地方': ['地点', '地址', '位置'],
  '怎么办|咋办|咋弄|怎么弄': ['流程', '办事指南', '办法'],
};
const HINT_WEIGHT = 0.25;

/** Single words without a matter; a word only when the cut says so, never inside one. */
const EMPTY_WORDS: ReadonlySet<string> = new Set('每跟和与及或被把从给到是有要去都还该在能会这那个年月日几请不没用按向为以所让叫又就才也很最说问查看听想钱家打搞弄拿交'.split(''));

/** Stands behind what it belongs to: 柳林|镇. */
const BEHIND: ReadonlySet<string> = new Set('省市县区乡镇村庄屯社组路街巷桥河湖渠塘库沟山坝站局办所院校厂园'.split(''));

/** What the name of a place ends with, and what stands behind one as a word of its own. */
const PLACE = /.[省市县区乡镇村庄屯路街巷桥河湖]$/;
const BEHIND_PLACE = /^(?:社区|街道|小学|中学|初中|高中|幼儿园|水库|大队|公园|卫生院)/;
/** Where it is says more than most of what is said of it. */
const PLACE_SHARE = 1.5;

const NAMED_HINTS = Object.entries(HINTS).map(([pattern, phrases], at) => ({ name: `hint${at}`, pattern, phrases }));
const PARTS = new RegExp(`(${KNOWN_WORDS.map(comparable).join('|')})|${NAMED_HINTS.map(({ name, pattern }) => `(?<${name}>${pattern})`).join('|')}|(?:${AROUND})`, 'gu');

/** One character says little: it stands in too many words. */
const LONE_WEIGHT = 0.4;
const LONE_MEANING_WEIGHT = 0.8;
const weightOf = (word: string): number => (word.length === 1 ? LONE_WEIGHT : Math.min(1.6, 0.6 + word.length * 0.2));

/** Words that are one character join what they stand beside. */
function joined(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let ahead = '';
  for (const word of words) {
    if (word.length > 1 || ahead) {
      whole.push(ahead + word);
      ahead = '';
    } else if (BEHIND.has(word) && whole.length > 0 && !loneMeaning(whole[whole.length - 1] ?? '')) whole.push(`${whole.pop()}${word}`);
    else if (loneMeaning(word)) whole.push(word);
    else if (!EMPTY_WORDS.has(word)) ahead = word;
  }
  if (ahead) whole.push(whole.length > 0 && !loneMeaning(whole[whole.length - 1] ?? '') ? `${whole.pop()}${ahead}` : ahead);
  return whole;
}

/** A word the table does not know counts by its pairs: part of it may be how the paper says it, and one wrong character spoils two. */
function conceptsOf(word: string, place = false): readonly Concept[] {
  const lone = loneMeaning(word);
  if (lone) return [{ said: word, phrases: lone.slice(1), weight: LONE_MEANING_WEIGHT }];
  const weight = weightOf(word) * (place ? PLACE_SHARE : 1);
  const role = place && { role: 'place' as const };
  if (word.length <= 2 || /^[a-z0-9]/.test(word)) return [{ said: word, phrases: [word], weight, ...role }];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
    .map((said) => ({ said, phrases: [said], weight: weight / (word.length - 1), ...role }));
}

interface Taken { readonly concepts: readonly Concept[]; readonly words: readonly string[] }

/** What stands between words of the table. @param behind what follows it */
function unknown(text: string, cut: Cut, behind = ''): Taken {
  const words = runsOf(text).flatMap(({ text: run, chinese }) => (chinese ? joined(cut(run)) : [run]));
  const isPlace = (word: string, at: number) => PLACE.test(word) || (word.length > 1 && BEHIND_PLACE.test(words[at + 1] ?? behind));
  return { words, concepts: words.flatMap((word, at) => conceptsOf(word, isPlace(word, at))) };
}

function known(word: string, share = 1): Taken {
  const phrases = meaningsOf(word).map(comparable);
  return { words: phrases, concepts: [{ said: word, phrases, weight: weightOf(word.padEnd(2)) * share }] };
}

/** A guess at a word beside what was written. */
const GUESSED_SHARE = 0.8;
const KNOWN = new RegExp(KNOWN_WORDS.map(comparable).join('|'), 'gu');
const guessed = (plain: string): readonly Taken[] => plain.replace(KNOWN, ' ').split(/[^\p{Script=Han}]+/u).flatMap(misspeltIn).slice(0, 2).map((word) => known(word, GUESSED_SHARE));

function hinted(groups: Readonly<Record<string, string | undefined>> | undefined): readonly Taken[] {
  const hint = NAMED_HINTS.find(({ name }) => groups?.[name] !== undefined);
  const [said = ''] = hint?.phrases ?? [];
  return hint ? [{ words: hint.phrases, concepts: [{ said, phrases: hint.phrases, weight: HINT_WEIGHT, role: 'hint' }] }] : [];
}

function taken(plain: string, cut: Cut): readonly Taken[] {
  const parts: Taken[] = [];
  let from = 0;
  for (const { 0: part, 1: word, index, groups } of plain.matchAll(PARTS)) {
    parts.push(unknown(plain.slice(from, index), cut, word), ...(word === undefined ? hinted(groups) : [known(word)]));
    from = index + part.length;
  }
  parts.push(unknown(plain.slice(from), cut));
  return parts;
}

const asWritten = (plain: string): readonly Taken[] => runsOf(plain).map(({ text: run }) => ({ words: [run], concepts: conceptsOf(run) }));

/**
 * 读懂一句话: what is looked for of it.
 * @param year of today, for 去年
 * @param cut of what the table does not know
 */
export function questionOf(text: string, year: number, cut: Cut): Question {
  const plain = comparable(text);
  const { years, periods, rest } = askedTimeOf(plain, year);
  const parts = [...taken(rest, cut), ...guessed(rest)];
  const says = periods.length > 0 || parts.some(({ concepts }) => concepts.some(({ role }) => role !== 'hint'));
  // 2023 alone, 怎么 alone are looked for as they stand.
  const when: Taken = { words: [...years, ...periods.map(({ said }) => said)], concepts: [...years.map((said): Concept => ({ said, phrases: [said], weight: weightOf(said), ...(says && { role: 'year' }) })), ...periods] };
  const [only, another] = parts.flatMap((part) => part.concepts);
  // 桥 alone is every word it begins, too.
  if (only?.said.length === 1 && !another && when.words.length === 0) return { words: [only.said], concepts: [{ ...only, phrases: [...new Set([only.said, ...only.phrases])] }] };
  const all = says ? [when, ...parts] : years.length > 0 ? [when] : asWritten(plain);
  const concepts = new Map(all.flatMap((part) => part.concepts).map((concept) => [concept.said, concept]));
  return { concepts: [...concepts.values()].slice(0, MOST_CONCEPTS), words: [...new Set(all.flatMap(({ words }) => words))] };
}
