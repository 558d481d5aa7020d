import { lastYearWords } from './last-year';

test.each([
  ['normativeDocuments', { normativeDocuments: { issued: 2, abolished: 1, inForce: 9 } }, '上年年报写的是制发2件、废止1件'],
  ['administrativeLicensing', { administrativeLicensing: { decisions: 12 } }, '上年年报写的是12件'], ['administrativeFees', { administrativeFees: { amountWanYuan: 0.85 } }, '上年年报写的是0.85万元'],
] as const)('上年有过的%s，不替人勾“没有”', (kind, before, words) => expect(lastYearWords(kind, before)).toBe(words));

test('上年是0、没有读出来、没有上年年报、表里没有的，不说', () => {
  expect(lastYearWords('administrativePenalty', { administrativePenalty: { decisions: 0 } })).toBeUndefined();
  expect(lastYearWords('administrativePenalty', { administrativePenalty: { decisions: null } })).toBeUndefined();
  expect(lastYearWords('normativeDocuments', { normativeDocuments: { inForce: 9 } })).toBeUndefined();
  expect([lastYearWords('training', { administrativePenalty: { decisions: 3 } }), lastYearWords('training', undefined)]).toEqual([undefined, undefined]);
});
