import { formatQueryCode, normalizeQueryCode, queryCodeOf } from './query-code';

describe('查询码：纸质申请凭编号和查询码查看办理情况', () => {
  test('十二位，没有容易看错的字', () => {
    const code = queryCodeOf('0123456789abcdef');
    expect(code).toHaveLength(12);
    expect(`${code}${queryCodeOf('fedcba9876543210')}`).not.toMatch(/[01258OILZSBGUV6]/);
  });

  test('分三段印出来，怎么写都认得', () => {
    const code = queryCodeOf('ffffffffffff');
    expect(formatQueryCode(code)).toBe('TTTT-TTTT-TTTT');
    expect(normalizeQueryCode(' tttt－tttt tttt ')).toBe(code);
  });

  test('随机数不够长的不生成', () => expect(() => queryCodeOf('abc')).toThrow(RangeError));
});
