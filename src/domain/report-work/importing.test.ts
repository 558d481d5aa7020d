import { civilDate as d } from '../calendar/civil-date';
import { canBePublishedOn, importNeedsReview } from './importing';

test('今年要公布的那一年，导入也要审核；再早的不用', () => {
  expect([2026, 2025, 2024].map((year) => importNeedsReview(year, d('2026-03-02')))).toEqual([false, true, false]);
  expect([2026, 2025].map((year) => importNeedsReview(year, d('2026-12-01')))).toEqual([true, false]);
});

test('年报在那一年结束以后公布，不在今天以后', () => {
  expect(['2025-12-31', '2026-01-01', '2026-03-02', '2026-03-03'].map((on) => canBePublishedOn(d(on), 2025, d('2026-03-02')))).toEqual([false, true, true, false]);
});
