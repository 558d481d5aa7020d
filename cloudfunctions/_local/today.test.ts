import { StartupError } from './startup-error';
import { clockOffset, timeOffset } from './today';

const HOUR = 3_600_000;

describe('可以拨动的日历', () => {
  test.each([['2026-03-02T15:59:59Z', '23:59 还是当天'], ['2026-03-01T16:00:00Z', '0 点就是当天'], ['2026-03-02T05:00:00Z', '中午']])('北京时间 3 月 2 日（%s，%s）拨到 2 月 10 日是往回整整 20 天', (now) => {
    expect(clockOffset('2026-02-10', Date.parse(now))).toBe(-20 * 24 * HOUR);
  });

  test('不拨就是零，写错的日子说明怎么写', () => {
    expect(clockOffset(undefined)).toBe(0);
    for (const wrong of ['2018-12-31', '2026-2-10', '2026-02-30', '20260210', '', 'tomorrow']) expect(() => clockOffset(wrong)).toThrow(StartupError);
  });
});

test('拨到当天的几点，不换日子', () => {
  for (const now of ['2026-03-01T16:00:00Z', '2026-03-02T15:59:59Z', '2026-03-02T05:30:00Z']) {
    const moved = new Date(Date.parse(now) + timeOffset('08:30', Date.parse(now)));
    expect(moved.toISOString()).toBe('2026-03-02T00:30:00.000Z');
  }
  expect(timeOffset(undefined)).toBe(0);
});
