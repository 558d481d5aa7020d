import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, at, confirmed, consulted, correctionAsked, d, extended, office, opinion, served, signedOn, submitted } from '../../../test/fixtures/case';
import { art, document } from '../statute/article';
import { answerBy, bindingOn, caseClock, confirmationAlarm, isOverdue, lastDayOf, workingDaysLate, workingDaysLeft } from './clock';
import type { CaseEvent } from './event';

/** 2026年3月2日（星期一）收到，第20个工作日是3月30日；4月4日至6日清明放假。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const clockOf = (events: readonly CaseEvent[], today?: string) => caseClock(aCase(...RECEIVED, ...events), CALENDAR_TO_2026, today ? d(today) : undefined);

article(art(30), '答复期限自行政机关收到补正的申请之日起计算', () => {
  const clock = () => clockOf([correctionAsked('2026-03-04')]);
  test('等补正的时候没有最后一天，没有暂定，没有不算的日子，也不会逾期', () => {
    const waiting = clock();
    expect(waiting).toMatchObject({ provisional: false, safeProvisional: false, pauses: [], bindingOn: '2026-03-18' });
    for (const key of ['dueOn', 'latestDueOn', 'safeOn', 'extendedBy', 'answeredOn', 'endedOn']) expect(waiting).not.toHaveProperty(key);
    expect(answerBy(waiting)).toBeUndefined();
    expect(isOverdue(waiting, d('2026-06-01'))).toBe(false);
    expect(workingDaysLate(waiting, d('2026-06-01'), CALENDAR_TO_2026)).toBe(0);
  });
  test('数的是申请人自己的期限：3月18日，还剩5个工作日', () => {
    expect(lastDayOf(clock())).toBe('2026-03-18');
    expect(workingDaysLeft(clock(), d('2026-03-11'), CALENDAR_TO_2026)).toBe(5);
  });
});

article(art(33, 3), '行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内', () => {
  const asked = consulted('2026-03-06', 'thirdParty', '2026-03-09');
  test('还在问的时候，排在前面的日子是对方拖到头的那一天，不是今天就回来的那一天', () => {
    const open = clockOf([asked], '2026-03-16');
    expect(open).toMatchObject({ latestDueOn: '2026-04-22', bindingOn: '2026-04-22', provisional: false });
    expect(bindingOn(open)).toBe('2026-04-22');
  });
  test('对方没有期限的，只能排在今天就回来的那一天，也说不上暂定', () => {
    const open = clockOf([consulted('2026-03-06', 'otherAgency')], '2026-03-13');
    expect(open).toMatchObject({ bindingOn: '2026-04-07', provisional: false, safeProvisional: false });
    expect(clockOf([consulted('2026-03-06', 'otherAgency')], '2026-03-20').bindingOn).toBe('2026-04-14');
  });
  test('看的日子早于已经发生的最后一件事，就从那件事看', () => {
    const after: CaseEvent = { ...office('2026-04-01'), type: 'assistAsked', assistId: 'a1', to: '自然资源所' };
    expect(clockOf([asked, after], '2026-03-20')).toMatchObject({ dueOn: '2026-04-22' });
    expect(clockOf([asked, after])).toMatchObject({ dueOn: '2026-04-22' });
    expect(clockOf([asked], '2026-04-01')).toMatchObject({ dueOn: '2026-04-22' });
  });
  test('办结以后看多少次都一样', () => {
    const ended = [...RECEIVED, asked, opinion('2026-03-13'), ...signedOn('2026-03-16').slice(2), served('2026-03-17')];
    expect(caseClock(aCase(...ended), CALENDAR_TO_2026, d('2027-03-01'))).toEqual(caseClock(aCase(...ended), CALENDAR_TO_2026));
  });
});

article(art(33, 2), '延长的期限最长不得超过20个工作日', () => {
  test('延长了几个工作日写在期限里', () => {
    expect(clockOf([extended('2026-03-10', 10)])).toMatchObject({ extendedBy: 10, dueOn: '2026-04-14' });
    expect(clockOf([])).not.toHaveProperty('extendedBy');
  });
});

article(document('guidingCase26'), '系统确认申请提交成功的日期应当视为收到申请之日', () => {
  test('征求意见、延期，安全日一样顺延：3月2日提交、4日确认，10日至11日不算，延5个工作日', () => {
    const events = [submitted('2026-03-02'), confirmed('2026-03-04'), consulted('2026-03-09', 'otherAgency'), opinion('2026-03-11'), extended('2026-03-12', 5)];
    expect(caseClock(aCase(...events), CALENDAR_TO_2026)).toMatchObject({ safeFrom: '2026-03-02', safeOn: '2026-04-09', dueOn: '2026-04-13', bindingOn: '2026-04-09' });
  });
  test('没有确认的，期限、不算的日子都没有，只有安全日', () => {
    const clock = caseClock(aCase(submitted('2026-03-02')), CALENDAR_TO_2026);
    expect(clock).toMatchObject({ safeOn: '2026-03-30', pauses: [], provisional: false });
    for (const key of ['startOn', 'startedBy', 'latestDueOn', 'waitingFor', 'correctionNoticeDueOn']) expect(clock).not.toHaveProperty(key);
    expect(answerBy(clock)).toBe('2026-03-30');
  });
});

describe('没有确认的申请等了几个工作小时', () => {
  test('收发室早几天签收的挂号信，从登记时算起，不从签收时算起', () => {
    const letter = aCase(submitted('2026-09-10', { channel: 'registeredMail', arrivedAt: at('2026-09-08') }));
    expect(confirmationAlarm(letter, at('2026-09-10', '11:00'), CALENDAR_TO_2026)).toEqual({ workingHours: 1, alarm: false });
  });
  test('传真从到的时候算起：前一天上午十点到，登记那天上午十点已经7个工作小时', () => {
    const fax = aCase(submitted('2026-09-10', { channel: 'fax', arrivedAt: at('2026-09-09') }));
    expect(confirmationAlarm(fax, at('2026-09-10'), CALENDAR_TO_2026)).toEqual({ workingHours: 7, alarm: true });
  });
});
