import { TUNED_PAIRS } from './tuned-pairs';
import { townIndex } from './town-index';

/** Five agencies, 3,000 items each: as the pairs were written against. */
const PER_AGENCY = 3000;
const SHOWN = 5;
const LEAST = 0.9;

test('居民的三十个问法，十个里至少九个在前五条找到该找到的信息', () => {
  const find = townIndex(PER_AGENCY);
  const missed = TUNED_PAIRS.filter(([asked, id]) => !find(asked, SHOWN).includes(id)).map(([asked]) => asked);
  console.log(`recall@${SHOWN} = ${(1 - missed.length / TUNED_PAIRS.length).toFixed(3)}；没有找到：${missed.join('；') || '无'}`);
  expect(TUNED_PAIRS).toHaveLength(30);
  expect(1 - missed.length / TUNED_PAIRS.length).toBeGreaterThanOrEqual(LEAST);
});
