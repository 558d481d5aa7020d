import fc from 'fast-check';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { addDays, civilDate, dayNumber, fromDayNumber, yearOf, type CivilDate } from './civil-date';
import { isWorkingDay } from './work-calendar';
import { addWorkingDays, countedDays, MAX_WORKING_DAYS, workingDaysBetween } from './working-days';

const end = (start: string, count: number) => addWorkingDays(civilDate(start), count, CALENDAR_TO_2026);
const working = (date: CivilDate) => isWorkingDay(date, CALENDAR_TO_2026);

const day = fc.integer({ min: dayNumber(civilDate('2019-01-01')), max: dayNumber(civilDate('2029-12-31')) }).map(fromDayNumber);
const count = fc.integer({ min: 0, max: 300 });

describe('第n个工作日', () => {
  test.each([
    ['2026-02-13', 7, '2026-03-02', '春节放假9天，2月14日、28日调休上班'],
    ['2026-02-13', 20, '2026-03-19', '同上'],
    ['2026-02-13', 40, '2026-04-17', '再跨清明'],
    ['2026-04-30', 20, '2026-06-01', '劳动节放假5天，5月9日调休上班'],
    ['2026-09-30', 20, '2026-11-03', '国庆放假7天，10月10日调休上班'],
    ['2026-01-04', 20, '2026-01-30', '收到之日是调休上班的星期日，当天不计'],
    ['2026-06-20', 20, '2026-07-17', '收到之日是端午假期里的星期六'],
    ['2025-01-27', 20, '2025-03-03', '春节放假8天，2月8日调休上班'],
    ['2025-09-30', 20, '2025-11-04', '国庆中秋放假8天，10月11日调休上班'],
    ['2024-02-09', 20, '2024-03-14', '春节放假8天，2月18日调休上班'],
    ['2022-12-30', 7, '2023-01-11', '元旦从12月31日放起，由2023年的通知规定'],
    ['2022-09-30', 20, '2022-11-02', '法院认定：9月30日签收，11月2日届满'],
    ['2021-11-24', 20, '2021-12-22', '网上提交之日起算'],
    ['2021-12-02', 20, '2021-12-30', '双方确认之日起算'],
  ])('%s 起第%i个工作日是 %s（%s）', (start, n, date) => {
    expect(end(start, n)).toEqual({ date, provisional: false });
  });

  test('开始之日不计；0个工作日就是当天', () => {
    expect(end('2026-10-17', 0).date).toBe('2026-10-17');
    expect(end('2026-10-17', 1).date).toBe('2026-10-19');
    expect(end('2026-10-19', 1).date).toBe('2026-10-20');
  });

  test('跨入还没有通知的年份：给出暂定日期，不拒绝', () => {
    expect(end('2026-12-25', 4)).toEqual({ date: '2026-12-31', provisional: false });
    expect(end('2026-12-25', 5)).toEqual({ date: '2027-01-04', provisional: true });
    expect(end('2027-03-01', 0)).toEqual({ date: '2027-03-01', provisional: true });
    expect(end('2098-12-01', 500).provisional).toBe(true);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, MAX_WORKING_DAYS + 1])('%d 个工作日不是能计算的天数', (n) => {
    expect(() => end('2026-01-05', n)).toThrow('工作日天数应当是0到10000之间的整数，请核对天数。');
  });

  test('2019年以前开始的期限拒绝计算；超出日历末尾也拒绝', () => {
    expect(() => end('2018-12-31', 1)).toThrow('只能计算2019年1月1日以后的工作日');
    expect(() => workingDaysBetween(civilDate('2018-12-31'), civilDate('2019-02-01'), CALENDAR_TO_2026)).toThrow('2019年1月1日');
    expect(() => countedDays(civilDate('2018-12-31'), civilDate('2019-02-01'), CALENDAR_TO_2026)).toThrow('2019年1月1日');
    expect(() => end('9999-12-01', 100)).toThrow('日期超出了日历的范围');
  });

  test('与逐日数的结果相同', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (start, n) => {
      let [date, left] = [start, n];
      while (left > 0) {
        date = addDays(date, 1);
        if (working(date)) left -= 1;
      }
      expect(addWorkingDays(start, n, CALENDAR_TO_2026).date).toBe(date);
    }));
  });

  test('届满之日总是工作日，期间的工作日数正好是n', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 300 }), (start, n) => {
      const { date } = addWorkingDays(start, n, CALENDAR_TO_2026);
      expect(working(date)).toBe(true);
      expect(workingDaysBetween(start, date, CALENDAR_TO_2026)).toBe(n);
    }));
  });

  test('先加a再加b等于加a+b', () => {
    fc.assert(fc.property(day, count, count, (start, a, b) => {
      const middle = addWorkingDays(start, a, CALENDAR_TO_2026).date;
      expect(addWorkingDays(middle, b, CALENDAR_TO_2026).date).toBe(addWorkingDays(start, a + b, CALENDAR_TO_2026).date);
    }));
  });

  test('开始得晚不会先届满，天数多不会先届满', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 60 }), (start, later, n) => {
      const { date } = addWorkingDays(start, n, CALENDAR_TO_2026);
      expect(addWorkingDays(addDays(start, later), n, CALENDAR_TO_2026).date >= date).toBe(true);
      expect(addWorkingDays(start, n + 1, CALENDAR_TO_2026).date > date).toBe(true);
    }));
  });

  test('当且仅当期间碰到没有通知的年份才是暂定', () => {
    fc.assert(fc.property(day, count, (start, n) => {
      const { date, provisional } = addWorkingDays(start, n, CALENDAR_TO_2026);
      expect(provisional).toBe(yearOf(date) > 2026);
    }));
  });
});

describe('两日之间的工作日数', () => {
  test('从 from 的次日数到 to 当日；颠倒了就是0', () => {
    const between = (from: string, to: string) => workingDaysBetween(civilDate(from), civilDate(to), CALENDAR_TO_2026);
    expect(between('2026-02-13', '2026-02-24')).toBe(2);
    expect(between('2026-02-13', '2026-02-13')).toBe(0);
    expect(between('2026-02-24', '2026-02-13')).toBe(0);
    expect(between('2019-01-01', '2026-12-31')).toBe(250 + 249 + 250 + 249 + 249 + 251 + 248 + 248);
  });

  test('分段相加等于整段', () => {
    fc.assert(fc.property(day, day, day, (a, b, c) => {
      const [x, y, z] = [a, b, c].sort() as [CivilDate, CivilDate, CivilDate];
      expect(workingDaysBetween(x, y, CALENDAR_TO_2026) + workingDaysBetween(y, z, CALENDAR_TO_2026))
        .toBe(workingDaysBetween(x, z, CALENDAR_TO_2026));
    }));
  });
});

describe('为什么是这一天', () => {
  test('春节前后逐日说明：放假不数，调休要数', () => {
    const days = countedDays(civilDate('2026-02-13'), civilDate('2026-02-24'), CALENDAR_TO_2026);
    expect(days).toHaveLength(11);
    expect(days[0]).toEqual({ date: '2026-02-14', working: true, reason: 'makeUp', provisional: false, number: 1 });
    expect(days[1]).toEqual({ date: '2026-02-15', working: false, reason: 'holiday', name: '春节', provisional: false });
    expect(days.at(-1)).toEqual({ date: '2026-02-24', working: true, reason: 'weekday', provisional: false, number: 2 });
  });

  test('最后一天的序号就是期限的天数，序号连续', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (start, n) => {
      const days = countedDays(start, addWorkingDays(start, n, CALENDAR_TO_2026).date, CALENDAR_TO_2026);
      expect(days.at(-1)?.number).toBe(n);
      expect(days.filter((one) => one.working).map((one) => one.number)).toEqual(Array.from({ length: n }, (_, index) => index + 1));
    }), { numRuns: 50 });
  });

  test('期间为零或者颠倒，没有要数的日子', () => {
    expect(countedDays(civilDate('2026-02-13'), civilDate('2026-02-13'), CALENDAR_TO_2026)).toEqual([]);
    expect(countedDays(civilDate('2026-02-13'), civilDate('2026-02-01'), CALENDAR_TO_2026)).toEqual([]);
  });
});
