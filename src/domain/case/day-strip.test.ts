import * as fc from 'fast-check';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, confirmed, consulted, corrected, correctionAsked, d, opinion, served, signedOn, submitted } from '../../../test/fixtures/case';
import { delayed, reasonsAsked, reasonsGiven } from '../../../test/fixtures/steps';
import { daysOf as days, drawnFrom, stripOf, weeksOf as weeks } from '../../../test/fixtures/strip';
import { addDays, civilDate, dayOfWeek } from '../calendar/civil-date';
import { caseClock } from './clock';
import { dayStrip, type DayStrip, type StripDay } from './day-strip';

const square = (day: StripDay | undefined) => {
  if (!day) return '';
  const text = { received: '收到', submitted: '提交', corrected: '补正', paid: '缴费', ordered: '文书', counted: '', makeUp: '班', off: '', paused: '停', last: '止' }[day.kind] + String(day.number ?? '');
  return (text || day.date.slice(8)) + (day.today ? '今' : '');
};
const drawn = (strip: DayStrip) => weeks(strip).map((week) => week.map(square).join(' '));

describe('日条：2026年9月10日收到，跨中秋、国庆', () => {
  const september = () => stripOf('2026-09-30', submitted('2026-09-10'), confirmed('2026-09-10'));

  test('和挂历对得上', () => {
    expect(drawn(september())).toEqual([
      '   收到 1 12 13',
      '2 3 4 5 6 19 班7',
      '8 9 10 11 25 26 27',
      '12 13 14今 01 02 03 04',
      '05 06 07 15 16 班17 11',
      '18 19 止20    ',
    ]);
  });
  test('念出来的一句话', () => {
    expect(september().sentence).toBe('9月10日收到，第20个工作日是10月14日星期三，其中9月20日、10月10日上班，中秋国庆放假不算');
  });
  test.each([
    ['2026-09-10', '收到申请的这一天不算，从后一天起算'],
    ['2026-09-11', '第1个工作日'],
    ['2026-09-12', '周末，不算'],
    ['2026-09-20', '调休上班，第7个工作日'],
    ['2026-09-25', '中秋节放假，不算'],
    ['2026-10-07', '国庆节放假，不算'],
    ['2026-10-14', '第20个工作日'],
  ])('为什么是这一天：%s %s', (date, why) => expect(september().reasons.find((reason) => reason.date === date)?.why).toBe(why));

  test('最后一天、今天、过去的日子各有标记', () => {
    expect(days(september()).filter((day) => day.kind === 'last').map((day) => day.date)).toEqual(['2026-10-14']);
    expect(days(september()).filter((day) => day.today).map((day) => day.date)).toEqual(['2026-09-30']);
    expect(days(september()).filter((day) => day.past)).toHaveLength(20);
    expect(days(september()).find((day) => day.kind === 'last')?.label).toBe('2026年10月14日（星期三）第20个工作日，最后一天');
  });
});

test('征求第三方意见的日子停着不算，后面接着数', () => {
  const strip = stripOf('2026-09-30', submitted('2026-09-10'), confirmed('2026-09-10'), consulted('2026-09-14', 'thirdParty', '2026-09-15'), opinion('2026-09-18'));
  // 9月15、16、17、18日不算，所以第20个工作日从10月14日顺延4个工作日到10月20日。
  expect(drawn(strip).slice(0, 3)).toEqual(['   收到 1 12 13', '2 停 停 停 停 19 班3', '4 5 6 7 25 26 27']);
  expect(days(strip).find((day) => day.kind === 'last')).toMatchObject({ date: '2026-10-20', number: 20 });
  expect(strip.sentence).toContain('征求意见的4个工作日不算');
  expect(strip.reasons.find(({ date }) => date === '2026-09-16')).toMatchObject({ why: '征求第三方意见，不算', counted: false });
});

test('补正以后从收到补正那天重新数', () => {
  const strip = stripOf('2026-09-30', submitted('2026-09-10'), confirmed('2026-09-10'), correctionAsked('2026-09-14'), corrected('2026-09-22'));
  expect(days(strip)[0]).toMatchObject({ kind: 'corrected', date: '2026-09-22' });
  expect(strip.sentence).toMatch(/^9月22日收到补正，第20个工作日是/);
});

test('等申请人补正的时候没有最后一天，也就没有日条', () => {
  const waiting = aCase(submitted('2026-09-10'), confirmed('2026-09-10'), correctionAsked('2026-09-14'));
  expect(dayStrip(caseClock(waiting, CALENDAR_TO_2026), d('2026-09-20'), CALENDAR_TO_2026)).toBeUndefined();
});

test('还没有确认收到的，先从提交那天算，并且说明', () => {
  const strip = stripOf('2026-09-09', submitted('2026-09-08'));
  expect(strip.counting).toBe('safe');
  expect(days(strip)[0]).toMatchObject({ kind: 'submitted', date: '2026-09-08' });
  expect(strip.sentence).toMatch(/^9月8日提交，还没有确认收到，先从这一天算，第20个工作日是10月12日星期一/);
});

test('放假安排没有公布的年份，写明暂定', () => {
  const strip = stripOf('2026-12-22', submitted('2026-12-21'), confirmed('2026-12-21'));
  expect(strip.sentence).toContain('有的放假安排还没有公布，这一天是暂定的');
  expect(days(strip).every((day) => day.provisional === day.date.startsWith('2027'))).toBe(true);
});

test('没有放假、没有调休的期间不提放假', () => {
  expect(stripOf('2026-03-03', submitted('2026-03-02'), confirmed('2026-03-02')).sentence).toBe('3月2日收到，第20个工作日是3月30日星期一');
});

test('答复以后标出答复的那天', () => {
  const strip = stripOf('2026-10-20', ...signedOn('2026-09-10'), served('2026-09-28'));
  expect(days(strip).filter((day) => day.answered).map((day) => day.date)).toEqual(['2026-09-28']);
  expect(strip.sentence).toMatch(/，9月28日已经答复$/);
});

test('很长的期间收起中间，首尾和今天前后还在', () => {
  const clock = { ...caseClock(aCase(submitted('2026-03-02'), confirmed('2026-03-02')), CALENDAR_TO_2026), dueOn: d('2026-09-01') };
  const strip = drawnFrom(clock, d('2026-05-20'));
  expect(strip.weeks.map((week) => (typeof week === 'string' ? week : 7))).toEqual([7, 7, '中间8周，37个工作日', 7, 7, 7, '中间11周，54个工作日', 7, 7, 7]);
  expect(days(strip).filter((day) => day.today || day.kind === 'last').map((day) => day.date)).toEqual(['2026-05-20', '2026-09-01']);
});

test('放假一次叫两个名字的，春节、元旦不简称，都念得出来', () => {
  expect(stripOf('2025-10-14', submitted('2025-09-30'), confirmed('2025-09-30')).sentence).toBe('9月30日收到，第20个工作日是11月4日星期二，其中10月11日上班，国庆中秋放假不算');
  expect(stripOf('2026-02-14', submitted('2026-02-13'), confirmed('2026-02-13')).sentence).toBe('2月13日收到，第20个工作日是3月19日星期四，其中2月14日、2月28日上班，春节放假不算');
  expect(stripOf('2026-12-05', submitted('2026-12-04'), confirmed('2026-12-04')).sentence).toBe('12月4日收到，第20个工作日是2027年1月4日星期一，元旦放假不算，有的放假安排还没有公布，这一天是暂定的');
});

test('最后一天不是工作日的，不说成第几个工作日', () => {
  const received = [submitted('2026-03-02'), confirmed('2026-03-02')];
  // 6月28日是星期日。
  const sunday = stripOf('2026-03-23', ...received, reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12'), delayed('2026-03-20', '2026-06-28'));
  expect(sunday.sentence).toMatch(/^3月2日收到，最后一天是6月28日星期日，/);
  // 第20个工作日3月30日发出征求意见，意见4月2日来，那天就是最后一天。
  const opinionCame = stripOf('2026-04-02', ...received, consulted('2026-03-30', 'otherAgency'), opinion('2026-04-02'));
  expect(opinionCame.sentence).toBe('3月2日收到，最后一天是4月2日星期四，征求意见的3个工作日不算');
});

test('依据两条：多少天，从哪一天算；每一天都有一行，第一行是不算的起算日', () => {
  const strip = stripOf('2026-03-03', submitted('2026-03-02'), confirmed('2026-03-02'));
  expect(strip).toMatchObject({ counting: 'due', rules: [{ article: 33, paragraph: 2 }, { article: 31, item: 3 }] });
  expect(strip.reasons).toHaveLength(29);
  expect(strip.reasons.slice(0, 2)).toEqual([
    { date: '2026-03-02', day: '2026年3月2日（星期一）', why: '收到申请的这一天不算，从后一天起算', counted: false },
    { date: '2026-03-03', day: '2026年3月3日（星期二）', why: '第1个工作日', counted: true },
  ]);
});

test('任意一天收到：从星期一排起，数满20个，每天一格，最后一格是期限', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 365 * 8 }), fc.integer({ min: -5, max: 60 }), (offset, later) => {
    const start = addDays(civilDate('2019-01-07'), offset);
    const clock = caseClock(aCase(submitted(start), confirmed(start)), CALENDAR_TO_2026);
    const strip = drawnFrom(clock, addDays(start, later));
    const shown = days(strip);
    expect(strip.weeks.every((week) => week.length === 7)).toBe(true);
    weeks(strip).forEach((week) => week.forEach((day, column) => { if (day) expect((dayOfWeek(day.date) + 6) % 7).toBe(column); }));
    expect(shown.map((day) => day.date)).toEqual(shown.map((_, index) => addDays(start, index)));
    const counted = shown.filter((day) => day.number !== undefined);
    expect(counted.map((day) => day.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(shown[shown.length - 1]).toMatchObject({ date: clock.dueOn, kind: 'last', number: 20 });
    expect(strip.reasons.filter((reason) => reason.counted)).toHaveLength(20);
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) });
});
