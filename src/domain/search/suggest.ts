import { lazily } from '../lazily';
import { synonyms } from './synonyms';
import { comparable } from './text';

const inOrder = lazily((): readonly string[] => [...new Set(synonyms().flatMap(({ said, official }) => [...said.slice(0, 1), ...official.slice(0, 1), ...said, ...official]))]);

/** Longer is no word any more but half a sentence. */
const LONGEST = 10;

/** 输入提示 from the table: words that begin with what was typed, then those that hold it; what stands first in the table first. */
export function wordsFor(typed: string, most: number): readonly string[] {
  const text = comparable(typed);
  if (text === '' || text.length > LONGEST) return [];
  const beginning = inOrder().filter((word) => word !== text && word.startsWith(text));
  const holding = inOrder().filter((word) => !word.startsWith(text) && word.includes(text));
  return [...beginning, ...holding].slice(0, most);
}
