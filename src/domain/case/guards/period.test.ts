import { article } from '../../../../test/article';
import { CALENDAR_TO_2026 } from '../../../../test/fixtures/calendar';
import { aCase, APPLICANT, at, confirmed, correctionAsked, d, extended, office, refusalOf, refusedWith, submitted } from '../../../../test/fixtures/case';
import { correctionLapsed } from '../../../../test/fixtures/steps';
import { art } from '../../statute/article';
import { caseClock } from '../clock';
import type { CaseEvent, EventOf } from '../event';

/** 2026年3月2日（星期一）收到，第20个工作日是3月30日。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const requested = (day: string, workingDays = 10): CaseEvent => ({ ...office(day), type: 'extensionAsked', workingDays, reason: '要到档案馆查' });
const declined = (day: string): CaseEvent => ({ ...office(day), type: 'extensionDeclined', reason: '现有材料可以按期答复' });
const reasonsAsked = (day: string, more: Partial<EventOf<'reasonsAsked'>> = {}): CaseEvent => ({ ...office(day), type: 'reasonsAsked', figures: '三个月提出42件', workingDays: 10, ...more });
const reasonsGiven = (day: string): CaseEvent => ({ type: 'reasonsGiven', at: at(day), by: APPLICANT, on: d(day), words: '编写村志需要' });
const delayed = (day: string, until: string): CaseEvent => ({ ...office(day), type: 'delayed', until: d(until), reason: '数量大' });

article(art(33, 2), '应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日', () => {
  test('1个工作日到20个工作日都可以', () => {
    expect(caseClock(aCase(...RECEIVED, extended('2026-03-10', 1)), CALENDAR_TO_2026).dueOn).toBe('2026-03-31');
    expect(caseClock(aCase(...RECEIVED, extended('2026-03-10', 20)), CALENDAR_TO_2026).dueOn).toBe('2026-04-28');
    expect(refusalOf(...RECEIVED, extended('2026-03-10', 21))).toEqual({ code: 'extensionTooLong', max: 20 });
  });
  test('同意的人只写了空格，就是没有人同意', () => {
    expect(refusalOf(...RECEIVED, { ...office('2026-03-10'), type: 'extended', workingDays: 10, reason: '材料多', approvedBy: ' ' })).toEqual({ code: 'extensionNotApproved' });
  });
  test('晚了的、第二次的，说明是哪天', () => {
    expect(refusalOf(...RECEIVED, extended('2026-03-31'))).toEqual({ code: 'toldTooLate', dueOn: '2026-03-30', event: 'extended' });
    expect(refusalOf(...RECEIVED, extended('2026-03-10', 5), extended('2026-03-20', 5))).toEqual({ code: 'extendedTwice', extendedOn: '2026-03-10' });
  });
  test('登记了逾期未补正、正在审核，没有在走的期限可以延', () => {
    const lapsed = [...RECEIVED, correctionAsked('2026-03-04'), correctionLapsed('2026-03-19')];
    for (const event of [extended('2026-03-20', 5), requested('2026-03-20')]) expect(refusalOf(...lapsed, event)).toEqual({ code: 'noPeriodRuns' });
  });
  test('申请延期不动期限；同意以后才延，不再等负责人', () => {
    expect(caseClock(aCase(...RECEIVED, requested('2026-03-10')), CALENDAR_TO_2026).dueOn).toBe('2026-03-30');
    expect(caseClock(aCase(...RECEIVED, requested('2026-03-10'), extended('2026-03-11', 10)), CALENDAR_TO_2026).dueOn).toBe('2026-04-14');
    expect(refusalOf(...RECEIVED, requested('2026-03-10'), extended('2026-03-11', 10), declined('2026-03-12'))).toEqual({ code: 'extensionNotAsked' });
  });
  test('一次只申请一个；不同意以后可以再申请', () => {
    expect(refusalOf(...RECEIVED, requested('2026-03-10'), requested('2026-03-11'))).toEqual({ code: 'extensionAskedTwice', askedOn: '2026-03-10' });
    expect(refusedWith(...RECEIVED, requested('2026-03-10'), declined('2026-03-11'), requested('2026-03-12', 5))).toBeUndefined();
    expect(refusalOf(...RECEIVED, declined('2026-03-11'))).toEqual({ code: 'extensionNotAsked' });
  });
  test('不可能同意的不收：超过20天、延过的、期限已经过的', () => {
    for (const days of [0, 21, 1.5]) expect(refusalOf(...RECEIVED, requested('2026-03-10', days))).toEqual({ code: 'extensionTooLong', max: 20 });
    expect(refusalOf(...RECEIVED, extended('2026-03-10', 5), requested('2026-03-11'))).toEqual({ code: 'extendedTwice', extendedOn: '2026-03-10' });
    expect(refusedWith(...RECEIVED, requested('2026-03-30'))).toBeUndefined();
    expect(refusalOf(...RECEIVED, requested('2026-03-31'))).toEqual({ code: 'toldTooLate', dueOn: '2026-03-30', event: 'extensionAsked' });
  });
});

article(art(35), '行政机关可以要求申请人说明理由', () => {
  test('还没有说明的，不再要求一次；说明过的可以再要求', () => {
    expect(refusalOf(...RECEIVED, reasonsAsked('2026-03-05'), reasonsAsked('2026-03-06'))).toEqual({ code: 'reasonsAskedTwice' });
    expect(refusedWith(...RECEIVED, reasonsAsked('2026-03-05'), reasonsGiven('2026-03-09'), reasonsAsked('2026-03-10'))).toBeUndefined();
  });
  test('给的期限是整数个工作日，收到的日子不早于要求的日子', () => {
    expect(refusalOf(...RECEIVED, reasonsAsked('2026-03-05', { workingDays: 0 }))).toEqual({ code: 'periodNotWhole', max: 250 });
    expect(refusalOf(...RECEIVED, reasonsAsked('2026-03-05', { servedOn: d('2026-03-04') }))).toEqual({ code: 'servedBeforeNotice', on: '2026-03-05' });
    expect(refusedWith(...RECEIVED, reasonsAsked('2026-03-05', { servedOn: d('2026-03-05') }))).toBeUndefined();
  });
  test('没有要求过的、说明过的，没有理由可以登记', () => {
    expect(refusalOf(...RECEIVED, reasonsGiven('2026-03-09'))).toEqual({ code: 'reasonsNotAsked' });
    expect(refusalOf(...RECEIVED, reasonsAsked('2026-03-05'), reasonsGiven('2026-03-09'), reasonsGiven('2026-03-10'))).toEqual({ code: 'reasonsNotAsked' });
  });
});

article(art(35), '可以确定延迟答复的合理期限并告知申请人', () => {
  const reasoned = [...RECEIVED, reasonsAsked('2026-03-05'), reasonsGiven('2026-03-09')];
  test('不晚于告知以后366天：3月20日告知，最远到第二年3月21日', () => {
    expect(refusedWith(...reasoned, delayed('2026-03-20', '2027-03-21'))).toBeUndefined();
    expect(refusalOf(...reasoned, delayed('2026-03-20', '2027-03-22'))).toEqual({ code: 'delayTooLong', lastOn: '2027-03-21' });
  });
  test('比原来的最后一天晚一天就可以；同一天不是延迟', () => {
    expect(refusedWith(...reasoned, delayed('2026-03-20', '2026-03-31'))).toBeUndefined();
    expect(refusalOf(...reasoned, delayed('2026-03-20', '2026-03-30'))).toEqual({ code: 'delayNotLater', dueOn: '2026-03-30' });
  });
  test('要求了还没有说明理由的，不能延迟；最后一天告知来得及，第二天晚了', () => {
    expect(refusalOf(...RECEIVED, reasonsAsked('2026-03-05'), delayed('2026-03-20', '2026-06-30'))).toEqual({ code: 'delayWithoutReasons' });
    expect(refusedWith(...reasoned, delayed('2026-03-30', '2026-06-30'))).toBeUndefined();
    expect(refusalOf(...reasoned, delayed('2026-03-31', '2026-06-30'))).toEqual({ code: 'toldTooLate', dueOn: '2026-03-30', event: 'delayed' });
  });
});

describe('收费通知', () => {
  const notice = (more: Partial<EventOf<'feeNoticed'>> = {}): CaseEvent => ({ ...office('2026-03-16'), type: 'feeNoticed', tariff: 'pages', quantity: 68, fen: 38_000, ...more });
  test('第31页到第68页每页10元，一共380元；写错了的，说明应该是多少', () => {
    expect(refusedWith(...RECEIVED, notice())).toBeUndefined();
    expect(refusalOf(...RECEIVED, notice({ fen: 68_000 }))).toEqual({ code: 'feeAmount', fen: 38_000 });
  });
  test('收到通知的日子不早于发通知的日子；期限过了才通知的，说明哪天到期', () => {
    expect(refusalOf(...RECEIVED, notice({ servedOn: d('2026-03-15') }))).toEqual({ code: 'servedBeforeNotice', on: '2026-03-16' });
    expect(refusalOf(...RECEIVED, notice({ ...office('2026-03-31') }))).toEqual({ code: 'toldTooLate', dueOn: '2026-03-30', event: 'feeNoticed' });
  });
});
