import { alike } from './confusable';
import { comparable } from './text';
import { lazily } from '../lazily';
import { knownWords } from './synonyms';

/** Shorter ones are one character away from too much else. */
const SHORTEST = 4;
/** A question of a page is not looked through for what was meant. */
const LONGEST_TEXT = 120;
/** Characters that may stand between the halves of a word that was said apart: 垃圾好几天没人收. */
const APART = 5;
const MOST = 3;

const all = lazily(() => [...new Set(knownWords().map(comparable))]);
const longWords = lazily(() => all().filter(({ length }) => length >= SHORTEST));
const shortWords = lazily((): ReadonlySet<string> => new Set(all().filter(({ length }) => length >= 2 && length < SHORTEST)));

/** Whether a word stands at a place with one other character and no more. */
function isAlmost(text: string, at: number, word: string): boolean {
  let others = 0;
  for (let each = 0; each < word.length; each += 1) {
    if (text.charCodeAt(at + each) === word.charCodeAt(each)) continue;
    others += 1;
    if (others > 1) return false;
  }
  return others === 1;
}

/** 写错一个字的词: of the table that stand in what the table does not know, but for one character. */
function misspelt(text: string): readonly string[] {
  for (const word of longWords()) for (let at = 0; at + word.length <= text.length; at += 1) if (isAlmost(text, at, word)) return [word];
  return [];
}

/** 同音、形近的字: short words of the table, where the cut finds no word at all: 低宝, 暧气. */
function confused(text: string, cut: (run: string) => readonly string[]): readonly string[] {
  const found: string[] = [];
  let at = 0;
  const single: boolean[] = [];
  for (const word of cut(text)) for (let each = 0; each < word.length; each += 1) single.push(word.length === 1);
  for (; at + 2 <= text.length; at += 1) {
    for (const length of [3, 2]) {
      if (at + length > text.length || !single[at] || !single[at + length - 1]) continue;
      const part = text.slice(at, at + length);
      for (let wrong = 0; wrong < length; wrong += 1) {
        const meant = alike(part.charAt(wrong)).map((other) => part.slice(0, wrong) + other + part.slice(wrong + 1)).find((word) => shortWords().has(word));
        if (meant) found.push(meant);
      }
    }
  }
  return found;
}

/** 分开说的词: of the table that stand in two halves, some characters apart. */
function apart(text: string): readonly string[] {
  return longWords().filter((word) => {
    for (let half = 2; half + 2 <= word.length; half += 1) {
      const from = text.indexOf(word.slice(0, half));
      if (from < 0) return false;
      const next = text.indexOf(word.slice(half), from + half);
      if (next > from + half && next <= from + half + APART) return true;
    }
    return false;
  });
}

/**
 * 猜的词: words of the table that were probably meant.
 * @param rest of a question, without what the table knows
 * @param whole the question
 */
export function guessesIn(rest: string, whole: string, cut: (run: string) => readonly string[]): readonly string[] {
  if (whole.length > LONGEST_TEXT) return [];
  const parts = rest.split(/[^\p{Script=Han}]+/u);
  return [...new Set([...parts.flatMap(misspelt).slice(0, 2), ...parts.flatMap((part) => confused(part, cut)).slice(0, 2), ...apart(whole)])].slice(0, MOST);
}
