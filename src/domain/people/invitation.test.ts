import { CODE_LETTERS, CODE_LENGTH, formatCode, isCode, normalizeCode } from './invitation';

describe('邀请码', () => {
  test('没有容易认错的字：0 O、1 I L、2 Z、5 S、8 B', () => {
    expect([...'0O1IL2Z5S8B'].filter((letter) => CODE_LETTERS.includes(letter))).toEqual([]);
    expect(new Set(CODE_LETTERS).size).toBe(CODE_LETTERS.length);
    expect(CODE_LENGTH).toBeGreaterThanOrEqual(8);
  });

  test.each(['acdef-ghjkm', 'ACDEF GHJKM', 'ＡＣＤＥＦ－ＧＨＪＫＭ', ' ACDEFGHJKM\n'])('“%s”认得出', (typed) => {
    expect(normalizeCode(typed)).toBe('ACDEFGHJKM');
    expect(isCode(normalizeCode(typed))).toBe(true);
  });

  test.each(['', 'ACDEFGHJK', 'ACDEFGHJKMN', 'ACDEFGHJK0', '邀请码邀请码邀请码邀'])('“%s”不是邀请码', (typed) => expect(isCode(normalizeCode(typed))).toBe(false));

  test('分成两段念', () => expect(formatCode('ACDEFGHJKM')).toBe('ACDEF-GHJKM'));
});
