import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { at, d } from '../../../test/fixtures/case';
import { cardText, cardTitle, isWorthSending, type MorningCard } from './card';
import { isQuiet, isReminderTime, remindersExpectedFor, restAhead } from './hours';

describe('免打扰和早上的一份，按北京时间', () => {
  test.each([['07:59', true], ['08:00', false], ['20:59', false], ['21:00', true], ['00:10', true]])('%s 免打扰：%s', (time, quiet) => expect(isQuiet(at('2026-03-02', time))).toBe(quiet));
  test.each([['08:29', false], ['08:30', true], ['20:59', true], ['21:00', false], ['03:00', false]])('%s 可以发提醒：%s', (time, may) => expect(isReminderTime(at('2026-03-02', time))).toBe(may));
  test.each([['08:39', '2026-03-01'], ['08:40', '2026-03-02'], ['23:00', '2026-03-02']])('到 %s，应当运行过的是 %s', (time, day) => expect(remindersExpectedFor(at('2026-03-02', time))).toBe(day));

  test('比周末长的放假，前一个工作日就说', () => {
    expect(restAhead(d('2026-09-30'), CHINA_CALENDAR)).toEqual({ days: 7, backOn: '2026-10-08' });
    expect(restAhead(d('2026-03-06'), CHINA_CALENDAR)).toBeUndefined();
    expect(restAhead(d('2026-03-02'), CHINA_CALENDAR)).toBeUndefined();
  });
});

describe('早上的一份怎么说', () => {
  const card: MorningCard = { mine: 4, near: 2, overdue: 1, unconfirmed: 0, first: [{ caseId: 'a', number: '第1号' }, { caseId: 'b', number: '第2号' }, { caseId: 'c', number: '第3号' }] };
  test('件数和最先的三件', () => {
    expect(cardTitle(card)).toBe('要你办4件，逾期1件，快到期2件');
    expect(cardText(card, d('2026-03-02'))).toBe('先办第1号、第2号、第3号，一共4件。');
    expect(cardText({ ...card, mine: 3, rest: { days: 7, backOn: d('2026-10-08') } }, d('2026-09-30'))).toBe('先办第1号、第2号、第3号。明天起休息7天，10月8日上班；上班没几天就到期的，放假前安排好。');
  });
  test('没有事就不发', () => expect(isWorthSending({ mine: 0, near: 0, overdue: 0, unconfirmed: 0, first: [] })).toBe(false));
});
