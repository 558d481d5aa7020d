import { civilDate } from '@/domain/calendar/civil-date';
import { changeWords, findingWords, holidayWords } from './words';

const on = (date: string, provisional = false) => ({ date: civilDate(date), provisional });
const span = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) });

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

test('申请以前先找一找，帮上几次忙：只说次数', () => {
  expect(findingWords({ shown: 0, found: 0, applied: 0, days: 30 })).toBe('最近30天，申请以前没有找到过已经公开的内容。');
  expect(findingWords({ shown: 12, found: 5, applied: 6, days: 30 })).toBe('最近30天，申请以前有12次看到了已经公开的内容：5次就是要的，6次还是接着申请。');
});
