import fc from 'fast-check';
import { instant, parseInstant, type Instant } from './instant';
import { CHINA_CALENDAR } from './work-calendar';
import { workingHoursBetween } from './working-days';

const at = (text: string): Instant => {
  const moment = parseInstant(`${text}:00+08:00`);
  if (moment === undefined) throw new Error(text);
  return moment;
};
const hours = (from: string, to: string) => workingHoursBetween(at(from), at(to), CHINA_CALENDAR);
const time = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 2, 31) }).map((ms) => instant(ms - (ms % 60_000)));

describe('工作小时数（工作日9至12时、14至18时）', () => {
  test.each([
    ['2026-10-14T09:00', '2026-10-14T12:00', 3, '一个上午'],
    ['2026-10-14T10:30', '2026-10-14T15:30', 3, '午休不算'],
    ['2026-10-14T12:10', '2026-10-14T13:50', 0, '全在午休'],
    ['2026-10-14T17:00', '2026-10-15T10:00', 2, '夜里不算'],
    ['2026-10-16T17:00', '2026-10-19T10:00', 2, '周末不算'],
    ['2026-10-17T10:00', '2026-10-17T16:00', 0, '星期六'],
    ['2026-10-17T10:00', '2026-10-19T10:00', 1, '星期六提交，星期一开始算'],
    ['2026-02-13T17:00', '2026-02-24T10:00', 9, '春节不算，2月14日调休上班算7小时'],
    ['2026-09-20T09:00', '2026-09-20T13:00', 3, '调休上班的星期日'],
    ['2026-10-14T00:00', '2026-10-15T00:00', 7, '一整天'],
    ['2026-10-15T09:00', '2026-10-14T09:00', 0, '颠倒了就是0'],
  ])('%s 至 %s 是%d小时（%s）', (from, to, expected) => {
    expect(hours(from, to)).toBeCloseTo(expected, 9);
  });

  test('逐分钟数出来的结果相同', () => {
    fc.assert(fc.property(time, fc.integer({ min: 0, max: 6000 }), (from, minutes) => {
      const start = Date.parse(from);
      let counted = 0;
      for (let minute = 0; minute < minutes; minute += 1) {
        const moment = instant(start + minute * 60_000);
        const hour = Number(moment.slice(11, 13));
        const open = (hour >= 9 && hour < 12) || (hour >= 14 && hour < 18);
        if (open && CHINA_CALENDAR.year(2026).workingDates.includes(moment.slice(0, 10) as never)) counted += 1;
      }
      expect(workingHoursBetween(from, instant(start + minutes * 60_000), CHINA_CALENDAR)).toBeCloseTo(counted / 60, 6);
    }), { numRuns: 30 });
  });
});
