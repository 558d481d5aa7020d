import { answering, impactOf, rarityOf, scoreOf } from './scoring';

test('写得多、写在短文里的更重，装得进一个字节', () => {
  expect(impactOf(4, 200)).toBeGreaterThan(impactOf(1, 200));
  expect(impactOf(1, 100)).toBeGreaterThan(impactOf(1, 3000));
  for (const [frequency, length] of [[1, 1_000_000], [10_000, 1], [0.5, 250]] as const) {
    expect(impactOf(frequency, length)).toBeGreaterThanOrEqual(1);
    expect(impactOf(frequency, length)).toBeLessThanOrEqual(255);
  }
});

test('少见的词比处处都有的词重，处处都有的也不倒扣', () => {
  expect(rarityOf(3, 50_000)).toBeGreaterThan(rarityOf(20_000, 50_000));
  expect(rarityOf(50_000, 50_000)).toBeGreaterThan(0);
});

test('问的几件事都有的，排在只有一件、那一件说得多的前面', () => {
  expect(scoreOf(4, 1)).toBeGreaterThan(scoreOf(5, 0.5));
});

test('和问的不相干的，不算找到', () => {
  expect(answering([{ score: 9, covered: 0.9 }, { score: 8, covered: 0.2 }, { score: 1, covered: 0.9 }, { score: 3, covered: 0.5 }])).toEqual([{ score: 9, covered: 0.9 }, { score: 3, covered: 0.5 }]);
  expect(answering([])).toEqual([]);
});
