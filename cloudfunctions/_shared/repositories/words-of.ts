import { holding, type Collection, type Where } from '../database';

export const TOKENS = 'projection.shelf.tokens';

/**
 * Applications of an agency that have all of some words. An index leads to those that have the first, and all of these are
 * read: the rarest comes first, which the index counts alone. @returns nothing when one of them stands in none
 */
export async function wordsOf(cases: Collection, agencyId: string, words: readonly string[]): Promise<Where | undefined> {
  const counted = await Promise.all(words.map(async (word) => ({ word, count: await cases.count({ agencyId, [TOKENS]: word }) })));
  const [first, ...others] = counted.sort((one, other) => one.count - other.count);
  return first && first.count > 0 ? { agencyId, [TOKENS]: holding([first.word, ...others.map(({ word }) => word)]) } : undefined;
}
