import { article } from '../../../../test/article';
import { CALENDAR_TO_2026 } from '../../../../test/fixtures/calendar';
import { aCase, at, confirmed, correctionAsked, d, office, OFFICER, refusalOf, refusedWith, submitted } from '../../../../test/fixtures/case';
import { art, document } from '../../statute/article';
import { caseClock } from '../clock';
import type { CaseEvent, EventOf } from '../event';

/** 2026年3月2日是星期一。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
/** Given on 4 March, entered on 6 March. */
const asked = (more: Partial<EventOf<'correctionAsked'>>): CaseEvent =>
  ({ type: 'correctionAsked', at: at('2026-03-06'), by: OFFICER, on: d('2026-03-04'), items: ['写明年份'], workingDays: 10, ...more });
const feeNoticed = (day: string, more: Partial<EventOf<'feeNoticed'>> = {}): CaseEvent => ({ ...office(day), type: 'feeNoticed', tariff: 'pages', quantity: 100, fen: 70_000, ...more });
const noticeServed = (day: string, notice: EventOf<'noticeServed'>['notice'] = 'correctionNotice'): CaseEvent => ({ ...office(day), type: 'noticeServed', notice });

article(art(30), '一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限', () => {
  test('有一项写明就是告知，多出来的空行不算', () => expect(refusedWith(...RECEIVED, asked({ items: ['写明年份', ' '] }))).toBeUndefined());
  test('一项也没有，或者全是空行，不是告知', () => {
    for (const items of [[], [''], [' ', '\n']]) expect(refusalOf(...RECEIVED, asked({ items }))).toEqual({ code: 'correctionWithoutItems' });
  });
  test('期限从1个工作日到250个工作日', () => {
    for (const workingDays of [1, 250]) expect(refusedWith(...RECEIVED, asked({ workingDays }))).toBeUndefined();
    expect(refusalOf(...RECEIVED, asked({ workingDays: 251 }))).toEqual({ code: 'periodNotWhole', max: 250 });
  });
  test('第二次告知、第8个工作日告知，说明是哪天', () => {
    expect(refusalOf(...RECEIVED, asked({}), { ...office('2026-03-09'), type: 'corrected' }, correctionAsked('2026-03-10'))).toEqual({ code: 'correctionTwice', askedOn: '2026-03-04' });
    expect(refusalOf(...RECEIVED, correctionAsked('2026-03-12'))).toEqual({ code: 'correctionTooLate', dueOn: '2026-03-11' });
  });
  test('申请人收到告知的日子，从告知那天到登记那天；他的期限从那天算', () => {
    expect(caseClock(aCase(...RECEIVED, asked({ servedOn: d('2026-03-04') })), CALENDAR_TO_2026).applicantDueOn).toBe('2026-03-18');
    expect(caseClock(aCase(...RECEIVED, asked({ servedOn: d('2026-03-06') })), CALENDAR_TO_2026).applicantDueOn).toBe('2026-03-20');
    expect(refusalOf(...RECEIVED, asked({ servedOn: d('2026-03-03') }))).toEqual({ code: 'servedBeforeNotice', on: '2026-03-04' });
    expect(refusalOf(...RECEIVED, asked({ servedOn: d('2026-03-07') }))).toEqual({ code: 'datedInFuture', enteredOn: '2026-03-06' });
  });
});

describe('申请人自己的期限，从他收到告知那天起算', () => {
  const posted = asked({ posted: true });
  test('邮寄的告知登记一次送达，投递当天送到也可以', () => {
    expect(refusedWith(...RECEIVED, asked({ posted: true, at: at('2026-03-04') }), noticeServed('2026-03-04'))).toBeUndefined();
    expect(refusalOf(...RECEIVED, posted, noticeServed('2026-03-09'), noticeServed('2026-03-10'))).toEqual({ code: 'nothingToServe' });
  });
  test('没有告知过的、当面给的，没有送达可以登记；登记的是哪一种告知要对得上', () => {
    expect(refusalOf(...RECEIVED, noticeServed('2026-03-09'))).toEqual({ code: 'nothingToServe' });
    expect(refusalOf(...RECEIVED, asked({}), noticeServed('2026-03-09'))).toEqual({ code: 'nothingToServe' });
    expect(refusalOf(...RECEIVED, posted, noticeServed('2026-03-09', 'feeNotice'))).toEqual({ code: 'nothingToServe' });
  });
  test('邮寄的收费通知、说明理由的要求，也是送达以后才起算', () => {
    const fee = [...RECEIVED, feeNoticed('2026-03-16', { posted: true }), noticeServed('2026-03-18', 'feeNotice')];
    expect(caseClock(aCase(...fee), CALENDAR_TO_2026).applicantDueOn).toBe('2026-04-16');
    const reasons: CaseEvent = { ...office('2026-03-05'), type: 'reasonsAsked', figures: '三个月提出42件', workingDays: 10, posted: true };
    expect(refusedWith(...RECEIVED, reasons, noticeServed('2026-03-09', 'reasonsNotice'))).toBeUndefined();
  });
});

article(document('feeMeasures'), '逾期未缴纳的，视为放弃申请', () => {
  const lapsed = (day: string, type: 'correctionLapsed' | 'feeLapsed'): CaseEvent => ({ ...office(day), type, reasons: '到期没有来。' });
  test('还在期限里的，说明哪天到期，补正的说第三十条，缴费的说收费办法', () => {
    expect(refusalOf(...RECEIVED, asked({}), lapsed('2026-03-18', 'correctionLapsed'))).toEqual({ code: 'applicantPeriodRuns', dueOn: '2026-03-18', article: 'correction' });
    expect(refusalOf(...RECEIVED, feeNoticed('2026-03-16'), lapsed('2026-04-14', 'feeLapsed'))).toEqual({ code: 'applicantPeriodRuns', dueOn: '2026-04-14', article: 'payment' });
  });
  test('还不知道哪天送到的，期限没有起算', () => {
    expect(refusalOf(...RECEIVED, feeNoticed('2026-03-16', { posted: true }), lapsed('2026-05-20', 'feeLapsed'))).toEqual({ code: 'notServedYet' });
  });
});
