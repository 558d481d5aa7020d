import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { d } from '../../../test/fixtures/case';
import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date';
import { dayInfo } from '../calendar/work-calendar';
import type { StripDay } from './strip-day';
import { stripRows } from './strip-weeks';

/** Squares of all days from one to another; what works has a number. */
const squares = (from: CivilDate, to: CivilDate): readonly StripDay[] => Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
  const date = addDays(from, index);
  const { working } = dayInfo(date, CALENDAR_TO_2026);
  return { date, kind: working ? 'counted' : 'off', ...(working && { number: index }), past: false, today: false, answered: false, provisional: false, label: date };
});
/** Rows as they are seen: the first day that is shown, or the words. */
const rows = (from: string, to: string, today: string) =>
  stripRows(squares(d(from), d(to)), d(today)).map((row) => (typeof row === 'string' ? row : row.find((day) => day !== undefined)?.date.slice(5)));

describe('日条一周一行，从星期一排到星期日', () => {
  test('2026年3月4日是星期三，前面空两格；3月10日星期二以后空五格', () => {
    const seen = stripRows(squares(d('2026-03-04'), d('2026-03-10')), d('2026-03-05'));
    expect(seen.map((row) => (typeof row === 'string' ? row : row.map((day) => day?.date.slice(8) ?? '')))).toEqual([
      ['', '', '04', '05', '06', '07', '08'], ['09', '10', '', '', '', '', ''],
    ]);
  });
  test('从星期日起的，第一行只有最后一格', () => expect(rows('2026-03-08', '2026-03-09', '2026-03-08')).toEqual(['03-08', '03-09']));
  test('没有日子就没有行', () => expect(stripRows([], d('2026-03-02'))).toEqual([]));
});

describe('太长的收起中间', () => {
  test('10周（3月4日至5月10日）整个都画，11周就收起来', () => {
    expect(rows('2026-03-04', '2026-05-10', '2026-03-04')).toEqual(['03-04', '03-09', '03-16', '03-23', '03-30', '04-06', '04-13', '04-20', '04-27', '05-04']);
    // 3月16日至4月26日6周30个工作日，清明节4月6日放假一天。
    expect(rows('2026-03-04', '2026-05-11', '2026-03-04')).toEqual(['03-04', '03-09', '中间6周，29个工作日', '04-27', '05-04', '05-11']);
  });
  test('今天的那一周和前后各一周还在，星期一、星期日看都一样', () => {
    // 5月1日（星期五）放假，所以收起来的4月20日至5月3日只有9个工作日。
    const seen = ['03-04', '03-09', '中间2周，10个工作日', '03-30', '04-06', '04-13', '中间2周，9个工作日', '05-04', '05-11', '05-18'];
    for (const today of ['2026-04-06', '2026-04-08', '2026-04-12']) expect(rows('2026-03-04', '2026-05-20', today)).toEqual(seen);
    expect(rows('2026-03-04', '2026-05-20', '2026-04-13')).toEqual(['03-04', '03-09', '中间3周，15个工作日', '04-06', '04-13', '04-20', '中间1周，4个工作日', '05-04', '05-11', '05-18']);
  });
  test('还没有开始、已经过去的，只留首尾', () => {
    for (const today of ['2026-02-02', '2026-07-01']) expect(rows('2026-03-04', '2026-05-20', today)).toEqual(['03-04', '03-09', '中间7周，33个工作日', '05-04', '05-11', '05-18']);
  });
});
