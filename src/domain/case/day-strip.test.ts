import * as fc from 'fast-check';
import { aCase, confirmed, d, served, signedOn, submitted } from '../../../test/fixtures/case';
import { addDays, civilDate, dayOfWeek } from '../calendar/civil-date';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { caseClock } from './clock';
import type { CaseEvent } from './event';
import { dayStrip, type DayStrip, type StripWeek } from './day-strip';

const stripOf = (today: string, ...events: readonly CaseEvent[]) => dayStrip(caseClock(aCase(...events), CHINA_CALENDAR), d(today), CHINA_CALENDAR);
const weeks = (strip: DayStrip) => strip.rows.filter((row): row is StripWeek => row.kind === 'week');
const cells = (strip: DayStrip) => weeks(strip).flatMap((week) => week.cells);
const drawn = (strip: DayStrip) => weeks(strip).map((week) => `${week.month ?? ''}|${week.cells.map((cell) => `${cell.text}${cell.note ?? ''}`).join(' ')}`);

describe('日条：2026年9月10日收到，跨中秋、国庆', () => {
  const strip = stripOf('2026-09-30', submitted('2026-09-10'), confirmed('2026-09-10'));

  test('和挂历对得上', () => {
    expect(drawn(strip)).toEqual([
      '9月|   收到 1 12 13',
      '|2 3 4 5 6 19 7班',
      '|8 9 10 11 25 26 27',
      '|12 13 14今天 1 2 3 4',
      '10月|5 6 7 15 16 17班 11',
      '|18 19 20    ',
    ]);
  });
  test('念出来的一句话', () => {
    expect(strip.sentence).toBe('9月10日收到，第20个工作日是10月14日星期三，其中9月20日、10月10日上班，中秋国庆放假不算');
  });
  test.each([
    ['2026-09-10', '收到申请的这一天不算，从后一天起算'],
    ['2026-09-11', '第1个工作日'],
    ['2026-09-12', '周末，不算'],
    ['2026-09-20', '调休上班，第7个工作日'],
    ['2026-09-25', '中秋节放假，不算'],
    ['2026-10-07', '国庆节放假，不算'],
    ['2026-10-14', '第20个工作日'],
  ])('为什么是这一天：%s %s', (date, why) => expect(strip.reasons.find((reason) => reason.date === date)?.why).toBe(why));

  test('最后一天、今天、过去的日子各有标记', () => {
    const marked = (flag: 'last' | 'today') => cells(strip).filter((cell) => cell[flag]).map((cell) => cell.date);
    expect(marked('last')).toEqual(['2026-10-14']);
    expect(marked('today')).toEqual(['2026-09-30']);
    expect(cells(strip).filter((cell) => cell.past)).toHaveLength(20);
    expect(cells(strip).find((cell) => cell.last)?.label).toBe('2026年10月14日（星期三）第20个工作日，最后一天');
  });
});

test('还没有确认收到的，先从提交那天算，并且说明', () => {
  const strip = stripOf('2026-09-09', submitted('2026-09-08'));
  expect(strip.counting).toBe('safe');
  expect(strip.sentence).toMatch(/^9月8日提交，还没有确认收到，先从这一天算，第20个工作日是10月12日星期一/);
});

test('放假安排没有公布的年份，写明暂定', () => {
  const strip = stripOf('2026-12-22', submitted('2026-12-21'), confirmed('2026-12-21'));
  expect(strip.sentence).toContain('有的放假安排还没有公布，这一天是暂定的');
  expect(cells(strip).filter((cell) => cell.kind !== 'blank').every((cell) => cell.provisional === cell.date.startsWith('2027'))).toBe(true);
});

test('没有放假、没有调休的期间不提放假', () => {
  expect(stripOf('2026-03-03', submitted('2026-03-02'), confirmed('2026-03-02')).sentence).toBe('3月2日收到，第20个工作日是3月30日星期一');
});

test('答复以后标出答复的那天', () => {
  const strip = stripOf('2026-10-20', ...signedOn('2026-09-10'), served('2026-09-28'));
  expect(cells(strip).filter((cell) => cell.answered).map((cell) => cell.date)).toEqual(['2026-09-28']);
  expect(strip.sentence).toMatch(/，9月28日已经答复$/);
});

test('很长的期间收起中间，首尾和今天前后还在', () => {
  const clock = { ...caseClock(aCase(submitted('2026-03-02'), confirmed('2026-03-02')), CHINA_CALENDAR), dueOn: d('2026-09-01') };
  const strip = dayStrip(clock, d('2026-05-20'), CHINA_CALENDAR);
  expect(strip.rows.map((row) => row.kind)).toEqual(['week', 'week', 'gap', 'week', 'week', 'week', 'gap', 'week', 'week', 'week']);
  expect(cells(strip).filter((cell) => cell.today || cell.last).map((cell) => cell.date)).toEqual(['2026-05-20', '2026-09-01']);
  const hidden = strip.rows.flatMap((row) => (row.kind === 'gap' ? [row] : []));
  expect(hidden[0]?.label).toBe('中间8周，37个工作日');
  expect(weeks(strip)[2]?.month).toBe('5月');
});

test('任意一天收到：从星期一排起，数满20个，每天一格，最后一格是期限', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 365 * 8 }), fc.integer({ min: -5, max: 60 }), (offset, later) => {
    const start = addDays(civilDate('2019-01-07'), offset);
    const clock = caseClock(aCase(submitted(start), confirmed(start)), CHINA_CALENDAR);
    const strip = dayStrip(clock, addDays(start, later), CHINA_CALENDAR);
    const shown = cells(strip);
    expect(strip.rows.every((row) => row.kind === 'week' && row.cells.length === 7)).toBe(true);
    shown.forEach((cell, index) => {
      expect((dayOfWeek(cell.date) + 6) % 7).toBe(index % 7);
      if (index > 0) expect(cell.date).toBe(addDays(shown[index - 1]?.date ?? cell.date, 1));
    });
    const counted = shown.filter((cell) => cell.kind === 'counted');
    expect(counted.map((cell) => cell.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(counted[19]).toMatchObject({ date: clock.dueOn, last: true });
    expect(strip.reasons.filter((reason) => reason.counted)).toHaveLength(20);
  }), { numRuns: 300 });
});
