import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { calendarFindings } from './calendar-health';
import { civilDate } from './civil-date';

const missing = (today: string) => calendarFindings(CALENDAR_TO_2026, civilDate(today)).map(({ year }) => year);

describe('放假安排缺了没有', () => {
  test.each([
    ['2026-01-01', []], ['2026-11-30', []],
    ['2026-12-01', [2027]], ['2026-12-31', [2027]],
    ['2027-01-01', [2027]], ['2027-11-30', [2027]],
    ['2027-12-01', [2027, 2028]],
  ])('%s：缺%j', (today, years) => {
    expect(missing(today)).toEqual(years);
  });

  test('说清楚缺了会怎样、怎么办', () => {
    expect(calendarFindings(CALENDAR_TO_2026, civilDate('2026-12-01'))).toEqual([{
      code: 'noticeMissing', year: 2027,
      message: '2027年的放假安排还没有导入，碰到2027年的期限都是暂定的。请县主管部门找到国务院办公厅的通知，在“放假安排”里导入。',
    }]);
  });
});
