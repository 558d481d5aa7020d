import * as fc from 'fast-check';
import { exactSum, wanYuan } from './decimal';

/** 分 as the text of 万元, by moving the point six places. */
const moved = (fen: number) => `${Math.floor(fen / 1_000_000)}.${String(fen % 1_000_000).padStart(6, '0')}`.replace(/\.?0+$/, '');
const fen = fc.integer({ min: 0, max: 9_000_000_000_000 });

describe('金额一分不差', () => {
  test.each([[0, 0], [1, 0.000001], [12_345, 0.012345], [295_000, 0.295], [1_000_000, 1], [105_000_000, 105]])('%d分是%d万元', (amount, expected) => {
    expect(wanYuan(amount)).toBe(expected);
  });

  test('0.1万元加0.2万元是0.3万元，不是0.30000000000000004', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([1e-7, 32.6, 123_456_789.12])).toBe(123_456_821.7200001);
    expect(exactSum([])).toBe(0);
  });

  test('任意的分：印出来就是把小数点移六位；先化再加等于先加再化', () => {
    fc.assert(fc.property(fc.array(fen, { maxLength: 30 }), (amounts) => {
      for (const amount of amounts) expect(String(wanYuan(amount)) === moved(amount) || wanYuan(amount) < 1e-6).toBe(true);
      expect(exactSum(amounts.map(wanYuan))).toBe(wanYuan(amounts.reduce((sum, amount) => sum + amount, 0)));
    }));
  });
});
