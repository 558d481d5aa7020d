import { art, articleLabel, chineseNumeral, document } from './article';

test.each([
  [1, '一'], [9, '九'], [10, '十'], [11, '十一'], [20, '二十'], [33, '三十三'], [56, '五十六'], [99, '九十九'],
  [100, '一百'], [101, '一百零一'], [110, '一百一十'], [111, '一百一十一'], [119, '一百一十九'], [120, '一百二十'], [199, '一百九十九'],
])('%i 写作 %s', (value, words) => expect(chineseNumeral(value)).toBe(words));

test.each([
  [art(31), '《条例》第三十一条'],
  [art(33, 2), '《条例》第三十三条第二款'],
  [art(31, undefined, 3), '《条例》第三十一条第（三）项'],
  [document('serviceReply'), '国办公开办函〔2016〕235号'],
  [{ law: 'reconsideration', article: 23, paragraph: 1, item: 4 }, '《中华人民共和国行政复议法》第二十三条第一款第（四）项'],
] as const)('引用 %o', (ref, label) => expect(articleLabel(ref)).toBe(label));
