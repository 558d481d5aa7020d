import { ledgerNumberProblem, normalizeLedgerNumber, ownNumberOf } from './ledger-number';

describe('台账上的编号', () => {
  test.each([
    ['乔官依申请 〔２０２６〕第１号', '乔官依申请〔2026〕第1号'], ['乔官依申请[2026]第1号', '乔官依申请〔2026〕第1号'], ['乔官依申请（2026）第1号', '乔官依申请〔2026〕第1号'], [' 3 ', '3'],
  ])('“%s”记作“%s”', (typed, kept) => expect(normalizeLedgerNumber(typed)).toBe(kept));

  test.each(['乔官旧〔2026〕1号', '2026-03', 'YS第7号', '镇公开（补）3号'])('“%s”可以', (number) => expect(ledgerNumberProblem(normalizeLedgerNumber(number))).toBeUndefined());

  test.each(['甲\u0001乙', '甲\u202e乙', '甲\uffff乙', '<img src=x>', '=1+1', '../../x', '甲\ud800乙', '甲\u200b乙', ''])('%j 不是编号，说明怎么写', (number) => {
    expect(ledgerNumberProblem(normalizeLedgerNumber(number))).toContain('编号只能用');
  });

  test('太长的、练习件的不行', () => {
    expect(ledgerNumberProblem('号'.repeat(61))).toContain('60个字');
    expect(ledgerNumberProblem('练习-乔官依申请〔2026〕第1号')).toContain('练习件');
  });

  test.each([
    ['乔官依申请〔2026〕第3号', 3], ['乔官依申请〔2026〕3号', 3], ['乔官依申请〔2026〕第003号', 3], ['乔官依申请〔2026〕12', 12],
  ])('“%s”是本单位的第%d号', (number, value) => expect(ownNumberOf('乔官依申请', number)).toEqual({ year: 2026, value, text: `乔官依申请〔2026〕第${value}号` }));

  test.each(['五图依申请〔2026〕第3号', '乔官依申请〔2026〕第0号', '乔官依申请〔26〕第3号', '乔官依申请〔2026〕第3号补', '乔官依申请〔2026〕第3.5号'])('“%s”不在本单位的编号里', (number) => {
    expect(ownNumberOf('乔官依申请', number)).toBeUndefined();
  });
});
