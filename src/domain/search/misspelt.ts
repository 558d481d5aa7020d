import { comparable } from './text';
import { KNOWN_WORDS } from './synonyms';

/** Shorter ones are one character away from too much else. */
const SHORTEST = 4;
/** A question of a page is not looked through for what was misspelt. */
const LONGEST_TEXT = 120;
const LONG_WORDS = KNOWN_WORDS.map(comparable).filter(({ length }) => length >= SHORTEST);

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

/** 写错一个字的词: words of the table that stand in what the table does not know, but for one character. */
export function misspeltIn(text: string): readonly string[] {
  if (text.length < SHORTEST || text.length > LONGEST_TEXT) return [];
  const found: string[] = [];
  for (const word of LONG_WORDS) {
    for (let at = 0; at + word.length <= text.length; at += 1) {
      if (isAlmost(text, at, word)) found.push(word);
    }
  }
  // The longest of them: 农村合作医疗 before 合作医疗.
  return found.slice(0, 1);
}
