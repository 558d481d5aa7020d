import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { civilDate } from './civil-date';
import { holiday, workdays, type Notice } from './notice';
import { CalendarRangeError, CHINA_CALENDAR, dayInfo, isCoveredOrLater, isWorkingDay, workCalendar } from './work-calendar';

const on = (text: string) => dayInfo(civilDate(text), CALENDAR_TO_2026);
const notice = (year: number, more: Partial<Notice>): Notice => ({ year, documents: [], holidays: [], makeUpWorkdays: [], ...more });

describe('哪一天上班', () => {
  test.each([
    ['2026-10-14', { working: true, reason: 'weekday', provisional: false }],
    ['2026-10-17', { working: false, reason: 'weekend', provisional: false }],
    ['2026-02-16', { working: false, reason: 'holiday', name: '春节', provisional: false }],
    ['2026-02-14', { working: true, reason: 'makeUp', provisional: false }],
    ['2026-02-21', { working: false, reason: 'holiday', name: '春节', provisional: false }],
    ['2020-01-31', { working: false, reason: 'holiday', name: '春节', provisional: false }],
    ['2020-02-01', { working: false, reason: 'holiday', name: '春节', provisional: false }],
    ['2020-02-03', { working: true, reason: 'weekday', provisional: false }],
    ['2019-05-05', { working: true, reason: 'makeUp', provisional: false }],
  ])('%s %j', (date, info) => {
    expect(on(date)).toEqual(info);
  });

  test('十二月底的日子由下一年的通知改动：2022年12月31日归2023年元旦', () => {
    expect(on('2022-12-31')).toEqual({ working: false, reason: 'holiday', name: '元旦', provisional: false });
    expect(isWorkingDay(civilDate('2022-12-30'), CHINA_CALENDAR)).toBe(true);
  });

  test('下一年的通知改动十二月底，以后来的为准', () => {
    const first = notice(2030, { makeUpWorkdays: workdays('2030-12-28') });
    const second = notice(2031, { holidays: [holiday('元旦', '2030-12-28', '2031-01-01')], makeUpWorkdays: workdays('2030-12-22') });
    for (const notices of [[first, second], [second, first]]) {
      const calendar = workCalendar(notices);
      expect(isWorkingDay(civilDate('2030-12-28'), calendar)).toBe(false);
      expect(isWorkingDay(civilDate('2030-12-31'), calendar)).toBe(false);
      expect(isWorkingDay(civilDate('2030-12-22'), calendar)).toBe(true);
    }
    expect(isWorkingDay(civilDate('2030-12-28'), workCalendar([first]))).toBe(true);
  });

  test('没有通知的年份暂按周末和法定节假日，标为暂定', () => {
    expect(on('2027-02-08')).toEqual({ working: false, reason: 'holiday', name: '春节', provisional: true });
    expect(on('2027-02-09')).toEqual({ working: true, reason: 'weekday', provisional: true });
    expect(on('2027-01-02')).toEqual({ working: false, reason: 'weekend', provisional: true });
    expect(on('2150-06-01')).toEqual({ working: true, reason: 'weekday', provisional: true });
  });

  test('通知一到，暂定变成确定', () => {
    const calendar = workCalendar([...CALENDAR_TO_2026.notices, notice(2027, { holidays: [holiday('元旦', '2027-01-01', '2027-01-03')] })]);
    expect(dayInfo(civilDate('2027-01-04'), calendar)).toEqual({ working: true, reason: 'weekday', provisional: false });
    expect(dayInfo(civilDate('2027-02-08'), calendar)).toEqual({ working: true, reason: 'weekday', provisional: false });
  });

  test('2019年以前的日期拒绝回答，并说明怎么办', () => {
    expect(() => on('2018-12-31')).toThrow(CalendarRangeError);
    expect(() => on('2018-12-31')).toThrow('只能计算2019年1月1日以后的工作日，请核对日期。');
    expect(isCoveredOrLater(civilDate('2018-12-31'))).toBe(false);
    expect(isCoveredOrLater(civilDate('2019-01-01'))).toBe(true);
    expect(isCoveredOrLater(civilDate('2099-01-01'))).toBe(true);
  });

  test('一年两份通知是录入错误，不会悄悄用其中一份', () => {
    expect(() => workCalendar([notice(2030, {}), notice(2030, {})])).toThrow(RangeError);
  });
});
