import * as fc from 'fast-check';
import { addDays, civilDate, type CivilDate } from '../calendar/civil-date';
import { CHINA_CALENDAR, isWorkingDay, workCalendar } from '../calendar/work-calendar';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days';
import { NOTICES } from '../calendar/notices';
import { aCase, confirmed, correctionAsked, d, extended, decided, served, signedOn, submitted } from '../../../test/fixtures/case';
import { history } from '../../../test/fixtures/history';
import type { DisclosureCase } from '../case/case';
import { remindersOf, RUNGS, rungAt, type Reminder } from './ladder';

/** Calendars that know all years, and some that lack the last ones. */
const calendars = [CHINA_CALENDAR, workCalendar(NOTICES.filter(({ year }) => year < 2026)), workCalendar(NOTICES.filter(({ year }) => year < 2023))];

const fresh = (current: DisclosureCase, today: CivilDate, told: Set<string>, calendar = CHINA_CALENDAR): readonly Reminder[] =>
  remindersOf(current, today, calendar).filter(({ mark }) => !told.has(mark) && told.add(mark));

describe('梯级：−10、−5、−2、−1、0个工作日和逾期以后的每个工作日', () => {
  const one = aCase(submitted('2026-03-02'), confirmed('2026-03-02'));

  test('每天运行：每一级正好一次，在那一天；逾期以后每个工作日一次', () => {
    const told = new Set<string>();
    const sent: string[] = [];
    for (let day = d('2026-03-02'); day <= '2026-04-03'; day = addDays(day, 1)) {
      if (!isWorkingDay(day, CHINA_CALENDAR)) continue;
      for (const { rung, left, late } of fresh(one, day, told)) sent.push(`${day} ${rung} ${left} ${late}`);
    }
    expect(sent).toEqual([
      '2026-03-16 left10 10 0', '2026-03-23 left5 5 0', '2026-03-26 left2 2 0', '2026-03-27 left1 1 0', '2026-03-30 left0 0 0',
      '2026-03-31 overdue 0 1', '2026-04-01 overdue 0 2', '2026-04-02 overdue 0 3', '2026-04-03 overdue 0 4',
    ]);
  });

  test('停了几天再运行：只发最近的一级，按现在的情形，不补发错过的', () => {
    expect(fresh(one, d('2026-03-27'), new Set()).map(({ rung, left }) => [rung, left])).toEqual([['left1', 1]]);
    expect(fresh(one, d('2026-04-10'), new Set()).map(({ rung, late }) => [rung, late])).toEqual([['overdue', 8]]);
  });

  test('越近，知道的人越多：先经办人，再代班的人，再公开机构负责人；逾期了，分管领导和县里也知道', () => {
    expect(RUNGS.left10.tell).toEqual(['officer']);
    expect(RUNGS.left2.tell).toContain('deputy');
    expect(RUNGS.left1.tell).toContain('officeHead');
    expect(remindersOf(one, d('2026-03-31'), CHINA_CALENDAR)[0]?.tell).toEqual(expect.arrayContaining(['officer', 'officeHead', 'signatory', 'county']));
    expect(remindersOf(one, d('2026-03-30'), CHINA_CALENDAR)[0]?.tell).not.toContain('county');
  });

  test('等申请人补正，期限停着，不提醒；他的期限过了，提醒登记一次', () => {
    const waiting = aCase(submitted('2026-03-02'), confirmed('2026-03-02'), correctionAsked('2026-03-09', 5));
    const told = new Set<string>();
    const sent: string[] = [];
    for (let day = d('2026-03-10'); day <= '2026-04-10'; day = addDays(day, 1)) for (const { rung } of fresh(waiting, day, told)) sent.push(`${day} ${rung}`);
    expect(sent).toEqual(['2026-03-17 lapsed']);
  });

  test('延期以后，按新的期限重新一级一级提醒', () => {
    const told = new Set<string>();
    fresh(one, d('2026-03-23'), told);
    const later = aCase(submitted('2026-03-02'), confirmed('2026-03-02'), extended('2026-03-24', 20));
    expect(fresh(later, d('2026-03-25'), told)).toEqual([]);
    expect(fresh(later, d('2026-04-22'), told).map(({ rung, by }) => [rung, by])).toEqual([['left5', '2026-04-28']]);
  });

  test('答复以后不再提醒', () => {
    const done = aCase(...signedOn('2026-03-02'), served('2026-03-03'));
    expect(remindersOf(done, d('2026-04-10'), CHINA_CALENDAR)).toEqual([]);
  });

  test('练习件从来不提醒', () => expect(remindersOf({ ...one, practice: true }, d('2026-04-10'), CHINA_CALENDAR)).toEqual([]));

  test('网上的申请先按提交那天算的日子提醒，那天过了按答复底线', () => {
    const late = aCase(submitted('2026-03-02'), confirmed('2026-03-05'), decided('2026-03-06'));
    expect(remindersOf(late, d('2026-03-30'), CHINA_CALENDAR)[0]).toMatchObject({ rung: 'left0', by: '2026-03-30' });
    expect(remindersOf(late, d('2026-03-31'), CHINA_CALENDAR)[0]).toMatchObject({ rung: 'left2', left: 2, by: '2026-04-02' });
  });
});

describe('任意的案件、日历和运行的日子', () => {
  const cases = history.map(({ current }) => current);
  const ahead = fc.integer({ min: 0, max: 120 });
  const calendar = fc.constantFrom(...calendars);

  test('同一个提醒从不发第二次；每次运行以后，站到的那一级一定已经发过', () => {
    fc.assert(fc.property(cases, calendar, fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 }), (current, known, gaps) => {
      const told = new Set<string>();
      let day = d(current.events[0].at.slice(0, 10));
      for (const gap of gaps) {
        day = addDays(day, gap);
        if (!isWorkingDay(day, known)) continue;
        const before = new Set(told);
        const sent = fresh(current, day, told, known);
        // One for each day that is counted to, however long the gap.
        expect(new Set(sent.map(({ matter, by }) => `${matter}${by}`)).size).toBe(sent.length);
        for (const { mark } of sent) expect(before.has(mark)).toBe(false);
        for (const { mark } of remindersOf(current, day, known)) expect(told.has(mark)).toBe(true);
      }
    }), { numRuns: 150 });
  });

  test('期限不变、每天都运行：十个工作日以内的每一级正好一次，都在它那一天', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2500 }), calendar, ahead, (offset, known, start) => {
      const begin = addDays(civilDate('2019-02-01'), offset);
      const current = aCase(submitted(begin), confirmed(begin));
      const by = addWorkingDays(begin, 20, known).date;
      const told = new Set<string>();
      const seen = new Map<string, CivilDate>();
      for (let day = addDays(begin, start % 20); day <= by; day = addDays(day, 1)) {
        if (!isWorkingDay(day, known)) continue;
        for (const { rung, left } of fresh(current, day, told, known)) {
          expect(seen.has(rung)).toBe(false);
          seen.set(rung, day);
          expect(rungAt(left)).toBe(rung);
        }
      }
      const firstRun = addDays(begin, start % 20);
      for (const [rung, { left }] of Object.entries(RUNGS)) {
        const ownDay = [...Array(60).keys()].map((n) => addDays(begin, n)).find((day) => isWorkingDay(day, known) && workingDaysBetween(day, by, known) === left);
        if (ownDay && ownDay >= firstRun) expect([rung, seen.get(rung)]).toEqual([rung, ownDay]);
      }
    }), { numRuns: 120 });
  });
});
