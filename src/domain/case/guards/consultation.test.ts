import { article } from '../../../../test/article';
import { at, confirmed, consulted, d, office, OFFICER, opinion, refusalOf, refusedWith, submitted } from '../../../../test/fixtures/case';
import { art } from '../../statute/article';
import type { Actor, CaseEvent, EventOf } from '../event';

/** 2026年3月2日是星期一。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const SENT = consulted('2026-03-06', 'thirdParty');
const delivered = (day: string, consultationId = 'c1'): CaseEvent => ({ ...office(day), type: 'consultationDelivered', consultationId });
/** Sent on 6 March, entered on 9 March. */
const sentAndReceived = (receivedByThemOn: string): EventOf<'consultationSent'> =>
  ({ type: 'consultationSent', at: at('2026-03-09'), by: OFFICER, on: d('2026-03-06'), receivedByThemOn: d(receivedByThemOn), consultationId: 'c1', kind: 'thirdParty', about: '补偿明细' });

article(art(32), '第三方应当自收到征求意见书之日起15个工作日内提出意见', () => {
  test('对方收到的日子，从发出那天到登记那天都可以', () => {
    for (const day of ['2026-03-06', '2026-03-07', '2026-03-09']) expect(refusedWith(...RECEIVED, sentAndReceived(day))).toBeUndefined();
  });
  test('不能早于发出，不能在登记以后', () => {
    expect(refusalOf(...RECEIVED, sentAndReceived('2026-03-05'))).toEqual({ code: 'consultedBeforeSent', sentOn: '2026-03-06' });
    expect(refusalOf(...RECEIVED, sentAndReceived('2026-03-10'))).toEqual({ code: 'datedInFuture', enteredOn: '2026-03-09' });
  });
  test('同一次征求意见只发出一次', () => {
    expect(refusalOf(...RECEIVED, SENT, consulted('2026-03-10', 'thirdParty'))).toEqual({ code: 'consultationTwice' });
    expect(refusedWith(...RECEIVED, SENT, consulted('2026-03-10', 'thirdParty', undefined, 'c2'))).toBeUndefined();
  });
  test('邮寄的，送到以后登记送达，只登记一次', () => {
    expect(refusedWith(...RECEIVED, SENT, delivered('2026-03-06'))).toBeUndefined();
    expect(refusalOf(...RECEIVED, SENT, delivered('2026-03-09'), delivered('2026-03-10'))).toEqual({ code: 'nothingToServe' });
    expect(refusalOf(...RECEIVED, consulted('2026-03-06', 'thirdParty', '2026-03-09'), delivered('2026-03-10'))).toEqual({ code: 'nothingToServe' });
  });
  test('没有发出的、已经有了意见的，没有送达可以登记', () => {
    expect(refusalOf(...RECEIVED, SENT, delivered('2026-03-09', 'c2'))).toEqual({ code: 'consultationUnknown' });
    expect(refusalOf(...RECEIVED, SENT, opinion('2026-03-10'), delivered('2026-03-11'))).toEqual({ code: 'consultationOver', endedOn: '2026-03-10' });
  });
});

article(art(33, 3), '征求第三方和其他机关意见所需时间不计算在前款规定的期限内', () => {
  const by = (actor: Actor): CaseEvent => ({ ...opinion('2026-03-13'), by: actor } as CaseEvent);
  test('意见只登记一次，发出当天就回的也收', () => {
    expect(refusedWith(...RECEIVED, SENT, opinion('2026-03-06'))).toBeUndefined();
    expect(refusalOf(...RECEIVED, SENT, opinion('2026-03-13'), opinion('2026-03-16'))).toEqual({ code: 'consultationOver', endedOn: '2026-03-13' });
    expect(refusalOf(...RECEIVED, SENT, opinion('2026-03-13', 'agrees', 'c2'))).toEqual({ code: 'consultationUnknown' });
  });
  test('对方用自己的链接回复自己的一件，不能替别人回复', () => {
    const two = [...RECEIVED, SENT, consulted('2026-03-06', 'otherAgency', undefined, 'c2')];
    expect(refusedWith(...two, by({ kind: 'consulted', consultationId: 'c1' }))).toBeUndefined();
    expect(refusalOf(...two, by({ kind: 'consulted', consultationId: 'c2' }))).toEqual({ code: 'consultationUnknown' });
  });
});
