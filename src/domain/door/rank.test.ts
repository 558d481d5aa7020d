import { rankedHits, termsOf } from './rank';

const texts = ['征地补偿款发放情况', '征地信息公开了12条', '补偿和征地工作', '财政预算', '征地补偿款，补偿标准'];
const ranked = (words: readonly string[]) => rankedHits(texts, words, (text) => text);

test('至少有两个词才算像；词多的在前；只有一个词的，有它就算', () => {
  expect(ranked(['征地补偿款', '征地', '补偿'])).toEqual(['征地补偿款发放情况', '征地补偿款，补偿标准', '补偿和征地工作']);
  expect(ranked(['财政'])).toEqual(['财政预算']);
  expect(ranked(['低保'])).toEqual([]);
  expect(ranked([])).toEqual([]);
});

test('最多给三段', () => {
  expect(rankedHits(Array.from({ length: 9 }, (_, at) => `预算${at}`), ['预算'], (text) => text)).toHaveLength(3);
});

test('大词里的小词才是要找的词', () => {
  expect(termsOf(['征地补偿款', '征地', '补偿'])).toEqual(['征地', '补偿']);
});
