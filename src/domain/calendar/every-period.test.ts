import { everyDay, nthWorkingDay, works } from '../../../test/fixtures/second-calendar';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { civilDate } from './civil-date';
import { isWorkingDay } from './work-calendar';
import { addWorkingDays } from './working-days';

const LAST = '2026-12-31';
const DAYS = everyDay('2019-01-01', LAST);

describe('另算一遍：从通知的文字直接逐日数，不用日历的任何代码', () => {
  test('2019年至2026年共2922天，每一天上不上班都相同', () => {
    expect(DAYS).toHaveLength(2922);
    expect(DAYS.filter((day) => works(day) !== isWorkingDay(civilDate(day), CALENDAR_TO_2026))).toEqual([]);
  });

  test.each([
    [7, '2026-12-22', '2027-01-12'], [20, '2026-12-03', '2027-01-29'], [40, '2026-11-05', '2027-03-02'],
  ])('从每一天起的%i个工作日，届满日都相同；%s以后起的跨进2027年，是暂定的', (count, lastFixed, end) => {
    const differing = DAYS.filter((day) => {
      const { date, provisional } = addWorkingDays(civilDate(day), count, CALENDAR_TO_2026);
      return date !== nthWorkingDay(day, count) || provisional !== (day > lastFixed);
    });
    expect(differing).toEqual([]);
    expect(nthWorkingDay(LAST, count)).toBe(end);
  });
});
