import { KNOWN_WORDS, meaningsOf } from './synonyms';
import { comparable, runsOf } from './text';

/** One thing a question names, in every way papers write it. */
export interface Concept {
  /** As it was said, comparable. */
  readonly said: string;
  /** What a text may hold instead, what was said first. */
  readonly phrases: readonly string[];
  /** How much it says beside the others. */
  readonly weight: number;
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
  '我?们?很?想要?(?:知道|了解|问问?|查(?:一下|查)?|看看?)?(?:一下)?', '(?:请问|请|麻烦|帮忙|帮我)(?:公开|提供|查(?:一下|查)?|告诉)?', '申请(?:公开|查看)',
  '是不是', '怎么样', '怎么', '怎样', '如何', '什么(?:时候|地方|样|人)?', '为什么', '为啥', '哪[些里儿个家年天]?', '到底', '有没有', '能不能', '可不可以', '可以吗',
  '多少(?:钱|个|人|户)?', '几[个次点]', '一共', '总共', '现在', '没有', '一直', '每个', '花[了到在]', '要花', '设在', '是否', '这样', '以后', '多[宽长大久远高]', '关于', '有关', '相关', '我们?', '你们?', '咱们?', '他们?', '[的了吗呢吧啊呀谁]',
].join('|');

/** Single words without a matter; a word only when the cut says so, never inside one. */
const EMPTY_WORDS: ReadonlySet<string> = new Set('每跟和与及或被把从给到是有要去都还该在能会这那个年月日几请不没用按向为以所让叫又就才也很最说问查看听想钱家'.split(''));

/** Stands behind what it belongs to: 柳林|镇. */
const BEHIND: ReadonlySet<string> = new Set('省市县区乡镇村庄屯社组路街巷桥河湖渠塘库沟山坝站局办所院校厂园'.split(''));

const SAID_YEAR = /大前年|今年|去年|前年|明年/g;
const BY_YEAR: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 大前年: -3, 明年: 1 };

const PARTS = new RegExp(`(${KNOWN_WORDS.map(comparable).join('|')})|(?<year>(?:19|20)\\d\\d)年?度?|(?:${AROUND})`, 'gu');

const weightOf = (word: string): number => Math.min(1.6, 0.6 + word.length * 0.2);

/** Words that are one character join what they stand beside. */
function joined(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let ahead = '';
  for (const word of words) {
    if (word.length > 1 || ahead) {
      whole.push(ahead + word);
      ahead = '';
    } else if (BEHIND.has(word) && whole.length > 0) whole.push(`${whole.pop()}${word}`);
    else if (!EMPTY_WORDS.has(word)) ahead = word;
  }
  if (ahead) whole.push(whole.length > 0 ? `${whole.pop()}${ahead}` : ahead);
  return whole;
}

/** A word the table does not know counts by its pairs: part of it may be how the paper says it. */
function conceptsOf(word: string): readonly Concept[] {
  if (word.length <= 2) return [{ said: word, phrases: [word], weight: weightOf(word) }];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
    .map((said) => ({ said, phrases: [said], weight: weightOf(word) / (word.length - 1) }));
}

interface Taken { readonly concepts: readonly Concept[]; readonly words: readonly string[] }

/** What stands between words of the table. */
function unknown(text: string, cut: Cut): Taken {
  const words = runsOf(text).flatMap(({ text: run, chinese }) => (chinese ? joined(cut(run)) : [run]));
  return { words, concepts: words.flatMap((word) => (/^[a-z0-9]/.test(word) ? [{ said: word, phrases: [word], weight: weightOf(word) }] : conceptsOf(word))) };
}

const known = (word: string): Taken => {
  const phrases = meaningsOf(word).map(comparable);
  return { words: phrases, concepts: [{ said: word, phrases, weight: weightOf(word) }] };
};

function taken(plain: string, cut: Cut): readonly Taken[] {
  const parts: Taken[] = [];
  let from = 0;
  for (const { 0: part, 1: word, index, groups } of plain.matchAll(PARTS)) {
    parts.push(unknown(plain.slice(from, index), cut));
    if (word !== undefined) parts.push(known(word));
    else if (groups?.year !== undefined) parts.push(unknown(groups.year, cut));
    from = index + part.length;
  }
  parts.push(unknown(plain.slice(from), cut));
  return parts;
}

/**
 * 读懂一句话: what is looked for of it.
 * @param year of today, for 去年
 * @param cut of what the table does not know
 */
export function questionOf(text: string, year: number, cut: Cut): Question {
  const plain = comparable(text).replace(SAID_YEAR, (said) => `${year + (BY_YEAR[said] ?? 0)}年`);
  const parts = taken(plain, cut);
  // 怎么 alone is looked for as it stands.
  const all = parts.some(({ concepts }) => concepts.length > 0) ? parts : runsOf(plain).map(({ text: run }): Taken => ({ words: [run], concepts: conceptsOf(run) }));
  const concepts = new Map(all.flatMap((part) => part.concepts).map((concept) => [concept.said, concept]));
  return { concepts: [...concepts.values()].slice(0, MOST_CONCEPTS), words: [...new Set(all.flatMap(({ words }) => words))] };
}
