import fc from 'fast-check';
import { addDays, civilDate, dayNumber, dayOfWeek, dayOfYear, daysBetween, formatDate, formatDay, fromDayNumber, parseCivilDate, yearOf } from './civil-date';

const anyDay = fc.integer({ min: dayNumber(civilDate('0001-01-01')), max: dayNumber(civilDate('9999-12-31')) });
const asDate = (number: number) => new Date(number * 86_400_000);

describe('日期', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '20260101', '2026-01-01T00:00', ' 2026-01-01', '0000-01-01', ''])(
    '%s 不是真实的一天，不接受', (text) => {
      expect(parseCivilDate(text)).toBeUndefined();
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s 是真实的一天', (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  test('写成中文：年月日和星期', () => {
    expect(formatDate(civilDate('2026-10-14'))).toBe('2026年10月14日（星期三）');
    expect(formatDay(civilDate('2026-01-04'))).toBe('1月4日');
    expect(formatDate(civilDate('2026-01-04'))).toBe('2026年1月4日（星期日）');
  });

  test('每一天的年月日、星期、年内序号都与公历一致', () => {
    fc.assert(fc.property(anyDay, (number) => {
      const date = fromDayNumber(number);
      const reference = asDate(number);
      expect(date).toBe(reference.toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(number);
      expect(dayOfWeek(date)).toBe(reference.getUTCDay());
      const newYear = civilDate(`${date.slice(0, 4)}-01-01`);
      expect(dayOfYear(date)).toBe(daysBetween(newYear, date) + 1);
      expect(yearOf(date)).toBe(reference.getUTCFullYear());
    }));
  });

  test('加减天数跨月跨年，可以加回来', () => {
    expect(addDays(civilDate('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(civilDate('2024-03-01'), -1)).toBe('2024-02-29');
    fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (number, days) => {
      fc.pre(number + days >= dayNumber(civilDate('0001-01-01')) && number + days <= dayNumber(civilDate('9999-12-31')));
      const date = fromDayNumber(number);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }));
  });

  test('超出0001年至9999年就拒绝，不会绕回去', () => {
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(civilDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });
});
