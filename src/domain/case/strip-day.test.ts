import { confirmed, consulted, corrected, correctionAsked, opinion, served, signedOn, submitted } from '../../../test/fixtures/case';
import { feeNoticed, feePaid, reopened } from '../../../test/fixtures/steps';
import { daysOf, stripOf } from '../../../test/fixtures/strip';
import type { CaseEvent } from './event';

const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const squares = (today: string, ...events: readonly CaseEvent[]) => daysOf(stripOf(today, ...events));
const on = (date: string, today: string, ...events: readonly CaseEvent[]) => squares(today, ...events).find((day) => day.date === date);

describe('起算的那一天说从什么算起，为什么不算', () => {
  test.each<[string, string, string, readonly CaseEvent[]]>([
    ['received', '2026年3月2日（星期一）收到申请的这一天不算，从后一天起算', '2026-03-03', RECEIVED],
    ['submitted', '2026年3月2日（星期一）提交申请的这一天不算，从后一天起算', '2026-03-03', RECEIVED.slice(0, 1)],
    ['corrected', '2026年3月11日（星期三）收到补正的这一天不算，从后一天起算', '2026-03-12', [...RECEIVED, correctionAsked('2026-03-04'), corrected('2026-03-11')]],
    ['paid', '2026年3月25日（星期三）缴费的这一天不算，从后一天起算', '2026-03-26', [...RECEIVED, feeNoticed('2026-03-16'), feePaid('2026-03-25')]],
    ['ordered', '2026年6月1日（星期一）收到文书的这一天不算，从后一天起算', '2026-06-02', [...signedOn('2026-03-02'), served('2026-03-03'), reopened('2026-06-01')]],
  ])('%s', (kind, label, today, events) => {
    expect(squares(today, ...events)[0]).toMatchObject({ kind, label, past: true, today: false, answered: false, provisional: false });
    expect(stripOf(today, ...events).reasons[0]?.why).toBe(label.slice(label.indexOf('）') + 1));
  });
  test('收到的当天看，那一天是今天，还没有过去', () => {
    expect(squares('2026-03-02', ...RECEIVED)[0]).toMatchObject({ past: false, today: true, label: '2026年3月2日（星期一）收到申请的这一天不算，从后一天起算，今天' });
  });
});

describe('每一格是哪一种日子', () => {
  /** 9月10日收到；9月14日发出征求意见，9月18日收到意见，所以到10月20日。 */
  const asked = [submitted('2026-09-10'), confirmed('2026-09-10'), consulted('2026-09-14', 'thirdParty', '2026-09-15'), opinion('2026-09-18')];
  test.each([
    ['2026-09-14', 'counted', '2026年9月14日（星期一）第2个工作日'],
    ['2026-09-15', 'paused', '2026年9月15日（星期二）征求第三方意见，不算'],
    ['2026-09-19', 'off', '2026年9月19日（星期六）周末，不算'],
    ['2026-09-20', 'makeUp', '2026年9月20日（星期日）调休上班，第3个工作日'],
    ['2026-09-25', 'off', '2026年9月25日（星期五）中秋节放假，不算'],
    ['2026-09-30', 'counted', '2026年9月30日（星期三）第10个工作日，今天'],
    ['2026-10-20', 'last', '2026年10月20日（星期二）第20个工作日，最后一天'],
  ])('%s %s', (date, kind, label) => expect(on(date, '2026-09-30', ...asked)).toMatchObject({ kind, label }));
  test('今天的前一天过去了，今天、明天没有', () => {
    expect(['2026-09-29', '2026-09-30', '2026-10-01'].map((date) => on(date, '2026-09-30', ...asked)?.past)).toEqual([true, false, false]);
    expect(['2026-09-29', '2026-09-30', '2026-10-01'].map((date) => on(date, '2026-09-30', ...asked)?.today)).toEqual([false, true, false]);
  });
  test('不算的日子没有第几个', () => expect(on('2026-09-15', '2026-09-30', ...asked)).not.toHaveProperty('number'));
});

test('最后一天当天答复：今天、最后一天、已答复都念出来', () => {
  const events = [...signedOn('2026-03-02'), served('2026-03-30')];
  expect(on('2026-03-30', '2026-03-30', ...events)).toMatchObject({ kind: 'last', answered: true, label: '2026年3月30日（星期一）第20个工作日，今天，最后一天，已答复' });
  expect(on('2026-03-27', '2026-03-30', ...events)).toMatchObject({ kind: 'counted', answered: false, label: '2026年3月27日（星期五）第19个工作日' });
});
