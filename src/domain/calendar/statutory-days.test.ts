import { LunarDay, SolarTerm } from 'tyme4ts';
import { LAST_NOTICE_YEAR } from '../../../test/fixtures/calendar';
import { FESTIVALS } from './festivals';
import { NOTICES } from './notices';
import { statutoryDays } from './statutory-days';

const two = (value: number) => String(value).padStart(2, '0');
const monthAndDay = (day: { getMonth: () => number; getDay: () => number }) => `${two(day.getMonth())}-${two(day.getDay())}`;

describe('全国年节及纪念日放假办法（2025）第二条', () => {
  test('2027年：元旦1日、春节除夕至初三、清明1日、劳动节2日、端午1日、中秋1日、国庆3日', () => {
    expect(Object.fromEntries(statutoryDays(2027))).toEqual({
      '2027-01-01': '元旦',
      '2027-02-05': '春节', '2027-02-06': '春节', '2027-02-07': '春节', '2027-02-08': '春节',
      '2027-04-05': '清明节',
      '2027-05-01': '劳动节', '2027-05-02': '劳动节',
      '2027-06-09': '端午节',
      '2027-09-15': '中秋节',
      '2027-10-01': '国庆节', '2027-10-02': '国庆节', '2027-10-03': '国庆节',
    });
  });

  test('中秋落在国庆里，两个名称都写', () => {
    expect(statutoryDays(2028).get('2028-10-03' as never)).toBe('国庆节、中秋节');
  });

  test('正月初一、清明、端午、中秋的每一行都与农历算法相同', () => {
    for (const [year, row] of Object.entries(FESTIVALS)) {
      const lunar = (month: number, day: number) => monthAndDay(LunarDay.fromYmd(Number(year), month, day).getSolarDay());
      const qingming = monthAndDay(SolarTerm.fromName(Number(year), '清明').getJulianDay().getSolarDay());
      expect(`${year} ${row}`).toBe(`${year} ${lunar(1, 1)} ${qingming} ${lunar(5, 5)} ${lunar(8, 15)}`);
    }
  });

  test('农历表还够用十年以上，快用完时这条先报错', () => {
    for (let year = 2019; year <= Math.max(2040, LAST_NOTICE_YEAR + 10); year += 1) expect(FESTIVALS[year]).toBeDefined();
  });

  test('法定节假日在已公布的年份里都确实放假（2025年起）', () => {
    for (const { year, holidays } of NOTICES.filter((notice) => notice.year >= 2025)) {
      for (const date of statutoryDays(year).keys()) {
        expect(`${date} ${holidays.some(({ from, to }) => from <= date && date <= to)}`).toBe(`${date} true`);
      }
    }
  });

  test('农历表之外的年份只知道公历的节日，不猜', () => {
    expect([...statutoryDays(2150).values()]).toEqual(['元旦', '劳动节', '劳动节', '国庆节', '国庆节', '国庆节']);
  });
});
