import { lazily } from '../lazily';
import { EDUCATION } from './synonyms/education';
import { FARMING } from './synonyms/farming';
import { HEALTH } from './synonyms/health';
import { LAND } from './synonyms/land';
import { LONE } from './synonyms/lone';
import { OFFICES } from './synonyms/offices';
import { RELIEF } from './synonyms/relief';
import { synonymIn, type Synonym } from './synonyms/row';
import { SAFETY } from './synonyms/safety';
import { UTILITIES } from './synonyms/utilities';
import { WORKS } from './synonyms/works';

/**
 * 近义词: the one table of what people say and what papers write, for 搜索, for 输入提示 and for what is found before an
 * application. A row is words of the same matter, not of a similar one; whoever adds one, in the file of its theme, adds
 * no line of code.
 */
export const synonyms: () => readonly Synonym[] = lazily(() => [...RELIEF, ...HEALTH, ...LAND, ...FARMING, ...WORKS, ...UTILITIES, ...EDUCATION, ...SAFETY, ...OFFICES].map(synonymIn));

/** Every word of the table, what is said first; longer ones first, for finding them in a text. */
export const knownWords: () => readonly string[] = lazily(() => [...new Set(synonyms().flatMap(({ said, official }) => [...said, ...official]))].sort((a, b) => b.length - a.length));

const meantBy = lazily((): ReadonlyMap<string, readonly string[]> => {
  const meant = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]) => {
    const known = meant.get(word) ?? new Set<string>();
    others.forEach((other) => known.add(other));
    meant.set(word, known);
  };
  for (const { said, official } of synonyms()) {
    // What is said most stands in papers too: 低保家庭 for one who says 低保户.
    for (const word of said) add(word, [word, ...official, ...said.slice(0, 1)]);
    // Who uses an official word may be answered by what people say, not by what only touches it.
    for (const word of official) add(word, [word, ...(official.length === 1 ? said : [])]);
  }
  return new Map([...meant].map(([word, others]) => [word, [...others]]));
});

/** 同义的说法 of a word, itself first; only itself when the table does not know it. */
export const meaningsOf = (word: string): readonly string[] => meantBy().get(word) ?? [word];

const loneMeant = lazily((): ReadonlyMap<string, readonly string[]> => new Map(LONE.map(synonymIn).flatMap(({ said, official }) => said.map((word) => [word, [word, ...official]] as const))));

/** What a word of one character means where it stands alone; undefined of one that says nothing by itself. */
export const loneMeaning = (word: string): readonly string[] | undefined => loneMeant().get(word);
