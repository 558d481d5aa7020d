import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import {
  aCase, at, confirmed, consulted, corrected, correctionAsked, decided, extended, IDENTITY, late, office, opinion, refusedWith, reviewed, served, signed, submitted,
} from '../../../test/fixtures/case';
import { caseClock } from './clock';
import type { CaseEvent, EventOf } from './event';
import { foldCase } from './transition';

/** 2026年3月2日（星期一）收到，第20个工作日是3月30日；4月4日至6日清明放假。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')] as const;
const clockOf = (events: readonly CaseEvent[]) => caseClock(aCase(...events), CALENDAR_TO_2026);
const answer = (day: string) => [decided(day), reviewed(day), signed(day), served(day)];
const lapsed = (day: string): CaseEvent => ({ ...office(day), type: 'correctionLapsed', reasons: '逾期没有补正，也没有说明理由。' });
const feeNoticed = (day: string): EventOf<'feeNoticed'> => ({ ...office(day), type: 'feeNoticed', tariff: 'pages', quantity: 100, fen: 70_000 });

describe('补录：确实发生过的，记在它发生的那一天，期限全部重新推算', () => {
  test('日期早于上一步的，不补录就退回', () => {
    expect(refusedWith(...RECEIVED, extended('2026-03-20', 5), { ...office('2026-03-10'), at: at('2026-03-23'), type: 'assistAsked', assistId: 'a', to: '财政所' })).toBe('datedBeforeLast');
  });
  test('补录的征求意见照样停算', () => {
    const events = [...RECEIVED, extended('2026-03-20', 10), late(consulted('2026-03-06', 'thirdParty', '2026-03-09'), '2026-03-23'), late(opinion('2026-03-13'), '2026-03-23')];
    expect(clockOf(events)).toMatchObject({ dueOn: '2026-04-21' });
  });
  test('第8个工作日才告知补正：记下来，不停期限，案卷里写着为什么', () => {
    const current = aCase(...RECEIVED, late(correctionAsked('2026-03-12'), '2026-03-12'));
    expect(current).toMatchObject({ state: 'inProgress', withoutEffect: [{ index: 2, refusal: { code: 'correctionTooLate', dueOn: '2026-03-11' } }] });
    expect(caseClock(current, CALENDAR_TO_2026).dueOn).toBe('2026-03-30');
  });
  test('补录以后别的步骤就不成立的，退回并说明是哪一步', () => {
    const lapse = [...RECEIVED, correctionAsked('2026-03-04'), lapsed('2026-03-19')];
    const folded = foldCase(IDENTITY, [...lapse, late(corrected('2026-03-17'), '2026-03-23')], CALENDAR_TO_2026);
    expect(folded).toMatchObject({ ok: false, error: { code: 'lateConflict', event: 'correctionLapsed', on: '2026-03-19' } });
  });
  test.each([
    ['告知补正和收到补正', { ...office('2026-03-20'), type: 'assistAsked', assistId: 'a', to: '财政所' }, correctionAsked('2026-03-05'), corrected('2026-03-10'), '2026-04-08'],
    ['收费通知和缴费', { ...office('2026-03-20'), type: 'assistAsked', assistId: 'a', to: '财政所' }, feeNoticed('2026-03-05'), { ...office('2026-03-10'), type: 'feePaid' }, '2026-04-08'],
    ['征求意见和收到意见', decided('2026-03-20'), consulted('2026-03-05', 'otherAgency'), opinion('2026-03-10'), '2026-04-02'],
  ] as const)('成对的补录一起登记：%s', (_, later, asked, came, due) => {
    expect(clockOf([...RECEIVED, later as CaseEvent, late(asked as CaseEvent, '2026-03-23'), late(came as CaseEvent, '2026-03-23')]).dueOn).toBe(due);
  });
  test('办结以后成对补录征求意见，期限照样重新推算', () => {
    expect(clockOf([...RECEIVED, ...answer('2026-03-20'), late(consulted('2026-03-12', 'otherAgency'), '2026-03-23'), late(opinion('2026-03-16'), '2026-03-23')]).dueOn).toBe('2026-04-01');
  });
  test('退回的稿不妨碍补录：逾期未补正退回以后，补录收到的补正照样重新起算', () => {
    const back: CaseEvent = { type: 'returned', at: at('2026-03-16'), by: { kind: 'staff', memberId: 'reviewer-1' }, reason: '收发室说收到过' };
    const current = aCase(...RECEIVED, correctionAsked('2026-03-04', 5), lapsed('2026-03-13'), back, late(corrected('2026-03-10'), '2026-03-17'));
    expect(current).toMatchObject({ state: 'inProgress', withoutEffect: [{ index: 3 }, { index: 4 }] });
    expect(caseClock(current, CALENDAR_TO_2026).dueOn).toBe('2026-04-08');
  });
  test('没有写原因、补录签发都不行', () => {
    expect(refusedWith(...RECEIVED, { ...correctionAsked('2026-03-04'), late: { reason: ' ' } })).toBe('missingWords');
    expect(refusedWith(...RECEIVED, decided('2026-03-10'), reviewed('2026-03-11'), { ...signed('2026-03-12'), late: { reason: '忘了' } })).toBe('lateNotPossible');
  });
  test('不能早于收到申请之日，不能晚于登记的这一天', () => {
    expect(refusedWith(...RECEIVED, late(correctionAsked('2026-03-01'), '2026-03-10'))).toBe('datedBeforeReceipt');
    expect(refusedWith(...RECEIVED, { ...correctionAsked('2026-03-11'), at: at('2026-03-10') })).toBe('datedInFuture');
  });
});
