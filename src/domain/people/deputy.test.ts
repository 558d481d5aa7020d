import { civilDate } from '../calendar/civil-date';
import { absenceFault, covers, overlaps } from './deputy';

const days = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) });
const TODAY = civilDate('2026-03-02');

describe('代班的日期', () => {
  test.each([['2026-03-02', '2026-03-02'], ['2026-03-01', '2026-03-02'], ['2026-03-02', '2026-05-30']])('%s 至 %s 可以', (from, to) =>
    expect(absenceFault(days(from, to), TODAY)).toBeUndefined());

  test.each([
    ['2026-03-05', '2026-03-04', '早于开始'], ['2026-02-01', '2026-03-01', '已经过去'], ['2026-03-02', '2026-05-31', '最长90天'],
  ])('%s 至 %s：%s', (from, to, why) => expect(absenceFault(days(from, to), TODAY)).toContain(why));

  test('首尾两天都算在内；挨着不算重叠，同一天算', () => {
    expect(covers(days('2026-03-02', '2026-03-06'), civilDate('2026-03-06'))).toBe(true);
    expect(covers(days('2026-03-02', '2026-03-06'), civilDate('2026-03-07'))).toBe(false);
    expect(overlaps(days('2026-03-02', '2026-03-06'), days('2026-03-06', '2026-03-08'))).toBe(true);
    expect(overlaps(days('2026-03-02', '2026-03-06'), days('2026-03-07', '2026-03-08'))).toBe(false);
  });
});
