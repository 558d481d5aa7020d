import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import otherCalendar from 'chinese-days/dist/chinese-days.json';
import { CALENDAR_TO_2026 } from '../../../../test/fixtures/calendar';
import { addDays, civilDate, dayOfWeek, type CivilDate } from '../civil-date';
import { dayInfo } from '../work-calendar';
import { NOTICES } from './index';

const FIRST = civilDate('2019-01-01');
const LAST = civilDate('2026-12-31');
const SHARED = path.resolve(__dirname, '../../../../../shared/calendar');

const isWeekend = (date: CivilDate) => dayOfWeek(date) === 0 || dayOfWeek(date) === 6;

function everyDay(): CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = FIRST; date <= LAST; date = addDays(date, 1)) days.push(date);
  return days;
}

describe('国务院办公厅关于部分节假日安排的通知', () => {
  test.each([[2019, 250], [2020, 249], [2021, 250], [2022, 249], [2023, 249], [2024, 251], [2025, 248], [2026, 248]])(
    '%i年有%i个工作日', (year, count) => {
      expect(CALENDAR_TO_2026.year(year).workingDates).toHaveLength(count);
    },
  );

  test('2019年至2026年每一天上不上班，与另一份独立的日历相同', () => {
    // The library's own functions read a date in the zone of the machine; its data do not depend on it.
    const { holidays, workdays } = otherCalendar;
    const worksThere = (date: CivilDate) => date in workdays || (!(date in holidays) && !isWeekend(date));
    const differing = everyDay().filter((date) => worksThere(date) !== dayInfo(date, CALENDAR_TO_2026).working);
    expect(differing).toEqual([]);
  });

  test('每一条都注明出处：通知的标题、文号和网址', () => {
    for (const { year, documents } of NOTICES) {
      expect(documents.length).toBe(year === 2019 || year === 2020 ? 2 : 1);
      for (const document of documents) {
        expect(document.title).toMatch(new RegExp(`^国务院办公厅关于.*${year}年.*的通知$`));
        expect(document.number).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
        expect(document.address).toMatch(/^https?:\/\/www\.gov\.cn\/zhengce\/zhengceku\//);
      }
    }
  });

  test('调休上班日都是星期六或者星期日', () => {
    expect(NOTICES.flatMap((notice) => notice.makeUpWorkdays).filter((date) => !isWeekend(date))).toEqual([]);
  });

  test('年份连续，没有漏掉的一年', () => {
    expect(NOTICES.length).toBeGreaterThanOrEqual(8);
    expect(NOTICES.map((notice) => notice.year)).toEqual(NOTICES.map((_, index) => 2019 + index));
  });

  for (const notice of NOTICES) {
    const file = path.join(SHARED, `holiday-cn-${notice.year}.json`);
    (existsSync(file) ? test : test.skip)(`${notice.year}年与参考资料逐日相同：休息、调休、节日名称（没有参考资料时略过）`, () => {
      const { papers, days } = JSON.parse(readFileSync(file, 'utf8')) as { papers: string[]; days: { date: string; name: string; isOffDay: boolean }[] };
      expect(notice.documents.map((document) => document.address)).toEqual(papers);
      const weekends = days.filter((day) => !day.isOffDay && isWeekend(civilDate(day.date)));
      expect(notice.makeUpWorkdays).toEqual(weekends.map((day) => day.date));
      const off = notice.holidays.flatMap(({ name, from, to }) => {
        const rows: { date: string; name: string }[] = [];
        for (let date = from; date <= to; date = addDays(date, 1)) rows.push({ date, name });
        return rows;
      });
      expect(off).toEqual(days.filter((day) => day.isOffDay).map(({ date, name }) => ({ date, name })));
    });
  }
});
