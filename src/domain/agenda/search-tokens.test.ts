import * as fc from 'fast-check';
import { searchTokens, searchWays } from './search-tokens';

const NUMBER = '乔官依申请〔2026〕第12号';
const CASE = { number: NUMBER, description: '2023年尧沟村土地补偿款的分配方案' };
const found = (typed: string, kept = searchTokens(CASE)): boolean => {
  const { number, text } = searchWays(typed);
  return number.some((token) => kept.includes(token)) || (text.length > 0 && text.every((token) => kept.includes(token)));
};

describe('按编号找', () => {
  test.each([NUMBER, '12', '第12号', '12号', '0012', '〔2026〕第12号', '[2026]12', '2026-12', '２０２６ 第 １２ 号'])('“%s”找得到', (typed) => expect(found(typed)).toBe(true));
  test.each(['2', '第2号', '112', '2025-12', '〔2026〕第1号'])('“%s”是别的编号', (typed) => expect(found(typed)).toBe(false));
  test.each(['7', '依申请-007', '依申请007'])('补录的旧编号，“%s”找得到', (typed) => expect(found(typed, searchTokens({ number: '依申请-007', description: '' }))).toBe(true));
});

describe('按内容找', () => {
  test.each(['土地补偿', '补偿款的分配', '尧沟村 分配方案', '２０２３年', '方案'])('“%s”找得到', (typed) => expect(found(typed)).toBe(true));
  test.each(['财政决算', '尧沟村 低保', '款', '', '？？'])('“%s”找不到', (typed) => expect(found(typed)).toBe(false));

  test('内容里任意连着的两个字以上都找得到；存的词有限', () => {
    fc.assert(fc.property(fc.string({ minLength: 2, maxLength: 1000, unit: fc.constantFrom(...'土地补偿款分配方案村民委员会甲乙丙丁戊己庚辛壬癸0123abc') }), fc.nat(), fc.integer({ min: 2, max: 40 }), (description, from, length) => {
      const kept = searchTokens({ number: NUMBER, description });
      expect(kept.length).toBeLessThanOrEqual(303);
      const start = from % Math.min(description.length, 260);
      const piece = description.slice(start, Math.min(start + length, 300));
      if (piece.length >= 2) expect(found(piece, kept)).toBe(true);
    }));
  });
});
