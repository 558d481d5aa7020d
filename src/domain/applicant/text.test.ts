import fc from 'fast-check';
import { isLegible, normalizeProse } from './text';

describe('长文字：所需信息的描述、理由、意见', () => {
  test.each(['\u200b\u200b', '\u202e', '\u0000\n', '  ', '…——'])('看不见内容的文字不算填写（%j）', (text) => {
    expect(isLegible(normalizeProse(text))).toBe(false);
  });

  test('换行和表情保留，控制字符和零宽字符去掉', () => {
    expect(normalizeProse(' 第一行\r\n第二\u200b行\u0007 🙂 ')).toBe('第一行\n第二行 🙂');
  });

  test('整理过的文字再整理一遍不变', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(normalizeProse(normalizeProse(text))).toBe(normalizeProse(text));
    }));
  });
});
