import { civilDate } from '@/domain/calendar/civil-date';
import type { AgencyLoad } from '@/contract/county';
import { byNeed, changeWords, countsWords, findingWords, holidayWords, publishingOf, sumOf } from './words';

const on = (date: string, provisional = false) => ({ date: civilDate(date), provisional });
const span = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) });
const load = (id: string, open: number, unconfirmed: number, overdue: number): AgencyLoad => ({ id, name: id, counts: { open, unconfirmed, overdue }, publishing: { due: 0, overdue: 0 } });

describe('放假和期限的说法', () => {
  test.each([
    [span('2027-06-09', '2027-06-09'), '2027年6月9日（星期三），1天'],
    [span('2027-02-05', '2027-02-12'), '2027年2月5日（星期五）至2月12日，共8天'],
    [span('2026-12-31', '2027-01-03'), '2026年12月31日（星期四）至2027年1月3日，共4天'],
  ])('%j', (holiday, words) => {
    expect(holidayWords(holiday)).toBe(words);
  });

  test.each([
    [on('2026-12-29'), on('2026-12-28'), '2026年12月29日（星期二）改为2026年12月28日（星期一）'],
    [on('2027-01-05', true), on('2027-01-05'), '2027年1月5日（星期二）不变，从暂定变成确定'],
    [on('2027-02-09', true), on('2027-02-04'), '暂定2027年2月9日（星期二）改为2027年2月4日（星期四）'],
    [on('2026-12-31'), on('2027-01-04', true), '2026年12月31日（星期四）改为暂定2027年1月4日（星期一）'],
  ])('%j → %j', (before, after, words) => {
    expect(changeWords({ before, after })).toBe(words);
  });
});

describe('全县的件数', () => {
  test('有逾期、待确认才说', () => {
    expect(countsWords({ open: 0, unconfirmed: 0, overdue: 0 })).toBe('没有在办的申请');
    expect(countsWords({ open: 5, unconfirmed: 0, overdue: 0 })).toBe('在办5件');
    expect(countsWords({ open: 5, unconfirmed: 2, overdue: 1 })).toBe('在办5件，逾期1件，待确认2件');
  });

  test('合计是各单位之和；逾期的单位在最前', () => {
    const agencies = [load('县', 0, 0, 0), load('甲镇', 3, 2, 0), load('乙镇', 9, 0, 1), load('丙镇', 1, 0, 0)];
    expect(sumOf(agencies)).toEqual({ open: 13, unconfirmed: 2, overdue: 1 });
    expect(byNeed(agencies).map(({ id }) => id)).toEqual(['乙镇', '甲镇', '县', '丙镇']);
  });
});

test('要公开的信息：有的单位才说，逾期的在前', () => {
  const agency = (id: string, due: number, overdue: number): AgencyLoad => ({ ...load(id, 0, 0, 0), publishing: { due, overdue } });
  expect(publishingOf([agency('县', 0, 0), agency('甲镇', 2, 0), agency('乙镇', 3, 1)]).map(({ id, words }) => [id, words]))
    .toEqual([['乙镇', '要公开3条，逾期1条'], ['甲镇', '要公开2条，都在期限里']]);
});

test('申请以前先找一找，帮上几次忙：只说次数', () => {
  expect(findingWords({ shown: 0, found: 0, applied: 0, days: 30 })).toBe('最近30天，申请以前没有找到过已经公开的内容。');
  expect(findingWords({ shown: 12, found: 5, applied: 6, days: 30 })).toBe('最近30天，申请以前有12次看到了已经公开的内容：5次就是要的，6次还是接着申请。');
});
