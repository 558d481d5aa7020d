import { guessesIn } from './guesses';

/** A cut that finds no word of several characters. */
const single = (run: string) => [...run];

test.each([['低宝', '低保'], ['暧气', '暖气'], ['公组房', '公租房']])('音像字形错一个字：%s', (typed, meant) => {
  expect(guessesIn(typed, typed, single)).toContain(meant);
});

test('分词认得的词，不当作错字', () => {
  expect(guessesIn('低宝', '低宝', (run) => [run])).toEqual([]);
});

test('一件事分开说，中间隔几个字', () => {
  expect(guessesIn('', '垃圾好几天没人收', single)).toContain('垃圾没人收');
  expect(guessesIn('', '垃圾桶换了以后还是一直都没人收', single)).not.toContain('垃圾没人收');
});

test('问话的词只差一个字，不猜成别的事', () => {
  expect(guessesIn('领的的的', '领多少钱', single)).toEqual([]);
});
