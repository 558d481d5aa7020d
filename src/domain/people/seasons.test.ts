import { civilDate } from '../calendar/civil-date';
import { isDayOfYear, restOfYear, seasonOn, seasonsFault, seasonWords, type Season } from './seasons';

const SUMMER: Season = { name: 'summer', from: '06-01', to: '09-30', hours: '8:30–12:00、14:30–18:00' };
const WINTER: Season = { name: 'winter', ...restOfYear(SUMMER), hours: '8:30–12:00、14:00–17:30' };

describe('夏令、冬令作息', () => {
  test('冬令是一年里夏令以外的日子', () => {
    expect(WINTER).toMatchObject({ from: '10-01', to: '05-31' });
    expect(restOfYear({ from: '03-01', to: '12-31' })).toEqual({ from: '01-01', to: '02-29' });
    expect(seasonsFault([SUMMER, WINTER])).toBeUndefined();
    expect(seasonsFault([])).toBeUndefined();
  });

  test.each([['2026-06-01', 'summer'], ['2026-09-30', 'summer'], ['2026-10-01', 'winter'], ['2026-12-31', 'winter'], ['2027-01-01', 'winter'], ['2028-02-29', 'winter'], ['2026-05-31', 'winter']])(
    '%s 是 %s', (day, name) => expect(seasonOn([SUMMER, WINTER], civilDate(day))?.name).toBe(name));

  test('日期有空缺、有重叠，说出是哪一天', () => {
    expect(seasonsFault([SUMMER])).toContain('1月1日不在夏令也不在冬令');
    expect(seasonsFault([SUMMER, { ...WINTER, from: '09-30' }])).toContain('9月30日既在夏令又在冬令');
    expect(seasonsFault([SUMMER, { ...WINTER, from: '10-02' }])).toContain('10月1日不在');
  });

  test.each(['06-31', '13-01', '00-10', '6-1', '02-30', ''])('“%s”不是一年里的一天', (day) => expect(isDayOfYear(day)).toBe(false));

  test('写成一句话', () => expect(seasonWords(SUMMER)).toBe('夏令（6月1日至9月30日）8:30–12:00、14:30–18:00'));
});
