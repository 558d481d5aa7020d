/** A paragraph that was found, and what of the words stands in it. */
interface Found<T> {
  readonly hit: T;
  readonly words: readonly string[];
}

/** Shown before a form; more are a list, and a list is in 查信息. */
const SHOWN = 3;

/** Words that hold no other of them: 征地 and 补偿 of 征地补偿款. */
export const termsOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)));

/**
 * 像是要找的段落: those that hold at least two of the terms, or the only one there is; the ones with more of them first,
 * among equals as they came. A single common word is in every report and finds nothing.
 * @param textOf what of a hit is read
 */
export function rankedHits<T>(hits: readonly T[], words: readonly string[], textOf: (hit: T) => string): readonly T[] {
  const terms = termsOf(words);
  const needed = Math.min(2, terms.length);
  if (needed === 0) return [];
  return hits
    .map((hit): Found<T> => ({ hit, words: words.filter((word) => textOf(hit).includes(word)) }))
    .filter((found) => terms.filter((term) => found.words.includes(term)).length >= needed)
    .sort((a, b) => b.words.length - a.words.length)
    .slice(0, SHOWN)
    .map(({ hit }) => hit);
}
