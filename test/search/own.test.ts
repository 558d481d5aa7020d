import { SYNONYMS } from '@/domain/search/synonyms';
import { generateItems } from '../../scripts/generate/items/make';
import { OWN_HELD_OUT, OWN_TUNED } from './own-pairs';
import { townIndex } from './town-index';

const PER_AGENCY = 3000;
const SHOWN = 5;
/** What both halves reach. */
const LEAST = 1;

test('另外六十个问法，调的一半和留着没有调的一半，都在前五条找到', () => {
  const find = townIndex(PER_AGENCY);
  for (const [half, pairs] of Object.entries({ 调的: OWN_TUNED, 留着的: OWN_HELD_OUT })) {
    const missed = pairs.filter(([asked, id]) => !find(asked, SHOWN).includes(id)).map(([asked]) => asked);
    console.log(`${half}：recall@${SHOWN} = ${(1 - missed.length / pairs.length).toFixed(3)}`);
    expect(pairs).toHaveLength(30);
    expect(1 - missed.length / pairs.length).toBeGreaterThanOrEqual(LEAST);
  }
});

test('近义词没有一行说得太宽：公开的信息里，一行最多碰到五分之一', () => {
  const texts = generateItems(300).map(({ title, summary, paragraphs }) => [title, summary, ...paragraphs].join('\n'));
  const holding = (words: readonly string[]) => texts.filter((text) => words.some((word) => text.includes(word))).length / texts.length;
  expect(SYNONYMS.filter(({ said, official }) => holding([...said.slice(0, 1), ...official]) > 0.2).map(({ said }) => said[0])).toEqual([]);
});
