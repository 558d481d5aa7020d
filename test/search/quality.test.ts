import { synonyms } from '@/domain/search/synonyms';
import { generateItems } from '../../scripts/generate/items/make';
import { BLIND_PAIRS } from './blind-pairs';
import { FORMERLY_BLIND_PAIRS } from './formerly-blind-pairs';
import { OWN_HELD_OUT, OWN_TUNED } from './own-pairs';
import type { AskedPair } from './asked-pair';
import { RATED_PAIRS } from './rated-pairs';
import { SEEN_PAIRS } from './seen-pairs';
import { TUNED_PAIRS } from './tuned-pairs';
import { townIndex } from './town-index';

/** Five agencies, 3,000 items each: as the pairs were written against. */
const PER_AGENCY = 3000;
const SHOWN = 5;
const LEAST = 0.9;
/** With questions nobody tuned with (docs/search.md). */
const LEAST_BLIND = 0.9;
/** Reached with a hundred and fifty questions by people who saw only the items, half of the later ones unread. */
const LEAST_DEVELOPED = { 读过的: 0.98, 只看比例的: 0.9, 原来盲写的: 0.96 };
/** What both halves of the others reach. */
const LEAST_OWN = 1;

let find: ReturnType<typeof townIndex>;
beforeAll(() => { find = townIndex(PER_AGENCY); });

test('居民的三十个问法，十个里至少九个在前五条找到该找到的信息', () => {
  const missed = TUNED_PAIRS.filter(([asked, id]) => !find(asked, SHOWN).includes(id)).map(([asked]) => asked);
  console.log(`recall@${SHOWN} = ${(1 - missed.length / TUNED_PAIRS.length).toFixed(3)}；没有找到：${missed.join('；') || '无'}`);
  expect(TUNED_PAIRS).toHaveLength(30);
  expect(1 - missed.length / TUNED_PAIRS.length).toBeGreaterThanOrEqual(LEAST);
});

/** Questions whose answers are not among the first, within the agency they are asked of. */
const missedOf = (pairs: readonly AskedPair[]) => pairs.filter(({ asked, agencyId, ids }) => {
  const found = find(asked, PER_AGENCY * 5).filter((id) => !agencyId || id.slice(0, -6) === agencyId).slice(0, SHOWN);
  return !ids.some((id) => found.includes(id));
});

test('没有看过检索的人写的三十个问法，在他说的范围里，十个里至少九个在前五条找到', () => {
  const recall = 1 - missedOf(BLIND_PAIRS).length / BLIND_PAIRS.length;
  console.log(`盲写的：recall@${SHOWN} = ${recall.toFixed(3)}`);
  expect(BLIND_PAIRS.length).toBeGreaterThanOrEqual(30);
  expect(recall).toBeGreaterThanOrEqual(LEAST_BLIND);
});

test('只看过信息的人写的一百五十个问法，找到的不比已经做到的少', () => {
  for (const [name, pairs] of [['读过的', SEEN_PAIRS], ['只看比例的', RATED_PAIRS], ['原来盲写的', FORMERLY_BLIND_PAIRS]] as const) {
    const recall = 1 - missedOf(pairs).length / pairs.length;
    console.log(`${name}：recall@${SHOWN} = ${recall.toFixed(3)}`);
    expect(recall).toBeGreaterThanOrEqual(LEAST_DEVELOPED[name]);
  }
});

test('另外六十个问法，调的一半和留着没有调的一半，都在前五条找到', () => {
  for (const [half, pairs] of Object.entries({ 调的: OWN_TUNED, 留着的: OWN_HELD_OUT })) {
    const missed = pairs.filter(([asked, id]) => !find(asked, SHOWN).includes(id)).map(([asked]) => asked);
    console.log(`${half}：recall@${SHOWN} = ${(1 - missed.length / pairs.length).toFixed(3)}`);
    expect(pairs).toHaveLength(30);
    expect(1 - missed.length / pairs.length).toBeGreaterThanOrEqual(LEAST_OWN);
  }
});

test('近义词没有一行说得太宽：公开的信息里，一行最多碰到五分之一', () => {
  const texts = generateItems(300).map(({ title, summary, paragraphs }) => [title, summary, ...paragraphs].join('\n'));
  const holding = (words: readonly string[]) => texts.filter((text) => words.some((word) => text.includes(word))).length / texts.length;
  expect(synonyms().filter(({ said, official }) => holding([...said.slice(0, 1), ...official]) > 0.2).map(({ said }) => said[0])).toEqual([]);
});
