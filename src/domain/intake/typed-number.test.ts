import { meansSeries, numberText, readTypedNumber } from './typed-number';

test.each([
  '乔官依申请〔2026〕第3号', '乔官依申请[2026]第3号', '乔官依申请（2026）第3号', '乔官依申请【2026】3', ' 乔官依申请 2026 3 ', '乔官依申请2026第3号', '乔官依申请２０２６年第３号',
  '乔官依申请2026-3', '乔官依申请20263', '乔官依申请〔2026〕第003号', '乔官依申请 〔 2026 〕 第 3 号', '乔官依申请《2026》第3号。',
])('%s 都认得出是同一个编号', (typed) => {
  const read = readTypedNumber(typed);
  expect(read && numberText(read)).toBe('乔官依申请〔2026〕第3号');
});

test.each(['', '乔官依申请', '2026', '乔官依申请〔2026〕', '乔官依申请第3号', '乔官依申请〔2026〕第0号', '乔官依申请1999第3号'])('%s 不是编号', (typed) => {
  expect(readTypedNumber(typed)).toBeUndefined();
});

test('没有写机关的也读得出年和号，机关可以只写前一半', () => {
  expect(readTypedNumber('2026-12')).toEqual({ prefix: '', year: 2026, serial: 12 });
  expect(meansSeries('乔官', '乔官依申请')).toBe(true);
  expect(meansSeries('乔官依申请', '乔官依申请')).toBe(true);
  expect(meansSeries('', '乔官依申请')).toBe(false);
  expect(meansSeries('五图', '乔官依申请')).toBe(false);
});
