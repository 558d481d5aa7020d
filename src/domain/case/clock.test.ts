import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, at, confirmed, d, OFFICER, served, signedOn, submitted, withdrawn } from '../../../test/fixtures/case';
import { art, document } from '../statute/article';
import type { Channel } from '../statute/channels';
import type { CaseEvent } from './event';
import { bindingOn, caseClock, confirmationAlarm, isOverdue, timely, workingDaysLate, workingDaysLeft } from './clock';

const clockOf = (...events: readonly CaseEvent[]) => caseClock(aCase(...events), CALENDAR_TO_2026);
const receivedOn = (day: string) => clockOf(submitted(day), confirmed(day));

article(art(33, 2), '应当自收到申请之日起20个工作日内予以答复', () => {
  test.each([
    ['2026-02-13', '2026-03-19', '跨春节：9天放假，2月14日、28日调休上班'],
    ['2026-04-30', '2026-06-01', '跨劳动节：5月9日调休上班'],
    ['2026-09-30', '2026-11-03', '跨国庆：10月10日调休上班'],
    ['2026-01-04', '2026-01-30', '星期日调休上班那天收到'],
    ['2026-06-20', '2026-07-17', '端午放假的星期六收到'],
    ['2026-09-10', '2026-10-14', '跨中秋、国庆：9月20日、10月10日调休上班'],
    ['2025-01-27', '2025-03-03', '春节放假前一天收到'],
    ['2025-09-30', '2025-11-04', '跨国庆、中秋'],
    ['2024-02-09', '2024-03-14', '除夕上班的一年'],
    ['2022-09-30', '2022-11-02', '法院认定的一例'],
  ])('%s 收到 → %s 届满（%s）', (received, due) => {
    expect(receivedOn(received)).toMatchObject({ receivedOn: received, dueOn: due, provisional: false });
  });

  test('届满当日不算逾期，次日才算', () => {
    const clock = receivedOn('2026-09-10');
    expect(isOverdue(clock, d('2026-10-14'))).toBe(false);
    expect(isOverdue(clock, d('2026-10-15'))).toBe(true);
  });

  test.each([['2026-09-10', 20], ['2026-09-30', 6], ['2026-10-07', 6], ['2026-10-13', 1], ['2026-10-14', 0], ['2026-10-20', 0]])('%s 还剩%i个工作日', (today, left) => {
    expect(workingDaysLeft(receivedOn('2026-09-10'), d(today), CALENDAR_TO_2026)).toBe(left);
  });

  test.each([['2026-10-14', 0], ['2026-10-15', 1], ['2026-10-17', 2], ['2026-10-19', 3]])('%s 晚了%i个工作日', (today, late) => {
    expect(workingDaysLate(receivedOn('2026-09-10'), d(today), CALENDAR_TO_2026)).toBe(late);
  });

  test('没有确认收到，期限还没有起算', () => {
    const clock = clockOf(submitted('2026-09-08'));
    expect(clock).not.toHaveProperty('dueOn');
    expect(clock).not.toHaveProperty('receivedOn');
  });

  test('伸进没有公布放假安排的年份是暂定，不是拒绝', () => {
    expect(receivedOn('2026-12-21')).toMatchObject({ provisional: true, safeProvisional: true });
    expect(receivedOn('2026-12-01')).toMatchObject({ dueOn: '2026-12-29', provisional: false });
    const across = clockOf(submitted('2026-12-03'), confirmed('2026-12-04'));
    expect(across).toMatchObject({ safeOn: '2026-12-31', safeProvisional: false, provisional: true });
    expect(across.dueOn?.slice(0, 4)).toBe('2027');
  });
});

article(document('guidingCase26'), '系统确认申请提交成功的日期应当视为收到申请之日', () => {
  test('11月24日提交、12月2日确认：安全日12月22日，答复底线12月30日', () => {
    const clock = clockOf(submitted('2021-11-24'), confirmed('2021-12-02'));
    expect(clock).toMatchObject({ submittedOn: '2021-11-24', receivedOn: '2021-12-02', safeOn: '2021-12-22', dueOn: '2021-12-30' });
    expect(bindingOn(clock)).toBe('2021-12-22');
  });
  test('当天确认，两个日期是同一天', () => {
    const clock = receivedOn('2026-09-10');
    expect(clock.safeOn).toBe(clock.dueOn);
  });
  test('邮箱从邮件系统收到那天算安全日', () => {
    const clock = clockOf(submitted('2026-09-10', { channel: 'mailbox', arrivedAt: at('2026-09-08') }), confirmed('2026-09-11'));
    expect(clock).toMatchObject({ safeFrom: '2026-09-08', safeOn: '2026-10-12', dueOn: '2026-10-15' });
  });
  test.each<[Channel]>([['inPerson'], ['oral'], ['registeredMail'], ['fax'], ['ordinaryMail'], ['misdirectedMail']])('%s 不是互联网渠道，安全日就是答复底线', (channel) => {
    const clock = clockOf(submitted('2026-09-10', { channel, arrivedAt: at('2026-09-09') }), confirmed('2026-09-14'));
    expect(clock.safeOn).toBe(clock.dueOn);
  });
  test('信件还没有确认时，先从到达那天算', () => {
    expect(clockOf(submitted('2026-09-10', { channel: 'ordinaryMail', arrivedAt: at('2026-09-08') })).safeFrom).toBe('2026-09-08');
  });
  test('一直没有确认，过了安全日就算逾期', () => {
    const clock = clockOf(submitted('2026-09-08'));
    expect(isOverdue(clock, d('2026-10-12'))).toBe(false);
    expect(isOverdue(clock, d('2026-10-13'))).toBe(true);
  });
});

describe('办结以后', () => {
  test.each([['2026-10-12', true], ['2026-10-13', false]])('%s 交邮，按期：%s', (day, expected) => {
    const clock = clockOf(...signedOn('2026-09-08'), served('2026-10-20', 'post', day));
    expect(clock).toMatchObject({ dueOn: '2026-10-12', answeredOn: day, endedOn: day });
    expect(timely(clock)).toBe(expected);
    expect(isOverdue(clock, d('2026-12-31'))).toBe(false);
  });
  test('撤回的没有答复日，也不算逾期', () => {
    const clock = clockOf(submitted('2026-09-08'), confirmed('2026-09-08'), withdrawn('2026-09-10'));
    expect(clock).toMatchObject({ endedOn: '2026-09-10' });
    expect(timely(clock)).toBeUndefined();
    expect(isOverdue(clock, d('2026-12-31'))).toBe(false);
  });
});

describe('网上申请4个工作小时没有确认就提醒', () => {
  const waiting = aCase(submitted('2026-09-30', { at: at('2026-09-30', '16:00') }));
  test.each([
    ['2026-09-30', '16:00', 0, false],
    ['2026-09-30', '18:00', 2, false],
    ['2026-10-07', '23:59', 2, false],
    ['2026-10-08', '10:59', 2 + 119 / 60, false],
    ['2026-10-08', '11:00', 4, true],
    ['2026-10-09', '09:00', 9, true],
  ])('国庆前一天下午四点提交，%s %s：%d小时', (day, time, hours, alarm) => {
    const wait = confirmationAlarm(waiting, at(day, time), CALENDAR_TO_2026);
    expect(wait?.workingHours).toBeCloseTo(hours, 6);
    expect(wait?.alarm).toBe(alarm);
  });
  test('确认以后不再提醒', () => {
    const done = aCase(submitted('2026-09-08'), { type: 'receiptConfirmed', at: at('2026-09-08', '10:30'), by: OFFICER });
    expect(confirmationAlarm(done, at('2026-09-20'), CALENDAR_TO_2026)).toBeUndefined();
  });
  test('邮箱从邮件到达时算起', () => {
    const mail = aCase(submitted('2026-09-10', { channel: 'mailbox', arrivedAt: at('2026-09-09', '09:00') }));
    expect(confirmationAlarm(mail, at('2026-09-10', '10:00'), CALENDAR_TO_2026)).toEqual({ workingHours: 8, alarm: true });
  });
});
