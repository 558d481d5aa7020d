import { ageShare, answersBeside, impactOf, rarityOf, scoreOf, yearShare } from './scoring';

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

test('话说得长的，沾得少一点也算', () => {
  expect(answersBeside(9, 4)(8, 0.2)).toBe(false);
  expect(answersBeside(9, 20)(8, 0.2)).toBe(true);
});

test('问的每个词都有地方写着的，有一件也算；有的词哪里都没有，就要多有几件', () => {
  expect(answersBeside(9, 4, true)(8, 0.3)).toBe(true);
  expect(answersBeside(9, 4)(8, 0.3)).toBe(false);
});

test('问的几件事都有的，排在只有一件、那一件说得多的前面', () => {
  expect(scoreOf(4, 1)).toBeGreaterThan(scoreOf(5, 0.5));
});

test('问了哪一年，标题写着那一年的在前，只提到的其次，没有的最后，但不丢掉', () => {
  expect(yearShare(220)).toBeGreaterThan(yearShare(60));
  expect(yearShare(60)).toBeGreaterThan(yearShare(0));
  expect(yearShare(0)).toBeGreaterThan(0.3);
});

test('没有问哪一年，一样的新的在前，失效的最后；差一点的内容压不过年份', () => {
  expect(ageShare(2025, 20250301)).toBeGreaterThan(ageShare(2014, 20140301));
  expect(ageShare(2014, 20140301)).toBeGreaterThan(ageShare(2014, 0));
  expect(ageShare(2025, 20250301) / ageShare(2014, 20140301)).toBeLessThan(1.1);
});

test.each<[string, number, number, boolean]>([['最好的一条', 9, 0.9, true], ['只沾一点边', 8, 0.2, false], ['比最好的差得远', 1, 0.9, false], ['也说到了', 3, 0.5, true]])('%s，算不算找到', (_what, score, covered, answers) => {
  expect(answersBeside(9, 4)(score, covered)).toBe(answers);
});
