import { numberIn } from './numerals';
import { runsOf } from './text';

/**
 * 二字组 as numbers, so that an index holds no strings: two characters of Chinese in 32 bits. The last of a run stands
 * alone, so that every character begins a gram and one character can be looked for as a range.
 */
export type Gram = number;

const LONE = 0;
const pair = (first: number, second: number): Gram => ((first << 16) | second) >>> 0;

/** Below every Chinese gram, which begins at U+3005. */
const WORD_BITS = 29;

/** FNV-1a of a word of letters and digits. */
function wordGram(word: string): Gram {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> (32 - WORD_BITS);
}

/** Calls back with every gram of a comparable text, in order, as often as it stands there. */
export function eachGram(text: string, told: (gram: Gram) => void): void {
  for (const { text: run, chinese } of runsOf(text)) {
    if (!chinese) {
      told(wordGram(run));
      continue;
    }
    for (let at = 0; at < run.length; at += 1) told(pair(run.charCodeAt(at), at + 1 < run.length ? run.charCodeAt(at + 1) : LONE));
    for (const number of numberIn(run)) told(wordGram(number));
  }
}

/** What has to stand in a text that holds a phrase: its pairs and words; of one character, everything it begins. */
export interface Needle {
  readonly grams: readonly Gram[];
  /** Of a single character: from and to, both included. */
  readonly range?: readonly [Gram, Gram];
}

export function needleOf(phrase: string): Needle {
  const grams: Gram[] = [];
  const runs = runsOf(phrase);
  const [only] = runs;
  if (only && runs.length === 1 && only.chinese && only.text.length === 1) {
    const character = only.text.charCodeAt(0);
    return { grams, range: [pair(character, 0), pair(character, 0xffff)] };
  }
  for (const { text, chinese } of runs) {
    if (!chinese) grams.push(wordGram(text));
    else for (let at = 0; at + 1 < text.length; at += 1) grams.push(pair(text.charCodeAt(at), text.charCodeAt(at + 1)));
  }
  return { grams: [...new Set(grams)] };
}
