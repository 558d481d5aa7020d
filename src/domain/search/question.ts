import { askedTimeOf } from './asked-time';
import { AROUND, HINTS, saysNothing } from './around';
import { guessesIn } from './guesses';
import { knownWords, loneMeaning, meaningsOf } from './synonyms';
import { lazily } from '../lazily';
import { comparable, runsOf } from './text';

/** One thing a question names, in every way papers write it. */
export interface Concept {
  /** As it was said, comparable. */
  readonly said: string;
  /** What a text may hold instead, what was said first. */
  readonly phrases: readonly string[];
  /** How much it says beside the others. */
  readonly weight: number;
  /** 年份 chooses among what answers, like a filter that leaves the others below; a hint (什么时候) only a little; a place that is nowhere is not answered with another; a guess that is nowhere is dropped. */
  readonly role?: 'year' | 'hint' | 'place' | 'guess';
  /** The word it is a part of, where it is one. */
  readonly of?: string;
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

const HINT_WEIGHT = 0.25;

/** Stands behind what it belongs to: 柳林|镇. */
const BEHIND: ReadonlySet<string> = new Set('省市县区乡镇村庄屯社组路街巷桥河湖渠塘库沟山坝站局办所院校厂园'.split(''));

/** What the name of a place ends with, and what stands behind one as a word of its own. */
const PLACE = /.[省市县区乡镇村庄屯路街巷桥河湖]$/;
const BEHIND_PLACE = /^(?:社区|街道|小学|中学|初中|高中|幼儿园|水库|大队|公园|卫生院)/;
/** Where it is says more than most of what is said of it. */
const PLACE_SHARE = 1.5;

const NAMED_HINTS = Object.entries(HINTS).map(([pattern, phrases], at) => ({ name: `hint${at}`, pattern, phrases }));
const partsExpression = lazily(() => new RegExp(`(${knownWords().map(comparable).join('|')})|${NAMED_HINTS.map(({ name, pattern }) => `(?<${name}>${pattern})`).join('|')}|(?:${AROUND})`, 'gu'));

/** One character says little: it stands in too many words. */
const LONE_WEIGHT = 0.4;
const LONE_MEANING_WEIGHT = 0.8;
const weightOf = (word: string): number => (word.length === 1 ? LONE_WEIGHT : Math.min(1.6, 0.6 + word.length * 0.2));

/** Words that are one character join what they stand beside. */
function joined(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let ahead = '';
  for (const word of words) {
    if (word.length > 1 && saysNothing(word)) {
      if (ahead) whole.push(ahead);
      ahead = '';
    } else if (word.length > 1 || ahead) {
      whole.push(ahead + word);
      ahead = '';
    } else if (BEHIND.has(word) && whole.length > 0 && !loneMeaning(whole[whole.length - 1] ?? '')) whole.push(`${whole.pop()}${word}`);
    else if (loneMeaning(word)) whole.push(word);
    else if (!saysNothing(word)) ahead = word;
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
    .map((said) => ({ said, phrases: [said], weight: weight / (word.length - 1), of: word, ...role }));
}

interface Taken { readonly concepts: readonly Concept[]; readonly words: readonly string[] }

/** What stands between words of the table. @param behind what follows it */
function unknown(text: string, cut: Cut, behind = ''): Taken {
  const words = runsOf(text).flatMap(({ text: run, chinese }) => (chinese ? joined(cut(run)) : [run]));
  const isPlace = (word: string, at: number) => PLACE.test(word) || (word.length > 1 && BEHIND_PLACE.test(words[at + 1] ?? behind));
  return { words, concepts: words.flatMap((word, at) => conceptsOf(word, isPlace(word, at))) };
}

function known(word: string, share = 1, role?: 'guess'): Taken {
  const phrases = meaningsOf(word).map(comparable);
  return { words: phrases, concepts: [{ said: word, phrases, weight: weightOf(word.padEnd(2)) * share, ...(role && { role }) }] };
}

/** A guess at a word beside what was written. */
const GUESSED_SHARE = 0.8;
const guessed = (plain: string, cut: Cut): readonly Taken[] => guessesIn(plain.replace(partsExpression(), (part, word: string | undefined) => (word ? ' '.repeat(part.length) : '的'.repeat(part.length))), plain, cut)
  .map((word) => known(word, GUESSED_SHARE, 'guess'));

function hinted(groups: Readonly<Record<string, string | undefined>> | undefined): readonly Taken[] {
  const hint = NAMED_HINTS.find(({ name }) => groups?.[name] !== undefined);
  const [said = ''] = hint?.phrases ?? [];
  return hint ? [{ words: hint.phrases, concepts: [{ said, phrases: hint.phrases, weight: HINT_WEIGHT, role: 'hint' }] }] : [];
}

function taken(plain: string, cut: Cut): readonly Taken[] {
  const parts: Taken[] = [];
  let from = 0;
  for (const { 0: part, 1: word, index, groups } of plain.matchAll(partsExpression())) {
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
  const parts = [...taken(rest, cut), ...guessed(rest, cut)];
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
