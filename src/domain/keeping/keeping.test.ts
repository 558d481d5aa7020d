import { aCase, d, served, signedOn, submitted } from '../../../test/fixtures/case';
import { archived, remedyEnded, remedyFiled } from '../../../test/fixtures/steps';
import { isPastKeeping, keptThrough, lastYearPastKeeping, requestKeptThrough } from './keeping';

const CLOSED = aCase(...signedOn('2026-03-20'), served('2026-03-23'));

describe('档案的保管期限：从办结以后的下一年算起', () => {
  test('十年、三十年到那一年的最后一天；永久的没有到期', () => {
    expect([keptThrough(CLOSED, 'tenYears'), keptThrough(CLOSED, 'thirtyYears'), keptThrough(CLOSED, 'permanent')]).toEqual(['2036-12-31', '2056-12-31', undefined]);
    expect([isPastKeeping(CLOSED, 'tenYears', d('2036-12-31')), isPastKeeping(CLOSED, 'tenYears', d('2037-01-01')), isPastKeeping(CLOSED, 'permanent', d('2999-01-01'))]).toEqual([false, true, false]);
  });

  test('归档、复议在后面的年份，从那一年算', () => {
    expect(keptThrough(aCase(...signedOn('2026-03-20'), served('2026-03-23'), archived('2027-01-05')), 'tenYears')).toBe('2037-12-31');
    const contested = [...signedOn('2026-03-20'), served('2026-03-23'), remedyFiled('2026-04-01')] as const;
    expect(keptThrough(aCase(...contested), 'tenYears')).toBeUndefined();
    expect(keptThrough(aCase(...contested, remedyEnded('2028-02-01')), 'tenYears')).toBe('2038-12-31');
  });

  test('更正、建议、投诉、意见从答复的下一年算', () => {
    expect([requestKeptThrough(d('2026-03-05'), 'tenYears'), requestKeptThrough(d('2026-03-05'), 'permanent')]).toEqual(['2036-12-31', undefined]);
  });

  test('没有办结的，没有到期这回事', () => {
    expect(keptThrough(aCase(submitted('2026-03-02')), 'tenYears')).toBeUndefined();
  });

  test('哪一年以前办结的会到期', () => {
    expect([lastYearPastKeeping('tenYears', d('2037-01-01')), lastYearPastKeeping('permanent', d('2037-01-01'))]).toEqual([2026, undefined]);
  });
});
