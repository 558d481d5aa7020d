import { article } from '../../../test/article';
import {
  aCase, APPLICANT, at, confirmed, d, decided, IDENTITY, OFFICER, refusedWith, returned, REVIEWER, reviewed, served, signed, signedOn, staff,
  submitted, withdrawn,
} from '../../../test/fixtures/case';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { art, document } from '../statute/article';
import type { LeafKey } from '../statute/leaves';
import { openCase, transition } from './transition';

describe('一件申请从提交到办结', () => {
  const whole = [submitted('2026-09-08'), confirmed('2026-09-10'), decided('2026-09-15', 'cannotProvide.notHeld'), reviewed('2026-09-16'), signed('2026-09-17'), served('2026-09-18')];

  test.each([
    [1, 'submitted'], [2, 'inProgress'], [3, 'decided'], [4, 'reviewed'], [5, 'signed'], [6, 'closed'],
  ])('走完前%i步，状态是 %s，版本等于步数', (steps, state) => {
    const now = aCase(...whole.slice(0, steps));
    expect(now).toMatchObject({ state, version: steps });
    expect(now.events).toHaveLength(steps);
  });

  test('办结以后记下办理结果和办结日', () => {
    expect(aCase(...whole)).toMatchObject({ ...IDENTITY, outcome: 'cannotProvide.notHeld', closedOn: '2026-09-18', receivedOn: '2026-09-10' });
  });

  test('没有办结就没有办理结果', () => {
    for (let steps = 1; steps < 6; steps += 1) expect(aCase(...whole.slice(0, steps))).not.toHaveProperty('outcome');
  });

  test('不改动传入的案件', () => {
    const before = Object.freeze(openCase(IDENTITY, submitted('2026-09-08')));
    expect(transition(before, confirmed('2026-09-10'), CHINA_CALENDAR).ok).toBe(true);
    expect(before).toEqual(openCase(IDENTITY, submitted('2026-09-08')));
  });

  test('存下再读出，一个字段不多、一个字段不少', () => {
    const now = aCase(...whole.slice(0, 3), returned('2026-09-16'));
    expect(JSON.parse(JSON.stringify(now))).toStrictEqual(now);
    expect(now).not.toHaveProperty('decision');
  });
});

describe('次序不对的一律退回', () => {
  test.each([
    ['没有确认收到就拟定答复', [submitted('2026-09-08'), decided('2026-09-09')]],
    ['确认两次', [submitted('2026-09-08'), confirmed('2026-09-08'), confirmed('2026-09-09')]],
    ['没有审核就签发', [submitted('2026-09-08'), confirmed('2026-09-08'), decided('2026-09-09'), signed('2026-09-10')]],
    ['没有签发就送达', [submitted('2026-09-08'), confirmed('2026-09-08'), decided('2026-09-09'), reviewed('2026-09-09'), served('2026-09-10')]],
    ['办结以后撤回', [...signedOn('2026-09-08'), served('2026-09-09'), withdrawn('2026-09-10')]],
    ['撤回以后确认', [submitted('2026-09-08'), withdrawn('2026-09-08'), confirmed('2026-09-09')]],
    ['提交两次', [submitted('2026-09-08'), submitted('2026-09-08')]],
  ])('%s', (_, events) => expect(refusedWith(...events)).toBe('notAllowedNow'));

  test('第一步不是提交', () => expect(refusedWith(confirmed('2026-09-08'))).toBe('notSubmittedFirst'));
  test('什么都没有', () => expect(refusedWith()).toBe('notSubmittedFirst'));
  test('时间早于上一步', () => expect(refusedWith(submitted('2026-09-08'), confirmed('2026-09-07'))).toBe('beforeLastEvent'));
  test('同一时刻不算早', () => expect(refusedWith(submitted('2026-09-08'), confirmed('2026-09-08'))).toBeUndefined());
  test('2019年以前', () => expect(refusedWith(submitted('2018-12-31'))).toBe('beforeFirstNotice'));
  test('2027年没有公布放假安排，也可以办理', () => expect(refusedWith(...signedOn('2027-03-01'), served('2027-03-02'))).toBeUndefined());

  test('没有这种办理结果', () => {
    expect(refusedWith(submitted('2026-09-08'), confirmed('2026-09-08'), decided('2026-09-09', 'refused.unknown' as LeafKey))).toBe('unknownLeaf');
    expect(refusedWith(submitted('2026-09-08'), confirmed('2026-09-08'), decided('2026-09-09', 'toString' as LeafKey))).toBe('unknownLeaf');
  });

  test.each(['receiptConfirmed', 'decided', 'reviewed', 'signed', 'served'])('申请人不能代替工作人员：%s', (type) => {
    const all = [...signedOn('2026-09-08'), served('2026-09-09')];
    const index = all.findIndex((event) => event.type === type);
    const forged = all.slice(0, index + 1).map((event) => (event.type === type ? { ...event, by: APPLICANT } : event));
    expect(refusedWith(...forged)).toBe('staffOnly');
  });
});

article(art(36, undefined, 3), '不予公开的，告知申请人不予公开并说明理由', () => {
  const handling = [submitted('2026-09-08'), confirmed('2026-09-08')];
  test('拟定答复要写理由', () => {
    expect(refusedWith(...handling, { type: 'decided', at: at('2026-09-09'), by: OFFICER, leaf: 'refused.stateSecret', reasons: ' \n' })).toBe('missingWords');
  });
  test('审核要写意见，退回要写原因', () => {
    expect(refusedWith(...handling, decided('2026-09-09'), { type: 'reviewed', at: at('2026-09-09'), by: REVIEWER, opinion: '' })).toBe('missingWords');
    expect(refusedWith(...handling, decided('2026-09-09'), { type: 'returned', at: at('2026-09-09'), by: REVIEWER, reason: '' })).toBe('missingWords');
  });
});

article(art(17, 1), '明确审查的程序和责任', () => {
  const draft = [submitted('2026-09-08'), confirmed('2026-09-08'), decided('2026-09-09')];
  test('拟定的人不能审核', () => expect(refusedWith(...draft, reviewed('2026-09-10', OFFICER))).toBe('samePerson'));
  test('拟定的人不能签发', () => expect(refusedWith(...draft, reviewed('2026-09-10'), signed('2026-09-11', OFFICER))).toBe('samePerson'));
  test('审核的人不能签发', () => expect(refusedWith(...draft, reviewed('2026-09-10'), signed('2026-09-11', REVIEWER))).toBe('samePerson'));
  test('拟定的人不能以审核的名义退回', () => expect(refusedWith(...draft, returned('2026-09-10', OFFICER))).toBe('samePerson'));
  test('确认收到的人可以拟定、送达', () => expect(refusedWith(...draft, reviewed('2026-09-10'), signed('2026-09-11'), served('2026-09-12'))).toBeUndefined());
  test('退回以后重新拟定，只看这一稿的人', () => {
    expect(refusedWith(...draft, reviewed('2026-09-10'), returned('2026-09-11', staff('signatory-1')), decided('2026-09-14', 'granted', REVIEWER), reviewed('2026-09-15', OFFICER))).toBeUndefined();
  });
  test('退回的草稿不再是答复，期限照走', () => {
    const now = aCase(...draft, returned('2026-09-10'));
    expect(now).toMatchObject({ state: 'inProgress', receivedOn: '2026-09-08' });
    expect(now).not.toHaveProperty('decision');
  });
});

article(document('serviceReply'), '以签收之日当日为期限计算时点；邮寄的以交邮之日当日为期限计算时点', () => {
  test.each(['post', 'inPerson', 'entrusted'] as const)('%s：登记时可以写以前的交邮日、签收日，办结日是那一天', (way) => {
    expect(aCase(...signedOn('2026-09-08'), served('2026-09-14', way, '2026-09-09')).closedOn).toBe('2026-09-09');
  });
  test('不能早于签发日', () => expect(refusedWith(...signedOn('2026-09-08'), served('2026-09-14', 'post', '2026-09-07'))).toBe('answeredBeforeSigned'));
  test('签发当天交邮可以', () => expect(refusedWith(...signedOn('2026-09-08'), served('2026-09-14', 'post', '2026-09-08'))).toBeUndefined());
  test('不能晚于登记的当天', () => expect(refusedWith(...signedOn('2026-09-08'), served('2026-09-14', 'inPerson', '2026-09-15'))).toBe('answeredInFuture'));
  test('在线送达就是当天', () => {
    expect(refusedWith(...signedOn('2026-09-08'), served('2026-09-14', 'online', '2026-09-13'))).toBe('answeredOnOtherDay');
    expect(aCase(...signedOn('2026-09-08'), served('2026-09-14', 'online', '2026-09-14')).closedOn).toBe('2026-09-14');
  });
});

describe('撤回', () => {
  test('确认收到以后撤回，计入其他处理的其他', () => {
    expect(aCase(submitted('2026-09-08'), confirmed('2026-09-09'), withdrawn('2026-09-11'))).toMatchObject({ state: 'closed', outcome: 'other.other', closedOn: '2026-09-11' });
  });
  test('答复送达以前都可以撤回，草稿不作数', () => {
    const now = aCase(...signedOn('2026-09-08'), withdrawn('2026-09-11'));
    expect(now).toMatchObject({ state: 'closed', outcome: 'other.other' });
    expect(now).not.toHaveProperty('decision');
  });
  test('从未确认收到的，哪里都不计', () => {
    const now = aCase(submitted('2026-09-08'), withdrawn('2026-09-08'));
    expect(now.state).toBe('withdrawnUnconfirmed');
    expect(now).not.toHaveProperty('outcome');
    expect(now).not.toHaveProperty('receivedOn');
  });
});

article(art(31), '行政机关收到政府信息公开申请的时间，按照下列规定确定', () => {
  const received = (more: Partial<Parameters<typeof submitted>[1]>) => aCase(submitted('2026-09-14', more), confirmed('2026-09-16')).receivedOn;
  test('当面提交、口头申请，以提交之日为收到申请之日', () => {
    expect(received({ channel: 'inPerson' })).toBe('2026-09-14');
    expect(received({ channel: 'oral' })).toBe('2026-09-14');
  });
  test('当面提交以后隔天才录入，仍以提交之日为准', () => expect(received({ channel: 'inPerson', arrivedAt: at('2026-09-11') })).toBe('2026-09-11'));
  test('挂号信、EMS，以签收之日为收到申请之日', () => expect(received({ channel: 'registeredMail', arrivedAt: at('2026-09-11'), postedOn: d('2026-09-09') })).toBe('2026-09-11'));
  test.each(['miniProgram', 'web', 'fax', 'ordinaryMail', 'misdirectedMail'] as const)('%s：以双方确认之日为收到申请之日', (channel) => expect(received({ channel })).toBe('2026-09-16'));
  test('邮箱：以双方确认之日为收到申请之日', () => expect(received({ channel: 'mailbox', arrivedAt: at('2026-09-12') })).toBe('2026-09-16'));

  test('没有签收日、到达时间的登记不进来', () => {
    expect(refusedWith(submitted('2026-09-14', { channel: 'registeredMail' }))).toBe('missingSigningDay');
    expect(refusedWith(submitted('2026-09-14', { channel: 'mailbox' }))).toBe('missingArrivalTime');
  });
  test('签收不能在登记以后，邮戳不能在签收以后', () => {
    expect(refusedWith(submitted('2026-09-14', { channel: 'registeredMail', arrivedAt: at('2026-09-15') }))).toBe('arrivedInFuture');
    expect(refusedWith(submitted('2026-09-14', { channel: 'registeredMail', arrivedAt: at('2026-09-11'), postedOn: d('2026-09-12') }))).toBe('postedAfterArrival');
  });
  test('没有检查就登记的挂号信，确认时也会拦下', () => {
    const unchecked = openCase(IDENTITY, submitted('2026-09-14', { channel: 'registeredMail' }));
    expect(transition(unchecked, confirmed('2026-09-15'), CHINA_CALENDAR)).toMatchObject({ ok: false, error: { code: 'missingSigningDay' } });
  });
  test('零点以前确认算前一天，零点算后一天', () => {
    const confirmedAt = (day: string, time: string) => aCase(submitted('2026-09-08'), { type: 'receiptConfirmed', by: OFFICER, at: at(day, time) }).receivedOn;
    expect(confirmedAt('2026-09-09', '23:59')).toBe('2026-09-09');
    expect(confirmedAt('2026-09-10', '00:00')).toBe('2026-09-10');
  });
});
