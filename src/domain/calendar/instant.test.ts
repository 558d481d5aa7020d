import fc from 'fast-check';
import { civilDateAt, clockTimeAt, epochMs, instant, minutesBetween, parseInstant } from './instant';

const anyTime = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) });

describe('时刻按北京时间换成日期', () => {
  test('世界时15:59还是当天，16:00已经是第二天', () => {
    expect(civilDateAt(instant(Date.UTC(2026, 9, 14, 15, 59, 59, 999)))).toBe('2026-10-14');
    expect(civilDateAt(instant(Date.UTC(2026, 9, 14, 16)))).toBe('2026-10-15');
    expect(instant(Date.UTC(2026, 11, 31, 16))).toBe('2027-01-01T00:00:00.000+08:00');
  });

  test('日期和钟点与 Asia/Shanghai 时区一致', () => {
    const reference = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
    fc.assert(fc.property(anyTime, (ms) => {
      const at = instant(ms);
      expect(`${civilDateAt(at)} ${clockTimeAt(at)}`).toBe(reference.format(ms));
      expect(epochMs(at)).toBe(ms);
      expect(parseInstant(at)).toBe(at);
    }));
  });

  test('先后顺序就是文字顺序', () => {
    fc.assert(fc.property(anyTime, anyTime, (a, b) => {
      expect(instant(a) < instant(b)).toBe(a < b);
    }));
  });

  test.each([
    ['2026-10-14T09:30:00+08:00', '2026-10-14T09:30:00.000+08:00'],
    ['2026-10-14T01:30:00Z', '2026-10-14T09:30:00.000+08:00'],
    ['2026-10-14T09:30+08:00', '2026-10-14T09:30:00.000+08:00'],
    ['2026-10-13T20:30:00.5-05:00', '2026-10-14T09:30:00.500+08:00'],
  ])('%s 读作 %s', (text, wanted) => {
    expect(parseInstant(text)).toBe(wanted);
  });

  test.each(['2026-10-14', '2026-10-14T09:30:00', '2026-02-30T09:30:00+08:00', '2026-10-14T24:00:00+08:00', '2026-10-14T09:60:00Z', '2026-10-14T09:30:00+15:00', '今天'])(
    '%s 不是完整的时刻，不接受', (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );

  test('相隔的分钟数去掉零头', () => {
    expect(minutesBetween(instant(0), instant(119_999))).toBe(1);
    expect(minutesBetween(instant(119_999), instant(0))).toBe(-1);
  });
});
