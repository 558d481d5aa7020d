import type { Instant } from '@/domain/calendar/instant';
import { civilDate } from '@/domain/calendar/civil-date';
import { coveredThrough } from '@/domain/calendar/edition';
import type { NoticeChange } from '@/domain/calendar/import-notice';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { findingsOf } from '../findings';
import { calendarNow } from './calendar';

const LAST = coveredThrough(CHINA_CALENDAR);
const ofYear = (year: number): NoticeChange & { readonly id: string } =>
  ({ id: `${year}-1`, kind: 'year', notice: { year, documents: [], holidays: [], makeUpWorkdays: [] } });

describe('现行日历', () => {
  test('每次调用都看有没有新导入的；没有新的，算好的年份接着用', async () => {
    const stored: (NoticeChange & { readonly id: string })[] = [];
    const now = calendarNow({ all: async () => [...stored] });
    const before = (await now()).calendar;
    expect(before.notices).toEqual(CHINA_CALENDAR.notices);
    expect((await now()).calendar).toBe(before);
    stored.push(ofYear(LAST + 1));
    const after = (await now()).calendar;
    expect(coveredThrough(after)).toBe(LAST + 1);
    expect((await now()).calendar).toBe(after);
  });

  test('对不上的不采用，也不瞒着：写进运行状况', async () => {
    const now = await calendarNow({ all: async () => [ofYear(LAST + 5)] })();
    expect(now.calendar.notices).toEqual(CHINA_CALENDAR.notices);
    expect(findingsOf(now, { at: `${LAST}-06-01T10:00:00.000+08:00` as Instant, today: civilDate(`${LAST}-06-01`), reminders: { day: civilDate(`${LAST}-06-01`), at: `${LAST}-06-01T08:30:00.000+08:00` as Instant, failed: 0 }, seal: { day: civilDate(`${LAST}-05-31`), at: `${LAST}-06-01T00:05:00.000+08:00` as Instant, root: 'f'.repeat(32) } })).toEqual([
      { code: 'noticeUnused', message: `导入过的“${LAST + 5}年放假安排的通知”和现在的放假安排对不上，没有采用，请县主管部门核对。` },
    ]);
  });
});
