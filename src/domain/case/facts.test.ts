import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import {
  aCase, confirmed, consulted, corrected, correctionAsked, d, decided, late, office, opinion, refusedWith, reviewed, served, signed, submitted, withdrawn,
} from '../../../test/fixtures/case';
import { archived, noticeServed } from '../../../test/fixtures/steps';
import { knownOn } from '../remedy/known-on';
import { art, document } from '../statute/article';
import { applicantPeriods } from './applicant-periods';
import { caseClock } from './clock';
import type { CaseEvent, Served } from './event';
import { factsOf } from './facts';
import { undelivered } from './undelivered';

/** 2026年3月2日（星期一）收到；4月4日至6日清明放假。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const clockOf = (...events: readonly CaseEvent[]) => caseClock(aCase(...RECEIVED, ...events), CALENDAR_TO_2026);
const factsAfter = (...events: readonly CaseEvent[]) => factsOf(aCase(...RECEIVED, ...events));
const feeNoticed = (day: string): CaseEvent => ({ ...office(day), type: 'feeNoticed', tariff: 'pages', quantity: 100, fen: 70_000 });
const unpaid = (day: string): CaseEvent => ({ ...office(day), type: 'feeLapsed', reasons: '逾期未缴纳。' });
const reopened = (day: string): CaseEvent => ({ ...office(day), type: 'reopened', source: 'reconsideration', reference: '昌乐政复决〔2026〕1号' });

article(art(30), '答复期限自行政机关收到补正的申请之日起计算', () => {
  const asking = [consulted('2026-03-03', 'otherAgency'), correctionAsked('2026-03-04'), corrected('2026-03-11')];
  test('收到补正的时候还在征求意见，新的期限里也不算那些日子：12日、13日不算，4月9日顺延到13日', () => {
    const clock = clockOf(...asking, opinion('2026-03-13'));
    expect(clock).toMatchObject({ startOn: '2026-03-11', dueOn: '2026-04-13' });
    expect(clock.pauses).toEqual([{ kind: 'otherAgency', from: '2026-03-11', to: '2026-03-13', open: false }]);
  });
  test('还没有回来的，新的期限也待定', () => expect(clockOf(...asking)).toMatchObject({ waitingFor: 'consultation', pauses: [{ from: '2026-03-11', open: true }] }));
  test('收到补正以前已经有了意见的，新的期限里没有不算的日子', () => {
    const [sent, ...rest] = asking;
    expect(clockOf(sent as CaseEvent, correctionAsked('2026-03-04'), opinion('2026-03-10'), ...rest.slice(1))).toMatchObject({ dueOn: '2026-04-09', pauses: [] });
  });
  test('逾期不补正、逾期未缴费，记下登记的日子', () => {
    const lapsed: CaseEvent = { ...office('2026-03-19'), type: 'correctionLapsed', reasons: '没有补正。' };
    expect(factsAfter(correctionAsked('2026-03-04'), lapsed).correction).toMatchObject({ servedOn: '2026-03-04', lapsedOn: '2026-03-19' });
    expect(factsAfter(correctionAsked('2026-03-04'), corrected('2026-03-11')).correction).toEqual(expect.objectContaining({ metOn: '2026-03-11' }));
    expect(factsAfter(feeNoticed('2026-03-16'), unpaid('2026-04-15')).fee).toMatchObject({ servedOn: '2026-03-16', lapsedOn: '2026-04-15' });
  });
});

article(art(32), '第三方应当自收到征求意见书之日起15个工作日内提出意见', () => {
  test('邮寄的，从登记的送达那天算：3月6日寄出、9日送到，30日期满', () => {
    const delivered: CaseEvent = { ...office('2026-03-09'), type: 'consultationDelivered', consultationId: 'c1' };
    expect(clockOf(consulted('2026-03-06', 'thirdParty'))).not.toHaveProperty('latestDueOn');
    expect(clockOf(consulted('2026-03-06', 'thirdParty'), delivered)).toMatchObject({ latestDueOn: '2026-04-22', pauses: [{ to: '2026-03-30' }] });
  });
});

describe('责令重新答复以后，以前在等的不再等', () => {
  test('没有缴费的不再处理以后责令重新答复，不再等缴费', () => {
    const clock = clockOf(feeNoticed('2026-03-16'), unpaid('2026-04-15'), reviewed('2026-04-16'), signed('2026-04-16'), served('2026-04-17'), reopened('2026-06-01'));
    expect(clock).toMatchObject({ startedBy: 'order', dueOn: '2026-06-30' });
    expect(clock).not.toHaveProperty('waitingFor');
  });
  test('撤回以后责令重新答复的，没有办结', () => {
    expect(clockOf(withdrawn('2026-03-10'))).toMatchObject({ endedOn: '2026-03-10' });
    const again = clockOf(withdrawn('2026-03-10'), reopened('2026-06-01'));
    expect(again).toMatchObject({ dueOn: '2026-06-30' });
    expect(again).not.toHaveProperty('endedOn');
  });
});

test('拆分的，拆分那天就不再计时；只有没有确认收到就转送的，转送那天才不再计时', () => {
  expect(clockOf({ ...office('2026-03-10'), type: 'split', into: ['第2号', '第3号'] })).toMatchObject({ endedOn: '2026-03-10' });
  const forwarded: CaseEvent = { ...office('2026-03-04'), type: 'forwarded', toAgencyId: 'wutu', to: '五图街道办事处', number: '五图依申请〔2026〕第1号', reason: '由五图街道制作' };
  expect(caseClock(aCase(submitted('2026-03-02'), forwarded), CALENDAR_TO_2026)).toMatchObject({ endedOn: '2026-03-04' });
});

describe('协办、救济一件一件地记', () => {
  const assist = (day: string, assistId: string): CaseEvent => ({ ...office(day), type: 'assistAsked', assistId, to: '自然资源所', wantedOn: d('2026-03-20') });
  test('收到的协办材料归到请的那一次', () => {
    const { assists } = factsAfter(assist('2026-03-10', 'a1'), assist('2026-03-10', 'a2'), { ...office('2026-03-12'), type: 'assistGiven', assistId: 'a2' });
    expect([...assists].map(([id, { asked, given }]) => [id, asked.wantedOn, given?.on])).toEqual([['a1', '2026-03-20', undefined], ['a2', '2026-03-20', '2026-03-12']]);
  });
  test('复议的结果归到受理的那一件', () => {
    const filed = (day: string, remedyId: string): CaseEvent => ({ ...office(day), type: 'remedyFiled', remedyId, way: 'review' });
    const { remedies } = factsAfter(filed('2026-04-10', 'r1'), filed('2026-04-20', 'r2'), { ...office('2026-05-20'), type: 'remedyEnded', remedyId: 'r1', result: 'upheld' });
    expect([...remedies].map(([id, one]) => [id, one.filed.on, one.ended?.result])).toEqual([['r1', '2026-04-10', 'upheld'], ['r2', '2026-04-20', undefined]]);
  });
  test('最后一件事的日子，不因为补录以前的事而变', () => {
    expect(factsAfter(assist('2026-03-20', 'a1'), late(assist('2026-03-10', 'a2'), '2026-03-23')).lastOn).toBe('2026-03-20');
    expect(refusedWith(...RECEIVED, assist('2026-03-20', 'a1'), late(assist('2026-03-10', 'a2'), '2026-03-23'), { ...assist('2026-03-19', 'a3'), at: office('2026-03-24').at })).toBe('datedBeforeLast');
  });
});

article(document('feeMeasures'), '申请人应当在收到收费通知次日起20个工作日内缴纳费用', () => {
  test('什么都没有告知过，申请人没有期限', () => expect(applicantPeriods(factsAfter(), CALENDAR_TO_2026)).toEqual({ periods: [] }));
  test('告知过的每一项都有自己的期限，正在等的只有一项', () => {
    const reasons: CaseEvent = { ...office('2026-03-12'), type: 'reasonsAsked', figures: '三个月42件', workingDays: 5 };
    const { periods, due } = applicantPeriods(factsAfter(correctionAsked('2026-03-04'), corrected('2026-03-11'), reasons, feeNoticed('2026-03-16')), CALENDAR_TO_2026);
    expect(periods.map(({ of, servedOn, workingDays, end }) => [of, servedOn, workingDays, end.date])).toEqual([
      ['correction', '2026-03-04', 10, '2026-03-18'], ['payment', '2026-03-16', 20, '2026-04-14'], ['reasons', '2026-03-12', 5, '2026-03-19'],
    ]);
    expect(due?.date).toBe('2026-04-14');
  });
});

article(document('serviceReply'), '邮寄的答复，知道答复之日是送到之日', () => {
  const answered = (...after: readonly CaseEvent[]) => aCase(
    ...RECEIVED, decided('2026-03-03'), reviewed('2026-03-04'), signed('2026-03-05'), served('2026-03-06', 'post', '2026-03-06'), ...after,
  );
  const known = (...after: readonly CaseEvent[]) => knownOn(factsOf(answered(...after)).served as Served);
  it('送到的日子后来登记，知道答复之日就是那一天，答复日不变', () => {
    expect(known()).toBeUndefined();
    expect(known(noticeServed('2026-03-11', 'answer'))).toBe('2026-03-11');
    expect(factsOf(answered(noticeServed('2026-03-11', 'answer'))).served?.answeredOn).toBe('2026-03-06');
    expect(undelivered(factsOf(answered()))).toEqual(['answer']);
    expect(undelivered(factsOf(answered(noticeServed('2026-03-11', 'answer'))))).toEqual([]);
  });
  it('已经归档的，送到的日子可以补录', () => {
    expect(known(archived('2026-03-12'), late(noticeServed('2026-03-11', 'answer'), '2026-03-13'))).toBe('2026-03-11');
  });
  it('送到只登记一次；当面给的没有可以登记的', () => {
    expect(refusedWith(...RECEIVED, decided('2026-03-03'), reviewed('2026-03-04'), signed('2026-03-05'), served('2026-03-06', 'post', '2026-03-06'), noticeServed('2026-03-11', 'answer'), noticeServed('2026-03-12', 'answer'))).toBe('nothingToServe');
    expect(refusedWith(...RECEIVED, decided('2026-03-03'), reviewed('2026-03-04'), signed('2026-03-05'), served('2026-03-06'), noticeServed('2026-03-11', 'answer'))).toBe('nothingToServe');
    expect(refusedWith(...RECEIVED, noticeServed('2026-03-11', 'answer'))).toBe('nothingToServe');
  });
});
