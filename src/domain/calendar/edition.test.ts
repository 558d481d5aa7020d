import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { calendarEdition, coveredThrough } from './edition';
import { holiday, workdays, type Notice } from './notice';
import { workCalendar } from './work-calendar';

const notice = (more: Partial<Notice>): Notice => ({ year: 2030, documents: [], holidays: [], makeUpWorkdays: [], ...more });
const edition = (...notices: Notice[]) => calendarEdition(workCalendar(notices));

describe('日历版本', () => {
  test('写明公布到哪一年，相同的日子相同，先后和出处无关', () => {
    expect(coveredThrough(CALENDAR_TO_2026)).toBe(2026);
    expect(calendarEdition(CALENDAR_TO_2026)).toMatch(/^2026-[0-9a-f]{8}$/);
    expect(calendarEdition(workCalendar([...CALENDAR_TO_2026.notices].reverse()))).toBe(calendarEdition(CALENDAR_TO_2026));
    expect(edition(notice({ documents: [{ title: '通知', address: 'https://www.gov.cn/1' }] }))).toBe(edition(notice({})));
    expect(coveredThrough(workCalendar([]))).toBe(0);
  });

  test('差一天放假、差一天上班、差一个名称、差一年，版本就不同', () => {
    const editions = [
      edition(notice({})),
      edition(notice({ holidays: [holiday('元旦', '2030-01-01')] })),
      edition(notice({ holidays: [holiday('元旦', '2030-01-01', '2030-01-02')] })),
      edition(notice({ holidays: [holiday('春节', '2030-01-01')] })),
      edition(notice({ makeUpWorkdays: workdays('2030-01-05') })),
      edition(notice({}), notice({ year: 2031 })),
    ];
    expect(new Set(editions).size).toBe(editions.length);
  });
});
