import * as fc from 'fast-check';
import { article } from '../../../test/article';
import { aCase, confirmed, served, signedOn, submitted } from '../../../test/fixtures/case';
import { history } from '../../../test/fixtures/history';
import { document } from '../statute/article';
import { CARRY_CHANGES, carryChange, carryGaps, carryStep, gapWords, isCarriedInto } from './carried-over';
import { tally } from './tally';

article(document('reportFormat'), '上年结转就是上年的结转下年度，一件一件对得上', () => {
  test('任意案件、任意年份：结转进这一年的，恰好是上一年结转出去的', () => {
    fc.assert(fc.property(fc.array(history.map(({ current }) => current), { maxLength: 12 }), (list) => {
      for (let year = 2019; year <= 2031; year += 1) {
        const carried = list.filter((one) => isCarriedInto(one, year));
        expect(carried).toHaveLength(tally(list, year - 1).carriedOverOut.total);
        expect(carryGaps(tally(list, year).carriedOverIn, tally(list, year - 1).carriedOverOut)).toEqual([]);
      }
    }), { numRuns: 30 });
  });

  const open = aCase(submitted('2025-12-22'), confirmed('2025-12-22'));

  test('年报公布以后才确认收到的，多出来一件；公布以前就在的，没有变', () => {
    expect(carryChange(aCase(submitted('2025-12-22')), open, 2026)).toBe('confirmedLater');
    expect(carryChange(undefined, open, 2026)).toBe('enteredLater');
    expect(carryChange(undefined, { ...open, splitFrom: { id: 'x', number: '1', events: 2 } }, 2026)).toBe('partOfSplit');
    expect(carryChange(open, open, 2026)).toBeUndefined();
  });

  test('公布以后补记为上一年办结的、拆分的，少了一件；当年正常办结的不算变', () => {
    const before = aCase(...signedOn('2025-12-22'));
    const closedLate = aCase(...signedOn('2025-12-22'), served('2026-02-10', 'post', '2025-12-30'));
    expect(carryChange(before, closedLate, 2026)).toBe('closedLate');
    expect(carryChange(open, { ...open, state: 'split' }, 2026)).toBe('split');
    expect(carryChange(before, aCase(...signedOn('2025-12-22'), served('2026-01-09')), 2026)).toBeUndefined();
  });

  test('公布的时候记着上一年办结、后来不算了的，也是多出来', () => {
    expect(carryChange(aCase(...signedOn('2025-12-01'), served('2025-12-20')), aCase(...signedOn('2025-12-01')), 2026)).toBe('changedIn');
  });

  test('多出来的加一、少了的减一、说不清的不动；每一种都有话说', () => {
    for (const [change, { label, words }] of Object.entries(CARRY_CHANGES)) {
      expect(carryStep(change as keyof typeof CARRY_CHANGES)).toBe({ 多出来: 1, 少了: -1, 说不清: 0 }[label]);
      expect(words.startsWith('年报公布以后')).toBe(true);
    }
  });

  test('哪几类申请人对不上，说是多少和多少；空白也是对不上', () => {
    const row = { naturalPerson: 3, commercialEnterprise: 0, researchInstitution: 0, publicWelfareOrg: 0, legalServiceOrg: 0, otherOrg: 0, total: 3 };
    expect(carryGaps(row, row)).toEqual([]);
    expect(gapWords(carryGaps(row, { ...row, naturalPerson: 2, total: null }))).toBe('自然人3和2，总计3和空白');
  });
});
